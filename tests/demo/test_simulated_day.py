"""What a simulated office day holds, and that the office would have accepted every word of it."""

import json
import re
from collections import Counter
from datetime import date, datetime, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.demo.day import simulate_day
from desktop.demo.simulated import NOTICE, is_simulated
from desktop.demo.staff import SUPERVISOR, roster
from desktop.demo.write import SAMPLE_DAY, SAMPLE_SEED, write_day
from desktop.domain.facts import Fact
from desktop.domain.figures import Figures, Span, contribution, figures
from desktop.domain.fold import fold
from desktop.domain.ops import CANCELLERS, DECISIONS, DIRECTIONS, OPS, OUTCOMES
from desktop.domain.policy_reading import read_policy
from desktop.domain.reading import read_fact
from desktop.domain.timeline import check, effective

POLICY = Path(__file__).parents[2] / "resources" / "policy.json"

Ops = list[dict[str, object]]

INVENTED_PHONE = re.compile(r"\(11\) 9?5555-01\d\d")
ANY_PHONE = re.compile(r"(?:\(\d+\)\s*)?\d{4,}-\d{4}")


@cache
def a_day() -> Ops:
    return simulate_day(SAMPLE_SEED, SAMPLE_DAY)


def moment(op: dict[str, object], field: str) -> datetime:
    return datetime.fromisoformat(str(op[field]))


def by_request(ops: Ops) -> dict[str, list[Fact]]:
    facts: dict[str, list[Fact]] = {}
    for place, op in enumerate(ops, 1):
        facts.setdefault(str(op["request"]), []).append(read_fact(op, place))
    return facts


def figures_of(ops: Ops) -> Figures:
    policy = read_policy({}, json.loads(POLICY.read_text(encoding="utf-8")))
    span = Span(None, max(moment(op, "recorded_at") for op in ops))
    return figures(contribution(facts, fold(facts, policy), span) for facts in by_request(ops).values())


def values(field: str, op: str | None = None) -> set[object]:
    return {line[field] for line in a_day() if field in line and op in (None, line["op"])}


def test_one_seed_gives_one_day_to_the_byte(tmp_path):
    for name in ("once.jsonl.gz", "again.jsonl.gz"):
        write_day(tmp_path / name, simulate_day(7, SAMPLE_DAY))
    assert (tmp_path / "once.jsonl.gz").read_bytes() == (tmp_path / "again.jsonl.gz").read_bytes()


def test_another_seed_is_another_day():
    assert simulate_day(1, SAMPLE_DAY) != simulate_day(2, SAMPLE_DAY)


@pytest.mark.parametrize(
    "seed, requests", [(SAMPLE_SEED, 180), (1, 180), (2, 180), (3, 180), (4, 1), (5, 12), (6, 320)]
)
def test_the_office_accepts_every_fact_at_the_moment_it_is_recorded(seed, requests):
    known: dict[str, list[Fact]] = {}
    for place, op in enumerate(simulate_day(seed, SAMPLE_DAY, requests=requests), 1):
        fact = read_fact(op, place)
        known.setdefault(fact.request, []).append(fact)
        check(known[fact.request])


def test_facts_stand_in_the_order_in_which_they_were_recorded():
    recorded = [moment(op, "recorded_at") for op in a_day()]
    assert recorded == sorted(recorded)


def test_some_facts_happened_before_others_that_were_recorded_earlier():
    assert any(moment(later, "at") < moment(earlier, "at") for earlier, later in pairwise(a_day()))


def test_as_many_requests_stand_as_were_asked_for():
    standing = [facts for facts in by_request(a_day()).values() if effective(facts)]
    assert len(standing) == 180


def test_a_day_holds_every_kind_of_fact_and_every_choice():
    assert values("op") == set(OPS)
    assert values("decision") == set(DECISIONS)
    assert values("direction") == set(DIRECTIONS)
    assert values("outcome") == set(OUTCOMES)
    assert values("by", "cancelled") == set(CANCELLERS)


def test_a_day_holds_swaps_breakdowns_complaints_and_promised_calls():
    assert {"replaced", "breakdown", "flat_tyre", "refused", "dropped_out"} <= values(
        "reason", "courier_released"
    )
    assert {"complaint", "flat_tyre", "nobody_there"} <= values("kind")
    assert values("call_again_at")
    assert values("wanted_at")
    assert {"Standard", "Express", "Return trip"} <= values("service")


def test_mistakes_of_every_sort_are_taken_back():
    kinds = {op["id"]: op["op"] for op in a_day()}
    taken_back = {kinds[op["of"]] for op in a_day() if op["op"] == "fact_withdrawn"}
    assert taken_back == {"request_received", "courier_assigned", "delivered", "client_informed"}


def test_a_few_facts_are_typed_up_to_half_an_hour_late():
    delays = [moment(op, "recorded_at") - moment(op, "at") for op in a_day()]
    late = [delay for delay in delays if delay > timedelta(minutes=2)]
    assert 10 < len(late) < len(delays) / 20
    assert timedelta(minutes=15) < max(late) < timedelta(minutes=35)


def test_some_clients_have_several_requests_open_at_once():
    open_now: Counter[str] = Counter()
    most = 0
    facts = sorted(
        (fact for every in by_request(a_day()).values() for fact in effective(every)),
        key=lambda fact: fact.order,
    )
    clients = {fact.request: fact.text("client") or "" for fact in facts if fact.op == "request_received"}
    for fact in facts:
        open_now[clients[fact.request]] += fact.op == "request_received"
        ends = fact.op in ("delivered", "cancelled") or fact.text("decision") == "cancel"
        open_now[clients[fact.request]] -= ends
        most = max(most, *open_now.values())
    assert most > 2
    assert len(set(clients.values())) > 45


def test_what_is_unfinished_at_night_is_promised_for_another_day():
    for facts in by_request(a_day()).values():
        state = fold(facts, read_policy({}, json.loads(POLICY.read_text(encoding="utf-8")))).state
        if state.receipt is not None and not state.ended:
            promises = [fact.moment(name) for fact in facts for name in ("wanted_at", "forecast")]
            assert any(promised is not None and promised.date() > SAMPLE_DAY for promised in promises)


def test_nobody_types_who_is_not_at_the_desk():
    people = {person.name: person for person in (*roster(), SUPERVISOR)}
    midnight = moment(a_day()[0], "at").replace(hour=0, minute=0, second=0)
    for op in a_day():
        second = (moment(op, "recorded_at") - midnight) // timedelta(seconds=1)
        assert people[str(op["recorded_by"])].on_duty(second)


def test_most_calls_are_made_in_time_and_some_are_late():
    counted = figures_of(a_day())
    assert counted.callbacks_owed > 80
    assert 0.75 < counted.callbacks_kept / counted.callbacks_owed < 0.97
    assert counted.callbacks_missed > 5
    assert counted.told_before > 20
    assert counted.kept_by_late_entry > 0
    assert 3 < counted.chased < 25


def test_only_invented_telephones_occur():
    text = json.dumps(a_day(), ensure_ascii=False)
    without_numbers = re.sub(r"\b2611-\d{4}\b", "", text)
    phones = ANY_PHONE.findall(re.sub(r"2026-11-\d\d", "", without_numbers))
    assert phones
    assert all(INVENTED_PHONE.fullmatch(phone) for phone in phones)
    assert all(INVENTED_PHONE.fullmatch(str(phone)) for phone in values("phone"))


def test_every_request_says_that_it_is_simulated():
    assert all(is_simulated(op) for op in a_day() if op["op"] == "request_received")
    assert "simulated" in NOTICE


def test_two_days_of_a_month_share_no_request():
    numbers = [{op["request"] for op in simulate_day(1, date(2026, 11, day))} for day in (19, 20, 30)]
    assert not numbers[0] & numbers[1]
    assert not numbers[1] & numbers[2]
    assert all(str(number).startswith("2611-") for number in numbers[1])
