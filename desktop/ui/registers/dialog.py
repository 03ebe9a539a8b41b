"""A small register: its list, and below it the fields of one entry. The arrow keys choose, Enter saves, Esc closes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.office.registering import RegisterRefused
from desktop.office.store import StoreError
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.frame import MARGIN, Foot, Head, Notice, fit, framed
from desktop.ui.fields.asking import ask
from desktop.ui.fields.box import FieldBox
from desktop.ui.fields.offers import Offer, OfferList
from desktop.ui.fields.suggest import STEPS
from desktop.ui.fields.text_fields import ENTER
from desktop.ui.look.buttons import KeyButton
from desktop.ui.words.troubles import store_trouble

translate = QCoreApplication.translate

V = TypeVar("V")
F = TypeVar("F", bound=FieldBox)

WIDTH = 520
ROWS = 9

_REFUSALS: Mapping[str, Callable[[], str]] = {
    "missing": lambda: translate("Registers", "Type a name."),
    "taken": lambda: translate("Registers", "This name is in the list already."),
    "no_name": lambda: translate("Registers", "This can't be a name. Shorten it."),
    "needed": lambda: translate("Registers", "The usual minutes of all other services are always needed."),
    "minutes": lambda: translate("Registers", "Type minutes from 0 to 1440."),
}


class RegisterDialog(QDialog, Generic[V]):
    """Stays open while one entry after the other is made. Subclasses say what is listed and what Enter records."""

    changed = Signal()
    """The register is not what it was."""

    def __init__(self, context: ActContext, title: str, save: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.context = context
        self.setWindowTitle(title)
        self.setModal(True)
        self.notice = Notice()
        self.foot = Foot(save)
        self.foot.leave.setText(translate("Registers", "Close"))
        self.entries = OfferList[V]()
        self.entries.setFixedHeight(self.entries.height_of(ROWS))
        self._boxes: dict[str, FieldBox] = {}
        self._busy = False
        body = QWidget()
        self.body = QVBoxLayout(body)
        self.body.setContentsMargins(MARGIN, 16, MARGIN, 18)
        self.body.setSpacing(12)
        self.body.addWidget(self.entries)
        framed(self, Head(title), self.notice, body, self.foot)
        self.resize(WIDTH, 0)
        self.foot.saved.connect(self.save)
        self.foot.left.connect(self.reject)
        self.notice.again.connect(self.load)
        self.entries.clicked_on.connect(lambda offer: self.chosen(offer.value))

    # What a register says of itself.

    def listed(self) -> list[V]:
        """Return the entries; on the thread that owns the record."""
        raise NotImplementedError

    def offer(self, entry: V) -> Offer[V]:
        """Return how an entry is shown."""
        raise NotImplementedError

    def chosen(self, entry: V) -> None:
        """Put an entry into the fields."""
        raise NotImplementedError

    def save(self) -> None:
        """Record what stands in the fields."""
        raise NotImplementedError

    # What all registers do.

    def add(self, name: str, box: F) -> F:
        """Take in a field under the name that a refusal gives it, and return it."""
        self._boxes[name] = box
        return box

    def load(self) -> None:
        """Read the list."""
        ask(self.context.jobs, self, self.listed, self._show, self._failed)

    def do(self, job: Callable[[], object]) -> None:
        """Run a job that changes the register, then read the list anew and clear the fields."""
        if not self._busy:
            self._busy = True
            ask(self.context.jobs, self, job, lambda _: self._done(), self._failed)

    def clear(self) -> None:
        """Empty the fields for the next entry."""

    @property
    def marked(self) -> V | None:
        """Return the entry that is marked in the list."""
        marked = self.entries.marked
        return marked.value if marked else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list with the arrow keys, save on Enter."""
        key = Qt.Key(event.key())
        focus = self.focusWidget()
        if key in STEPS:
            self.entries.step(STEPS[key])
            if self.entries.marked is not None:
                self.chosen(self.entries.marked.value)
        elif key not in ENTER:
            super().keyPressEvent(event)
        elif isinstance(focus, KeyButton) and not focus.isCheckable():
            focus.click()
        else:
            self.save()

    def done(self, result: int) -> None:
        """Close, and go for good."""
        super().done(result)
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with what the fields say."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # which may end this very object: nothing is asked of it any more
        done = super().event(event)
        fit(self)
        return done

    def _show(self, entries: Sequence[V]) -> None:
        self.entries.show_offers([self.offer(entry) for entry in entries], None)

    def _done(self) -> None:
        self._busy = False
        self.notice.hide()
        self.clear()
        self.changed.emit()
        self.load()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, RegisterRefused):
            box = self._boxes[error.field]
            box.refuse(_REFUSALS[error.kind]())
            box.setFocus()
        elif isinstance(error, StoreError):
            self.notice.say(store_trouble(error), "wrong")
        else:
            raise error
