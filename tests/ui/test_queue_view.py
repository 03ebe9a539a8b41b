"""The queue on screen: read and walked by keys, never scrolled sideways, and whole whatever clients are called."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.ui.look.palette import PALETTES
from desktop.ui.look.theme import HIGHEST_ROW, LOWEST_ROW, Theme
from desktop.ui.queue.model import QueueModel
from desktop.ui.queue.view import QueueView
from desktop.ui.words.times import OfficeTime
from tests.ui.sample import NOW, ZONE, farmacia, minutes, morning, plain, tell

NASTY = [
    "<b>bold</b> &amp; <img src=x>", "a" * 100_000, "مطعم الياسمين", "👩‍🚒🔥" * 50, "\x00\x07\x1b[31m", "\u202eevil",
    "line\nbreak\r\n", "", "é" + "\u0301" * 200,
]  # fmt: skip


def shown(qtbot: QtBot, theme: Theme, width: int = 850) -> tuple[QueueModel, QueueView]:
    model = QueueModel(OfficeTime(ZONE))
    model.replace_all([story.row() for story in morning()], NOW)
    view = QueueView(model, theme)
    qtbot.addWidget(view)
    model.setParent(view)
    view.resize(width, 640)
    view.show()
    return model, view


def colours(picture: QImage, x: int, top: int, bottom: int) -> set[str]:
    return {picture.pixelColor(x, y).name().upper() for y in range(top, bottom)}


@pytest.mark.parametrize("width", [700, 820, 850, 1296])
def test_nothing_is_ever_scrolled_sideways(qtbot: QtBot, theme: Theme, width: int) -> None:
    _, view = shown(qtbot, theme, width)
    assert sum(view.columnWidth(column) for column in range(5)) == view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0


def test_one_walks_through_the_queue_by_keys(qtbot: QtBot, theme: Theme) -> None:
    _, view = shown(qtbot, theme)
    chosen: list[str] = []
    view.chosen.connect(chosen.append)
    view.choose_first()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert chosen == ["2611-0187", "2611-0191", "2611-0183", "2611-0187"]


def test_enter_opens_the_chosen_request(qtbot: QtBot, theme: Theme) -> None:
    _, view = shown(qtbot, theme)
    view.choose("2611-0195")
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["2611-0195"]


def test_letters_move_nothing(qtbot: QtBot, theme: Theme) -> None:
    _, view = shown(qtbot, theme)
    view.choose_first()
    qtbot.keyClicks(view, "2611-0195")
    assert view.request() == "2611-0187"


def test_the_chosen_request_stays_chosen_when_it_moves_and_when_a_filter_is_chosen(
    qtbot: QtBot, theme: Theme
) -> None:
    model, view = shown(qtbot, theme)
    view.choose("2611-0187")
    model.put(farmacia().then("client_informed", NOW, **tell(told="11:20", forecast="11:20")).row())
    assert view.request() == "2611-0187"
    model.set_filter("no_courier")
    assert view.request() == "2611-0187"
    model.set_filter("on_the_way")
    assert view.request() is None
    assert view.choose("2611-0187") is False


def test_the_queue_keeps_its_place_while_rows_come_above_it(qtbot: QtBot, theme: Theme) -> None:
    model, view = shown(qtbot, theme)
    model.replace_all([plain(f"R{number:03}", NOW - minutes(number / 60)) for number in range(200)], NOW)
    view.choose("R100")
    top = view.verticalScrollBar().value()
    model.put(plain("first", NOW - minutes(60)))
    assert view.verticalScrollBar().value() in (top, top + 50)
    assert view.request() == "R100"


def test_an_overdue_row_is_red_without_anyone_touching_the_pc(qtbot: QtBot, theme: Theme) -> None:
    model, view = shown(qtbot, theme)
    model.replace_all([plain("R", NOW)], NOW)
    palette = theme.palette
    assert colours(view.viewport().grab().toImage(), 2, 2, 48) == {palette.surface}
    model.advance(NOW + minutes(16))
    assert colours(view.viewport().grab().toImage(), 2, 2, 48) == {palette.due_line}
    model.advance(NOW + minutes(20) + timedelta(seconds=1))
    picture = view.viewport().grab().toImage()
    assert colours(picture, 2, 2, 48) == {palette.overdue}
    assert palette.overdue_soft in {picture.pixelColor(x, 6).name().upper() for x in range(300, 400)}


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("height", [LOWEST_ROW, HIGHEST_ROW])
def test_every_palette_and_row_height_can_be_drawn(qtbot: QtBot, name: str, height: int) -> None:
    _, view = shown(qtbot, Theme(PALETTES[name], row_height=height, type_scale=height / 50))
    assert view.rowHeight(0) == height
    assert not view.grab().isNull()


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_whatever_a_client_is_called_the_queue_shows_it_as_text(
    qtbot: QtBot, theme: Theme, text: str
) -> None:
    model, view = shown(qtbot, theme)
    fields = ("contact", "phone", "pickup", "dropoff", "service", "note")
    model.put(plain("nasty", NOW - minutes(60), client=text or "–", **dict.fromkeys(fields, text or "–")))
    assert view.choose("nasty")
    assert not view.grab().isNull()
    index = model.index_of("nasty").siblingAtColumn(1)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert len(spoken) < 2000
    assert not set(spoken) & set("\x00\x07\x1b\n\r\u202e")


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_what_was_cut_is_said_on_hover_and_nothing_else(qtbot: QtBot, theme: Theme) -> None:
    model, view = shown(qtbot, theme)
    model.put(plain("nasty", NOW - minutes(60), client="<b>" + "Comércio " * 30))

    def hover(column: int) -> str:
        place = view.visualRect(model.index_of("nasty").siblingAtColumn(column)).center()
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        return QToolTip.text()

    assert hover(3) == ""
    assert hover(1).startswith("<span>&lt;b&gt;Comércio")


def test_an_empty_queue_says_what_to_do(qtbot: QtBot, theme: Theme) -> None:
    model, view = shown(qtbot, theme)
    before = view.viewport().grab().toImage()
    model.replace_all([], NOW)
    assert view._empty_words()[0] == "Nobody is waiting"  # noqa: SLF001 - what is drawn has no other trace
    assert view.viewport().grab().toImage() != before


def test_the_table_has_a_name_and_its_cells_have_words_for_those_who_listen(
    qtbot: QtBot, theme: Theme
) -> None:
    _, view = shown(qtbot, theme)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Queue: who must hear from us first"
    said = {interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())}
    assert {"Farmácia Central · Bruna, counter · (11) 5555-0142", "Client", "No courier · 71 min"} <= said


def test_a_second_repaints_the_countdowns_and_a_minute_everything(qtbot: QtBot, theme: Theme) -> None:
    model, view = shown(qtbot, theme)
    model.advance(NOW + timedelta(seconds=1))
    view.show_now(model.now)
    assert view.indexAt(QPoint(5, 5)).data(Qt.ItemDataRole.DisplayRole).split(" · ")[1].endswith("09:18")
