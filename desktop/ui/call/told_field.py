"""The field for what the client was told: it follows the facts and the decision until somebody writes in it."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.fields import typed_text
from desktop.ui.fields.text_fields import TextField

translate = QCoreApplication.translate


ROWS, MOST_ROWS = 2, 5
_FRAME = 20
"""Pixels around the lines: margins, padding and frame."""


class ToldField(TextField):
    """Never takes back a letter that was typed. Grows by some lines with what is written in it."""

    def __init__(self) -> None:
        self._filling = False
        super().__init__(translate("CallDialog", "What did you &tell the client?"), rows=ROWS)
        self.lines.document().documentLayout().documentSizeChanged.connect(self._grow)

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

    def _grow(self) -> None:
        """Be as high as the lines, the broken ones counted."""
        rows = max(ROWS, min(MOST_ROWS, round(self.lines.document().size().height())))
        self.lines.setFixedHeight(rows * self.lines.fontMetrics().lineSpacing() + _FRAME)

    def _edited(self) -> None:
        if not self._filling:
            super()._edited()
