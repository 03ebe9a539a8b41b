"""A box to tick. Its letter with Alt ticks it at once; Qt alone waits a tenth of a second, and Enter may come first."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox


class Check(QCheckBox):
    """A box to tick."""

    def event(self, event: QEvent) -> bool:
        """Tick it when its shortcut is pressed."""
        if event.type() == QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)
