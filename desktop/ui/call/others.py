"""The client's other requests that wait for a call: ticked where the same conversation is about them too.

None is ticked beforehand, since none is told of by itself. What is recorded of a ticked one is written in its line
(`desktop/office/call_answers.py` says why).
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.standing import standing
from desktop.office.call_answers import Answer
from desktop.office.rows import RequestRow
from desktop.ui.call.brief_tables import GAP
from desktop.ui.call.keys import FIRST_OTHER, LAST_OTHER
from desktop.ui.call.style import grown
from desktop.ui.fields.moment_field import UntilField, WhenField
from desktop.ui.look.labels import ElidedLabel, label, section
from desktop.ui.words.outside import joined, one_line
from desktop.ui.words.situations import situation
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_INDENT = 22
_TIME_WIDTH = 62


class OwnTime(UntilField):
    """A small field for the time that is promised on one of the other requests."""

    def __init__(self, caption: str, clock: Clock, times: OfficeTime, when: WhenField) -> None:
        super().__init__(caption, clock, times, when)
        self.line.setPlaceholderText(translate("CallChips", "hh:mm"))

    def _arrange(self, shown: QWidget) -> None:
        shown.setFixedWidth(grown(shown, _TIME_WIDTH))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_INDENT, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(shown)
        layout.addWidget(self._said, 1)


class OtherLine(QWidget):
    """One of the requests. `key` is the digit that ticks it, empty beyond the last."""

    changed = Signal()

    def __init__(self, row: RequestRow, key: str, time: OwnTime) -> None:
        super().__init__()
        self.row = row
        self.time = time
        self.box = QCheckBox(one_line(row.request, 40).replace("&", "&&"))
        self.about = ElidedLabel("", "small")
        self.where = ElidedLabel("", "small", mode=Qt.TextElideMode.ElideMiddle)
        self.cap = label(key, "keycap")
        self._arrange()
        self.box.toggled.connect(self._ticked)
        time.changed.connect(self.changed)

    @property
    def ticked(self) -> bool:
        """Tell whether the conversation was about it too."""
        return self.box.isChecked()

    def show_row(self, row: RequestRow, about: str) -> None:
        """Show the request as it has become."""
        self.row = row
        self.about.setText(about)
        self.where.setText(joined(row.pickup, row.dropoff, by=" → "))
        self.box.setAccessibleDescription(about)

    def show_answer(self, words: str) -> None:
        """Say what will be recorded of it."""
        if self.time.empty:
            self.time.hint(words)

    def _ticked(self, on: bool) -> None:
        self.time.setVisible(on and self.row.ended_at is None)
        self.changed.emit()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.box)
        top.addWidget(self.about, 1)
        if self.cap.text():
            top.addWidget(self.cap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.where)
        layout.addWidget(self.time)
        self.where.setContentsMargins(_INDENT, 0, 0, 0)
        self.time.hide()
        self.setFocusProxy(self.box)


class Others(QWidget):
    """Lists them in the order of the queue. A ticked one stays, whatever becomes of it meanwhile."""

    changed = Signal()

    def __init__(self, clock: Clock, times: OfficeTime, when: WhenField, labels: Mapping[str, str]) -> None:
        super().__init__()
        self.lines: dict[str, OtherLine] = {}
        self._labels = labels
        self._field: Callable[[str], OwnTime] = lambda caption: OwnTime(caption, clock, times, when)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, GAP)
        self._layout.setSpacing(7)
        heading = section(translate("CallOthers", "Also on this call?"))
        heading.setToolTip(translate("CallOthers", "The client's other requests that wait for a call"))
        self._layout.addWidget(heading)
        self.hide()

    @property
    def ticked(self) -> list[OtherLine]:
        """Return those that the conversation was about too."""
        return [line for line in self.lines.values() if line.ticked]

    def show_rows(self, rows: Sequence[RequestRow], now: datetime) -> None:
        """Show these requests; what was ticked and typed stays."""
        shown = {row.request: row for row in rows}
        for request, line in list(self.lines.items()):
            if request not in shown and not line.ticked:
                self._layout.removeWidget(line)
                line.deleteLater()
                del self.lines[request]
        for row in rows:
            line = self.lines.get(row.request) or self._add(row)
            line.show_row(row, self._about(row, now))
        self.setVisible(bool(self.lines))

    def tick(self, number: int) -> bool:
        """Tick the line of a digit, or take the tick away; tell whether there is one."""
        key = str(number)
        line = next((one for one in self.lines.values() if one.cap.text() == key), None)
        if line is not None:
            line.box.toggle()
        return line is not None

    def check(self) -> bool:
        """Tell whether each time that was typed stands."""
        stand = [line.time.check() for line in self.ticked]
        return all(stand)

    def show_answers(self, answers: Mapping[str, Answer], words: Callable[[Answer], str]) -> None:
        """Say in each ticked line what will be recorded of it."""
        for line in self.ticked:
            line.show_answer(words(answers[line.row.request]))

    def _add(self, row: RequestRow) -> OtherLine:
        taken = {line.cap.text() for line in self.lines.values()}
        free = (str(n) for n in range(FIRST_OTHER, LAST_OTHER + 1) if str(n) not in taken)
        caption = translate("CallOthers", "Time promised on {request}").format(
            request=one_line(row.request, 40)
        )
        line = OtherLine(row, next(free, ""), self._field(caption))
        line.changed.connect(self.changed)
        line.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lines[row.request] = line
        self._layout.addWidget(line)
        return line

    def _about(self, row: RequestRow, now: datetime) -> str:
        owed = standing(row.callbacks, now).owed
        return situation(owed[0], row, now, self._labels) if owed else ""
