"""Opens the forms of the acts and the call over the window, and carries what they recorded back into it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.office.call_answers import Direction
from desktop.office.desk import RequestView
from desktop.office.recording import Recorded
from desktop.office.rows import RequestRow
from desktop.ui.acts.client_rang import ClientRang
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.table import ACTS, open_act, open_take_back
from desktop.ui.call.dialog import CallDialog
from desktop.ui.desk.acts_bar import Act
from desktop.ui.desk.window import DeskWindow

translate = QCoreApplication.translate

CALL = "F2"
BRINGS_TO_THE_QUEUE = ("request_received", "fact_withdrawn")
"""What is recorded of a request that was not selected: it is then."""
ON_THE_BAR = ("courier", "forecast", "rang", "problem", "next_step", "note", "cancel")


@dataclass(slots=True)
class _Pending:
    """A request that something is to be done with once its view is there."""

    request: str
    do: Callable[[RequestView], None]


class Acting(QObject):
    """One form is open at a time; keys that come meanwhile belong to it. Every fact carries a name: without, no act."""

    duty_wanted = Signal()
    """Something was to be done, and nobody is on duty."""

    def __init__(
        self, context: ActContext, call_opened: Callable[[], None], call_closed: Callable[[], None]
    ) -> None:
        super().__init__()
        self._context = context
        self._call_opened = call_opened
        self._call_closed = call_closed
        self._window: DeskWindow | None = None
        self._form: ActDialog | CallDialog | None = None
        self._pending: _Pending | None = None

    def acts(self) -> list[Act]:
        """Return the acts of the bar, the call first: those on a key of their own."""
        call = Act(CALL, translate("Acting", "Call"), self.call)
        return [call] + [
            Act(act.key, act.name(), self._opens(act.id)) for act in ACTS if act.id in ON_THE_BAR
        ]

    def keys(self) -> dict[str, Callable[[], None]]:
        """Return what each key of an act does."""
        return {act.key: self._opens(act.id) for act in ACTS}

    def work_on(self, window: DeskWindow) -> None:
        """Serve this window."""
        self._window = window
        window.topbar.new_request_wanted.connect(lambda: self.open("new_request"))
        window.strip.call_wanted.connect(self.call_about)
        window.request_shown.connect(self._shown)
        window.loader.failed.connect(self._forget)

    def possible(self, row: RequestRow | None) -> list[str]:
        """Return the keys of the acts that can be made on a row."""
        return [act.key for act in ACTS if act.possible(row)] + ([CALL] if row is not None else [])

    def open(self, name: str) -> None:
        """Open the form of an act on the selected request."""
        self._open(name, self._row())

    def _open(self, name: str, row: RequestRow | None) -> None:
        act = next(act for act in ACTS if act.id == name)
        if self._form is not None or not act.possible(row) or not self._on_duty():
            return
        self._pending = None
        form = open_act(name, self._window, self._context, row)
        if isinstance(form, ClientRang):
            form.tell_now.connect(lambda request: self.call_about(request, "incoming"))
        self._keep(form)

    def take_back_selected(self) -> None:
        """Open the form that takes back the fact that is selected in the timeline."""
        window, row = self._window, self._row()
        fact = window.panel.fact() if window is not None else None
        if self._form is not None or row is None or fact is None or fact.request != row.request:
            return
        if self._on_duty():
            self._keep(open_take_back(window, self._context, row, fact))

    def call(self) -> None:
        """Call the client of the selected request; where none is selected, the one who waits longest."""
        assert self._window is not None
        if self._form is not None:
            return
        request = self._window.queue.request()
        waiting = self._window.model.waiting()
        if request is None and waiting:
            request = waiting[0].request
        if request is not None:
            self.call_about(request)

    def call_about(self, request: str, direction: Direction = "outgoing") -> None:
        """Open the call about a request, as soon as it is read."""
        window = self._window
        assert window is not None
        if not self._on_duty():
            return
        window.select(request)
        self._when_shown(request, lambda view: self._open_call(view, direction))

    def show_now(self, now: datetime) -> None:
        """Let the open call count on."""
        if isinstance(self._form, CallDialog):
            self._form.set_now(now)

    def _opens(self, name: str) -> Callable[[], None]:
        return lambda: self.open(name)

    def _open_call(self, view: RequestView, direction: Direction) -> None:
        window = self._window
        assert window is not None
        if self._form is not None:
            return
        rows = [entry.row for entry in window.model.entries()]
        call = CallDialog(self._context, window.parts.theme, view, rows, direction=direction, parent=window)
        call.opened.connect(self._call_opened)
        call.closed.connect(self._call_closed)
        call.said.connect(window.status.show_notice)
        call.amend_wanted.connect(self._amend)
        call.open()
        self._keep(call)

    def _amend(self, request: str) -> None:
        entry = self._window.model.entry(request) if self._window is not None else None
        if entry is not None:
            self._open("amend", entry.row)

    def _when_shown(self, request: str, do: Callable[[RequestView], None]) -> None:
        window = self._window
        assert window is not None
        self._pending = _Pending(request, do)
        view, entry = window.view, window.model.entry(request)
        newest = view is not None and (entry is None or entry.row.version == view.row.version)
        if self._form is None and view is not None and view.row.request == request and newest:
            self._shown(view)
        else:
            window.loader.want(request)

    def _shown(self, view: RequestView | None) -> None:
        form, pending = self._form, self._pending
        if view is not None and isinstance(form, CallDialog) and form.request == view.row.request:
            form.update_row(view.row, view.facts)
        if form is not None or pending is None:
            return
        self._pending = None  # another request that is shown was chosen meanwhile: the wish is over
        if view is not None and view.row.request == pending.request:
            pending.do(view)

    def _keep(self, form: ActDialog | CallDialog) -> None:
        self._form = form
        form.recorded.connect(self._recorded)
        form.finished.connect(self._finished)

    def _recorded(self, recorded: list[Recorded]) -> None:
        assert self._window is not None
        self._window.changed(recorded)
        if recorded and recorded[0].fact.op in BRINGS_TO_THE_QUEUE:
            self._window.select(recorded[0].fact.request)

    def _finished(self) -> None:
        self._form = None
        window = self._window
        assert window is not None
        window.queue.setFocus()
        if self._pending is not None:
            window.loader.want(self._pending.request)

    def _forget(self) -> None:
        """Open nothing by itself, later, when the record can be read again."""
        self._pending = None

    def _on_duty(self) -> bool:
        """Tell whether somebody is on duty, and ask who where nobody is."""
        if not self._context.scribe.person:
            self.duty_wanted.emit()
            return False
        return True

    def _row(self) -> RequestRow | None:
        """Return the chosen request; the panel may still show the one before."""
        window = self._window
        request = window.queue.request() if window is not None else None
        entry = window.model.entry(request) if window is not None and request is not None else None
        return entry.row if entry is not None else None
