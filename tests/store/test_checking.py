"""What somebody changed behind the program's back is found and named; a sound record has nothing to say."""

from collections.abc import Callable

import pytest
from sqlalchemy import text

from desktop.office.couriers import register_courier, set_duty
from desktop.office.people import add_person, remove_person
from desktop.office.rebuilding import all_rows
from desktop.office.recording import Recorder
from desktop.office.registering import Register
from desktop.office.scribe import Scribe
from desktop.store.checking import check
from desktop.store.engines import Database
from desktop.store.record import SqlStore
from tests.domain.timelines import BASE, line, read
from tests.support.clocks import ToldClock

DAY = read(
    line("request_received", "10:00", "R1", phone="(11) 5555-0101", recorded_by="Rosa"),
    line("request_received", "10:05", "R2", client="Oficina Norte"),
    line("forecast_given", "10:10", "R1", for_="10:40"),
    line("courier_assigned", "10:12", "R1"),
    line("courier_assigned", "10:15", "R2", courier="Lia"),
    line("callback_attempted", "10:50", "R1"),
    line("delivered", "10:55", "R2", courier="Lia"),
    line("client_informed", "10:58", "R1", call_again_at="11:30", recorded_by="Rosa"),
    line("request_received", "11:00", "R3", id="typo"),
    line("fact_withdrawn", "11:01", "R3", of="typo"),
)

Tamper = Callable[..., None]


@pytest.fixture
def day(store: SqlStore) -> SqlStore:
    """A record of three requests and ten facts, in the order of this day."""
    recorder = Recorder(store, BASE)
    for fact in DAY:
        recorder.record([fact])
    return store


@pytest.fixture
def tamper(database: Database) -> Tamper:
    """Changes the database as somebody would who knows how to take the guards away."""

    def run(*statements: str) -> None:
        with database.engine.connect() as connection:
            if database.is_sqlite:
                connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                for statement in (*_guards_away(database), *statements):
                    connection.execute(text(statement))

    return run


def _guards_away(database: Database) -> list[str]:
    if not database.is_sqlite:
        return ["SET LOCAL session_replication_role = replica"]
    on_facts = ("facts_stay_as_they_are", "facts_stay", "head_stays")
    return [
        f"DROP TRIGGER IF EXISTS {one}" for one in (*on_facts, "personal_is_only_erased", "personal_stays")
    ]


def problems(store: SqlStore) -> list[str]:
    return list(check(store, lambda record: all_rows(record, BASE)))


def test_a_sound_record_has_nothing_to_say(day: SqlStore) -> None:
    assert problems(day) == []


def test_an_empty_record_is_sound(store: SqlStore) -> None:
    assert problems(store) == []


def test_a_record_that_was_filled_and_made_anew_is_sound(day: SqlStore) -> None:
    day.put_all(all_rows(day, BASE))
    assert problems(day) == []


def test_an_erased_value_leaves_the_record_sound(day: SqlStore, database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE personal SET salt = NULL, value = NULL WHERE field = 'recorded_by'"))
    day.put_all(all_rows(day, BASE))
    assert problems(day) == []


def test_progress_goes_from_the_first_fact_to_the_last_of_the_second_round(day: SqlStore) -> None:
    told: list[tuple[int, int]] = []
    assert (
        list(check(day, lambda record: all_rows(record, BASE), lambda done, of: told.append((done, of))))
        == []
    )
    assert told == sorted(told)
    assert told[-1] == (2 * len(DAY), 2 * len(DAY))


@pytest.mark.parametrize(
    "statement, said",
    [
        (
            "UPDATE facts SET at = at - 60000000 WHERE place = 4",
            "The fact at place 4 (request:R1, number 3, courier_assigned) was changed after it was recorded",
        ),
        (
            "UPDATE facts SET seat = 'PC 9' WHERE place = 2",
            "place 2 (request:R2, number 1, request_received) was",
        ),
        ("UPDATE facts SET body = replace(body, 'wait', 'accept') WHERE place = 8", "at place 8"),
        ("UPDATE facts SET body = '{' WHERE place = 8", "at place 8"),
        ("UPDATE facts SET body = '[]' WHERE place = 8", "at place 8"),
        ("UPDATE facts SET hash = (SELECT hash FROM facts WHERE place = 1) WHERE place = 5", "at place 5"),
        (
            "UPDATE personal SET value = '\"Thiago\"' WHERE place = 8 AND field = 'recorded_by'",
            "A personal value (recorded_by) at place 8 (request:R1, number 5, client_informed) was changed",
        ),
        ("UPDATE personal SET salt = NULL WHERE place = 1 AND field = 'phone'", "value (phone) at place 1"),
        (
            "DELETE FROM personal WHERE place = 1 AND field = 'phone'",
            "(phone) at place 1 (request:R1, number 1, request_received) is missing, and was not erased in due form",
        ),
        (
            "INSERT INTO personal (place, field, value) VALUES (4, 'courier name', '1')",
            "(courier name) at place 4 (request:R1, number 3, courier_assigned) was added",
        ),
        (
            "INSERT INTO personal (place, field, value) VALUES (99, 'note', '1')",
            "(note) belongs to place 99, where no",
        ),
        ("DELETE FROM facts WHERE place = 6", "Place 6 is missing: a fact was taken out."),
        ("DELETE FROM facts WHERE place IN (6, 7)", "The places 6 to 7 are missing: facts were taken out."),
        ("DELETE FROM facts WHERE place = 6", "facts of request:R1 are not numbered one after the other"),
        (
            "DELETE FROM facts WHERE place > 8",
            "The end of the record is cut off: The places 9 to 10 are missing",
        ),
        ("DELETE FROM facts", "The end of the record is cut off: The places 1 to 10 are missing"),
        ("UPDATE head SET place = 9", "The record goes on after place 9, where it was closed"),
        (
            "UPDATE head SET hash = (SELECT hash FROM facts WHERE place = 1)",
            "The end of the record, place 10, is not",
        ),
        ("DELETE FROM head", "The note of where the record ends is missing"),
    ],
)
def test_a_changed_fact_is_named(day: SqlStore, tamper: Tamper, statement: str, said: str) -> None:
    tamper(statement)
    found = problems(day)
    assert any(said in one for one in found), found
    assert "not compared" in found[-1]


def test_the_first_changed_fact_is_named_first_and_sound_ones_are_not(day: SqlStore, tamper: Tamper) -> None:
    tamper("UPDATE facts SET op = 'noted' WHERE place IN (3, 9)")
    named = [one.split(" (")[0] for one in problems(day)[:-1]]
    assert named == ["The fact at place 3", "The fact at place 9"]


@pytest.mark.parametrize(
    "statement, said",
    [
        ("UPDATE requests SET phase = 'delivered', asked = 7 WHERE request = 'R1'", "R1: phase, asked"),
        ("UPDATE requests SET in_queue = NOT in_queue WHERE request = 'R2'", "R2: in_queue"),
        ("DELETE FROM callbacks WHERE request = 'R1' AND position = 0", "R1: callbacks"),
        ("UPDATE callbacks SET due_at = due_at + 1 WHERE request = 'R1'", "R1: callbacks"),
        ("UPDATE promises SET kept_at = 5 WHERE request = 'R1'", "R1: promises"),
        ("DELETE FROM turns WHERE request = 'R2'", "R2: turns"),
        (
            "UPDATE requests SET touched_until = touched_until - 1 WHERE request = 'R2'",
            "R2: where it is found",
        ),
        ("UPDATE requests SET client_key = 'x' WHERE request = 'R2'", "R2: where it is found"),
        ("DELETE FROM requests WHERE request = 'R2'", "The request R2 is missing from the tables"),
        (
            "UPDATE requests SET request = 'R0' WHERE request = 'R2'",
            "R0 is shown, but no valid fact stands behind it",
        ),
        (
            "UPDATE requests SET request = 'R9' WHERE request = 'R2'",
            "R9 is shown, but no valid fact stands behind it",
        ),
        (
            "UPDATE requests SET request = 'R3' WHERE request = 'R2'",
            "R3 is shown, but no valid fact stands behind it",
        ),
        ("DELETE FROM clients WHERE client = 'Oficina Norte'", "at 'Oficina Norte'."),
        ("UPDATE clients SET last_at = 1 WHERE client = 'Oficina Norte'", "at 'Oficina Norte'."),
        (
            "INSERT INTO clients SELECT 'k', 'Nobody', contact, phone, folded, digits, last_at FROM clients LIMIT 1",
            "The register of clients is not as the requests say, at 'Nobody'.",
        ),
    ],
)
def test_a_row_that_is_not_as_the_facts_say_is_named(
    day: SqlStore, tamper: Tamper, statement: str, said: str
) -> None:
    tamper(statement)
    found = problems(day)
    name, _, wrong = said.partition(": ")
    whole = f"The request {name} is not shown as its facts say; wrong is: {wrong}." if wrong else said
    assert any(whole in one for one in found), found
    day.put_all(all_rows(day, BASE))
    assert problems(day) == []


def test_a_file_damaged_in_the_middle_is_called_damaged(day: SqlStore, database: Database) -> None:
    if database.path is None:
        return
    database.engine.dispose()
    pages = bytearray(database.path.read_bytes())
    for place in range(2 * 4096, len(pages), 4096):
        pages[place : place + 100] = b"\xff" * 100
    database.path.write_bytes(pages)
    found = problems(day)
    assert found
    assert "damaged" in found[0]


@pytest.mark.parametrize(
    "statement, said",
    [
        ("UPDATE couriers SET on_duty = NOT on_duty WHERE name = 'Davi'", "The courier Davi is not shown as"),
        ("UPDATE couriers SET phone = NULL WHERE name = 'Davi'", "The courier Davi is not shown as"),
        ("DELETE FROM couriers", "The courier Nina is not shown as"),
        ("UPDATE couriers SET name = 'Ari' WHERE name = 'Nina'", "The courier Ari is not shown as"),
        ("UPDATE couriers SET id = 'c9' WHERE name = 'Nina'", "The courier Nina is not shown as"),
        ("DELETE FROM people", "The register of people is not as its facts say, at Rosa."),
        (
            "UPDATE people SET works_here = NOT works_here WHERE name = 'Thiago'",
            "The register of people is not as its facts say, at Thiago.",
        ),
    ],
)
def test_a_register_that_is_not_as_its_facts_say_is_named(
    day: SqlStore, tamper: Tamper, statement: str, said: str
) -> None:
    register = Register(Scribe(ToldClock(), "PC 1", "Rosa"))
    with day.writing() as writing:
        register_courier(writing, register, "Davi", "(11) 95555-0101")
        set_duty(writing, register, "Nina", on_duty=False)
        for name in ("Rosa", "Thiago"):
            add_person(writing, register, name)
        remove_person(writing, register, "Thiago")
    assert problems(day) == []
    tamper(statement)
    assert any(said in one for one in problems(day))
