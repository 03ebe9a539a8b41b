"""A field for a time. It says below itself how it was understood, and asks back what is far ahead or in the night."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.domain.clock import Clock
from desktop.ui.fields.box import FieldBox
from desktop.ui.fields.typed_time import TypedTime, Unread, Unreadable, read_future, read_past
from desktop.ui.words.spans import in_words
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_PAST: Mapping[Unread, Callable[[], str]] = {
    "unreadable": lambda: translate("MomentField", "Type a time like 10:31, or minutes ago like -5."),
    "no_such_time": lambda: translate("MomentField", "There is no such time."),
    "not_yet": lambda: translate("MomentField", "That time has not come yet."),
    "gone": lambda: translate("MomentField", "That time has not come yet."),
}
_FUTURE: Mapping[Unread, Callable[[], str]] = {
    "unreadable": lambda: translate("MomentField", "Type a time like 14:30, or minutes ahead like +20."),
    "no_such_time": lambda: translate("MomentField", "There is no such time."),
    "not_yet": lambda: translate("MomentField", "That time is over."),
    "gone": lambda: translate("MomentField", "That time is over."),
}


class MomentLine(QLineEdit):
    """Emits `taken` when Down is pressed: what is offered below is wanted."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the offer, or type."""
        if event.key() == Qt.Key.Key_Down:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class MomentField(FieldBox):
    """A time, empty for none. What was typed is read when it is typed: `+20` does not drift while the form is open."""

    def __init__(self, caption: str, clock: Clock, times: OfficeTime) -> None:
        self.line = MomentLine()
        super().__init__(caption, self.line, reserve=True)
        self._clock = clock
        self._times = times
        self._read: TypedTime | None = None
        self._trouble: Unread | None = None
        self._confirmed: TypedTime | None = None
        self.line.textChanged.connect(self._edited)

    def value(self) -> datetime | None:
        """Return the moment, in UTC; None while nothing that can be read was typed."""
        return self._read.moment if self._read else None

    @property
    def empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not self.line.text().strip()

    def check(self) -> bool:
        """Tell whether the time stands. Says what is wrong, or asks back; asked a second time, it stands."""
        if self._trouble is not None:
            self.refuse(self._sentences()[self._trouble]())
            return False
        if self._read is None or self._read.asks is None or self._read == self._confirmed:
            return True
        self._confirmed = self._read
        self.ask(self._question(self._read))
        return False

    def set_text(self, text: str) -> None:
        """Type something there."""
        self.line.setText(text)

    def read_again(self) -> None:
        """Read what was typed anew, since what it counts from has changed."""
        self._edited()

    def _edited(self) -> None:
        before = self._read
        self._read, self._trouble = None, None
        if not self.empty:
            try:
                self._read = self._reading(self.line.text(), self._clock.now())
            except Unreadable as unreadable:
                self._trouble = unreadable.kind
        self.hint(self._understood() if self._read else self._offer_words())
        if self._read != before or self._read is None:
            self.changed.emit()

    def _offer_words(self) -> str:
        """Return what is said below the empty field."""
        return ""

    def _understood(self) -> str:
        assert self._read is not None
        return self._words(self._read.moment, self._clock.now())

    def _words(self, moment: datetime, now: datetime) -> str:
        at = self._times.moment(moment, now)
        if moment > now:
            return translate("MomentField", "{at} · in {span}").format(at=at, span=in_words(moment - now))
        return translate("MomentField", "{at} · {span} ago").format(at=at, span=in_words(now - moment))

    def _question(self, read: TypedTime) -> str:
        words = self._words(read.moment, self._clock.now())
        if read.asks == "night":
            return translate("MomentField", "{at}: at night? Enter again if that is right.").format(at=words)
        return translate("MomentField", "{at}: so far away? Enter again if that is right.").format(at=words)

    def _reading(self, typed: str, now: datetime) -> TypedTime:
        raise NotImplementedError

    def _sentences(self) -> Mapping[Unread, Callable[[], str]]:
        raise NotImplementedError


class WhenField(MomentField):
    """When something happened; empty for now. `steps` are moments of what is known to have happened before."""

    def __init__(
        self, clock: Clock, times: OfficeTime, steps: Sequence[datetime] = (), caption: str | None = None
    ) -> None:
        super().__init__(caption or translate("MomentField", "&When"), clock, times)
        self._steps = steps
        self.line.setPlaceholderText(translate("MomentField", "now"))

    def moment(self) -> datetime:
        """Return the moment, now where nothing was typed."""
        return self.value() or self._clock.now()

    def _reading(self, typed: str, now: datetime) -> TypedTime:
        return read_past(typed, now, self._times.zone, self._steps)

    def _sentences(self) -> Mapping[Unread, Callable[[], str]]:
        return _PAST


class UntilField(MomentField):
    """A time ahead that is promised; it is read from the moment at which it was said, which `when` tells."""

    def __init__(self, caption: str, clock: Clock, times: OfficeTime, when: WhenField | None = None) -> None:
        super().__init__(caption, clock, times)
        self._when = when
        self._usual: datetime | None = None
        self.line.setPlaceholderText(translate("MomentField", "14:30 or +20"))
        self.line.taken.connect(self._take_usual)
        if when is not None:
            when.changed.connect(self.read_again)

    def offer_usual(self, moment: datetime | None) -> None:
        """Offer the end of the usual time, if it lies ahead: Down takes it."""
        now = self._clock.now()
        self._usual = moment.replace(second=0, microsecond=0) if moment and moment > now else None
        if self.empty:
            self.hint(self._offer_words())

    def put(self, moment: datetime) -> None:
        """Put a moment there as if it had been typed."""
        local, today = self._times.local(moment), self._times.local(self._clock.now())
        self.set_text(f"{local:%H:%M}" if local.date() == today.date() else f"{local:%d/%m/%Y %H:%M}")

    def _take_usual(self) -> None:
        if self._usual is not None:
            self.put(self._usual)

    def _offer_words(self) -> str:
        if self._usual is None or not self.empty:
            return ""
        hour = self._times.moment(self._usual, self._clock.now())
        return translate("MomentField", "Usual time: {at} (↓ takes it)").format(at=hour)

    def _reading(self, typed: str, now: datetime) -> TypedTime:
        said = self._when.value() if self._when else None
        return read_future(typed, said or now, self._times.zone)

    def _sentences(self) -> Mapping[Unread, Callable[[], str]]:
        return _FUTURE
