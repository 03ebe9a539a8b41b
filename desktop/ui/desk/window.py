"""The dispatcher's window: puts the queue, the request and the bars together, and carries news between them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.office.desk import Desk, RequestView
from desktop.office.jobs import Jobs
from desktop.office.recording import Recorded
from desktop.office.store import StoreError
from desktop.ui.alarm.alarm import Alarm
from desktop.ui.alarm.missed import MissedStrip
from desktop.ui.alarm.strip import AlarmStrip
from desktop.ui.desk.acts_bar import Act, ActsBar
from desktop.ui.desk.filter_bar import FilterBar
from desktop.ui.desk.loading import DeskLoader
from desktop.ui.desk.rail import Rail, Room
from desktop.ui.desk.split import Split
from desktop.ui.desk.status_bar import StatusBar
from desktop.ui.desk.topbar import TopBar
from desktop.ui.look.icons import Icon
from desktop.ui.look.theme import Theme
from desktop.ui.panel.panel import RequestPanel
from desktop.ui.queue.model import QueueModel
from desktop.ui.queue.view import QueueView
from desktop.ui.words import spans
from desktop.ui.words.times import OfficeTime
from desktop.ui.words.troubles import store_trouble

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What the window works with: its questions go to `desk` through `jobs`."""

    desk: Desk
    jobs: Jobs
    times: OfficeTime
    theme: Theme
    alarm: Alarm


class DeskWindow(QMainWindow):
    """Shows the desk at the moment that `show_now` was last told. It starts no clock of its own."""

    request_shown = Signal(object)
    """The RequestView in the panel, None when there is none."""
    close_asked = Signal(object)
    """The close event; whoever ignores it keeps the window."""

    def __init__(self, parts: DeskParts, now: datetime, acts: Sequence[Act] = ()) -> None:
        super().__init__()
        self.setWindowTitle("Retorno")
        self.resize(1366, 768)
        self.parts = parts
        self.model = QueueModel(parts.times, parent=self)
        self.loader = DeskLoader(parts.desk, parts.jobs, self.model, lambda: self.model.now)
        self.view: RequestView | None = None
        self._build(acts)
        self._connect()
        self.show_now(now)

    def load(self) -> None:
        """Read the queue."""
        self.loader.load()

    def show_now(self, now: datetime) -> None:
        """Show everything as it stands at `now`."""
        self.model.advance(now)
        self.topbar.show_time(now)
        self.queue.show_now(now)
        self.panel.set_now(now)
        self._show_next(now)

    def next_change(self, now: datetime) -> datetime | None:
        """Return the next moment at which something on screen changes by itself, seconds aside."""
        return self.model.next_change(now)

    def changed(self, recorded: Iterable[Recorded]) -> None:
        """Take over what was recorded, here or elsewhere."""
        self.loader.changed(recorded)

    def select(self, request: str) -> bool:
        """Go to a request, whatever filter or search hides it; tell whether it is in the queue."""
        if self.model.entry(request) is not None and not self.model.index_of(request).isValid():
            self.topbar.clear_search()
            self.filters.choose("open")
        return self.queue.choose(request)

    def show_trouble(self, error: Exception) -> None:
        """Say in the status bar that the record can't be reached. Anything but that is a defect, and raised."""
        if not isinstance(error, StoreError):
            raise error
        self.status.show_trouble(store_trouble(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever cares whether the window may go."""
        event.accept()
        self.close_asked.emit(event)

    def _build(self, acts: Sequence[Act]) -> None:
        parts = self.parts
        self.topbar = TopBar(parts.theme, parts.times.zone, read_only=not acts)
        self.rail = Rail([Room("desk", translate("DeskWindow", "Desk"), Icon.DESK)], parts.theme.palette)
        self.rail.show_room("desk")
        self.rail.settings.setVisible(bool(acts))
        self.strip = AlarmStrip(parts.alarm, parts.times)
        self.missed = MissedStrip(parts.times, parts.theme)
        self.filters = FilterBar(parts.theme)
        self.queue = QueueView(self.model, parts.theme)
        self.panel = RequestPanel(parts.times, parts.theme)
        self.acts_bar = ActsBar(acts)
        self.acts_bar.setVisible(bool(acts))
        self.status = StatusBar(parts.times.zone)
        left = _stacked(self.strip, self.missed, self.filters, self.queue)
        self.split = Split(left, _stacked(self.acts_bar, self.panel, upside_down=True))
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rail, 0, 0, 3, 1)
        grid.addWidget(self.topbar, 0, 1)
        grid.addWidget(self.split, 1, 1)
        grid.addWidget(self.status, 2, 1)
        grid.setRowStretch(1, 1)
        self.setCentralWidget(whole)
        self.queue.setFocus()

    def _connect(self) -> None:
        self.topbar.searched.connect(self.model.set_search)
        self.filters.chosen.connect(self.model.set_filter)
        self.model.updated.connect(lambda: self.filters.show_counts(self.model.counts()))
        self.queue.chosen.connect(lambda request: self.loader.want(request or None))
        self.queue.opened.connect(lambda _: self.split.toggle_drawer())
        self.loader.viewed.connect(self._show_view)
        # An empty queue would say that nobody is waiting, which nobody knows yet.
        self.loader.failed.connect(lambda _: self.queue.setVisible(self.loader.is_loaded))
        self.loader.loaded.connect(self.queue.show)
        self.loader.loaded.connect(self.queue.choose_first)

    def _show_view(self, view: RequestView | None) -> None:
        self.view = view
        self.panel.show_request(view, self.model.now)
        self.request_shown.emit(view)

    def _show_next(self, now: datetime) -> None:
        change = self.model.next_change(now)
        text = ""
        if change is not None:
            text = translate("DeskWindow", "Next alarm in {span}").format(
                span=spans.countdown_to(change - now)
            )
        self.status.show_next(text)


def _stacked(*widgets: QWidget, upside_down: bool = False) -> QWidget:
    """Return the widgets one above the other (the first at the bottom: `upside_down`); the last takes the room."""
    stack = QWidget()
    layout = QVBoxLayout(stack)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    if upside_down:
        layout.setDirection(QVBoxLayout.Direction.BottomToTop)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return stack
