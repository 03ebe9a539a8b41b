"""A small office on a real SQLite file, whose clock is told; forms are driven by keys, and the keys are counted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.facts import Fact
from desktop.office.desk import Desk
from desktop.office.jobs import Jobs
from desktop.office.recording import Recorded
from desktop.office.register_book import RegisterBook
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.office.store import Store
from desktop.office.undo import Undo
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.table import open_act
from tests.support.clocks import ToldClock
from tests.ui.sample import BASE, NOW, ZONE, at

T = TypeVar("T")
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class JobsAtOnce:
    """Runs a job where it is asked for, and answers before it returns."""

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            result = job()
        except Exception as error:  # noqa: BLE001 - as the worker does
            failed(error)
        else:
            done(result)


class Office:
    """Helena's desk and its record."""

    def __init__(self, store: Store, jobs: Jobs | None = None) -> None:
        self.store = store
        self.clock = ToldClock(NOW)
        self.scribe = Scribe(self.clock, "balcao-1", "Helena")
        self.desk = Desk(store, self.clock, BASE, ZONE)
        self.registers = RegisterBook(store, self.scribe, BASE)
        self.context = ActContext(
            self.clock, ZONE, self.scribe, self.desk, self.registers, Undo(store), jobs or JobsAtOnce()
        )

    def tell(self, request: str, op: str, when: str, *, by: str = "Helena", **fields: object) -> RequestRow:
        """Record a fact that happened, and was typed, at that hour of the sample morning."""
        clock = ToldClock(at(when))
        seat = "balcao-1" if by == "Helena" else "balcao-2"
        fact = Scribe(clock, seat, by).fact(request, op, **fields)
        return self._row(self.desk.record([fact]))

    def receive(self, when: str = "10:20", **fields: object) -> RequestRow:
        """Take in a request of Farmácia Central, or of another client."""
        told = {
            "client": "Farmácia Central", "contact": "Bruna", "phone": "(11) 5555-0142", "channel": "phone",
            "pickup": "R. Domingos de Morais 2187", "dropoff": "Hospital Vila Nova", **fields,
        }  # fmt: skip
        fact = Scribe(ToldClock(at(when)), "balcao-1", "Helena").fact("", "request_received", **told)
        return self._row(self.desk.receive([fact]))

    def on_duty(self, *names: str, since: str = "08:00") -> None:
        """Register couriers, each on duty a minute after the one before."""
        clock = ToldClock(at(since))
        book = RegisterBook(self.store, Scribe(clock, "balcao-1", "Helena"), BASE)
        for name in names:
            book.register_courier(name)
            clock.move(minutes=1)

    def row(self, request: str) -> RequestRow:
        """The request as it is now."""
        view = self.desk.view(request)
        assert view is not None
        return view.row

    def facts(self, request: str) -> list[Fact]:
        """Every fact of the request, by place."""
        view = self.desk.view(request)
        assert view is not None
        return list(view.facts)

    def newest(self, request: str) -> Fact:
        """The latest fact of the request."""
        return self.facts(request)[-1]

    @staticmethod
    def _row(recorded: list[Recorded]) -> RequestRow:
        row = recorded[-1].row
        assert row is not None
        return row


@dataclass
class Typist:
    """Somebody at the keyboard, who sees only what has the focus. `strokes` are the keys besides text."""

    qtbot: QtBot
    office: Office
    strokes: int = 0
    recorded: list[Recorded] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    forms: list[QDialog] = field(default_factory=list)

    def opens(self, name: str, row: RequestRow | None = None) -> ActDialog:
        """Press the key of an act."""
        self.strokes += 1
        return self.shown(open_act(name, None, self.office.context, row))

    def shown(self, form: ActDialog) -> ActDialog:
        """Sit before a form."""
        self.forms.append(form)
        form.recorded.connect(self.recorded.extend)
        form.finished.connect(self.closed.append)
        form.show()
        self.qtbot.waitExposed(form).__enter__()
        form.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
        return form

    def leaves(self) -> None:
        """Put away what is still open."""
        for form in self.forms:
            if isValid(form):
                form.done(0)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def press(self, *keys: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.strokes += 1
            QTest.keyClick(self._before(), key, modifiers)

    def alt(self, key: Key) -> None:
        """Press a key with Alt."""
        self.press(key, modifiers=Qt.KeyboardModifier.AltModifier)

    def types(self, text: str) -> None:
        """Type a text where the cursor is. QTest knows the keys of ASCII only; what others write is sent as text."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self._before(), letter)
            else:
                unknown, plain = 0, Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(
                    self._before(), QKeyEvent(QEvent.Type.KeyPress, unknown, plain, letter)
                )

    @staticmethod
    def _before() -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


def moment(hour: str) -> datetime:
    """A moment of the sample morning."""
    return at(hour)
