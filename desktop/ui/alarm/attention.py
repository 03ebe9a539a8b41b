"""How the program gets attention while another window is in front: taskbar, a message of the system, the tray."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from desktop.ui.alarm import words
from desktop.ui.alarm.mark import mark
from desktop.ui.alarm.red import clients
from desktop.ui.look.palette import Palette
from desktop.ui.queue.entry import Entry

translate = QCoreApplication.translate

MESSAGE = 10_000
"""Milliseconds that the system shows a message."""


def bring_to_front(window: QWidget) -> None:
    """Show the window before all others, as large as it was."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def is_in_front() -> bool:
    """Tell whether the person works in one of our windows."""
    return QApplication.activeWindow() is not None


class Attention(QObject):
    """Speaks for the alarm outside the window. Never the only alarm: systems hide such messages at will."""

    quit_wanted = Signal()
    """The person chose to end the program from the tray."""

    def __init__(self, window: QWidget, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._window = window
        self._palette = palette
        self._title = window.windowTitle()
        self._shown = -1
        self._tray: QSystemTrayIcon | None = None
        self._menu = self._made_menu()
        self._find_tray()
        self.show_waiting(())

    @property
    def has_tray(self) -> bool:
        """Tell whether the system has a tray for us to stay in."""
        self._find_tray()
        return self._tray is not None

    def show_waiting(self, waiting: Sequence[Entry]) -> None:
        """Show how many clients wait on taskbar and tray."""
        count = clients(waiting)
        if count == self._shown:
            return
        self._shown = count
        drawing = mark(self._palette, count)
        title = self._title
        if count:
            title = translate("Alarm", "%n client(s) waiting", None, count) + f" · {self._title}"
        self._window.setWindowTitle(title)
        self._window.setWindowIcon(drawing)
        if self._tray is not None:
            self._tray.setIcon(drawing)
            self._tray.setToolTip(title)

    def call_for(self, entries: Sequence[Entry], now: datetime) -> None:
        """Ask for the person, who works elsewhere: these clients have begun to wait, or wait far too long."""
        if not entries or is_in_front():
            return
        QApplication.alert(self._window)
        if self._tray is None:
            return
        title = translate("Alarm", "Call now")
        text = "\n".join(f"{words.name(entry)}: {words.why(entry, now)}" for entry in entries[:3])
        if len(entries) > 3:
            text += "\n" + translate("Alarm", "and %n more", None, len(entries) - 3)
        self._tray.showMessage(title, _plain(text), mark(self._palette, len(entries)), MESSAGE)

    def come_back(self) -> None:
        """Bring the window back from the tray, or from behind others."""
        bring_to_front(self._window)

    def leave(self) -> None:
        """Take the icon out of the tray: the program ends."""
        if self._tray is not None:
            self._tray.hide()

    def _find_tray(self) -> None:
        """Use the tray as soon as the system has one; it may come after us."""
        if self._tray is not None or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._tray = QSystemTrayIcon(mark(self._palette), self)
        self._tray.setContextMenu(self._menu)
        self._tray.activated.connect(self._activated)
        self._tray.messageClicked.connect(self.come_back)
        self._tray.show()
        self._shown = -1

    def _made_menu(self) -> QMenu:
        menu = QMenu(self._window)
        come_back = QAction(translate("Alarm", "Open Retorno"), menu)
        come_back.triggered.connect(self.come_back)
        leave = QAction(translate("Alarm", "Close Retorno"), menu)
        leave.triggered.connect(self.quit_wanted)
        menu.addActions([come_back, leave])
        return menu

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.come_back()


def _plain(text: str) -> str:
    """Return the text so that desktops which read markup in messages find none."""
    return text.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
