"""The running window with 10,000 open requests: what a tick touches, and how soon a deadline is red on screen."""

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.office import OfficeSession
from desktop.runtime.pace import PlayClock, RunningClock, SteppedClock
from desktop.ui.look.theme import Theme
from desktop.ui.queue.turned import Turned
from tests.benchmarks.histories import OPEN_SINCE, history

FRAME = 1000 / 60
DEADLINES = 1000
SPEED = 60.0
MIDDAY = OPEN_SINCE + timedelta(minutes=40)
SOON = 30_000

Opens = Callable[[int, RunningClock], OfficeSession]


class Paints(QObject):
    """Notes which parts of a widget are painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.parts: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.parts += list(event.region())
        return False


@pytest.fixture
def opens(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opens]:
    """Open the desk on an office with so many open requests."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    theme = Theme()
    theme.apply(qapp)
    sessions: list[OfficeSession] = []

    def open_desk(open_requests: int, clock: RunningClock) -> OfficeSession:
        database = tmp_path / f"{open_requests}.db"
        shutil.copy(history(0, open_requests=open_requests), database)
        session = OfficeSession(str(database), clock, "balcao-1", create=False, theme=theme)
        sessions.append(session)
        with qtbot.waitSignal(session.window.loader.loaded, timeout=SOON):
            session.start()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=SOON)
        modal = QApplication.activeModalWidget()
        assert modal is not None
        modal.close()
        return session

    yield open_desk
    for session in sessions:
        session.leaving.go()
        session.close()
        session.window.hide()


def calm(session: OfficeSession) -> None:
    """Let all that was asked be answered and painted."""
    for _ in range(6):
        session.record.worker.call(lambda: None)
        QApplication.processEvents()


def tick_ms(session: OfficeSession, clock: SteppedClock, rounds: int = 50) -> float:
    """Return the median time of a tick, painting included, at moments at which nothing changes."""
    found = []
    while len(found) < rounds:
        moment = clock.now() + timedelta(milliseconds=20)
        change = session.window.next_change(clock.now())
        assert change is None or change > moment
        clock.step_to(moment)
        began = time.perf_counter()
        session.ticker.tick()
        QApplication.processEvents()
        found.append((time.perf_counter() - began) * 1000)
    return statistics.median(found)


def to_a_pause(session: OfficeSession, clock: SteppedClock) -> None:
    """Go to a moment after which nothing changes for at least two seconds."""
    while True:
        change = session.window.next_change(clock.now())
        if change is None or change - clock.now() > timedelta(seconds=2):
            return
        clock.step_to(change)
        session.ticker.tick()
        calm(session)


def touched(session: OfficeSession) -> list[tuple[int, int]]:
    """Return a list that grows with every row that the model says was touched."""
    rows: list[tuple[int, int]] = []
    model = session.window.model
    model.dataChanged.connect(lambda first, last, _roles=(): rows.append((first.row(), last.row())))
    for signal in (
        model.rowsInserted,
        model.rowsRemoved,
        model.rowsMoved,
        model.layoutChanged,
        model.modelReset,
    ):
        signal.connect(lambda *_: rows.append((-1, -1)))
    return rows


def test_a_tick_in_which_nothing_changes_touches_no_row(opens):
    few_clock, many_clock = SteppedClock(MIDDAY), SteppedClock(MIDDAY)
    few, many = opens(300, few_clock), opens(10_000, many_clock)
    assert many.window.model.rowCount() == 10_000
    for session, clock in ((few, few_clock), (many, many_clock)):
        to_a_pause(session, clock)
        session.ticker.stop()
    rows = touched(many)
    small, large = tick_ms(few, few_clock), tick_ms(many, many_clock)
    ratio = large / small
    print(
        f"\na tick with 10,000 open: {ratio:.2f} x one with 300 (bound 1.5); {large:.2f} ms against {small:.2f} ms"
    )
    assert rows == []
    assert ratio <= 1.5


def test_one_changed_row_repaints_alone(opens):
    clock = SteppedClock(MIDDAY)
    session = opens(10_000, clock)
    to_a_pause(session, clock)
    session.ticker.stop()
    calm(session)
    queue, model = session.window.queue, session.window.model
    session.scribe.person = "Helena"
    index = model.index(3, 0)
    request = model.request_at(index)
    rows, paints = touched(session), Paints(queue.viewport())
    fact = session.scribe.fact(request, "note_added", note="Portaria fechada.")
    recorded = session.record.worker.call(lambda: session.desk.record([fact]))
    session.window.changed(recorded)
    QApplication.processEvents()
    row = queue.visualRect(index)
    print(f"\none changed row: rows touched {rows}, painted {paints.parts}")
    assert rows == [(3, 3)]
    assert paints.parts
    assert all(row.top() <= part.top() and part.bottom() <= row.bottom() + 1 for part in paints.parts)


class FromDueToRed(QObject):
    """Notes how late, in real milliseconds, each call that fell due was painted; keeps the next one in view."""

    def __init__(self, session: OfficeSession, clock: PlayClock) -> None:
        super().__init__()
        self._session, self._clock = session, clock
        self._due: list[tuple[str, timedelta]] = []
        self.late: list[float] = []
        self.seen = self.missed = 0
        self._viewport = session.window.queue.viewport()
        self._viewport.installEventFilter(self)
        session.window.model.turned.connect(self._turned)

    def _turned(self, turned: Turned) -> None:
        self._due += [(entry.request, call.due_at) for entry, call in turned.red]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._due and isinstance(event, QPaintEvent):
            queue, model = self._session.window.queue, self._session.window.model
            for request, _ in self._due:
                where = queue.visualRect(model.index_of(request)) & self._viewport.rect()
                self.seen += not where.isEmpty()
                self.missed += not where.isEmpty() and not event.region().intersects(where)
            due, self._due = [moment for _, moment in self._due], []
            QTimer.singleShot(0, self, lambda: self._painted(due))
        return False

    def _painted(self, due: list) -> None:
        now = self._clock.now()
        self.late += [(now - moment) / timedelta(milliseconds=1) / SPEED for moment in due]
        queue, model = self._session.window.queue, self._session.window.model
        queue.scrollTo(model.index(len(model.waiting()), 0), queue.ScrollHint.PositionAtCenter)


def test_what_falls_due_is_red_at_the_next_frame(opens, qtbot):
    clock = PlayClock(MIDDAY, SPEED)
    session = opens(10_000, clock)
    watch = FromDueToRed(session, clock)
    qtbot.waitUntil(lambda: len(watch.late) >= DEADLINES, timeout=600_000)
    late = sorted(watch.late)
    half, most, all_ = (late[int(part * (len(late) - 1))] for part in (0.5, 0.99, 1))
    print(
        f"\nfrom due to red over {len(late)} deadlines: {half:.1f} ms in the middle, {most:.1f} ms for 99 of 100,"
        f" {all_:.1f} ms at most; {watch.seen} of them in view (bound: one frame, {FRAME:.1f} ms, for 95 of 100)"
    )
    assert watch.missed == 0
    assert late[int(0.95 * (len(late) - 1))] <= FRAME
