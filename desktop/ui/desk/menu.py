"""The settings' menu and the keys that are no act on a request."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from desktop.ui.acts.context import ActContext
from desktop.ui.alarm.alarm import Alarm
from desktop.ui.desk.acting import Acting
from desktop.ui.desk.keys import KeysDialog
from desktop.ui.desk.shifts import DeskShifts
from desktop.ui.desk.window import DeskWindow
from desktop.ui.registers.couriers import CouriersDialog
from desktop.ui.registers.office import OfficeDialog
from desktop.ui.registers.people import PeopleDialog
from desktop.ui.registers.services import ServicesDialog

translate = QCoreApplication.translate


class DeskMenu(QObject):
    """Shifts, registers, test tone, full screen and the list of keys."""

    def __init__(
        self, context: ActContext, window: DeskWindow, acting: Acting, shifts: DeskShifts, alarm: Alarm
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._menu = QMenu(window)
        for name, do in self._entries(shifts, alarm):
            self._menu.addAction(name, do)
        window.rail.settings_wanted.connect(self.open)
        for key, act in {
            "F2": acting.call,
            "Del": acting.take_back_selected,
            "Ctrl+P": shifts.print_open_list,
            "Ctrl+T": alarm.test,
            "F10": self.open,
            "F11": self._full_screen,
            "F12": lambda: KeysDialog(window).open(),
            "Esc": self._back,
            **acting.keys(),
        }.items():
            QShortcut(QKeySequence(key), window, act)

    def open(self) -> None:
        """Open the menu beside its button."""
        button = self._window.rail.settings
        self._menu.popup(
            button.mapToGlobal(QPoint(button.width(), button.height() - self._menu.sizeHint().height()))
        )

    def _entries(self, shifts: DeskShifts, alarm: Alarm) -> list[tuple[str, Callable[[], None]]]:
        return [
            (translate("Menu", "C&lose the shift…"), shifts.close),
            (translate("Menu", "S&hifts and their summaries…"), shifts.past),
            (translate("Menu", "Print the &open list…") + "\tCtrl+P", shifts.print_open_list),
            (translate("Menu", "&Couriers…"), lambda: self._register(CouriersDialog)),
            (translate("Menu", "&People…"), lambda: self._register(PeopleDialog)),
            (translate("Menu", "&Services and usual minutes…"), lambda: self._register(ServicesDialog)),
            (translate("Menu", "Office's &name…"), self._name_office),
            (translate("Menu", "&Test tone") + "\tCtrl+T", alarm.test),
            (translate("Menu", "&Keys") + "\tF12", lambda: KeysDialog(self._window).open()),
        ]

    def _register(self, made: Callable[[ActContext, QWidget], QDialog]) -> None:
        dialog = made(self._context, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._window.model.updated)
        dialog.open()

    def _name_office(self) -> None:
        dialog = OfficeDialog(self._context, self._window)
        dialog.named.connect(self._window.topbar.show_office)
        dialog.open()

    def _full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _back(self) -> None:
        self._window.topbar.clear_search()
        self._window.split.open_drawer(wanted=False)
        self._window.queue.setFocus()
