"""Closing the program while clients are owed a call: it asks, and can go on ringing out of the way."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.alarm.attention import Attention

translate = QCoreApplication.translate


class Leaving(QObject):
    """Answers the window's close events. `owed` counts the calls that are open or overdue."""

    left = Signal()
    """The window goes for good: end the program. Qt does not by itself when the window goes from the tray."""

    def __init__(self, window: QWidget, attention: Attention, owed: Callable[[], int]) -> None:
        super().__init__(window)
        self._window = window
        self._attention = attention
        self._owed = owed
        self._sure = False
        self._box: QMessageBox | None = None
        attention.quit_wanted.connect(self._quit)

    def asked(self, event: QCloseEvent) -> None:
        """Let the window go, or keep it and ask. Never asks when the whole session ends."""
        app = QGuiApplication.instance()
        ending = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self._sure or ending or not self._owed():
            event.accept()
            self._attention.leave()
            self.left.emit()
            return
        event.ignore()
        if self._box is None:
            self._ask()

    def stay_in_background(self) -> None:
        """Leave the screen and go on ringing: in the tray, where there is none as a button of the taskbar."""
        if self._attention.has_tray:
            self._window.hide()
        else:
            self._window.showMinimized()

    def go(self) -> None:
        """Close without another question."""
        self._sure = True
        self._window.close()

    def _quit(self) -> None:
        """Close from the tray; the question needs the window."""
        if self._owed():
            self._attention.come_back()
        self._window.close()

    def _ask(self) -> None:
        count = self._owed()
        box = QMessageBox(self._window)
        box.setObjectName("leaving")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Alarm", "Close Retorno"))
        box.setText(translate("Alarm", "%n call(s) to clients open.", None, count))
        box.setInformativeText(
            translate("Alarm", "While Retorno is closed, nothing rings when they fall due.")
        )
        away = translate("Alarm", "&Ring in the tray")
        if not self._attention.has_tray:
            away = translate("Alarm", "&Ring minimized")
        ring = box.addButton(away, QMessageBox.ButtonRole.AcceptRole)
        close = box.addButton(
            translate("Alarm", "&Close all the same"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = box.addButton(translate("Alarm", "&Stay"), QMessageBox.ButtonRole.RejectRole)
        ring.clicked.connect(self.stay_in_background)
        close.clicked.connect(self.go)
        box.setDefaultButton(ring)
        box.setEscapeButton(stay)
        box.finished.connect(self._answered)
        self._box = box
        box.open()

    def _answered(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
        self._box = None
