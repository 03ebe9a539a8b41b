"""A label of several lines that asks for the height its width needs, and so grows a form that it stands in.

Qt's own way, by which a layout works heights out from widths, loses track in nested layouts.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.ui.look.labels import Role


class WrappedLabel(QLabel):
    """Shows plain text, broken into lines where it is too long."""

    def __init__(self, text: str = "", role: Role = "plain") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def hasHeightForWidth(self) -> bool:
        """Say that its height is simply what it asks for."""
        return False

    def sizeHint(self) -> QSize:
        """Return the height that the text needs at the present width."""
        return QSize(40, max(self.fontMetrics().height(), super().heightForWidth(max(40, self.width()))))

    def minimumSizeHint(self) -> QSize:
        """Return the same: no line is ever cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the width has changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
