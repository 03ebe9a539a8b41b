"""Shifts are facts of their own; the table that is read is written with them and says what they say."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.office.registering import RegisterRefused, name_of
from desktop.office.scribe import Scribe
from desktop.office.shift_desk import ShiftDesk
from desktop.office.shift_rows import ShiftRow
from desktop.office.shifts import ShiftRefused, all_shifts
from desktop.store.checking import check
from desktop.store.record import SqlStore
from tests.support.clocks import ToldClock
from tests.ui.sample import BASE

ZONE = ZoneInfo("America/Sao_Paulo")
MORNING = datetime(2026, 11, 20, 6, 58, tzinfo=ZONE).astimezone(UTC)


class Office:
    """One PC of an office, whose clock is told."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.clock = ToldClock(MORNING)
        self.scribe = Scribe(self.clock, "balcao-1")
        self.desk = ShiftDesk(store, self.scribe, BASE, ZONE)

    def opens(self, person: str) -> ShiftRow:
        came = self.desk.open(person)
        self.scribe.person = came.person
        return came.shift

    def works(self, person: str, hours: float = 8) -> ShiftRow:
        """A whole shift of one person."""
        self.opens(person)
        self.clock.move(hours=hours)
        return self.desk.close()

    def problems(self) -> list[str]:
        return list(check(self.store, lambda _: []))


@pytest.fixture
def office(store: SqlStore) -> Office:
    return Office(store)


def test_a_shift_s_span_begins_where_the_one_before_ended(office: Office) -> None:
    first = office.works("Helena")
    office.clock.move(hours=3)
    second = office.works("Otávio")
    assert first.after is None
    assert (second.after, second.opened_at) == (first.closed_at, first.closed_at + timedelta(hours=3))  # type: ignore[operator]
    assert second.span(office.clock.now()).after == first.span(office.clock.now()).until


def test_shifts_are_numbered_by_the_day_they_are_opened_on(office: Office) -> None:
    numbers = [office.works("Helena").number, office.works("Otávio").number, office.works("Lívia").number]
    assert numbers == ["2611-20-1", "2611-20-2", "2611-20-3"]
    office.clock.move(hours=1)
    assert office.works("Helena").number == "2611-21-1"


def test_the_tenth_shift_of_a_day_is_the_newest(office: Office) -> None:
    for _ in range(11):
        office.works("Helena", hours=0.5)
    assert [one.number for one in office.desk.past(3)] == ["2611-20-11", "2611-20-10", "2611-20-9"]


def test_only_one_shift_is_open_at_a_time(office: Office) -> None:
    office.opens("Helena")
    with pytest.raises(ShiftRefused, match="open_already"):
        office.desk.open("Otávio")
    assert office.desk.duty().people == ("Helena",)


def test_only_an_open_shift_is_joined_or_closed(office: Office) -> None:
    for act in (lambda: office.desk.join("Helena"), office.desk.close):
        with pytest.raises(ShiftRefused, match="none_open"):
            act()
    office.works("Helena")
    with pytest.raises(ShiftRefused, match="none_open"):
        office.desk.close()


def test_who_joins_is_on_duty_once_however_often_they_say_so(office: Office) -> None:
    office.opens("Helena")
    names = [office.desk.join(name).person for name in ("Otávio", "otávio ", "Helena")]
    assert names == ["Otávio", "Otávio", "Helena"]
    shift = office.desk.duty().shift
    assert shift is not None
    assert shift.people == ("Helena", "Otávio")


def test_a_new_name_is_registered_with_the_first_shift(office: Office) -> None:
    office.opens("  Helena   Prado ")
    assert office.desk.duty().people == ("Helena Prado",)
    ((_, entries),) = office.store.subjects("person:")
    assert [name_of([entry]) for entry in entries] == ["Helena Prado"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 201, "nul\0"])
def test_what_is_no_name_opens_no_shift(office: Office, name: str) -> None:
    with pytest.raises(RegisterRefused):
        office.desk.open(name)
    assert office.desk.past(1) == []


def test_a_shift_after_which_none_follows_keeps_until_when_and_the_words(office: Office) -> None:
    office.opens("Helena")
    office.clock.move(hours=8)
    next_at = office.clock.now() + timedelta(hours=16)
    left = {
        "2611-0012": "Client's office is closed, \U0001f6f5 at 8",
        "2611-0003": "Wants no call before Monday",
    }
    closed = office.desk.close(next_at, left)
    assert office.desk.shift(closed.number) == closed
    assert (closed.next_at, closed.closed_by) == (next_at, "Helena")
    assert closed.left == tuple(sorted(left.items()))


def test_spans_follow_one_another_also_when_the_clock_was_set_back(office: Office) -> None:
    first = office.works("Helena")
    office.clock.move(hours=-2)
    second = office.opens("Otávio")
    office.clock.move(hours=-1)
    closed = office.desk.close()
    assert first.closed_at == second.opened_at == closed.closed_at


def test_a_number_is_given_once_though_the_zone_was_changed(office: Office) -> None:
    office.works("Helena", hours=1)
    farther_west = ShiftDesk(office.store, office.scribe, BASE, ZoneInfo("Pacific/Midway"))
    day_before = farther_west.open("Helena").shift
    assert day_before.number == "2611-19-1"
    office.desk.close()
    assert office.opens("Helena").number == "2611-20-2"


def test_past_shifts_are_read_from_the_newest_back_by_pages(office: Office) -> None:
    for _ in range(7):
        office.works("Helena", hours=2)
    first = office.desk.past(3)
    second = office.desk.past(3, first[-1])
    last = office.desk.past(3, second[-1])
    assert [one.nth for one in (*first, *second, *last)] == [7, 6, 5, 4, 3, 2, 1]


def test_the_table_of_shifts_says_what_the_facts_say(office: Office) -> None:
    office.works("Helena")
    office.opens("Otávio")
    office.desk.join("Lívia")
    office.clock.move(hours=9)
    office.desk.close(office.clock.now() + timedelta(hours=5), {"2611-0012": "left"})
    office.opens("Helena")
    assert all_shifts(office.store) == list(reversed(office.desk.past(10)))
    assert office.problems() == []


def test_a_shift_that_was_changed_behind_the_program_s_back_is_found(office: Office) -> None:
    office.works("Helena")
    second = office.works("Otávio")
    with office.store.writing() as writing:
        writing.put_shift(ShiftRow(second.number, 2, second.opened_at, second.after, ("Nobody",)))
        writing.put_shift(ShiftRow("2611-20-9", 3, second.opened_at, None, ()))
    assert office.problems() == [
        "The shift 2611-20-2 is not shown as its facts say.",
        "The shift 2611-20-9 is shown, but no valid fact stands behind it.",
    ]


def test_a_shift_that_is_missing_from_the_table_is_found(office: Office) -> None:
    office.works("Helena")
    with office.store.database.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM shifts")
    assert office.problems() == ["The shift 2611-20-1 is not shown as its facts say."]
