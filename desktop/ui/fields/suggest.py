"""A line that offers what it knows while one types. Down marks an offer, Enter takes it, Tab leaves what was typed."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from desktop.ui.fields import typed_text
from desktop.ui.fields.offers import Offer, OfferList
from desktop.ui.fields.text_fields import ENTER

V = TypeVar("V")

MOST_ROWS = 6
MARGIN = 16
STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS, Qt.Key.Key_PageUp: -MOST_ROWS,
}  # fmt: skip


class SuggestLine(QLineEdit, Generic[V]):
    """Shows the offers that it is given over what lies below it, while it has the focus."""

    typed = Signal(str)
    """Somebody typed; whoever knows offers for it calls `offer`."""
    asked = Signal()
    """Somebody pressed Down where nothing is shown: all that is known is wanted."""
    taken = Signal(object)
    """The Offer that was taken."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(typed_text.MOST)
        self._list = OfferList[V](self)
        self._list.hide()
        self._list.clicked_on.connect(self._take)
        self.textEdited.connect(self.typed)

    def offer(self, offers: Sequence[Offer[V]], *, first: bool) -> None:
        """Show these offers, the first one marked if so wanted; none hides the list."""
        if not offers or not self.hasFocus():
            self._list.hide()
            return
        self._list.show_offers(offers, 0 if first else None)
        self._place()

    @property
    def offering(self) -> bool:
        """Tell whether offers are shown; while a form is taken down, its list may go before the line does."""
        return isValid(self._list) and not self._list.isHidden()

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the list while it is shown: the form stays."""
        asked_first = event.type() == QEvent.Type.ShortcutOverride and self.offering
        if asked_first and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take from it, or type."""
        key = Qt.Key(event.key())
        if not self.offering:
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.asked.emit()
            else:
                super().keyPressEvent(event)
        elif key in STEPS:
            self._list.step(STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self._list.hide()
        elif key in ENTER and self._list.marked is not None:
            self._take(self._list.marked)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer nothing any more."""
        super().focusOutEvent(event)
        if self.offering:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the form when it changes its size."""
        if event.type() == QEvent.Type.Resize and self.offering:
            self._place()
        return super().eventFilter(watched, event)

    def _take(self, offer: Offer[V]) -> None:
        self._list.hide()
        self.taken.emit(offer)

    def _place(self) -> None:
        """Put the list below the line, or above it where there is more room; over everything else of the form."""
        window = self.window()
        if self._list.parentWidget() is not window:
            self._list.setParent(window)
            window.installEventFilter(self)
        corner = self.mapTo(window, QPoint(0, 0))
        below = window.height() - corner.y() - self.height()
        wanted = self._list.height_of(min(self._list.count, MOST_ROWS))
        height = min(wanted, max(below, corner.y()) - 4)
        top = corner.y() + self.height() + 2 if below >= min(wanted, corner.y()) else corner.y() - height - 2
        room = window.width() - corner.x() - MARGIN
        width = max(self.width(), min(self._list.width_wanted(), room))
        self._list.setGeometry(QRect(corner.x(), top, width, height))
        self._list.show()
        self._list.raise_()
