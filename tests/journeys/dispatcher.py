"""Somebody at the desk of a whole office: its real record, thread, window and forms; only the clock is told.

Keys go to whatever has the focus, as on a keyboard; those besides text are counted.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.facts import Fact
from desktop.domain.standing import standing
from desktop.gui.office import OfficeSession
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.runtime.pace import SteppedClock
from desktop.ui.look.theme import Theme
from desktop.ui.queue.cells import CallbackCell
from desktop.ui.queue.model import CELL
from tests.ui.sample import at

T = TypeVar("T")
Key = Qt.Key
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
SOON = 5000
"""Milliseconds that anything may take on a slow machine; waits end as soon as it is there."""


class Dispatcher:
    """Opens the desk at an hour of the sample morning, and works it."""

    def __init__(self, qtbot: QtBot, database: Path, theme: Theme, *, hour: str = "10:00") -> None:
        self.qtbot = qtbot
        self.clock = SteppedClock(at(hour))
        self.session = OfficeSession(str(database), self.clock, "balcao-1", create=False, theme=theme)
        self.window = self.session.window
        self.strokes = 0
        self.closed = False
        self._answered = False

    # --- the keyboard ----------------------------------------------------------------------------

    def press(self, *keys: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press keys, one after the other, and let the office answer."""
        for key in keys:
            self.strokes += 1
            self.hurry(key, modifiers)
            self.calm()

    def hurry(self, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key without waiting for any answer."""
        QTest.keyClick(self.focus(), key, modifiers)

    def types(self, text: str) -> None:
        """Type a text where the cursor is; its letters are not counted."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)  # the cursor may move on with each
        self.calm()

    def focus(self) -> QWidget:
        """Return what the keys go to; a window manager would have activated its window."""
        self.qtbot.waitUntil(self._is_active, timeout=SOON)
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self.window

    def _is_active(self) -> bool:
        top = QApplication.activeModalWidget() or self.window
        if QApplication.activeWindow() is not top:
            top.activateWindow()
        return QApplication.activeWindow() is top

    @contextmanager
    def counted(self, at_most: int) -> Iterator[None]:
        """Hold what is done inside to a number of keys besides text."""
        before = self.strokes
        yield
        assert self.strokes - before <= at_most

    # --- time and the record ---------------------------------------------------------------------

    def calm(self) -> None:
        """Wait until the record's thread has answered all that was asked, and what the answers asked."""
        for _ in range(3):
            self._answered = False
            self.session.record.worker.run(lambda: None, self._hear, self._hear)
            self.qtbot.waitUntil(lambda: self._answered, timeout=SOON)

    def _hear(self, _: object) -> None:
        self._answered = True

    def until(self, hour: str) -> None:
        """Let the clock run to an hour; the ticker ticks there as it would."""
        self.clock.step_to(at(hour))
        self.session.ticker.tick()
        self.calm()

    def later(self, **span: float) -> None:
        """Let the clock run on."""
        self.clock.step_to(self.clock.now() + timedelta(**span))
        self.session.ticker.tick()
        self.calm()

    def ask(self, question: Callable[[], T]) -> T:
        """Ask the record, on its thread."""
        return self.session.record.worker.call(question)

    def row(self, request: str) -> RequestRow:
        """Return the request as the record has it."""
        view = self.ask(lambda: self.session.desk.view(request))
        assert view is not None
        return view.row

    def facts(self, request: str) -> list[Fact]:
        """Return all facts of a request."""
        view = self.ask(lambda: self.session.desk.view(request))
        return list(view.facts) if view is not None else []

    def before(self, hour: str, request: str, op: str, by: str = "Marta", **fields: object) -> str:
        """Record what another person did at that hour, behind the window's back; return the request."""
        scribe = Scribe(SteppedClock(at(hour)), "balcao-2", by)
        fact = scribe.fact(request, op, **fields)
        desk = self.session.desk
        recorded = self.ask(lambda: desk.record([fact]) if request else desk.receive([fact]))
        return recorded[0].fact.request

    # --- what is seen ----------------------------------------------------------------------------

    @property
    def form(self) -> QDialog:
        """Return the form that is open."""
        form = QApplication.activeModalWidget()
        assert isinstance(form, QDialog)
        return form

    @property
    def at_desk(self) -> bool:
        """Tell whether no form is open."""
        return QApplication.activeModalWidget() is None

    def said(self) -> str:
        """Return everything that is to be read in the form that is open, or in the window."""
        top = QApplication.activeModalWidget() or self.window
        return _read(top)

    def bar(self) -> str:
        """Return what the status bar says, also behind a form."""
        return _read(self.window.status)

    def pill(self, request: str) -> CallbackCell:
        """Return the request's pill in the queue."""
        cell = self.window.model.index_of(request).data(CELL)
        assert isinstance(cell, CallbackCell)
        return cell

    def shown(self) -> list[str]:
        """Return the requests in the queue, from the top."""
        model = self.window.model
        return [model.request_at(model.index(row, 0)) or "" for row in range(model.rowCount())]

    def owed(self, request: str) -> int:
        """Return how many calls are owed on a request now."""
        return len(standing(self.row(request).callbacks, self.clock.now()).owed)

    # --- coming and going ------------------------------------------------------------------------

    def comes(self, name: str = "Helena") -> None:
        """Open the window and the shift."""
        self.opens()
        self.types(name)
        self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.session.scribe.person == name, timeout=SOON)
        self.strokes = 0

    def opens(self) -> None:
        """Open the window."""
        self.session.start()
        self.qtbot.waitUntil(self.window.isVisible, timeout=SOON)
        self.calm()

    def leaves(self) -> None:
        """End the program, whatever is open."""
        if self.closed:
            return
        self.closed = True
        while (modal := QApplication.activeModalWidget()) is not None:
            modal.done(0) if isinstance(modal, QDialog) else modal.close()
        self.session.leaving.go()
        self.session.close()
        for one in (self.window, self.session):
            if isValid(one):
                one.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _read(top: QWidget) -> str:
    return "\n".join(one.text() for one in top.findChildren(QLabel) if one.isVisible() and one.text())
