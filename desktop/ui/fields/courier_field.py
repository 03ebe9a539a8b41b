"""The field for a courier: the free ones by how long they have waited, the others marked; a new name registers one."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.office.registers import CourierRow
from desktop.ui.fields import typed_text
from desktop.ui.fields.box import FieldBox
from desktop.ui.fields.offers import Offer, OfferList
from desktop.ui.fields.suggest import STEPS
from desktop.ui.queue.search import fold
from desktop.ui.words.outside import aside
from desktop.ui.words.spans import minutes_gone

translate = QCoreApplication.translate

ROWS = 6

Choice = CourierRow | str | None
"""A courier who is known, the name of a new one, or nobody."""


class CourierLine(QLineEdit):
    """Leaves the arrow keys to the list below."""

    def __init__(self, offers: OfferList[Choice]) -> None:
        super().__init__()
        self._offers = offers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, or type."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._offers.step(STEPS[key])
        else:
            super().keyPressEvent(event)


class CourierField(FieldBox):
    """Who is sent: the marked offer counts."""

    def __init__(self, caption: str) -> None:
        self._list = OfferList[Choice]()
        self._list.setFixedHeight(self._list.height_of(ROWS))
        self.line = CourierLine(self._list)
        self.line.setMaxLength(typed_text.MOST)
        self.line.setPlaceholderText(translate("CourierField", "Name, or choose with the arrow keys"))
        super().__init__(caption, self.line, around=_above(self.line, self._list))
        self._couriers: Sequence[CourierRow] = ()
        self._now: datetime | None = None
        self._nobody = ""
        self._without: str | None = None
        self.line.textChanged.connect(self._filter)
        self._list.selectionModel().currentChanged.connect(self._marked)

    def show_couriers(self, couriers: Sequence[CourierRow], now: datetime) -> None:
        """Offer these, in this order."""
        self._couriers, self._now = couriers, now
        self._filter()

    def allow(self, *, nobody: str, without: str | None) -> None:
        """Offer also to send nobody, by this name (empty: not), and never offer one courier."""
        self._nobody, self._without = nobody, without
        self._filter()

    def offered(self) -> list[tuple[str, str]]:
        """Return who is offered, and what is said of each."""
        return [(offer.name, offer.detail) for offer in self._list.offers]

    def choice(self) -> Choice:
        """Return who is marked: a courier, a new one's name, or nobody."""
        marked = self._list.marked
        return marked.value if marked else None

    @property
    def chosen(self) -> bool:
        """Tell whether anything is marked."""
        return self._list.marked is not None

    def _filter(self) -> None:
        typed = typed_text.one_line(self.line.text())
        words = fold(typed).split()
        fitting = [
            one
            for one in self._couriers
            if one.name != self._without and all(word in fold(one.name) for word in words)
        ]
        # Among those whose name begins so, and among the others, waiting time still decides.
        fitting.sort(key=lambda one: not fold(one.name).startswith(fold(typed)))
        offers = [self._offer(one) for one in fitting]
        if typed and not any(fold(typed) == fold(one.name) for one in self._couriers):
            offers.append(
                Offer(typed, translate("CourierField", "new courier, is registered"), typed, quiet=True)
            )
        if self._nobody and not typed:
            offers.append(Offer(self._nobody, "", None, quiet=True))
        self._list.show_offers(offers, 0 if offers else None)

    def _offer(self, courier: CourierRow) -> Offer[Choice]:
        if courier.on:
            detail = translate("CourierField", "on {request}").format(
                request=", ".join(map(aside, courier.on))
            )
        elif not courier.on_duty:
            detail = translate("CourierField", "off duty")
        elif courier.free_since is not None and self._now is not None:
            span = minutes_gone(self._now - courier.free_since)
            detail = translate("CourierField", "free for {span}").format(span=span)
        else:
            detail = translate("CourierField", "free")
        return Offer(courier.name, detail, courier, quiet=bool(courier.on) or not courier.on_duty)

    def _marked(self) -> None:
        self.hint("")
        self.changed.emit()


def _above(line: QWidget, offers: QWidget) -> QWidget:
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(line)
    layout.addWidget(offers)
    return both
