"""What the desk asks of the office: the queue, a request in full, numbers, couriers in turn, usual times."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.office import couriers
from desktop.office.desk import Desk
from desktop.office.policies import publish
from desktop.office.registering import Register
from desktop.office.scribe import Scribe
from tests.domain.timelines import BASE, line, read
from tests.support.clocks import NOON

SAO_PAULO = ZoneInfo("America/Sao_Paulo")


@pytest.fixture
def desk(store, clock):
    return Desk(store, clock, BASE, SAO_PAULO)


@pytest.fixture
def scribe(clock):
    return Scribe(clock, "PC 1", "Rosa")


@pytest.fixture
def receive(desk, scribe):
    """Receive a request now and return what was recorded of it."""

    def received(at=None, **fields):
        return desk.receive([scribe.fact("", "request_received", at, client="Padaria Sol", **fields)])[0]

    return received


def test_a_new_request_gets_the_next_number_of_its_month(receive):
    assert [receive().fact.request for _ in range(2)] == ["2603-0001", "2603-0002"]
    assert receive(NOON - timedelta(days=2)).fact.request == "2602-0001"
    assert receive().fact.request == "2603-0003"


def test_a_month_begins_when_it_begins_in_the_office(receive, clock):
    clock.at = NOON.replace(month=4, day=1, hour=2)
    assert receive().fact.request == "2603-0001"
    clock.move(hours=1)
    assert receive().fact.request == "2604-0001"


def test_the_number_of_a_withdrawn_request_is_not_given_again(desk, receive, scribe):
    fact = receive().fact
    desk.record([scribe.fact(fact.request, "fact_withdrawn", of=fact.id, reason="typed twice")])
    assert receive().fact.request == "2603-0002"


def test_the_first_fact_and_what_was_promised_at_once_are_one_act(desk, scribe):
    recorded = desk.receive(
        [
            scribe.fact("", "request_received", client="Padaria Sol"),
            scribe.fact("", "forecast_given", for_=NOON + timedelta(minutes=20)),
        ]
    )
    assert [one.fact.request for one in recorded] == ["2603-0001"] * 2
    assert recorded[-1].row.promises[0].by == NOON + timedelta(minutes=20)


def test_the_queue_holds_what_goes_on_or_is_owed(desk, receive, scribe):
    ends, stays = receive().fact.request, receive().fact.request
    desk.record([scribe.fact(ends, "courier_assigned", courier="Davi")])
    desk.record([scribe.fact(ends, "delivered", courier="Davi")], expected={ends: 2})
    assert [row.request for row in desk.queue()] == [stays]


def test_a_request_in_full_has_every_fact_also_the_withdrawn_ones(desk, receive, scribe):
    request = receive().fact.request
    noted = desk.record([scribe.fact(request, "note_added", text="wrong one")])[0].fact
    desk.record([scribe.fact(request, "fact_withdrawn", of=noted.id, reason="wrong one")])
    view = desk.view(request)
    assert [fact.op for fact in view.facts] == ["request_received", "note_added", "fact_withdrawn"]
    assert (view.row.request, view.row.version) == (request, 3)


def test_a_request_that_is_not_there_or_is_withdrawn_is_none(desk, receive, scribe):
    fact = receive().fact
    desk.record([scribe.fact(fact.request, "fact_withdrawn", of=fact.id, reason="typed twice")])
    assert (desk.view(fact.request), desk.view("2603-9999")) == (None, None)


def test_usual_times_are_those_of_the_policy_in_force(desk, store, clock):
    assert desk.services() == ["Express"]
    assert desk.usual_until("Express", NOON) == NOON + timedelta(minutes=10)
    with store.writing() as writing:
        body = {"usual_minutes": {"default": 30, "Van": 60}}
        publish(writing, body, BASE, at=NOON + timedelta(hours=1), now=clock.now())
    assert (desk.services(), desk.usual_until(None, NOON)) == (["Express"], NOON + timedelta(minutes=20))
    clock.move(hours=1)
    assert (desk.services(), desk.usual_until(None, clock.now())) == (
        ["Van"],
        clock.now() + timedelta(minutes=30),
    )


def test_known_clients_are_found_by_a_part_of_their_name(desk, receive):
    receive(phone="(11) 5555-0142")
    assert [match.client for match in desk.clients_like("pad")] == ["Padaria Sol"]
    assert desk.clients_like("oficina") == []


def test_couriers_are_sent_by_waiting_time_alone(desk, store, scribe, clock, receive):
    def act(work, name, **words):
        with store.writing() as writing:
            work(writing, Register(scribe), name, **words)
        clock.move(minutes=1)

    for name in ("Caio", "Davi", "Iara", "Ana"):
        act(couriers.register_courier, name)
    act(couriers.set_duty, "Ana", on_duty=False)
    request, other = receive().fact.request, receive().fact.request
    desk.record([scribe.fact(request, "courier_assigned", courier="Caio")])
    desk.record([scribe.fact(other, "courier_assigned", courier="Davi")])
    clock.move(minutes=1)
    desk.record([scribe.fact(request, "delivered", courier="Caio")])
    assert [courier.name for courier in desk.couriers()] == ["Iara", "Caio", "Davi", "Ana"]


def test_a_courier_whom_only_requests_name_comes_last(desk, receive, scribe):
    desk.record([scribe.fact(receive().fact.request, "courier_assigned", courier="Davi")])
    (courier,) = desk.couriers()
    assert (courier.name, courier.on_duty, courier.on) == ("Davi", False, ("2603-0001",))


def test_lines_of_a_file_can_be_recorded_at_the_desk_too(desk):
    (recorded,) = desk.record(read(line("request_received", "10:00")))
    assert recorded.row.request == "R1"
