"""The couriers: name, phone, on or off duty."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.office.registers import CourierRow
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.frame import side_by_side
from desktop.ui.fields.offers import Offer
from desktop.ui.fields.text_fields import LineField
from desktop.ui.look.buttons import KeyButton
from desktop.ui.queue.search import fold
from desktop.ui.registers.dialog import RegisterDialog
from desktop.ui.words.outside import joined
from desktop.ui.words.phones import phone

translate = QCoreApplication.translate


class CouriersDialog(RegisterDialog[CourierRow]):
    """A new name is registered, on duty from now on; of a known one the phone is changed."""

    def __init__(self, context: ActContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Couriers", "Couriers"), translate("Couriers", "Save"), parent)
        self.name = self.add("name", LineField(translate("Couriers", "&Name"), reserve=True))
        self.phone = self.add("phone", LineField(translate("Couriers", "&Phone"), reserve=True))
        self.duty = KeyButton(translate("Couriers", "On or off &duty"))
        self.duty.clicked.connect(self._turn_duty)
        self.body.addLayout(side_by_side((self.name, 3), (self.phone, 2)))
        self.body.addWidget(self.duty)
        self._known: dict[str, CourierRow] = {}
        self.name.setFocus()
        self.load()

    def listed(self) -> list[CourierRow]:
        """Return all couriers: those on duty first."""
        self._known = {one.name: one for one in self.context.registers.couriers()}
        return sorted(self._known.values(), key=lambda one: (not one.on_duty, fold(one.name)))

    def offer(self, entry: CourierRow) -> Offer[CourierRow]:
        """Return name, phone and duty."""
        duty = translate("Couriers", "on duty") if entry.on_duty else translate("Couriers", "off duty")
        number = phone(entry.phone) if entry.phone else None
        return Offer(entry.name, joined(number, duty), entry, quiet=not entry.on_duty)

    def chosen(self, entry: CourierRow) -> None:
        """Put a courier into the fields."""
        self.name.set_text(entry.name)
        self.phone.set_text(phone(entry.phone) if entry.phone else "")
        self.phone.setFocus()

    def save(self) -> None:
        """Register a courier, or change the phone of one."""
        name, number, book = self.name.text(), self.phone.text() or None, self.context.registers
        if name in self._known:
            self.do(lambda: book.change_phone(name, number))
        else:
            self.do(lambda: book.register_courier(name, number))

    def clear(self) -> None:
        """Be ready for the next courier."""
        self.name.set_text("")
        self.phone.set_text("")
        self.name.setFocus()

    def _turn_duty(self) -> None:
        known = self._known.get(self.name.text())
        if known is None:
            self.name.refuse(translate("Couriers", "Choose a courier with the arrow keys first."))
            return
        book = self.context.registers
        self.do(lambda: book.set_duty(known.name, on_duty=not known.on_duty))
