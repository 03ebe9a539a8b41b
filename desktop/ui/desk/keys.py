"""The list of keys (F12): every act of the desk and the key that does it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.ui.acts.table import ACTS
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import label

translate = QCoreApplication.translate


class KeysDialog(QDialog):
    """Shows the keys in two columns; Esc or Enter closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Keys", "Keys of this room"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(label(translate("Keys", "Keys of this room"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        self._fill(grid, [*_acts(), *_window()])
        layout.addLayout(grid)
        close = KeyButton(translate("Keys", "Close"), "Esc", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close)

    @staticmethod
    def _fill(grid: QGridLayout, keys: Sequence[tuple[str, str]]) -> None:
        half = (len(keys) + 1) // 2
        for n, (key, says) in enumerate(keys):
            row, column = n % half, 3 * (n // half)
            grid.addWidget(label(key, "keycap"), row, column)
            grid.addWidget(label(says), row, column + 1)
        grid.setColumnMinimumWidth(2, 24)


def _acts() -> list[tuple[str, str]]:
    call = ("F2", translate("Keys", "Call the client; without a row, who waits longest"))
    listed = [(act.key, act.says()) for act in ACTS]
    return [listed[0], call, *listed[1:]]


def _window() -> list[tuple[str, str]]:
    return [
        ("Del", translate("Keys", "Take back the fact that is marked in the timeline")),
        ("Enter", translate("Keys", "Show or hide the request where the window is narrow")),
        ("Ctrl+K", translate("Keys", "Search what is open")),
        ("Esc", translate("Keys", "Back to the queue, search cleared")),
        ("Ctrl+P", translate("Keys", "Print the list of what goes on")),
        ("F10", translate("Keys", "Menu: shifts, couriers, people, services")),
        ("Ctrl+T", translate("Keys", "Play the alarm's test tone")),
        ("F11", translate("Keys", "Full screen")),
        ("F12", translate("Keys", "These keys")),
    ]
