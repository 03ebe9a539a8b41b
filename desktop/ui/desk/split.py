"""The two halves of the desk: the queue, and the request beside it, which becomes a drawer where there is no room."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

PANEL = 452
WIDE_PANEL = 560
WIDE_FROM = 1700
DRAWER_BELOW = 1100
"""Widths in logical pixels: 1366 at 150 % scaling is 911."""


class Split(QWidget):
    """Lays out a left part and a panel. Below DRAWER_BELOW the panel lies over the left part, while it is open."""

    def __init__(self, left: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = left
        self._panel = panel
        left.setParent(self)
        panel.setParent(self)
        self._open = False

    @property
    def is_drawer(self) -> bool:
        """Tell whether there is too little room for both."""
        return self.width() < DRAWER_BELOW

    def open_drawer(self, wanted: bool = True) -> None:
        """Show the panel over the queue, or put it away; without effect where both have room."""
        self._open = wanted
        self._arrange()

    def toggle_drawer(self) -> None:
        """Open the drawer, or close it."""
        self.open_drawer(not self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange both parts anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        panel = WIDE_PANEL if width >= WIDE_FROM else min(PANEL, width)
        if self.is_drawer:
            self._left.setGeometry(QRect(0, 0, width, height))
        else:
            self._left.setGeometry(QRect(0, 0, width - panel, height))
        self._panel.setGeometry(QRect(width - panel, 0, panel, height))
        self._panel.setVisible(self._open or not self.is_drawer)
        self._panel.raise_()
