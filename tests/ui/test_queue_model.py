"""The queue's model: always in the domain's order, patched by request, and quiet where nothing changes."""

from datetime import datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.standing import queue_order, standing
from desktop.office.rows import RequestRow
from desktop.ui.queue.columns import COLUMNS, widths
from desktop.ui.queue.entry import FILTERS, Filter
from desktop.ui.queue.model import QueueModel
from desktop.ui.queue.turned import Turned
from desktop.ui.words.spans import MINUS
from desktop.ui.words.times import OfficeTime
from tests.ui.sample import NOW, ZONE, Story, farmacia, minutes, morning, plain, tell

pytestmark = pytest.mark.usefixtures("qapp")


def new_model() -> QueueModel:
    return QueueModel(OfficeTime(ZONE))


def filled(now: datetime = NOW) -> QueueModel:
    model = new_model()
    model.replace_all([story.row() for story in morning()], now)
    return model


def strictly(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Qt's own tester; what it finds fails the test as a warning."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def requests(model: QueueModel) -> list[str | None]:
    return [model.request_at(model.index(row, 0)) for row in range(model.rowCount())]


class Heard:
    """What a model told its views."""

    def __init__(self, model: QueueModel) -> None:
        self.said: list[str] = []
        model.rowsInserted.connect(lambda: self.said.append("insert"))
        model.rowsRemoved.connect(lambda: self.said.append("remove"))
        model.rowsMoved.connect(lambda: self.said.append("move"))
        model.dataChanged.connect(lambda first, last: self.said.append(f"change {first.row()}-{last.row()}"))
        model.layoutChanged.connect(lambda: self.said.append("order"))
        model.modelReset.connect(lambda: self.said.append("reset"))
        model.updated.connect(lambda: self.said.append("updated"))


def test_who_waits_longest_stands_first_and_who_was_told_all_stands_last() -> None:
    assert requests(filled()) == [
        "2611-0187", "2611-0191", "2611-0195", "2611-0197", "2611-0190", "2611-0198", "2611-0200", "2611-0196",
        "2611-0181", "2611-0182", "2611-0183",
    ]  # fmt: skip


def test_a_second_in_which_nothing_changes_touches_no_row() -> None:
    model = filled()
    heard = Heard(model)
    assert not model.advance(NOW + timedelta(seconds=1))
    assert heard.said == []


def test_a_call_turns_amber_red_and_reaches_the_supervisor_at_its_very_second() -> None:
    model = new_model()
    model.replace_all([plain("R", NOW)], NOW)
    assert model.next_change() == NOW + minutes(15)
    assert [one.rule for _, one in model.advance(NOW + minutes(15)).amber] == ["usual_time"]
    due = NOW + minutes(20)
    assert not model.advance(due)
    assert model.next_change() == due + timedelta(microseconds=1)
    turned = model.advance(due + timedelta(microseconds=1))
    assert [one.rule for _, one in turned.red] == ["usual_time"]
    assert [entry.request for entry in model.waiting()] == ["R"]
    assert [one.rule for _, one in model.advance(due + minutes(10)).escalated] == ["usual_time"]


def test_what_turned_is_said_once() -> None:
    model = new_model()
    model.replace_all([plain("R", NOW)], NOW)
    heard: list[Turned] = []
    model.turned.connect(heard.append)
    for second in range(60 * 40):
        model.advance(NOW + timedelta(seconds=second))
    assert [len(turned.amber) for turned in heard] == [1, 0, 0]
    assert [len(turned.red) for turned in heard] == [0, 1, 0]
    assert [len(turned.escalated) for turned in heard] == [0, 0, 1]


def test_a_second_red_on_a_request_that_is_red_already_is_said_too() -> None:
    story = farmacia()
    model = new_model()
    model.replace_all([story.row()], NOW)
    model.put(story.then("incident_reported", "10:42", kind="complaint", text="Angry").row())
    assert [one.rule for _, one in model.advance(NOW + minutes(10)).red] == ["incident"]


def test_what_comes_in_red_already_is_said_to_have_turned_red() -> None:
    model = filled()
    heard: list[Turned] = []
    model.turned.connect(heard.append)
    model.put(plain("late", NOW - minutes(60)))
    assert [entry.request for turned in heard for entry, _ in turned.red] == ["late"]


def test_a_request_moves_to_its_place_and_only_it_is_painted_anew() -> None:
    model = filled()
    heard = Heard(model)
    story = farmacia().then("client_informed", NOW, **tell(told="11:20", forecast="11:20"))
    model.put(story.row())
    assert heard.said == ["move", "change 8-8", "updated"]
    assert requests(model)[8] == "2611-0187"


def test_the_selected_request_stays_selected_wherever_its_row_goes() -> None:
    model = filled()
    selected = QPersistentModelIndex(model.index_of("2611-0197"))
    model.advance(NOW + minutes(9))
    assert model.request_at(selected) == "2611-0197"


def test_after_a_long_sleep_all_rows_are_put_in_order_at_once() -> None:
    model = new_model()
    model.replace_all([plain(f"R{n:03}", NOW + minutes(n / 10)) for n in range(300)], NOW)
    strictly(model)
    heard = Heard(model)
    selected = QPersistentModelIndex(model.index_of("R200"))
    turned = model.advance(NOW + minutes(8 * 60))
    assert heard.said == ["order", "updated"]
    assert len(turned.red) == 300
    assert model.request_at(selected) == "R200"


def test_a_clock_that_was_set_back_shows_what_is_true_then() -> None:
    model = filled(NOW + minutes(60))
    model.advance(NOW)
    assert requests(model) == requests(filled())


def test_a_request_that_ended_with_nothing_owed_leaves_the_queue() -> None:
    model = filled()
    story = farmacia().then("cancelled", NOW, by_="client", reason="Gave up")
    model.put(story.row())
    assert model.index_of("2611-0187").isValid() is False
    assert model.entry("2611-0187") is None


def test_an_ended_request_comes_back_at_the_moment_when_a_call_is_owed() -> None:
    story = Story("R", "10:00", client="Café Azul").then("courier_assigned", "10:05", courier="Ivo")
    story.then("arrived_at_pickup", "10:15", courier="Ivo")
    row = story.row()
    asleep = story.then("incident_reported", "10:40", kind="damage", text="Broken box").row()
    model = new_model()
    model.replace_all([row], NOW)
    assert requests(model) == ["R"]
    model.put(asleep)
    story.then("delivered", "10:41", courier="Ivo")
    model.put(story.row())
    assert requests(model) == ["R"], "the damage is still to be talked about"
    assert model.counts()["on_the_way"] == 0
    assert model.counts()["problem"] == 1


def test_filters_count_what_they_hold_whatever_is_chosen() -> None:
    model = filled()
    assert model.counts() == {
        "open": 11, "callbacks": 6, "no_courier": 4, "on_the_way": 7, "problem": 1, "scheduled": 0,
    }  # fmt: skip
    model.set_filter("on_the_way")
    assert model.rowCount() == 7
    assert model.counts()["open"] == 11


def test_a_row_enters_and_leaves_the_chosen_filter_as_things_happen() -> None:
    model = new_model()
    model.replace_all([plain("R", NOW)], NOW)
    model.set_filter("callbacks")
    heard = Heard(model)
    model.advance(NOW + minutes(16))
    assert heard.said == ["insert", "updated"]
    model.remove("R")
    assert heard.said[2:] == ["remove", "updated"]


@pytest.mark.parametrize(
    "typed", ["farmacia", "FARMÁCIA bruna", "0142", "(11) 5555-0142", "2611-0187", "vila nova"]
)
def test_the_search_finds_a_request_by_what_one_knows_of_it(typed: str) -> None:
    model = filled()
    model.set_search(typed)
    assert requests(model) == ["2611-0187"]


def test_a_search_that_finds_nothing_shows_nothing_and_ends_with_its_words() -> None:
    model = filled()
    model.set_search("xyzzy")
    assert model.rowCount() == 0
    model.set_search("  ")
    assert model.rowCount() == 11


def test_every_cell_can_be_read_aloud() -> None:
    model = filled()
    role = Qt.ItemDataRole.AccessibleTextRole
    aloud = [model.data(model.index(0, column), role) for column in range(model.columnCount())]
    assert aloud == [
        f"Overdue · {MINUS}09:17 · 2nd forecast missed",
        "Farmácia Central · Bruna, counter · (11) 5555-0142",
        "R. Domingos de Morais 2187 · → Hospital Vila Nova, pharmacy",
        "No courier · 71 min",
        "10:33, missed",
    ]
    headings = [
        model.headerData(column, Qt.Orientation.Horizontal, role) for column in range(model.columnCount())
    ]
    assert headings == ["Callback", "Client", "Route", "Courier", "Forecast and timeline"]


def test_a_client_who_was_told_and_has_half_an_hour_is_all_told() -> None:
    model = filled()
    spoken = model.data(model.index(8, 0), Qt.ItemDataRole.DisplayRole)
    assert spoken == "all told"
    model.advance(NOW + minutes(18))
    where = model.index_of("2611-0181").row()
    assert model.data(model.index(where, 0), Qt.ItemDataRole.DisplayRole) == "in 20 min · on the way, no news"


@pytest.mark.parametrize("whole", [0, 1, 700, 820, 850, 1296, 1900])
def test_the_columns_share_the_whole_width(whole: int) -> None:
    shared = widths(whole)
    assert sum(shared) == whole
    assert len(shared) == len(COLUMNS)


def test_qts_own_tester_finds_nothing_through_a_morning() -> None:
    model = new_model()
    strictly(model)
    rows = [story.row() for story in morning()]
    model.replace_all(rows[:5], NOW - minutes(70))
    for row in rows:
        model.put(row, NOW - minutes(70))
    for minute in range(-70, 200, 3):
        model.advance(NOW + minutes(minute))
    for name in FILTERS:
        model.set_filter(name)
    model.set_filter("open")
    for row in rows:
        model.remove(row.request)
    assert model.rowCount() == 0


# --- against a plain list -----------------------------------------------------------------------------

NAMES = [f"R{number}" for number in range(12)]


def some_row(request: str, ago: float, kind: int) -> RequestRow:
    """One of a few kinds of request, received `ago` minutes before the sample moment."""
    received = NOW - minutes(ago)
    story = Story(request, "10:00", client=f"Cliente {request}")
    story.facts.clear()
    story.then("request_received", received, client=f"Cliente {request}")
    if kind >= 1:
        story.then("forecast_given", received, for_=received + minutes(20 + kind))
    if kind >= 2:
        story.then("courier_assigned", received + minutes(0.5), courier="Ivo")
    if kind >= 3:
        story.then("arrived_at_pickup", received + minutes(1), courier="Ivo")
    if kind == 4:
        story.then("delivered", received + minutes(2), courier="Ivo")
    return story.row()


class AgainstAList(RuleBasedStateMachine):
    """Whatever happens, the model shows what sorting all rows anew would show."""

    model_type = QueueModel

    def __init__(self) -> None:
        super().__init__()
        self.model = self.model_type(OfficeTime(ZONE))
        self.tester = strictly(self.model)
        self.rows: dict[str, RequestRow] = {}
        self.now = NOW
        self.name: Filter = "open"
        self.words = ""
        self.model.replace_all([], NOW)

    @rule(request=st.sampled_from(NAMES), ago=st.floats(0, 90), kind=st.integers(0, 4))
    def record(self, request: str, ago: float, kind: int) -> None:
        row = some_row(request, ago, kind)
        self.model.put(row, self.now)
        self.rows.pop(request, None)
        if row.in_queue:
            self.rows[request] = row

    @rule(request=st.sampled_from(NAMES))
    def withdraw(self, request: str) -> None:
        self.model.remove(request)
        self.rows.pop(request, None)

    @rule(span=st.floats(-5, 60))
    def wait(self, span: float) -> None:
        self.now += minutes(span)
        self.model.advance(self.now)

    @rule(name=st.sampled_from(FILTERS))
    def choose(self, name: Filter) -> None:
        self.name = name
        self.model.set_filter(name)

    @rule(words=st.sampled_from(["", "R1", "cliente r2"]))
    def search(self, words: str) -> None:
        self.words = words
        self.model.set_search(words)

    @rule()
    def load(self) -> None:
        self.model.replace_all(self.rows.values(), self.now)

    @invariant()
    def shows_what_sorting_anew_would_show(self) -> None:
        standings = {row.request: standing(row.callbacks, self.now) for row in self.rows.values()}
        shown = sorted(
            (row for row in self.rows.values() if row.ended_at is None or standings[row.request].owed),
            key=lambda row: queue_order(standings[row.request], row.received_at, row.request),
        )
        passing = [
            row.request
            for row in shown
            if self.name in self.entry(row.request).filters
            and (not self.words or self.words.split()[-1].lower() in row.request.lower())
        ]
        assert requests(self.model) == passing
        assert self.model.counts()["open"] == len(shown)
        assert self.model.counts()["callbacks"] == sum(bool(standings[row.request].owed) for row in shown)
        changes = [one.changes_at for one in standings.values() if one.changes_at is not None]
        assert self.model.next_change() == min(changes, default=None)

    def entry(self, request: str):  # type: ignore[no-untyped-def]
        entry = self.model.entry(request)
        assert entry is not None
        assert entry.where == standing(entry.row.callbacks, self.now)
        return entry


class InOneGo(QueueModel):
    """Takes even few changes together."""

    MANY = 2


class AgainstAListInOneGo(AgainstAList):
    """The same, with changes that come together."""

    model_type = InOneGo


TestAgainstAList = pytest.mark.usefixtures("qapp")(AgainstAList.TestCase)
TestAgainstAListInOneGo = pytest.mark.usefixtures("qapp")(AgainstAListInOneGo.TestCase)
AgainstAList.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
AgainstAListInOneGo.TestCase.settings = AgainstAList.TestCase.settings
