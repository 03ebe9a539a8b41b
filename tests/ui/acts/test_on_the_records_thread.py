"""The forms over the thread that owns the record: answers come later, and keys may be faster than they are."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.office.policies import found
from desktop.runtime.late_store import LateStore
from desktop.runtime.worker import DatabaseWorker
from desktop.store.engines import file_database
from desktop.store.record import SqlStore
from desktop.ui.acts.new_request import NewRequest
from desktop.ui.acts.next_step import NextStep
from tests.ui.acts.office import Key, Office, Typist, moment
from tests.ui.sample import BASE


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[DatabaseWorker]:
    """The one thread that may touch the record."""
    made = DatabaseWorker(qapp)
    yield made
    made.close()


@pytest.fixture
def office(worker: DatabaseWorker, empty_record: Path, tmp_path: Path) -> Iterator[Office]:
    """Helena's desk, whose window asks and does not wait."""
    path = tmp_path / "office.db"
    path.write_bytes(empty_record.read_bytes())
    store = LateStore(lambda: SqlStore(file_database(path)))
    made = Office(store, worker)
    worker.call(lambda: found(store, BASE, moment("06:00")))
    yield made
    worker.call(store.close)


@pytest.fixture
def typist(qtbot: QtBot, office: Office) -> Iterator[Typist]:
    helena = Typist(qtbot, office)
    yield helena
    helena.leaves()


def settled(qtbot: QtBot, worker: DatabaseWorker) -> None:
    """Wait until everything asked so far is answered."""
    answered: list[None] = []
    worker.run(lambda: None, answered.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(answered))


def test_the_next_step_waits_for_the_stops_when_the_key_was_faster(
    qtbot: QtBot, worker: DatabaseWorker, office: Office, typist: Typist
) -> None:
    row = worker.call(lambda: office.receive("10:20", dropoff="A", stops=["A", "B"]))
    worker.call(lambda: office.tell(row.request, "courier_assigned", "10:25", courier="Valdir"))
    row = worker.call(lambda: office.tell(row.request, "picked_up", "10:35", courier="Valdir"))
    form = NextStep(office.context, row)
    form.recorded.connect(typist.recorded.extend)
    form.save()
    assert not typist.recorded
    qtbot.waitUntil(lambda: bool(typist.recorded))
    assert typist.recorded[0].fact.op == "stop_delivered"


def test_two_quick_enters_record_once(
    qtbot: QtBot, worker: DatabaseWorker, office: Office, typist: Typist
) -> None:
    row = worker.call(lambda: office.receive("10:20"))
    typist.opens("note", row)
    typist.types("Levar troco")
    typist.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(typist.closed))
    settled(qtbot, worker)
    assert len(typist.recorded) == 1
    assert worker.call(lambda: len(office.facts(row.request))) == 2


def test_a_form_stays_until_it_is_known_whether_it_was_recorded(
    qtbot: QtBot, worker: DatabaseWorker, office: Office, typist: Typist
) -> None:
    row = worker.call(lambda: office.receive("10:20"))
    form = typist.opens("note", row)
    typist.types("Levar troco")
    typist.press(Key.Key_Return, Key.Key_Escape, Key.Key_Escape)
    assert form.isVisible()
    qtbot.waitUntil(lambda: bool(typist.closed))
    assert len(typist.recorded) == 1


def test_only_the_latest_letters_are_answered(
    qtbot: QtBot, worker: DatabaseWorker, office: Office, typist: Typist
) -> None:
    worker.call(lambda: office.receive("10:20"))
    form = typist.opens("new_request")
    assert isinstance(form, NewRequest)
    typist.types("farmzzz")
    settled(qtbot, worker)
    assert not form.client.line.offering
    assert form.client.said == "New client"


def test_a_client_is_completed_when_the_answer_comes(
    qtbot: QtBot, worker: DatabaseWorker, office: Office, typist: Typist
) -> None:
    worker.call(lambda: office.receive("10:20"))
    form = typist.opens("new_request")
    assert isinstance(form, NewRequest)
    typist.types("farm")
    qtbot.waitUntil(lambda: form.client.line.offering)
    typist.press(Key.Key_Return)
    assert form.client.client() == "Farmácia Central"
    typist.types("Lab. Paraíso")
    typist.press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(typist.recorded))
    assert typist.recorded[0].fact.request == "2611-0002"


def test_a_form_that_is_left_before_its_answers_come_harms_nobody(
    qtbot: QtBot, worker: DatabaseWorker, office: Office, typist: Typist
) -> None:
    row = worker.call(lambda: office.receive("10:20"))
    gate = threading.Event()
    worker.run(lambda: gate.wait(20), lambda _: None, pytest.fail)
    for name in ("courier", "new_request", "next_step", "take_back"):
        typist.opens(name, row)
        typist.press(Key.Key_Escape)
        typist.leaves()
    gate.set()
    settled(qtbot, worker)
    assert len(typist.closed) >= 4
