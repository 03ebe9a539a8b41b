"""A bar chart of callbacks kept and missed, as vectors, readable in black and white: missed ones are hatched."""

from collections.abc import Callable, Sequence

from desktop.office.bars import Bar
from desktop.printing.flow import FOOT, Flow
from desktop.printing.lettering import ascent, width
from desktop.printing.page import RULE, Ink, Type, Words

HEIGHT = 21.0
ABOVE = 5.5
BELOW = 5.5
AXIS = 7.0
WIDEST_SLOT = 22.0
LABEL = Type(7.1, "strong")
STEPS = (1, 2, 3, 5, 6, 10, 15, 20, 25, 30, 50, 75, 100, 150, 200, 250, 500, 750, 1000, 2500, 5000, 10_000)

WHOLE = ABOVE + HEIGHT + BELOW


def bar_chart(flow: Flow, bars: Sequence[Bar], label: Callable[[Bar], str]) -> None:
    """Draw the bars; many of them get thinner, and are named only where the names fit."""
    flow.room_for(WHOLE)
    floor = flow.y + ABOVE + HEIGHT
    most = max([1, *(bar.kept + bar.missed for bar in bars)])
    step = next((step for step in STEPS if step * 2 >= most), -(-most // 2))
    scale = HEIGHT / (step * 2)
    for n in (2, 1, 0):
        _line(flow, floor - n * step * scale, str(n * step), axis=n == 0)
    slot = min(WIDEST_SLOT, (flow.width - AXIS) / len(bars))
    every = _every([label(bar) for bar in bars], FOOT, slot)
    tops = _every([_numbers(bar) for bar in bars], LABEL, slot)
    for n, bar in enumerate(bars):
        middle = AXIS + slot * (n + 0.5)
        top = _bar(flow, middle - slot * 0.27, slot * 0.54, floor, scale, bar)
        if tops == 1 and _numbers(bar):
            flow.add(Words(middle, top - 1.2, _numbers(bar), LABEL, Ink.TEXT, "centre"))
        if n % every == 0:
            flow.add(Words(middle, floor + 1.2 + ascent(FOOT), label(bar), FOOT, Ink.QUIET, "centre"))
    flow.y = floor + BELOW


def _line(flow: Flow, y: float, number: str, *, axis: bool) -> None:
    flow.add(Words(0, y + 0.9, number, FOOT, Ink.QUIET))
    if axis:
        flow.rule(y, Ink.TEXT, RULE, x=AXIS)
    else:
        flow.rule(y, x=AXIS)


def _bar(flow: Flow, x: float, wide: float, floor: float, scale: float, bar: Bar) -> float:
    """Draw one bar and return where it ends."""
    kept, missed = bar.kept * scale, bar.missed * scale
    if bar.kept:
        flow.box(x, floor - kept, wide, kept, Ink.KEPT)
    if bar.missed:
        flow.hatch(x, floor - kept - missed, wide, missed, Ink.MISSED)
    return floor - kept - missed


def _numbers(bar: Bar) -> str:
    if bar.missed:
        return f"{bar.kept} + {bar.missed}"
    return str(bar.kept) if bar.kept else ""


def _every(labels: Sequence[str], type_: Type, slot: float) -> int:
    """Return of how many names one can stand without touching the next one."""
    widest = max(width(one, type_) for one in labels) + 1.5
    return max(1, -int(-widest // slot))
