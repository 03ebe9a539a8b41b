"""Asks who is on duty: opens a shift, or lets one more person join the one that is open."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.office.registering import RegisterRefused
from desktop.office.shift_desk import Duty, OnDuty
from desktop.office.shift_rows import ShiftRow
from desktop.office.shifts import ShiftRefused
from desktop.office.store import StoreError
from desktop.ui.acts.frame import MARGIN, Foot, Head, Notice, framed
from desktop.ui.fields.known_field import KnownField
from desktop.ui.fields.text_fields import ENTER
from desktop.ui.shift.context import ShiftContext
from desktop.ui.words.outside import joined, one_line
from desktop.ui.words.troubles import store_trouble

translate = QCoreApplication.translate

WIDTH = 480

_REFUSALS: Mapping[str, Callable[[], str]] = {
    "missing": lambda: translate("OpenShift", "Type the name of who is on duty."),
    "no_name": lambda: translate("OpenShift", "This can't be a name. Shorten it."),
}


class OpenShift(QDialog):
    """Enter takes the name; a new one is registered with it."""

    on_duty = Signal(object)
    """OnDuty: the shift as it is now, and the name of who came."""

    def __init__(self, context: ShiftContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._duty: Duty | None = None
        self._busy = False
        self.setModal(True)
        self._build()
        self._connect()
        self.resize(WIDTH, 0)
        self.name.setFocus()
        self.load()

    def load(self) -> None:
        """Look who works here, and whether a shift is open."""
        self._context.jobs.run(self._context.shifts.duty, self._show_duty, self._went_wrong)

    def save(self) -> None:
        """Open the shift, or join it; what went wrong before is tried again."""
        if self._busy:
            return
        if self._duty is None:
            self._again()
            return
        typed, shifts = self.name.text(), self._context.shifts
        if not typed:
            self.name.refuse(_REFUSALS["missing"]())
            return
        self._busy = True
        come = shifts.open if self._duty.shift is None else shifts.join
        self._context.jobs.run(lambda: come(typed), self._came, self._went_wrong)

    def done(self, result: int) -> None:
        """Close, and go for good."""
        super().done(result)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter."""
        if event.key() in ENTER:
            self.save()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with what the field says."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            layout = self.layout()
            if layout is not None:
                self.resize(self.width(), layout.totalMinimumSize().height())
        return done

    def _build(self) -> None:
        self._head = Head("")
        self.notice = Notice()
        self._foot = Foot("")
        self.name = KnownField(translate("OpenShift", "&Who is on duty?"), reserve=True)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 18)
        layout.addWidget(self.name)
        framed(self, self._head, self.notice, body, self._foot)
        self._show_title(None)

    def _connect(self) -> None:
        self._foot.saved.connect(self.save)
        self._foot.left.connect(self.reject)
        self.notice.again.connect(self._again)
        self.name.changed.connect(self._explain)

    def _again(self) -> None:
        self.notice.hide()
        if self._duty is None:
            self.load()
        else:
            self.save()

    def _show_duty(self, duty: Duty) -> None:
        self._duty = duty
        on = duty.shift.people if duty.shift else ()
        self.name.know([*on, *(one for one in duty.people if one not in on)])
        self._show_title(duty.shift)
        self._head.show_about(self._about(duty))
        self._explain()

    def _show_title(self, shift: ShiftRow | None) -> None:
        title = translate("OpenShift", "Come on duty") if shift else translate("OpenShift", "Open a shift")
        save = translate("OpenShift", "Come on duty") if shift else translate("OpenShift", "Open the shift")
        self.setWindowTitle(title)
        self._head.show_title(title)
        self._foot.save.setText(save)

    def _about(self, duty: Duty) -> tuple[str, str]:
        now, times = self._context.clock.now(), self._context.times
        if duty.shift is not None:
            number = translate("OpenShift", "Shift {number}").format(number=duty.shift.number)
            since = translate("OpenShift", "open since {moment}")
            opened = since.format(moment=times.moment(duty.shift.opened_at, now))
            return number, joined(opened, ", ".join(one_line(one) for one in duty.shift.people))
        if duty.before is not None and duty.before.closed_at is not None:
            ended = translate("OpenShift", "The shift before ended {moment}")
            from_there = translate("OpenShift", "this one counts from there")
            return ended.format(moment=times.moment(duty.before.closed_at, now)), from_there
        first = translate("OpenShift", "The office's first shift")
        return first, translate("OpenShift", "it counts from the beginning")

    def _explain(self) -> None:
        """Say that a name is new, before it is registered."""
        name = self.name.text()
        known = {one.casefold() for one in self._duty.people} if self._duty else set()
        new = bool(name) and self._duty is not None and name.casefold() not in known
        self.name.hint(
            translate("OpenShift", "A new name: it is added to the people who work here.") if new else ""
        )

    def _came(self, came: OnDuty) -> None:
        self._busy = False
        self.on_duty.emit(came)
        self.accept()

    def _went_wrong(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, RegisterRefused):
            self.name.refuse(_REFUSALS.get(error.kind, _REFUSALS["no_name"])())
        elif isinstance(error, ShiftRefused):
            changed = translate(
                "OpenShift", "Somebody opened or closed the shift in the meantime. Look again, then go on."
            )
            self.notice.say(changed, "due")
            self.load()
        elif isinstance(error, StoreError):
            kept = translate("OpenShift", "What you typed is kept.")
            self.notice.say(f"{store_trouble(error)} {kept}", "wrong", again=True)
        else:
            raise error
