"""The small registers: couriers, people, services and the office's name are facts like all others."""

import json
from collections.abc import Iterator, Mapping

import pytest

from desktop.office import couriers, people
from desktop.office.policies import found
from desktop.office.register_book import RegisterBook
from desktop.office.registering import RegisterRefused
from desktop.office.scribe import Scribe
from desktop.office.services import DEFAULT
from desktop.office.store import Store
from desktop.paths import POLICY
from desktop.store.engines import memory_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from tests.support.clocks import ToldClock

BASE: Mapping[str, object] = json.loads(POLICY.read_text("utf-8"))


@pytest.fixture
def clock() -> ToldClock:
    return ToldClock()


@pytest.fixture
def store(clock: ToldClock) -> Iterator[Store]:
    database = memory_database()
    bring_to(database)
    made = SqlStore(database)
    found(made, BASE, clock.now())
    yield made
    made.close()


@pytest.fixture
def book(store: Store, clock: ToldClock) -> RegisterBook:
    return RegisterBook(store, Scribe(clock, "balcao-1", "Helena"), BASE)


def test_a_new_courier_is_on_duty_from_then_on(book: RegisterBook, clock: ToldClock) -> None:
    row = book.register_courier(" Élcio  Prado ", "11955550161")
    assert (row.name, row.phone, row.on_duty, row.duty_since) == (
        "Élcio Prado", "11955550161", True, clock.now(),
    )  # fmt: skip
    assert [one.name for one in book.couriers()] == ["Élcio Prado"]


def test_a_courier_goes_off_duty_and_waits_anew_when_they_come_back(
    book: RegisterBook, clock: ToldClock
) -> None:
    book.register_courier("Valdir")
    assert not book.set_duty("Valdir", on_duty=False).on_duty
    later = clock.move(hours=3)
    assert book.set_duty("Valdir", on_duty=True).duty_since == later
    assert book.couriers()[0].free_since == later


def test_a_changed_phone_changes_nothing_else(book: RegisterBook) -> None:
    before = book.register_courier("Valdir", "1")
    after = book.change_phone("Valdir", None)
    assert (after.phone, after.on_duty, after.duty_since) == (None, True, before.duty_since)


def test_a_courier_is_registered_once(book: RegisterBook) -> None:
    book.register_courier("Valdir")
    with pytest.raises(RegisterRefused) as refused:
        book.register_courier("Valdir")
    assert (refused.value.kind, refused.value.field) == ("taken", "name")


@pytest.mark.parametrize("name", ["", "  ", "x" * 201, "a\0b"])
def test_what_is_no_name_is_refused_and_leaves_nothing_behind(
    store: Store, book: RegisterBook, name: str
) -> None:
    with store.reading() as reading:
        before = reading.last_place()
    for enter in (book.register_courier, book.add_person, book.name_office):
        with pytest.raises(RegisterRefused):
            enter(name)
    with store.reading() as reading:
        assert reading.last_place() == before


def test_a_courier_s_row_can_be_made_anew_from_the_facts(
    store: Store, book: RegisterBook, clock: ToldClock
) -> None:
    book.register_courier("Valdir", "1")
    clock.move(hours=1)
    book.set_duty("Valdir", on_duty=False)
    written = book.change_phone("Valdir", "2")
    with store.reading() as reading:
        entries = reading.entries(f"{couriers.SUBJECT}{written.id}")
    assert couriers.courier_row("Valdir", entries) == written
    assert [entry.personal.get("name") for entry in entries] == ["Valdir", None, None]
    assert {entry.personal.get("recorded_by") for entry in entries} == {"Helena"}
    assert not any("phone" in entry.clear for entry in entries)


def test_people_join_and_leave_and_their_names_are_facts(store: Store, book: RegisterBook) -> None:
    book.add_person("Otávio")
    book.add_person("Helena")
    assert book.people() == ["Helena", "Otávio"]
    book.remove_person("Otávio")
    book.remove_person("Otávio")
    assert book.people() == ["Helena"]
    with store.reading() as reading:
        ops = [entry.op for entry in reading.entries(f"{people.SUBJECT}{reading.person_id('Otávio')}")]
    assert ops == [people.JOINED, people.LEFT]
    with pytest.raises(RegisterRefused):
        book.add_person("Helena")


def test_who_comes_back_is_the_same_person(store: Store, book: RegisterBook) -> None:
    book.add_person("Otávio")
    book.remove_person("Otávio")
    book.add_person("Otávio")
    assert book.people() == ["Otávio"]
    ((_, entries),) = store.subjects(people.SUBJECT)
    assert [entry.op for entry in entries] == [people.JOINED, people.LEFT, people.JOINED]


def test_a_courier_whom_requests_named_is_found_under_the_name_as_it_is_entered(
    store: Store, book: RegisterBook
) -> None:
    for on_duty in (True, False):
        book.set_duty("Élcio  Prado", on_duty=on_duty)
    ((_, entries),) = store.subjects(couriers.SUBJECT)
    assert [entry.op for entry in entries] == [couriers.REGISTERED, couriers.WENT_OFF_DUTY]


def test_the_office_has_the_name_that_was_typed_last(store: Store, book: RegisterBook) -> None:
    assert book.office_name() is None
    book.name_office("Expresso Vila Mariana")
    book.name_office("Expresso Aclimação")
    book.name_office("Expresso Aclimação")
    assert book.office_name() == "Expresso Aclimação"
    with store.reading() as reading:
        assert len(reading.entries(people.OFFICE)) == 2


def test_services_have_usual_minutes_from_then_on(book: RegisterBook, clock: ToldClock) -> None:
    assert book.usual_minutes() == {DEFAULT: 20, "Express": 10}
    clock.move(minutes=1)
    book.set_usual_minutes("Return trip", 35)
    book.set_usual_minutes(DEFAULT, 22.5)
    clock.move(minutes=1)
    book.remove_service("Express")
    assert book.usual_minutes() == {DEFAULT: 22.5, "Return trip": 35}


def test_the_minutes_of_all_others_can_not_be_taken_out(book: RegisterBook) -> None:
    with pytest.raises(RegisterRefused) as refused:
        book.remove_service(DEFAULT)
    assert refused.value.kind == "needed"


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_minutes_that_no_policy_has_are_refused(book: RegisterBook, minutes: float) -> None:
    with pytest.raises(RegisterRefused) as refused:
        book.set_usual_minutes("Express", minutes)
    assert refused.value.field == "minutes"
    assert book.usual_minutes()["Express"] == 10
