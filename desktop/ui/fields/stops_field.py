"""Where it goes: one stop, or several, each on a line of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.fields.known_field import KnownField
from desktop.ui.fields.text_fields import ENTER

translate = QCoreApplication.translate

MOST = 20


class StopsField(QWidget):
    """Shift+Enter in a stop adds another one below. Empty ones don't count."""

    changed = Signal()

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption = caption
        self._known: Sequence[str] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.fields: list[KnownField] = []
        self._add(caption)
        self.setFocusProxy(self.fields[0])

    def stops(self) -> list[str]:
        """Return the stops in their order."""
        return [text for text in (field.text() for field in self.fields) if text]

    def know(self, known: Sequence[str]) -> None:
        """Offer these addresses from now on."""
        self._known = known
        for field in self.fields:
            field.know(known)

    def add_stop(self) -> None:
        """Add a line for another stop and go there."""
        if len(self.fields) < MOST:
            self._add(translate("StopsField", "Stop {n}").format(n=len(self.fields) + 1))
        self.fields[-1].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add a stop on Shift+Enter."""
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.add_stop()
        else:
            super().keyPressEvent(event)

    def _add(self, caption: str) -> None:
        field = KnownField(caption, known=self._known)
        field.changed.connect(self.changed)
        self._layout.addWidget(field)
        if self.fields:
            QWidget.setTabOrder(self.fields[-1].line, field.line)
        self.fields.append(field)
