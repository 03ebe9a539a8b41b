"""The services with their usual minutes. A change touches only the requests that are received after it."""

import math

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.office.services import DEFAULT
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.frame import side_by_side
from desktop.ui.fields.offers import Offer
from desktop.ui.fields.text_fields import LineField
from desktop.ui.look.buttons import KeyButton
from desktop.ui.registers.dialog import RegisterDialog

translate = QCoreApplication.translate

Service = tuple[str, float]


class ServicesDialog(RegisterDialog[Service]):
    """An empty name stands for all services that are not in the list."""

    def __init__(self, context: ActContext, parent: QWidget | None = None) -> None:
        title = translate("Services", "Services and their usual minutes")
        super().__init__(context, title, translate("Services", "Save"), parent)
        self.name = self.add("name", LineField(translate("Services", "&Service"), reserve=True))
        self.name.line.setPlaceholderText(_all_others())
        self.minutes = self.add("minutes", LineField(translate("Services", "Usual &minutes"), reserve=True))
        self.removes = KeyButton(translate("Services", "Take out of the &list"))
        self.removes.clicked.connect(self._remove)
        self.body.addLayout(side_by_side((self.name, 3), (self.minutes, 2)))
        self.body.addWidget(self.removes)
        self.foot.hint(translate("Services", "Counts for requests received from now on."))
        self.name.setFocus()
        self.load()

    def listed(self) -> list[Service]:
        """Return the services by name, all others at the end."""
        minutes = self.context.registers.usual_minutes()
        return sorted(minutes.items(), key=lambda one: (one[0] == DEFAULT, one[0]))

    def offer(self, entry: Service) -> Offer[Service]:
        """Return name and minutes."""
        name, minutes = entry
        shown = translate("Services", "{n} min").format(n=_written(minutes))
        return Offer(_all_others() if name == DEFAULT else name, shown, entry, quiet=name == DEFAULT)

    def chosen(self, entry: Service) -> None:
        """Put a service into the fields."""
        name, minutes = entry
        self.name.set_text("" if name == DEFAULT else name)
        self.minutes.set_text(_written(minutes))
        self.minutes.setFocus()
        self.minutes.line.selectAll()

    def save(self) -> None:
        """Give a service its minutes."""
        name, minutes = self.name.text() or DEFAULT, _read(self.minutes.text())
        book = self.context.registers
        self.do(lambda: book.set_usual_minutes(name, minutes))

    def clear(self) -> None:
        """Be ready for the next service."""
        self.name.set_text("")
        self.minutes.set_text("")
        self.name.setFocus()

    def _remove(self) -> None:
        name, book = self.name.text() or DEFAULT, self.context.registers
        self.do(lambda: book.remove_service(name))


def _all_others() -> str:
    return translate("Services", "all other services")


def _written(minutes: float) -> str:
    return f"{minutes:g}".replace(".", ",")


def _read(typed: str) -> float:
    """Return typed minutes; what is no number is refused as too many would be."""
    try:
        minutes = float(typed.replace(",", "."))
    except ValueError:
        minutes = -1
    return minutes if math.isfinite(minutes) else -1
