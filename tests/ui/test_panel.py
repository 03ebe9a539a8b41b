"""The request panel: all that happened, in words; what is owed on top, what was taken back struck out."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.facts import Fact
from desktop.office.desk import RequestView
from desktop.ui.look.icons import Icon
from desktop.ui.look.theme import Theme
from desktop.ui.panel.items import Timeline, TimelineItem
from desktop.ui.panel.panel import RequestPanel
from desktop.ui.panel.timeline_model import TimelineModel
from desktop.ui.panel.track_labels import SPACE, Wish, places
from desktop.ui.words.times import OfficeTime
from tests.ui.sample import NOW, ZONE, Story, farmacia, minutes, morning, tell
from tests.ui.test_queue_view import NASTY

pytestmark = pytest.mark.usefixtures("qapp")

TIMES = OfficeTime(ZONE)


def view_of(story: Story) -> RequestView:
    return RequestView(story.row(), tuple(story.facts))


def items(story: Story) -> list[TimelineItem]:
    return Timeline(TIMES).items(story.row(), story.facts, NOW)


def panel_with(qtbot: QtBot, theme: Theme, story: Story, width: int = 452) -> RequestPanel:
    panel = RequestPanel(TIMES, theme)
    qtbot.addWidget(panel)
    panel.resize(width, 600)
    panel.show_request(view_of(story), NOW)
    panel.show()
    return panel


def texts(panel: RequestPanel) -> list[str]:
    return [
        found.text()
        for found in panel.header.findChildren(QLabel)
        if found.isVisibleTo(panel) and found.text()
    ]


def test_what_is_owed_stands_above_what_happened_newest_first() -> None:
    assert [(one.hour, one.title) for one in items(farmacia())] == [
        ("10:33", "Callback overdue since 10:33"),
        ("10:39", "Callback overdue since 10:39"),
        ("10:34", "Client called in to ask"),
        ("10:29", "Courier gave the job back"),
        ("09:58", "Courier sent"),
        ("09:57", "Client called"),
        ("09:31", "Forecast given: courier by 10:00"),
        ("09:31", "Request received"),
    ]


def test_a_late_entry_says_when_it_was_entered() -> None:
    late = next(one for one in items(farmacia()) if one.title == "Courier gave the job back")
    assert late.note == "entered late, at 10:33"


def test_what_was_taken_back_is_struck_out_with_who_and_why() -> None:
    story = farmacia().then("delivered", "10:30", courier="Norberto")
    story.facts[4], wrong = story.facts[-1], story.facts[4]
    story = farmacia()
    story.then("note_added", "10:40", text="Wrong request").then(
        "fact_withdrawn", "10:41", by="Otávio", of="2611-0187/7", reason="Meant another client"
    )
    made = items(story)
    struck = [one for one in made if one.struck]
    assert [one.title for one in struck] == ["Note"]
    assert struck[0].note == "taken back at 10:41 · Otávio · Meant another client"
    assert all(one.icon != Icon.TAKEN_BACK for one in made)
    assert wrong.op == "courier_released"


def test_a_request_taken_back_and_received_anew_keeps_its_past_struck_out() -> None:
    story = Story("R", "10:00", client="Café Azul").then("note_added", "10:01", text="x")
    story.then("fact_withdrawn", "10:02", of="R/1", reason="Twice")
    story.then("request_received", "10:05", client="Café Azul", channel="phone")
    assert [(one.title, one.struck, one.note) for one in items(story) if one.fact] == [
        ("Request received", False, ""),
        ("Note", True, "taken back with the request"),
        ("Request received", True, "taken back at 10:02 · Helena · Twice"),
    ]


def test_attempts_and_the_next_try_stand_with_the_call_that_is_owed() -> None:
    story = farmacia().then("callback_attempted", "10:40", outcome="busy")
    assert items(story)[0].note == "tried 1× · try again at 10:45 · with the supervisor since 10:33"


def test_an_entry_of_another_day_carries_its_date() -> None:
    late = NOW + timedelta(days=1)
    story = farmacia()
    last = Timeline(TIMES).items(story.row(), story.facts, late)[-1]
    assert (last.day, last.hour) == ("23/11", "09:31")


def test_the_head_shows_the_phone_as_it_is_dialled_and_how_often_they_rang(
    qtbot: QtBot, theme: Theme
) -> None:
    panel = panel_with(qtbot, theme, farmacia())
    assert texts(panel) == [
        "Request 2611-0187 · documents", "No courier", "Farmácia Central", "(11) 5555-0142",
        "Bruna, counter · waiting 71 min", "called us to ask", "1×",
    ]  # fmt: skip
    sizes = {found.text(): found.fontInfo().pixelSize() for found in panel.header.findChildren(QLabel)}
    assert max(sizes, key=lambda text: sizes[text]) == "(11) 5555-0142"


def test_the_minutes_go_on_and_a_call_falls_due_while_one_looks(qtbot: QtBot, theme: Theme) -> None:
    story = next(one for one in morning() if one.request == "2611-0198")
    panel = panel_with(qtbot, theme, story)
    rows = panel.timeline.model()
    assert rows.index(0, 0).data().startswith("10:47 · Callback due by 10:47")
    panel.set_now(NOW + minutes(5))
    assert rows.index(0, 0).data().startswith("10:47 · Callback overdue since 10:47")
    assert "waiting 20 min" in texts(panel)[-1]


def test_a_second_in_which_nothing_changes_touches_no_item(qtbot: QtBot, theme: Theme) -> None:
    panel = panel_with(qtbot, theme, farmacia())
    said = heard(panel.timeline.model())
    panel.set_now(NOW + timedelta(seconds=1))
    panel.show_request(view_of(farmacia()))
    assert said == []


def test_a_new_fact_is_put_in_its_place_and_the_reader_keeps_theirs(qtbot: QtBot, theme: Theme) -> None:
    story = farmacia()
    for number in range(60):
        story.then("note_added", "10:36", text=f"Note {number}")
    panel = panel_with(qtbot, theme, story)
    panel.timeline.verticalScrollBar().setValue(300)
    said = heard(panel.timeline.model())
    panel.show_request(view_of(story.then("note_added", "10:42", text="One more")))
    assert said == ["insert"]
    assert panel.timeline.verticalScrollBar().value() == 300


def test_another_request_is_read_from_its_newest_entry(qtbot: QtBot, theme: Theme) -> None:
    story = farmacia()
    for number in range(60):
        story.then("note_added", "10:36", text=f"Note {number}")
    panel = panel_with(qtbot, theme, story)
    panel.timeline.verticalScrollBar().setValue(300)
    panel.show_request(view_of(morning()[1]))
    assert panel.request == "2611-0191"
    assert panel.timeline.verticalScrollBar().value() == 0


def test_without_a_request_the_panel_says_so(qtbot: QtBot, theme: Theme) -> None:
    panel = panel_with(qtbot, theme, farmacia())
    panel.show_request(None)
    panel.set_now(NOW + minutes(1))
    assert panel.request is None
    assert panel.fact() is None
    assert any(
        found.text().startswith("Choose a request")
        for found in panel.findChildren(QLabel)
        if found.isVisible()
    )


def test_the_timeline_is_read_by_keys_and_knows_the_fact_one_stands_on(qtbot: QtBot, theme: Theme) -> None:
    panel = panel_with(qtbot, theme, farmacia())
    panel.timeline.setFocus()
    qtbot.keyClick(panel.timeline, Qt.Key.Key_End)
    fact = panel.fact()
    assert fact is not None
    assert fact.op == "request_received"
    qtbot.keyClick(panel.timeline, Qt.Key.Key_Home)
    assert panel.fact() is None, "a call that is owed is no fact"


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
@pytest.mark.parametrize("width", [452, 300])
def test_whatever_people_type_the_panel_shows_it_as_text(
    qtbot: QtBot, theme: Theme, text: str, width: int
) -> None:
    typed = text or "–"
    story = Story(
        "R", "10:00", client=typed, contact=typed, phone=typed, service=typed, note=typed, pickup=typed
    )
    story.then("courier_assigned", "10:01", by=typed, courier=typed)
    story.then("incident_reported", "10:02", kind=typed, text=typed, strange={"deep": typed})
    story.then(
        "client_informed", "10:03", **tell(told=typed, spoke_with=typed, channel=typed, forecast="10:40")
    )
    story.then("fact_withdrawn", "10:04", by=typed, of="R/3", reason=typed)
    panel = panel_with(qtbot, theme, story, width)
    assert not panel.grab().isNull()
    for found in panel.findChildren(QLabel):
        assert found.textFormat() == Qt.TextFormat.PlainText
    spoken = panel.timeline.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert not set(spoken) & set("\x00\x07\x1b\r\u202e")


def test_two_hundred_facts_are_scrolled_to_their_end(qtbot: QtBot, theme: Theme) -> None:
    story = farmacia()
    for number in range(200):
        story.then("note_added", "10:36", text=f"Note {number} " * 12)
    panel = panel_with(qtbot, theme, story)
    qtbot.keyClick(panel.timeline, Qt.Key.Key_End)
    bar = panel.timeline.verticalScrollBar()
    assert bar.value() == bar.maximum() > 200 * 40


def heard(model: QAbstractItemModel) -> list[str]:
    said: list[str] = []
    model.rowsInserted.connect(lambda: said.append("insert"))
    model.rowsRemoved.connect(lambda: said.append("remove"))
    model.dataChanged.connect(lambda: said.append("change"))
    model.modelReset.connect(lambda: said.append("reset"))
    return said


# --- the model and the labels, whatever comes ---------------------------------------------------------

numbers = st.lists(st.integers(0, 20), unique=True, max_size=12)


def some_items(order: Sequence[int], changed: int) -> list[TimelineItem]:
    return [
        TimelineItem(("fact", "note_added", n), "10:00", "", Icon.NOTE, "quiet", f"{n} {n == changed}")
        for n in order
    ]


@settings(deadline=None)
@given(before=numbers, after=numbers, changed=st.integers(0, 20))
def test_the_timeline_shows_what_is_given_through_any_patch(
    before: list[int], after: list[int], changed: int
) -> None:
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.replace_all(some_items(sorted(before), -1))
    said = heard(model)
    wanted = some_items(sorted(after), changed)
    model.patch(wanted)
    assert [model.item(model.index(row)) for row in range(model.rowCount())] == wanted
    assert "reset" not in said


wishes = st.builds(
    Wish, x=st.floats(0, 420), width=st.floats(0, 120), important=st.integers(0, 5),
    rows=st.sampled_from([(0, 1), (2, 3), (3,)]),
)  # fmt: skip


@given(st.lists(wishes, max_size=15), st.floats(1, 420))
def test_labels_never_stand_on_one_another_nor_outside(wanted: list[Wish], whole: float) -> None:
    found = [
        (place, wish) for place, wish in zip(places(wanted, whole), wanted, strict=True) if place is not None
    ]
    for place, wish in found:
        assert place.row in wish.rows
        assert place.left >= 0
        assert place.left + wish.width <= whole + 1e-6
    for number, (place, wish) in enumerate(found):
        for other, other_wish in found[number + 1 :]:
            apart = place.left + wish.width + SPACE <= other.left + 1e-6
            behind = other.left + other_wish.width + SPACE <= place.left + 1e-6
            assert place.row != other.row or apart or behind


def test_the_newest_promise_always_has_its_label() -> None:
    crowd = [Wish(200, 60, 0, (0, 1)) for _ in range(6)] + [Wish(200, 60, 3, (0, 1))]
    assert places(crowd, 420)[-1] is not None


def test_facts_are_given_back_as_they_came() -> None:
    story = farmacia()
    facts = [one.fact for one in items(story) if one.fact is not None]
    assert facts == list(reversed(story.facts))
    assert all(isinstance(fact, Fact) for fact in facts)
