"""Getting attention while another window is in front, and closing the program while clients are owed a call."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.alarm.attention import Attention, bring_to_front, is_in_front
from desktop.ui.alarm.leaving import Leaving
from desktop.ui.alarm.mark import mark
from desktop.ui.look.palette import PALETTES
from desktop.ui.look.theme import Theme
from tests.ui.alarm.conftest import Kept
from tests.ui.alarm.desk import Desk, bakery, printer

no_stack = pytest.mark.qt_log_ignore("does not support raise", extend=True)
"""The offscreen platform has no windows in front of others."""


class Window(QMainWindow):
    """A window that asks before it closes."""

    def __init__(self, owed: int) -> None:
        super().__init__()
        self.owed = owed
        self.attention = Attention(self, Theme().palette)
        self.leaving = Leaving(self, self.attention, lambda: self.owed)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.leaving.asked(event)


Opened = Callable[[int], Window]


@pytest.fixture
def opened(kept: Kept) -> Iterator[Opened]:
    """Opens a window with so many calls owed; in the end nobody is asked any more."""
    windows: list[Window] = []

    def open_it(owed: int) -> Window:
        windows.append(Window(owed))
        return kept(windows[-1], windows[-1])

    yield open_it
    for window in windows:
        window.leaving.go()


def question(window: QWidget) -> QMessageBox:
    found = window.findChild(QMessageBox, "leaving")
    assert found is not None
    return found


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    button = next(one for one in question(window).buttons() if name in one.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_with_nothing_owed_the_window_closes_at_once(opened: Opened, qtbot: QtBot) -> None:
    window = opened(0)
    with qtbot.waitSignal(window.leaving.left):
        assert window.close()


def test_with_calls_owed_closing_asks_and_the_window_stays(opened: Opened, qtbot: QtBot) -> None:
    window = opened(2)
    assert not window.close()
    assert window.isVisible()
    assert question(window).isVisible()
    press(qtbot, window, "Stay")
    assert window.isVisible()
    assert not window.isMinimized()


def test_the_question_is_left_by_escape_and_can_be_asked_again(opened: Opened, qtbot: QtBot) -> None:
    window = opened(2)
    for _ in range(2):
        window.close()
        qtbot.keyClick(question(window), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "leaving") is None)
    assert window.isVisible()


def test_one_can_close_all_the_same(opened: Opened, qtbot: QtBot) -> None:
    window = opened(2)
    window.close()
    with qtbot.waitSignal(window.leaving.left):
        press(qtbot, window, "Close")
    assert not window.isVisible()


@no_stack
def test_one_can_go_on_ringing_out_of_the_way(opened: Opened, qtbot: QtBot) -> None:
    """Offscreen there is no tray, so the window goes to the taskbar."""
    window = opened(2)
    assert not window.attention.has_tray
    window.close()
    press(qtbot, window, "Ring")
    assert window.isMinimized()
    window.attention.come_back()
    assert window.isVisible()
    assert not window.isMinimized()


@no_stack
def test_the_window_comes_back_as_large_as_it_was(opened: Opened) -> None:
    window = opened(0)
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    bring_to_front(window)
    assert window.isMaximized()
    assert not window.isMinimized()


def test_the_taskbar_says_how_many_wait(kept: Kept) -> None:
    desk = Desk([bakery(), printer()], "10:30:10")
    kept(desk, desk.window)
    assert desk.window.windowTitle().endswith("· Retorno")
    assert "1" in desk.window.windowTitle()
    desk.run_to("10:32:00")
    assert "2" in desk.window.windowTitle()
    for request in ("R1", "R2"):
        desk.record(request, "cancelled", by_="client", reason="gave up")
    assert desk.window.windowTitle() == "Retorno"


def test_a_window_in_front_is_known(opened: Opened, qtbot: QtBot) -> None:
    window = opened(0)
    window.activateWindow()
    qtbot.waitUntil(is_in_front)
    window.hide()
    qtbot.waitUntil(lambda: not is_in_front())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("waiting", [0, 3, 12])
def test_the_mark_is_there_in_every_size_and_red_while_clients_wait(waiting: int) -> None:
    palette = PALETTES["light"]
    for side in (16, 32, 256):
        image = mark(palette, waiting).pixmap(side, side).toImage()
        ground = image.pixelColor(image.width() // 2, 1).name().upper()
        assert ground == (palette.overdue if waiting else palette.brand)


def test_the_program_can_be_closed_from_the_tray_while_its_window_is_away(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(0)
    window.hide()
    with qtbot.waitSignal(window.leaving.left):
        window.attention.quit_wanted.emit()


@no_stack
def test_closed_from_the_tray_with_calls_owed_the_window_comes_back_to_ask(opened: Opened) -> None:
    window = opened(2)
    window.hide()
    window.attention.quit_wanted.emit()
    assert window.isVisible()
    assert question(window).isVisible()
