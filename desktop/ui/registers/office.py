"""The office's name, as it stands in the window and on paper."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.acts.context import ActContext
from desktop.ui.fields.offers import Offer
from desktop.ui.fields.text_fields import LineField
from desktop.ui.registers.dialog import RegisterDialog

translate = QCoreApplication.translate


class OfficeDialog(RegisterDialog[str]):
    """One field; it closes once the name is recorded."""

    named = Signal(str)

    def __init__(self, context: ActContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, translate("Office", "The office's name"), translate("Office", "Save"), parent
        )
        self.entries.hide()
        self.name = self.add("name", LineField(translate("Office", "&Name"), reserve=True))
        self.body.addWidget(self.name)
        self.name.setFocus()
        self.load()
        self.changed.connect(self._named)

    def listed(self) -> list[str]:
        """Return the name, if there is one."""
        name = self.context.registers.office_name()
        return [name] if name else []

    def offer(self, entry: str) -> Offer[str]:
        """Put the name into the field."""
        self.name.set_text(entry)
        self.name.line.selectAll()
        return Offer(entry, "", entry)

    def chosen(self, entry: str) -> None:
        """Keep what is typed: there is only one name."""

    def save(self) -> None:
        """Name the office."""
        name, book = self.name.text(), self.context.registers
        self.do(lambda: book.name_office(name))

    def _named(self) -> None:
        self.named.emit(self.name.text())
        self.accept()
