"""Each rule by itself: when a call is owed, what opens it, and what takes it off the list."""

import pytest

from tests.domain.timelines import line, moment, policy, read, rows

RECEIVED = line("request_received", "10:00")
TOLD = line("client_informed", "10:00")
ASSIGNED = line("courier_assigned", "10:05")
ARRIVED = line("arrived_at_pickup", "10:10")
SECOND = {"courier": "Iara"}


def owed(until, *lines, **given):
    """The calls owed at a time: rule, due time, and how it ended or stands. A last fact decides all before it."""
    found = rows(read(*lines), moment(until), policy(**{"custom": [], **given}))
    return [(row["rule"], str(row["due_at"])[11:16], row["outcome"] or row["state"]) for row in found]


def own(when, after, **fields):
    return {"custom": [{"id": "own", "when": when, "after": after, "answer_within": 0, **fields}]}


def both_ways(until, *lines, **given):
    """The calls owed left alone, and the same with something recorded afterwards that changes nothing."""
    left_alone = owed(until, *lines, **given)
    assert owed(until, *lines, line("note_added", until), **given) == left_alone
    return left_alone


class TestSafetyNets:
    def test_a_client_who_hears_nothing_is_called_again(self):
        assert both_ways("10:30", RECEIVED, TOLD) == [("keep_informed", "10:20", "overdue")]

    def test_at_one_instant_they_are_judged_after_everything_else(self):
        note = line("note_added", "10:10")
        assert both_ways("10:30", RECEIVED, TOLD, note, **own("note_added", 10)) == [
            ("own", "10:20", "overdue")
        ]

    def test_they_rest_while_something_firm_waits_for_the_client(self):
        note = line("note_added", "10:10")
        assert both_ways("10:30", RECEIVED, TOLD, note, **own("note_added", 5)) == [
            ("own", "10:15", "overdue")
        ]
        asked = line("client_called_in", "10:10")
        assert both_ways("10:30", RECEIVED, TOLD, asked) == [("client_asked", "10:15", "overdue")]

    def test_a_waiver_counts_as_attention_even_where_nothing_was_open(self):
        waived = line("callback_waived", "10:10")
        assert both_ways("10:40", RECEIVED, TOLD, waived) == [("keep_informed", "10:30", "overdue")]

    def test_whatever_closed_a_call_counts_as_attention(self):
        asked_and_seen = [line("incident_reported", "10:10"), line("incident_resolved", "10:12")]
        policy = own("incident_reported", 0, lapses_on=["incident_resolved"])
        quiet = {"rules": {"incident": {"enabled": False}}, **policy}
        assert both_ways("10:40", RECEIVED, TOLD, *asked_and_seen, **quiet) == [
            ("own", "10:10", "lapsed"),
            ("keep_informed", "10:32", "overdue"),
        ]

    def test_a_swap_counts_for_nothing_and_the_loss_of_a_parcel_for_attention(self):
        swap = line("courier_released", "10:15", reason="replaced")
        assert both_ways("10:30", RECEIVED, TOLD, ASSIGNED, swap) == [("keep_informed", "10:20", "overdue")]
        assert both_ways("10:40", RECEIVED, TOLD, ASSIGNED, ARRIVED, swap) == [
            ("keep_informed", "10:35", "overdue")
        ]

    @pytest.mark.parametrize("op", ["stop_delivered", "picked_up"])
    def test_on_the_way_every_move_of_the_parcel_counts_as_attention(self, op):
        moved = line(op, "10:30")
        assert both_ways("11:20", RECEIVED, ASSIGNED, ARRIVED) == [("in_transit", "11:10", "overdue")]
        assert both_ways("11:20", RECEIVED, ASSIGNED, ARRIVED, moved) == []
        assert both_ways("11:40", RECEIVED, ASSIGNED, ARRIVED, moved) == [("in_transit", "11:30", "overdue")]

    def test_a_wish_for_no_call_rests_them_until_something_happens(self):
        wish = line("client_informed", "10:05", decision="none_needed")
        assert both_ways("11:30", RECEIVED, wish) == []
        dropped = line("courier_released", "10:30", reason="replaced")
        assert both_ways("11:00", RECEIVED, ASSIGNED, wish, dropped) == [
            ("keep_informed", "10:50", "overdue")
        ]


class TestGoodNews:
    def test_a_courier_in_time_is_none(self):
        assert both_ways("10:30", RECEIVED, line("courier_assigned", "10:20")) == []

    def test_a_courier_after_the_usual_time_is_one(self):
        late = line("courier_assigned", "10:20:01")
        assert ("courier_found", "10:25", "overdue") in both_ways("10:30", RECEIVED, late)

    @pytest.mark.parametrize("told, owes", [("10:28", False), ("10:27:59", True)])
    def test_it_is_none_to_a_client_who_was_told_within_two_minutes(self, told, owes):
        calls = both_ways("10:40", RECEIVED, line("client_informed", told), line("courier_assigned", "10:30"))
        assert (("courier_found", "10:35", "overdue") in calls) is owes

    def test_a_courier_after_an_incident_is_one_however_long_ago_it_was(self):
        incident = [
            line("incident_reported", "10:02"),
            line("incident_resolved", "10:03"),
            line("note_added", "10:04"),
        ]
        assert ("courier_found", "10:10", "overdue") in both_ways("10:20", RECEIVED, *incident, ASSIGNED)

    def test_an_incident_counts_also_where_its_own_rule_is_switched_off(self):
        rules = {"incident": {"enabled": False}}
        calls = both_ways("10:20", RECEIVED, line("incident_reported", "10:02"), ASSIGNED, rules=rules)
        assert calls == [("courier_found", "10:10", "overdue")]

    def test_a_courier_after_a_delay_is_one(self):
        delay = [line("forecast_given", "10:01", for_="10:20"), line("forecast_given", "10:02", for_="10:40")]
        assert both_ways("10:20", RECEIVED, *delay, ASSIGNED) == [("courier_found", "10:10", "overdue")]

    def test_a_planned_swap_is_none_unless_the_office_wants_every_courier_told(self):
        late = [line("courier_assigned", "10:30"), line("courier_released", "10:31", reason="replaced")]
        second = line("courier_assigned", "10:32", **SECOND)
        found = [call for call in both_ways("10:40", RECEIVED, *late, second) if call[0] == "courier_found"]
        assert len(found) == 1
        always = {"rules": {"courier_found": {"always": True}}}
        found = [
            call
            for call in both_ways("10:40", RECEIVED, *late, second, **always)
            if call[0] == "courier_found"
        ]
        assert len(found) == 2


class TestForecasts:
    FIRST = line("forecast_given", "10:01", for_="10:20")
    DELAY = line("forecast_given", "10:02", for_="10:40")

    def test_the_first_one_runs_out(self):
        assert both_ways("10:30", RECEIVED, self.FIRST) == [("forecast_at_risk", "10:20", "overdue")]

    def test_after_a_delay_every_one_is_a_second_forecast_also_a_better_one(self):
        better = line("forecast_given", "10:03", for_="10:30")
        assert both_ways("10:50", RECEIVED, self.FIRST, self.DELAY) == [
            ("forecast_again", "10:40", "overdue")
        ]
        assert both_ways("10:35", RECEIVED, self.FIRST, self.DELAY, better) == [
            ("forecast_again", "10:30", "overdue")
        ]

    def test_a_courier_who_is_not_there_yet_is_late_at_once_and_answered_within_five_minutes(self):
        assert both_ways("10:20", RECEIVED, self.FIRST, ASSIGNED) == [("arrival_late", "10:25", "open")]

    def test_given_at_the_pickup_it_promises_the_delivery(self):
        promised = line("client_informed", "10:12", forecast="10:30")
        assert both_ways("10:40", RECEIVED, ASSIGNED, ARRIVED, promised) == [
            ("delivery_late", "10:30", "overdue")
        ]


class TestPromisedCalls:
    BEFORE = line("client_informed", "10:04", call_again_at="10:20")
    AT_PICKUP = line("client_informed", "10:12", call_again_at="10:20")

    def test_the_arrival_makes_a_call_pointless_that_was_promised_before(self):
        assert both_ways("10:30", RECEIVED, self.BEFORE, ASSIGNED, ARRIVED) == []

    def test_the_arrival_closes_one_that_was_due_already(self):
        late = [line("courier_assigned", "10:22"), line("arrived_at_pickup", "10:25")]
        assert both_ways("10:30", RECEIVED, self.BEFORE, *late)[0] == ("promised_call", "10:20", "lapsed")

    def test_one_promised_at_the_pickup_is_owed_until_the_delivery(self):
        there = [RECEIVED, ASSIGNED, ARRIVED, self.AT_PICKUP]
        assert both_ways("10:30", *there) == [("promised_call", "10:20", "overdue")]
        assert both_ways("10:30", *there, line("picked_up", "10:25")) == [
            ("promised_call", "10:20", "overdue")
        ]
        assert both_ways("10:50", *there, line("delivered", "10:40")) == [
            ("promised_call", "10:20", "lapsed")
        ]


class TestIncidents:
    def test_a_courier_who_drops_out_before_the_pickup_is_forgotten_when_another_is_there(self):
        dropped = [line("courier_released", "10:08"), line("courier_assigned", "10:09", **SECOND)]
        told = line("client_informed", "10:05")
        there = line("arrived_at_pickup", "10:12", **SECOND)
        calls = both_ways("10:20", RECEIVED, ASSIGNED, told, *dropped, there)
        assert ("incident", "10:13", "averted") in calls

    def test_one_who_drops_out_with_the_parcel_is_not(self):
        dropped = [line("courier_released", "10:12"), line("courier_assigned", "10:13", **SECOND)]
        there = line("arrived_at_pickup", "10:14", **SECOND)
        assert ("incident", "10:17", "overdue") in both_ways(
            "10:20", RECEIVED, ASSIGNED, ARRIVED, *dropped, there
        )

    def test_a_courier_the_client_never_heard_of_drops_out_unnoticed(self):
        assert both_ways("10:14", RECEIVED, ASSIGNED, line("courier_released", "10:08")) == []


class TestClosing:
    def test_a_call_that_becomes_pointless_at_its_very_due_time_is_averted(self):
        patient = {"rules": {"usual_time": {"answer_within": 5}}}
        sent = line("courier_assigned", "10:22")
        averted = both_ways("10:30", RECEIVED, sent, line("arrived_at_pickup", "10:25"), **patient)
        lapsed = both_ways("10:30", RECEIVED, sent, line("arrived_at_pickup", "10:25:01"), **patient)
        assert (averted[0], lapsed[0]) == (
            ("usual_time", "10:25", "averted"),
            ("usual_time", "10:25", "lapsed"),
        )

    def test_a_client_who_cancels_is_owed_nothing_that_was_not_firm(self):
        amber = line("cancelled", "10:17", by="client")
        assert both_ways("10:30", RECEIVED, amber) == []
        assert both_ways("10:30", RECEIVED, line("cancelled", "10:21", by="client")) == [
            ("usual_time", "10:20", "moot")
        ]

    def test_what_the_office_cancels_is_told(self):
        assert both_ways("10:12", RECEIVED, line("cancelled", "10:10")) == [
            ("office_cancelled", "10:15", "open")
        ]
        told = line("client_informed", "10:09")
        assert both_ways("10:12", RECEIVED, told, line("cancelled", "10:10")) == []

    def test_without_lapsing_on_arrival_every_call_has_to_be_made(self):
        late = [line("courier_assigned", "10:22"), line("arrived_at_pickup", "10:25")]
        calls = both_ways("10:40", RECEIVED, *late, lapse_on_arrival=False)
        assert [call[::2] for call in calls] == [("usual_time", "overdue"), ("courier_found", "overdue")]

    def test_a_switched_off_rule_owes_nothing(self):
        off = {"rules": {"client_asked": {"enabled": False}, "usual_time": {"enabled": False}}}
        assert both_ways("10:30", RECEIVED, line("client_called_in", "10:05"), **off) == []


class TestOwnRules:
    def test_one_of_a_time_is_owed_after_the_delivery_and_never_after_a_cancellation(self):
        rule = own("picked_up", 30)
        moved = [RECEIVED, ASSIGNED, line("picked_up", "10:10")]
        assert both_ways("10:50", *moved, line("delivered", "10:20"), **rule) == [("own", "10:40", "overdue")]
        assert both_ways("10:50", *moved, line("cancelled", "10:20", by="client"), **rule) == []

    def test_it_is_not_owed_once_something_of_its_unless_came(self):
        rule = own("arrived_at_pickup", 15, unless=["picked_up"])
        assert both_ways("10:30", RECEIVED, ASSIGNED, ARRIVED, **rule) == [("own", "10:25", "overdue")]
        assert both_ways("10:30", RECEIVED, ASSIGNED, ARRIVED, line("picked_up", "10:25"), **rule) == []

    def test_one_of_a_fact_is_owed_at_once_whatever_its_unless_says(self):
        rule = own("note_added", 0, unless=["note_added"])
        assert owed("10:10", RECEIVED, line("note_added", "10:05"), **rule) == [("own", "10:05", "overdue")]

    def test_a_switched_off_one_owes_nothing(self):
        for after in (0, 5):
            rule = own("incident_resolved", after, enabled=False)
            assert owed("10:14", RECEIVED, line("incident_resolved", "10:05"), **rule) == []
