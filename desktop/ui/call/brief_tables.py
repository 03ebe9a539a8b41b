"""The two tables of the call's left side, each with its times in a column: the news, and the promises."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.call.breakable import breakable
from desktop.ui.call.fate_words import FateWords
from desktop.ui.call.news_words import NewsWords
from desktop.ui.call.style import grown
from desktop.ui.fields.wrapped import WrappedLabel
from desktop.ui.look.labels import label

translate = QCoreApplication.translate

GAP = 15
"""Room between two parts of the left side, in pixels."""
_TIMES = 46
_TOP = Qt.AlignmentFlag.AlignTop


def news_table(news: Sequence[NewsWords]) -> QWidget:
    """Return what the client must hear, a time and two lines each."""
    table, grid = _table(9)
    if not news:
        nothing = translate("CallBrief", "Nothing new since we last spoke.")
        grid.addWidget(WrappedLabel(nothing, "small"), 0, 0, 1, 2)
    for n, one in enumerate(news):
        hour = label(one.hour, "small")
        hour.setContentsMargins(0, 1, 6, 0)
        grid.addWidget(hour, n, 0, _TOP)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(WrappedLabel(breakable(one.title), "strong"))
        if one.detail:
            said.addWidget(WrappedLabel(breakable(one.detail), "small"))
        grid.addLayout(said, n, 1)
    return table


def fate_table(fates: Sequence[FateWords]) -> QWidget:
    """Return the promises, what became of each behind its time."""
    table, grid = _table(5)
    grid.setContentsMargins(0, 0, 0, 0)
    for n, one in enumerate(fates):
        time = label(one.time, "strong")
        time.setContentsMargins(0, 0, 6, 0)
        grid.addWidget(time, n, 0, _TOP)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(label(f"{one.which} ·"), 0, _TOP)
        line.addWidget(WrappedLabel(one.fate, one.role), 1, _TOP)
        grid.addLayout(line, n, 1)
    return table


def _table(space: int) -> tuple[QWidget, QGridLayout]:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, GAP)
    grid.setColumnMinimumWidth(0, grown(table, _TIMES))
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(0)
    grid.setVerticalSpacing(space)
    return table, grid
