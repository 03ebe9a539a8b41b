"""Asks for the word with which a request is left while nobody is here."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.office.rows import RequestRow
from desktop.ui.acts.frame import MARGIN
from desktop.ui.fields.text_fields import ENTER, LineField
from desktop.ui.words.outside import one_line

translate = QCoreApplication.translate

MOST = 300
"""Letters of a word: it has to fit a line of paper or two."""


class LeftWord(QWidget):
    """One line; Enter gives the word."""

    given = Signal(str, str)
    """The request, and the word."""

    def __init__(self) -> None:
        super().__init__()
        self._request = ""
        self.field = LineField("", reserve=True)
        self.field.line.setMaxLength(MOST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 10, MARGIN, 4)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)

    def ask(self, row: RequestRow, word: str) -> None:
        """Ask for the word of this request."""
        self._request = row.request
        caption = translate("LeftWord", "Leave {client} ({request}) with the word")
        client = one_line(row.client, 60).replace("&", "&&")
        self.field.rename(caption.format(client=client, request=row.request))
        self.field.hint(
            translate("LeftWord", "It is noted on the request, and stands on the shift's summary.")
        )
        self.field.set_text(word)
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the word on Enter."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        word = self.field.text()
        if word:
            self.given.emit(self._request, word)
        else:
            self.field.refuse(translate("LeftWord", "Type what is agreed, or why it can wait."))
