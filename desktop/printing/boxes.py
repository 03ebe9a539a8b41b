"""The figures of a summary as large numbers side by side, in two rows where the sheet is too narrow for one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.figures import Figures
from desktop.office.summary import Summary
from desktop.printing.flow import SMALL, Flow
from desktop.printing.lettering import ascent, line_height, width, wrapped
from desktop.printing.page import HAIRLINE, Ink, Type, Words
from desktop.ui.words.spans import MINUS, counted_since

translate = QCoreApplication.translate

NUMBER = Type(17.25, "bold")
BESIDE = Type(9.75)
PADDING = 3.0
TOP = 2.4


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number, what it is out of, and lines that say what it counts."""

    number: str
    of: str
    lines: Sequence[str]

    def wide(self) -> float:
        """Return how much room it needs beside another."""
        return width(self.number, NUMBER) + 1.4 + width(self.of, BESIDE) + 2 * PADDING


def figure_boxes(flow: Flow, summary: Summary) -> None:
    """Draw all figures."""
    shown = _figures(summary)
    columns = len(shown)
    if max(one.wide() for one in shown) > flow.width / columns:
        columns = 3
    for start in range(0, len(shown), columns):
        _row(flow, shown[start : start + columns], flow.width / columns)
    flow.space(4.2)


def _row(flow: Flow, shown: Sequence[_Figure], room: float) -> None:
    texts = [wrapped(_held("\n".join(one.lines)), SMALL, room - PADDING * 2) for one in shown]
    numbers = line_height(NUMBER) * 0.92
    height = TOP + numbers + max(map(len, texts)) * line_height(SMALL) + TOP
    flow.room_for(height)
    for n, (one, lines) in enumerate(zip(shown, texts, strict=True)):
        x, top = n * room + (PADDING if n else 0), flow.y + TOP
        base = top + ascent(NUMBER) * 0.96
        flow.add(Words(x, base, one.number, NUMBER))
        if one.of:
            flow.add(Words(x + width(one.number, NUMBER) + 1.4, base, one.of, BESIDE))
        for line, text in enumerate(lines):
            flow.add(
                Words(x, top + numbers + ascent(SMALL) + line * line_height(SMALL), text, SMALL, Ink.QUIET)
            )
        if n:
            flow.box(n * room, flow.y, HAIRLINE, height, Ink.LINE)
    flow.y += height
    flow.rule(flow.y)


def _figures(summary: Summary) -> list[_Figure]:
    counted = summary.figures
    longest = summary.longest
    late = counted.kept_by_late_entry
    return [
        _Figure(str(counted.requests), "", [translate("Boxes", "requests"), _ended(counted)]),
        _Figure(
            str(counted.callbacks_kept), _of(counted.callbacks_owed),
            [
                translate("Boxes", "callbacks on time"),
                translate("Boxes", "{n} before it happened").format(n=counted.told_before),
                *([translate("Boxes", "%n of them entered late", None, late)] if late else []),
            ],
        ),
        _Figure(
            str(counted.callbacks_missed), "",
            [
                translate("Boxes", "late or never"),
                *([translate("Boxes", "longest {span}").format(span=_clock(longest))] if longest else []),
            ],
        ),
        _Figure(
            str(counted.chased), "",
            [translate("Boxes", "clients had to"), translate("Boxes", "call us first", "clients had to")],
        ),
        _Figure(str(counted.forecasts_kept), _of(counted.forecasts_due), _forecasts(counted)),
    ]  # fmt: skip


def _ended(counted: Figures) -> str:
    words = translate("Boxes", "{done} done, {cancelled} cancelled, {open} going on")
    return words.format(done=counted.delivered, cancelled=counted.cancelled, open=counted.unfinished)


def _forecasts(counted: Figures) -> list[str]:
    lines = [translate("Boxes", "forecasts kept")]
    wait = counted.median_wait_minutes
    if wait is not None:
        lines.append(translate("Boxes", "median wait {n} min").format(n=_decimal(wait)))
    return lines


def _held(text: str) -> str:
    """Return the text with each number on the line of what it counts."""
    return re.sub(r"(?<=\d) (?=\w)", "\N{NO-BREAK SPACE}", text)


def _of(number: int) -> str:
    return translate("Boxes", "of {n}").format(n=number)


def _clock(span: timedelta) -> str:
    return counted_since(span).removeprefix(MINUS)


def _decimal(number: float) -> str:
    """Return a number with as many decimals as it has, behind the comma or point of the language."""
    return f"{number:.2f}".rstrip("0").rstrip(".").replace(".", QLocale().decimalPoint())
