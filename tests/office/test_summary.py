"""What stands behind a span's figures: who waited, what was said in the end, and how the calls are spread over time."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.figures import Span
from desktop.office.shift_desk import ShiftSummary
from desktop.office.summary import Missed
from tests.printing.days import Day, facts_of

NOON = datetime(2026, 11, 20, 15, tzinfo=UTC)
TELL = {"told": "on its way", "decision": "wait", "direction": "outgoing"}


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def op(name: str, minutes: float, request: str = "R1", **fields: object) -> dict[str, object]:
    return {"at": at(minutes).isoformat(), "op": name, "request": request, **fields}


def received(minutes: float = 0, request: str = "R1", **fields: object) -> dict[str, object]:
    return op("request_received", minutes, request, client=f"Client of {request}", **fields)


def promised(minutes: float, by: float, request: str = "R1") -> dict[str, object]:
    return op("forecast_given", minutes, request, **{"for": at(by).isoformat()})


def summed_up(*ops: dict[str, object], until: float = 600) -> ShiftSummary:
    return Day(facts_of(ops)).desk.summary_between(Span(None, at(until)))


def only_missed(*ops: dict[str, object], until: float = 600) -> Missed:
    missed = [
        one for one in summed_up(*ops, until=until).summary.missed if one.callback.rule != "keep_informed"
    ]
    return missed[0]


def test_who_was_told_too_late_is_named_with_what_they_decided() -> None:
    one = only_missed(received(), promised(0, 20), op("client_informed", 33, **TELL), until=40)
    assert one.callback.rule == "forecast_at_risk"
    assert one.told_after == at(33) - one.callback.due_at
    assert one.closing is not None
    assert one.closing.decision == "wait"


def test_a_client_who_rang_before_we_did_is_marked_with_the_hour() -> None:
    rang = op("client_called_in", 30)
    one = only_missed(received(), promised(0, 20), rang, op("client_informed", 33, **TELL), until=40)
    assert one.asked_at == at(30)


def test_a_client_who_was_told_when_they_rang_had_to_ask_too() -> None:
    rang = op("client_informed", 33, **{**TELL, "direction": "incoming"})
    assert only_missed(received(), promised(0, 20), rang, until=40).asked_at == at(33)


@pytest.mark.parametrize(
    "closing, outcome",
    [
        (op("callback_waived", 33, by="supervisor", reason="meeting"), "waived"),
        (op("cancelled", 33, by="client", reason="gave up"), "moot"),
    ],
)
def test_who_never_heard_from_us_is_named_with_how_it_ended(closing: dict[str, object], outcome: str) -> None:
    one = only_missed(received(), promised(0, 20), closing, until=40)
    assert (one.callback.outcome, one.told_after) == (outcome, None)
    assert one.closing is not None
    assert one.closing.op == closing["op"]


def test_who_found_out_when_the_courier_came_was_never_told() -> None:
    one = only_missed(
        received(), promised(0, 20), op("courier_assigned", 30, courier="Davi"),
        op("arrived_at_pickup", 34, courier="Davi"), until=40,
    )  # fmt: skip
    assert (one.callback.outcome, one.told_after) == ("lapsed", None)
    assert one.closing is not None
    assert one.closing.op == "arrived_at_pickup"


def test_a_problem_is_named_by_the_fact_that_raised_it() -> None:
    one = only_missed(
        received(), op("courier_assigned", 5, courier="Davi"), promised(6, 90),
        op("courier_released", 40, courier="Davi", reason="breakdown"), until=60,
    )  # fmt: skip
    assert one.cause is not None
    assert (one.cause.op, one.cause.text("reason")) == ("courier_released", "breakdown")
    assert one.closing is None


def test_the_longest_wait_counts_also_for_who_still_waits() -> None:
    ops = [received(), promised(0, 20), received(0, "R2"), promised(0, 20, "R2")]
    ops.append(op("client_informed", 30, "R2", **TELL))
    made = summed_up(*ops, until=100).summary
    open_one = next(one for one in made.missed if one.closing is None)
    assert made.longest == at(100) - open_one.callback.due_at


def test_where_nobody_waited_there_is_no_longest_wait() -> None:
    made = summed_up(received(), promised(0, 20), op("client_informed", 18, **TELL), until=25).summary
    assert (made.missed, made.longest) == ((), None)


def test_a_call_owed_from_an_earlier_shift_is_still_to_be_made() -> None:
    ops = [
        received(-600), op("courier_assigned", -590, courier="Davi"), op("delivered", -560, courier="Davi"),
        op("incident_reported", -550, kind="damage", text="wet"), received(0, "R2"), promised(0, 20, "R2"),
    ]  # fmt: skip
    day = Day(facts_of(ops))
    made = day.desk.summary_between(Span(at(-60), at(10))).summary
    assert {row.request for row in made.open_rows} == {"R1", "R2"}
    assert made.figures.unfinished == 1


@pytest.mark.parametrize(
    "days, unit, bars", [(1, "hour", 24), (2, "hour", 48), (3, "day", 4), (40, "day", 41), (100, "month", 4)]
)
def test_long_spans_are_spread_over_days_and_months(days: int, unit: str, bars: int) -> None:
    ops = []
    for n in range(days):
        ops += [received(n * 1440, f"R{n}"), promised(n * 1440, n * 1440 + 20, f"R{n}")]
    day = Day(facts_of(ops))
    made = day.desk.summary_between(Span(NOON, NOON + timedelta(days=days))).summary
    assert (made.unit, len(made.bars)) == (unit, bars)
    assert sum(bar.kept + bar.missed for bar in made.bars) == made.figures.callbacks_owed


def test_a_long_history_before_the_first_shift_is_not_spread_over_thousands_of_hours() -> None:
    old = [received(-90 * 1440), promised(-90 * 1440, -90 * 1440 + 20)]
    day = Day(facts_of([*old, received(0, "R2"), promised(0, 20, "R2")]))
    number = day.shift(NOON, at(480))
    made = day.desk.summary_of(day.desk.shift(number)).summary  # type: ignore[arg-type]
    assert made.unit == "month"
    assert sum(bar.kept + bar.missed for bar in made.bars) == made.figures.callbacks_owed
