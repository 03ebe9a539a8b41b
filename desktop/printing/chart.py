"""A bar chart of callbacks by hour, as vectors, readable in black and white: missed ones are hatched."""

from collections.abc import Callable, Sequence
from datetime import datetime

from desktop.office.bars import Bar
from desktop.printing.flow import SMALL, Flow
from desktop.printing.sheet import HAIRLINE, Ink, Type

HEIGHT = 26.0
AXIS = 8.0
LABEL = Type(7, bold=True)
STEPS = (1, 2, 3, 5, 10, 15, 20, 25, 30, 50, 75, 100, 150, 200, 250, 500, 1000, 2500, 5000, 10_000)


def bar_chart(flow: Flow, hours: Sequence[Bar], hour_label: Callable[[datetime], str]) -> None:
    """Draw the bars; a shift of many hours gets thinner ones and labels only where they fit."""
    flow.room_for(HEIGHT + 12)
    sheet, top = flow.sheet, flow.y + 5
    most = max([1, *(hour.kept + hour.missed for hour in hours)])
    step = next(step for step in STEPS if step * 2 >= most or step == STEPS[-1])
    scale = HEIGHT / max(step * 2, most)
    floor = top + HEIGHT
    for line in (0, 1, 2):
        y = floor - line * step * scale
        sheet.line(AXIS, y, sheet.width - AXIS, Ink.TEXT if line == 0 else Ink.LINE, 0.25 if line == 0 else HAIRLINE)
        sheet.text(0, y - 1.6, AXIS - 1, str(line * step), SMALL, Ink.QUIET)
    slot = (sheet.width - AXIS) / len(hours)
    every = max(1, round(11 / slot))
    for n, hour in enumerate(hours):
        x = AXIS + slot * n + slot * 0.2
        _bar(flow, x, slot * 0.6, floor, scale, hour)
        if n % every == 0:
            sheet.text(AXIS + slot * n, floor + 1, max(slot * every, 11), hour_label(hour.begins), SMALL, Ink.QUIET)
    flow.y = floor + 6


def _bar(flow: Flow, x: float, width: float, floor: float, scale: float, hour: Bar) -> None:
    kept, missed = hour.kept * scale, hour.missed * scale
    sheet = flow.sheet
    if hour.kept:
        sheet.box(x, floor - kept, width, kept, Ink.KEPT)
    if hour.missed:
        sheet.hatched(x, floor - kept - missed, width, missed, Ink.MISSED)
    if hour.kept or hour.missed:
        label = f"{hour.kept} + {hour.missed}" if hour.missed else str(hour.kept)
        wide = sheet.text_width(label, LABEL)
        sheet.text(x + (width - wide) / 2, floor - kept - missed - 4, wide + 1, label, LABEL)
