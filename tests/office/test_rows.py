"""A request as the desk shows it: where the job is, who is on it, and what was amended on the way."""

import pytest

from desktop.office.rows import Turn, request_row
from tests.domain.timelines import line, moment, policy, read

RECEIVED = line(
    "request_received", "10:00", id="r", contact="Ana", phone="(11) 5555-0142", service="Express",
    channel="phone", pickup="Rua das Acácias, 12", dropoff="Avenida Central, 900", note="ring twice",
)  # fmt: skip
ASSIGNED = line("courier_assigned", "10:05", id="a")
ARRIVED = line("arrived_at_pickup", "10:10")
PICKED_UP = line("picked_up", "10:15")
DELIVERED = line("delivered", "10:30")


def row(*lines):
    return request_row(read(*lines), policy(), 7)


def test_a_row_says_what_the_client_asked_for():
    shown = row(RECEIVED)
    assert (shown.request, shown.client, shown.contact, shown.phone) == (
        "R1",
        "Padaria Sol",
        "Ana",
        "(11) 5555-0142",
    )
    assert (shown.service, shown.channel, shown.note) == ("Express", "phone", "ring twice")
    assert (shown.pickup, shown.dropoff) == ("Rua das Acácias, 12", "Avenida Central, 900")
    assert (shown.received_at, shown.usual_until, shown.wanted_at) == (moment("10:00"), moment("10:10"), None)
    assert (shown.policy, shown.version, shown.in_queue) == (7, 1, True)


def test_what_is_missing_is_none():
    shown = row(line("request_received", "10:00", wanted_at="11:00", contact=""))
    assert (shown.contact, shown.phone, shown.service, shown.pickup, shown.note) == (None,) * 5
    assert shown.wanted_at == moment("11:00")


@pytest.mark.parametrize(
    "lines, phase, since, courier",
    [
        ([], "no_courier", "10:00", None),
        ([ASSIGNED], "to_pickup", "10:05", "Davi"),
        ([ASSIGNED, ARRIVED], "at_pickup", "10:10", "Davi"),
        ([ASSIGNED, ARRIVED, PICKED_UP], "on_the_way", "10:15", "Davi"),
        ([ASSIGNED, ARRIVED, PICKED_UP, line("client_called_in", "10:20")], "on_the_way", "10:15", "Davi"),
        ([ASSIGNED, DELIVERED], "delivered", "10:30", "Davi"),
        ([ASSIGNED, line("courier_released", "10:08")], "no_courier", "10:08", None),
        ([ASSIGNED, line("cancelled", "10:08")], "cancelled", "10:08", "Davi"),
        ([ASSIGNED, line("client_informed", "10:08", decision="cancel")], "cancelled", "10:08", "Davi"),
        ([line("client_informed", "10:08", decision="cancel"), ASSIGNED | {"at": "2026-03-02T10:07:00Z"}],
         "cancelled", "10:08", "Davi"),
    ],
)  # fmt: skip
def test_a_row_says_where_the_job_is_and_since_when(lines, phase, since, courier):
    shown = row(RECEIVED, *lines)
    assert (shown.phase, shown.phase_since, shown.courier) == (phase, moment(since), courier)


def test_every_courier_s_turn_is_kept():
    second = {"courier": "Iara"}
    shown = row(
        RECEIVED,
        ASSIGNED,
        line("courier_released", "10:08"),
        line("courier_assigned", "10:09", **second),
        line("delivered", "10:30", **second),
    )
    assert shown.turns == (
        Turn("Davi", moment("10:05"), moment("10:08")),
        Turn("Iara", moment("10:09"), moment("10:30")),
    )


def test_a_cancellation_ends_the_turn_and_what_follows_the_end_does_not_move_it():
    shown = row(RECEIVED, ASSIGNED, line("cancelled", "10:20"))
    assert shown.turns == (Turn("Davi", moment("10:05"), moment("10:20")),)
    assert row(RECEIVED, ASSIGNED).turns == (Turn("Davi", moment("10:05"), None),)
    assert row(RECEIVED, line("cancelled", "10:20")).turns == ()


def test_an_incident_shows_until_it_is_resolved():
    reported = line("incident_reported", "10:20", kind="breakdown")
    assert row(RECEIVED, reported).problem == "breakdown"
    assert row(RECEIVED, reported, line("incident_reported", "10:21", kind="damage")).problem == "damage"
    assert row(RECEIVED, reported, line("incident_resolved", "10:25")).problem is None


def test_stops_and_questions_are_counted_and_the_latest_word_is_kept():
    shown = row(
        RECEIVED,
        ASSIGNED,
        PICKED_UP,
        line("stop_delivered", "10:20", stop=1),
        line("stop_delivered", "10:22", stop="back door"),
        line("client_called_in", "10:23"),
        line("client_informed", "10:24"),
    )
    assert (shown.stops_done, shown.asked, shown.told_at, shown.ended_at) == (2, 1, moment("10:24"), None)


def test_an_amendment_changes_what_it_names_and_leaves_the_rest():
    amended = line("request_amended", "10:10", pickup="Rua Nova, 1", phone="", client="Padaria Lua")
    shown = row(RECEIVED, amended)
    assert (shown.client, shown.pickup, shown.phone) == ("Padaria Lua", "Rua Nova, 1", None)
    assert (shown.contact, shown.dropoff) == ("Ana", "Avenida Central, 900")


def test_what_was_withdrawn_counts_in_the_version_only():
    shown = row(RECEIVED, ASSIGNED, line("fact_withdrawn", "10:06", of="a"))
    assert (shown.version, shown.courier, shown.turns) == (3, None, ())


def test_a_withdrawn_request_has_no_row():
    assert row(RECEIVED, line("fact_withdrawn", "10:06", of="r")) is None


def test_an_ended_request_stays_in_the_queue_while_a_call_is_owed():
    cancelled = line("cancelled", "10:20")
    assert row(RECEIVED, cancelled).in_queue
    assert not row(RECEIVED, cancelled, line("client_informed", "10:21")).in_queue
