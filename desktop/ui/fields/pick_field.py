"""A field with a few fixed answers of which one always stands, in a list that drops down."""

from PySide6.QtWidgets import QComboBox

from desktop.ui.fields.box import FieldBox
from desktop.ui.fields.choice_field import Answers


class PickField(FieldBox):
    """Holds the code of one answer; the first at the start."""

    def __init__(self, caption: str, answers: Answers) -> None:
        self.box = QComboBox()
        for code, name in answers:
            self.box.addItem(name, code)
        super().__init__(caption, self.box)
        self.box.currentIndexChanged.connect(self._picked)

    def value(self) -> str:
        """Return the code."""
        return str(self.box.currentData())

    def _picked(self) -> None:
        self.changed.emit()
