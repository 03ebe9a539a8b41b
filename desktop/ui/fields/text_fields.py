"""Fields for plain text: one line, or several where Shift+Enter breaks a line and Enter is left to the form."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.ui.fields import typed_text
from desktop.ui.fields.box import FieldBox

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineField(FieldBox):
    """One line of text."""

    def __init__(self, caption: str, text: str = "", *, reserve: bool = False) -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(typed_text.MOST)
        super().__init__(caption, self.line, reserve=reserve)
        self._first = text
        self.set_text(text)
        self.line.textChanged.connect(self._edited)

    def text(self) -> str:
        """Return what was typed."""
        return typed_text.one_line(self.line.text())

    @property
    def precious(self) -> bool:
        """Tell whether it holds a text that somebody has written."""
        return self.text() not in ("", self._first)

    def set_text(self, text: str) -> None:
        """Put a text there."""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def _edited(self) -> None:
        self.hint("")
        self.changed.emit()


class PlainLines(QPlainTextEdit):
    """Takes plain text only. Enter goes to the form, Shift+Enter breaks a line, Tab goes on."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * rows + 22)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            event.ignore()


class TextField(FieldBox):
    """Several lines of text."""

    def __init__(self, caption: str, text: str = "", *, rows: int = 2) -> None:
        self.lines = PlainLines(rows)
        super().__init__(caption, self.lines)
        self._first = text
        self.lines.setPlainText(text)
        self.lines.textChanged.connect(self._edited)

    def text(self) -> str:
        """Return what was typed."""
        return typed_text.lines(self.lines.toPlainText()[: typed_text.MOST])

    @property
    def precious(self) -> bool:
        """Tell whether it holds a text that somebody has written."""
        return self.text() not in ("", self._first)

    def set_text(self, text: str) -> None:
        """Put a text there."""
        self.lines.setPlainText(text)

    def _edited(self) -> None:
        self.hint("")
        self.changed.emit()
