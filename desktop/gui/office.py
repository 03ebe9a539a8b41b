"""Joins the parts for an office's own desk: record, clock, window, acts, alarm, backups."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from desktop import __version__, app, paths
from desktop.domain.figures import Span
from desktop.gui.application import application, seat
from desktop.office.desk import Desk
from desktop.office.policies import found
from desktop.office.rebuilding import all_rows
from desktop.office.register_book import RegisterBook
from desktop.office.scribe import Scribe
from desktop.office.shift_desk import ShiftDesk
from desktop.office.store import Store, StoreError
from desktop.office.undo import Undo
from desktop.printing.papers import Papers as PrintedPapers
from desktop.runtime.last_run import LastRun
from desktop.runtime.one_instance import OneInstance
from desktop.runtime.pace import OfficeClock, RunningClock
from desktop.runtime.record import RunningRecord
from desktop.runtime.sound import SoundPlayer
from desktop.runtime.ticker import Ticker
from desktop.ui.acts.context import ActContext
from desktop.ui.alarm.alarm import Alarm
from desktop.ui.alarm.attention import Attention, bring_to_front
from desktop.ui.alarm.leaving import Leaving
from desktop.ui.alarm.sounds import trouble_words
from desktop.ui.alarm.watch import AlarmWatch
from desktop.ui.desk.acting import Acting
from desktop.ui.desk.backing_up import BackingUp
from desktop.ui.desk.duty import DeskDuty
from desktop.ui.desk.menu import DeskMenu
from desktop.ui.desk.reporting import Reporting
from desktop.ui.desk.shifts import DeskShifts
from desktop.ui.desk.window import DeskParts, DeskWindow
from desktop.ui.look.theme import Theme
from desktop.ui.shift.context import ShiftContext
from desktop.ui.words.times import OFFICE_ZONE, OfficeTime


class OfficeSession(QObject):
    """One running desk. `start` shows the window first and reads the record then; `close` ends everything in order."""

    def __init__(self, database: str, clock: RunningClock, seat: str, *, create: bool, theme: Theme) -> None:
        super().__init__()
        self.clock = clock
        self.database = database
        self.record = RunningRecord(partial(self._open, create))
        self.scribe = Scribe(clock, seat)
        store, jobs = self.record.store, self.record.worker
        self.desk = Desk(store, clock, app.base_policy(), OFFICE_ZONE)
        registers = RegisterBook(store, self.scribe, app.base_policy())
        self.context = ActContext(clock, OFFICE_ZONE, self.scribe, self.desk, registers, Undo(store), jobs)
        self.alarm = Alarm()
        self.acting = Acting(
            self.context, self.alarm.call_opened, lambda: self.alarm.call_closed(clock.now())
        )
        parts = DeskParts(self.desk, jobs, OfficeTime(OFFICE_ZONE), theme, self.alarm)
        self.window = DeskWindow(parts, clock.now(), self.acting.acts())
        self.ticker = Ticker(clock, self.window.next_change, parent=self)
        self.last_run = LastRun(database, paths.data_folder())
        self._ran_until = self.last_run.read()
        self._shift_closed = False
        self._join()

    def start(self) -> None:
        """Show the window, then read the record and let the clock run."""
        self.window.show()
        self.window.load()
        self.duty.start()
        self.ticker.start()

    def close(self) -> None:
        """Stop the clock, let every job end, and close the record."""
        self.ticker.stop()
        self.last_run.write(self.clock.now())
        self.record.close()

    def to_front(self) -> None:
        """Bring the window before the others."""
        bring_to_front(self.window)

    def listen(self, sounds: SoundPlayer) -> None:
        """Sound through a loudspeaker, and say where nothing can be heard."""
        self.alarm.use(sounds)
        sounds.trouble_changed.connect(lambda trouble: self.window.status.show_sound(trouble_words(trouble)))
        self.window.status.show_sound(trouble_words(sounds.trouble))

    def _open(self, create: bool, guard: Callable[[], None]) -> Store:
        from desktop.store.opening import open_store

        store = open_store(
            self.database, self.clock, create=create, guard=guard,
            rebuild=lambda store: all_rows(store, app.base_policy()),
        )  # fmt: skip
        found(store, app.base_policy(), self.clock.now())
        return store

    def _join(self) -> None:
        window = self.window
        self.attention = Attention(window, window.parts.theme.palette)
        self.watch = AlarmWatch(window.model, self.alarm, window.strip, window.missed, self.attention)
        self.leaving = Leaving(window, self.attention, lambda: window.model.counts()["callbacks"])
        self.reporting = Reporting(self.desk, self.record.worker, window.status, self._shift)
        self.backing_up = BackingUp(self._back_up, self.record.worker, window.status)
        shifts = ShiftDesk(self.record.store, self.scribe, app.base_policy(), OFFICE_ZONE)
        shift_context = self._shift_context(shifts)
        self.duty = DeskDuty(shift_context, window)
        self.shifts = DeskShifts(shift_context, window, self.acting, self.duty)
        self.shifts.closed.connect(self._back_up_the_shift)
        self.duty.begun.connect(self._read_office)
        self.acting.duty_wanted.connect(self.duty.start)
        self.menu = DeskMenu(self.context, window, self.acting, self.shifts, self.alarm)
        self.acting.work_on(window)
        window.close_asked.connect(self._close_asked)
        window.loader.loaded.connect(lambda: self.watch.started(self._ran_until))
        window.loader.failed.connect(window.show_trouble)
        window.loader.failed.connect(self.reporting.touch)
        window.model.updated.connect(self.reporting.touch)
        window.model.updated.connect(self.ticker.wake)
        window.request_shown.connect(self._enable)
        self.ticker.ticked.connect(self._tick)
        self._enable()

    def _tick(self, now: datetime) -> None:
        self.window.show_now(now)
        self.window.loader.tick(now)
        self.watch.tick(now)
        self.acting.show_now(now)
        self.shifts.show_now(now)
        self.reporting.tick(now)
        self.backing_up.tick(now)
        self.last_run.seen(now)

    def _enable(self, _view: object = None) -> None:
        row = self.window.view.row if self.window.view is not None else None
        self.window.acts_bar.enable(self.acting.possible(row))

    def _shift(self, now: datetime) -> Span:
        return Span(self.duty.since, now)

    def _close_asked(self, event: QCloseEvent) -> None:
        self.leaving.asked(event)

    def _shift_context(self, shifts: ShiftDesk) -> ShiftContext:
        times, worker = self.window.parts.times, self.record.worker
        papers = PrintedPapers(times, f"Retorno {__version__}")
        return ShiftContext(self.clock, times, self.scribe, self.desk, shifts, worker, papers)

    def _read_office(self) -> None:
        self.record.worker.run(
            self.context.registers.office_name,
            lambda name: self.window.topbar.show_office(name or ""),
            self.window.show_trouble,
        )

    def _back_up_the_shift(self) -> None:
        self._shift_closed = True
        self.backing_up.now()

    def _back_up(self, now: datetime) -> datetime | None:
        """Back up a file if an hour has gone or the shift was closed; on the record's thread.

        A server has its own ways.
        """
        from desktop.store import backup
        from desktop.store.servers import is_address

        if is_address(self.database):
            return None
        path = Path(self.database)
        kind = backup.Kind.SHIFT if self._shift_closed else backup.Kind.HOURLY
        if self._shift_closed or backup.due(path, now):
            self._shift_closed = False
            backup.make(path, kind, now)
        last = backup.last_checked_backup(path)
        return last.at if last is not None else None


def open_desk(database: str | None, wanted_language: str | None) -> int:
    """Open the desk on a record and run it until its window is closed; a second start shows the first one.

    Raises StoreError where another window has it and does not answer.
    """
    theme = Theme()
    made = application(wanted_language, theme)
    where = database or str(paths.default_database())
    one = OneInstance(where, paths.data_folder())
    claimed = one.claim()
    if claimed == "silent":
        raise StoreError("busy_here", where=where)
    if claimed == "shown":
        return 0
    create = database is None and is_first_start(where)
    session = OfficeSession(where, OfficeClock(), seat(), create=create, theme=theme)
    one.front_wanted.connect(session.to_front)
    session.leaving.left.connect(made.quit)
    session.start()
    session.listen(SoundPlayer(parent=session))
    code = made.exec()
    session.close()
    return code


def is_first_start(database: str) -> bool:
    """Tell whether this database was never there: only then is a new one made without being asked."""
    return not Path(database).exists() and LastRun(database, paths.data_folder()).read() is None
