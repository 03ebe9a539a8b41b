"""The field for what the client was told: it follows the facts and the decision until somebody writes in it."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.fields import typed_text
from desktop.ui.fields.text_fields import TextField

translate = QCoreApplication.translate


class ToldField(TextField):
    """Never takes back a letter that was typed."""

    def __init__(self) -> None:
        self._filling = False
        super().__init__(translate("CallDialog", "What did you &tell the client?"))

    @property
    def touched(self) -> bool:
        """Tell whether somebody has written in it, or emptied it."""
        return self.text() != self._first

    def prefill(self, words: str) -> None:
        """Put these words there, unless somebody has written in it."""
        words = typed_text.lines(words)
        if self.touched or words == self._first:
            return
        self._filling = True
        self._first = words
        self.set_text(words)
        self._filling = False

    def _edited(self) -> None:
        if not self._filling:
            super()._edited()
