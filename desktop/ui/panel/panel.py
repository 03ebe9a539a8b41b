"""The request panel: head, promise track and timeline of the request that is chosen in the queue."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.facts import Fact
from desktop.domain.standing import standing
from desktop.office.desk import RequestView
from desktop.ui.look.labels import label, line, section
from desktop.ui.look.theme import Theme
from desktop.ui.panel.header import Header
from desktop.ui.panel.items import Timeline
from desktop.ui.panel.promise_track import PromiseTrack
from desktop.ui.panel.timeline import TimelineView
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate


class RequestPanel(QFrame):
    """Shows a RequestView. `set_now` comes from the ticker; only what looks different is touched."""

    def __init__(
        self,
        times: OfficeTime,
        theme: Theme,
        labels: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._timeline = Timeline(times, labels)
        self._view: RequestView | None = None
        self._now = datetime.min.replace(tzinfo=UTC)
        self._changes_at: datetime | None = None
        self.setObjectName("requestPanel")
        self._build(times, theme)

    @property
    def request(self) -> str | None:
        """Return the request that is shown."""
        return self._view.row.request if self._view is not None else None

    def fact(self) -> Fact | None:
        """Return the fact that is selected in the timeline."""
        return self.timeline.fact()

    def show_request(self, view: RequestView | None, now: datetime | None = None) -> None:
        """Show a request (None: nothing) as it is at `now` (None: at the last tick)."""
        self._view = view
        self._now = now or self._now
        self._stack.setCurrentIndex(0 if view is None else 1)
        if view is None:
            self.timeline.show_items(None, [])
            return
        self.header.show_request(view.row, self._now)
        self.track.show_request(view.row, self._now)
        self._show_items(view)

    def set_now(self, now: datetime) -> None:
        """Move on to `now`."""
        back = now < self._now
        self._now = now
        if self._view is None:
            return
        self.header.set_now(now)
        self.track.set_now(now)
        if back or (self._changes_at is not None and now >= self._changes_at):
            self._show_items(self._view)

    def _show_items(self, view: RequestView) -> None:
        self._changes_at = standing(view.row.callbacks, self._now).changes_at
        self.timeline.show_items(view.row.request, self._timeline.items(view.row, view.facts, self._now))

    def _build(self, times: OfficeTime, theme: Theme) -> None:
        self.header = Header(times, theme)
        self.track = PromiseTrack(times, theme)
        self.timeline = TimelineView(theme)
        heading = section(translate("Panel", "Timeline"))
        heading.setContentsMargins(18, 9, 18, 5)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        beside = QVBoxLayout()
        beside.setContentsMargins(18, 4, 18, 4)
        beside.addWidget(self.track)
        layout.addLayout(beside)
        layout.addWidget(line())
        layout.addWidget(heading)
        layout.addWidget(self.timeline, 1)
        nothing = label(translate("Panel", "Choose a request in the queue."), "quiet")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(whole)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(1, 0, 0, 0)  # the line at the left stays free
        frame.addWidget(self._stack)
