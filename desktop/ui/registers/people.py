"""The people who work at the office's desks, by name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.acts.context import ActContext
from desktop.ui.fields.offers import Offer
from desktop.ui.fields.text_fields import LineField
from desktop.ui.look.buttons import KeyButton
from desktop.ui.registers.dialog import RegisterDialog

translate = QCoreApplication.translate


class PeopleDialog(RegisterDialog[str]):
    """Enter adds a name; who works here no longer is taken out, and stays in what they recorded."""

    def __init__(self, context: ActContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("People", "People"), translate("People", "Add"), parent)
        self.name = self.add("name", LineField(translate("People", "&Name"), reserve=True))
        self.leaves = KeyButton(translate("People", "Works here no &longer"))
        self.leaves.clicked.connect(self._remove)
        self.body.addWidget(self.name)
        self.body.addWidget(self.leaves)
        self._known: list[str] = []
        self.name.setFocus()
        self.load()

    def listed(self) -> list[str]:
        """Return all names."""
        self._known = self.context.registers.people()
        return self._known

    def offer(self, entry: str) -> Offer[str]:
        """Return the name."""
        return Offer(entry, "", entry)

    def chosen(self, entry: str) -> None:
        """Put a name into the field."""
        self.name.set_text(entry)
        self.name.line.selectAll()

    def save(self) -> None:
        """Add a name."""
        name, book = self.name.text(), self.context.registers
        self.do(lambda: book.add_person(name))

    def clear(self) -> None:
        """Be ready for the next name."""
        self.name.set_text("")
        self.name.setFocus()

    def _remove(self) -> None:
        name, book = self.name.text(), self.context.registers
        if name in self._known:
            self.do(lambda: book.remove_person(name))
        else:
            self.name.refuse(translate("People", "Choose a name with the arrow keys first."))
