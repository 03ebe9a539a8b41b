"""The rail on the left: the rooms that exist, each with its key."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from desktop.ui.look.icons import Icon, icon
from desktop.ui.look.palette import Palette

translate = QCoreApplication.translate

WIDTH = 64
ICON = 21


@dataclass(frozen=True, slots=True)
class Room:
    """A room of the program: its name as people read it, and its drawing."""

    key: str
    name: str
    icon: Icon


class Rail(QFrame):
    """Buttons for the rooms, and one for the settings at the bottom."""

    room_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self, rooms: list[Room], palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self._palette = palette
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 10, 0, 8)
        self._layout.setSpacing(2)
        for number, room in enumerate(rooms, start=1):
            self._add_room(room, number)
        self._layout.addStretch(1)
        self.settings = self._button(translate("Rail", "Settings"), Icon.SETTINGS)
        self.settings.clicked.connect(self.settings_wanted)
        self._layout.addWidget(self.settings)

    def show_room(self, key: str) -> None:
        """Mark the room that is shown."""
        for button in self._group.buttons():
            button.setChecked(button.property("room") == key)

    def _add_room(self, room: Room, number: int) -> None:
        button = self._button(room.name, room.icon)
        button.setCheckable(True)
        button.setProperty("room", room.key)
        keys = QKeySequence(f"Ctrl+{number}")
        button.setShortcut(keys)
        button.setToolTip(f"{room.name}  {keys.toString(QKeySequence.SequenceFormat.NativeText)}")
        button.clicked.connect(lambda: self.room_wanted.emit(room.key))
        self._group.addButton(button)
        self._layout.addWidget(button)

    def _button(self, name: str, drawing: Icon) -> QToolButton:
        button = QToolButton(self)
        button.setText(name)
        button.setAccessibleName(name)
        button.setIcon(icon(drawing, ICON, self._palette.nav_ink, self._palette.nav_on_ink))
        button.setIconSize(QSize(ICON, ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedSize(WIDTH, 50)
        return button
