"""The acts on the selected request, each a button with its key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import set_role

COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Act:
    """A button of the bar: its name, its key, and what pressing either does."""

    key: str
    name: str
    do: Callable[[], None]


class ActsBar(QFrame):
    """A grid of acts. The keys work wherever the cursor is in the window."""

    def __init__(self, acts: Sequence[Act], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("acts")
        self._buttons: dict[str, KeyButton] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 9, 14, 10)
        layout.setSpacing(6)
        for n, act in enumerate(acts):
            button = KeyButton(act.name, act.key, spread=True)
            button.clicked.connect(act.do)
            self._buttons[act.key] = button
            layout.addWidget(button, n // COLUMNS, n % COLUMNS)
        for column in range(COLUMNS):
            layout.setColumnStretch(column, 1)

    def enable(self, keys: Sequence[str]) -> None:
        """Let only these acts be pressed."""
        for key, button in self._buttons.items():
            button.setEnabled(key in keys)

    def mark(self, key: str, *, alarm: bool) -> None:
        """Show an act in red while it is the one to do."""
        set_role(self._buttons[key], "alarm" if alarm else "plain", "kind")


def shortcut(owner: QWidget, key: str, do: Callable[[], None]) -> QAction:
    """Let a key do something wherever the cursor is in the owner's window."""
    action = QAction(owner)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(do)
    owner.addAction(action)
    return action
