"""Words made from codes: nothing of the record's own codes reaches the screen, and no text from outside tears it."""

import string
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.callbacks import Callback
from desktop.domain.facts import Fact
from desktop.domain.ops import DECISIONS, OPS, OUTCOMES
from desktop.domain.policy import RULES
from desktop.domain.refusals import SENTENCES as REFUSALS
from desktop.domain.refusals import Refused
from desktop.office.store import StoreError
from desktop.office.troubles import SENTENCES as TROUBLES
from desktop.ui.words.extras import MOST
from desktop.ui.words.facts import fact_words, op_name
from desktop.ui.words.numbers import money, ordinal
from desktop.ui.words.outside import MOST_SHOWN, aside, one_line, told
from desktop.ui.words.phones import digits, phone
from desktop.ui.words.reasons import reason
from desktop.ui.words.refusals import SENTENCES, refusal
from desktop.ui.words.situations import situation
from desktop.ui.words.spans import MINUS, countdown_to, counted_since, in_minutes, in_words, minutes_gone
from desktop.ui.words.times import OfficeTime
from desktop.ui.words.troubles import SENTENCES as TROUBLE_WORDS
from desktop.ui.words.troubles import store_trouble
from tests.ui.sample import NOW, ZONE, Story, at, cartorio, farmacia, minutes, tell

pytestmark = pytest.mark.usefixtures("qapp")

TIMES = OfficeTime(ZONE)


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


# --- times and numbers --------------------------------------------------------------------------------


def test_moments_are_shown_as_the_offices_clocks_show_them() -> None:
    moment = datetime(2026, 11, 23, 2, 59, 58, tzinfo=UTC)
    assert (TIMES.hour(moment), TIMES.second(moment), TIMES.day(moment)) == (
        "23:59",
        "23:59:58",
        "22/11/2026",
    )


def test_a_moment_carries_its_date_on_another_day_only() -> None:
    assert TIMES.moment(NOW, NOW) == "10:42"
    assert TIMES.moment(NOW - timedelta(days=1), NOW) == "22/11 10:42"
    assert TIMES.moment(NOW - timedelta(days=365), NOW) == "23/11/2025 10:42"


@pytest.mark.parametrize(
    "seconds, shown",
    [(0, "00:00"), (0.2, "00:01"), (1, "00:01"), (160, "02:40"), (99 * 60 + 59, "99:59"), (6000, "1 h 40")],
)
def test_a_countdown_counts_the_second_that_has_begun(seconds: float, shown: str) -> None:
    assert countdown_to(timedelta(seconds=seconds)) == shown


@pytest.mark.parametrize(
    "seconds, shown",
    [
        (0, "00:00"),
        (0.9, "00:00"),
        (557, "09:17"),
        (99 * 60 + 59, "99:59"),
        (72 * 60, "72:00"),
        (7999, "2 h 13"),
    ],
)
def test_the_time_since_due_counts_full_seconds(seconds: float, shown: str) -> None:
    assert counted_since(timedelta(seconds=seconds)) == MINUS + shown


def test_minutes_ahead_are_counted_up_and_minutes_gone_down() -> None:
    assert in_minutes(minutes(10.2)) == "in 11 min"
    assert in_minutes(minutes(150)) == "in 2 h 30"
    assert minutes_gone(minutes(71.9)) == "71 min"
    assert minutes_gone(minutes(101)) == "1 h 41"
    assert minutes_gone(timedelta(days=3)) == "3 d"
    assert in_words(minutes(71)) == "1 h 11 min"
    assert in_words(timedelta(seconds=20)) == "under a minute"


@given(st.timedeltas(min_value=timedelta(days=-2), max_value=timedelta(days=400)))
def test_any_span_can_be_shown(span: timedelta) -> None:
    shown = (countdown_to(span), counted_since(span), in_minutes(span), minutes_gone(span), in_words(span))
    assert all(0 < len(one) < 20 for one in shown)


def test_forecasts_are_numbered_and_money_is_written_as_the_office_does() -> None:
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 111)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "111th",
    ]  # fmt: skip
    assert [money(n) for n in (0, 5, 123456, -150000)] == [
        "R$ 0,00",
        "R$ 0,05",
        "R$ 1.234,56",
        "-R$ 1.500,00",
    ]


@pytest.mark.parametrize(
    "typed, shown",
    [
        ("1155550142", "(11) 5555-0142"),
        ("+55 11 95555-0175", "(11) 95555-0175"),
        ("011955550175", "(11) 95555-0175"),
        ("5555-0124", "5555-0124"),
        ("ramal 12", "ramal 12"),
        ("<b>1155550142</b>", "<b>1155550142</b>"),
        ("12", "12"),
        ("+351 21 555 0100", "+351 21 555 0100"),
        ("", ""),
        ("0" * 1000, "0" * (MOST_SHOWN - 1) + "…"),
    ],
)
def test_a_phone_is_shown_in_the_offices_form_and_anything_else_as_typed(typed: str, shown: str) -> None:
    assert phone(typed) == shown


def test_a_phone_is_found_by_its_digits() -> None:
    assert digits("(11) 5555-0142") == "1155550142"


# --- text from outside --------------------------------------------------------------------------------


@given(st.text(st.characters(), max_size=300))
def test_text_on_one_line_stays_on_one_line(text: str) -> None:
    shown = one_line(text)
    assert len(shown) <= MOST_SHOWN
    assert not set(shown) & set("\r\n\t\v\f\0\x1b\x85\u2028\u2029\u202e\u202d\u2066\u2067")
    assert shown == shown.strip()


def test_a_hundred_thousand_letters_are_cut_before_anything_is_done_with_them() -> None:
    assert one_line("a" * 100_000) == "a" * (MOST_SHOWN - 1) + "…"
    assert len(told("a\n" * 100_000)) <= 4000


def test_names_of_any_script_and_emoji_stay_whole() -> None:
    for name in ("مطعم الياسمين", "Café 👩‍🚒", "青木商店", "José"):
        assert one_line(name) == name
        assert aside(name) == f"\u2068{name}\u2069"


def test_a_told_text_keeps_its_lines() -> None:
    assert told("um\r\ndois\n\n\n\ntrês\x00") == "um\ndois\n\ntrês"


# --- codes --------------------------------------------------------------------------------------------


def test_every_kind_of_refusal_has_its_words() -> None:
    assert SENTENCES.keys() == REFUSALS.keys()
    for kind, sentence in SENTENCES.items():
        assert placeholders(sentence()) <= placeholders(REFUSALS[kind]), kind


def test_a_refusal_names_fields_kinds_and_times_as_people_do() -> None:
    late = Refused("promise_not_later", field="for")
    assert refusal(late, TIMES) == "Forecast must be later than the moment it is given at."
    cause = Refused("courier_there", field="courier", courier="Valdir")
    before = Refused("stands_before", op="picked_up", at="2026-11-23T13:42:17+00:00", why="english")
    before.__cause__ = cause
    assert refusal(before, TIMES) == (
        "Then “Picked up” at 10:42 could not have happened. Check the time, or take that back first. "
        "Valdir has this request. Take it back first."
    )


def test_every_trouble_of_the_record_has_its_words() -> None:
    assert TROUBLE_WORDS.keys() == TROUBLES.keys()
    for kind, sentence in TROUBLES.items():
        values = {name: f"<{name}>" for name in placeholders(sentence)}
        assert store_trouble(StoreError(kind, **values)) == sentence.format(**values)


def some_callback(rule: str) -> Callback:
    return Callback(rule, deadline=True, opens_at=NOW, decides_at=NOW + minutes(5), due_at=NOW + minutes(5))


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("moment", [NOW - minutes(1), NOW, NOW + minutes(10)])
def test_every_rule_is_said_in_words_before_and_after_it_is_due(rule: str, moment: datetime) -> None:
    row = cartorio().row()
    for words in (
        situation(some_callback(rule), row, moment),
        reason(some_callback(rule), row, moment, TIMES),
    ):
        assert words
        assert rule not in words
        assert not set(words) & set("_{}")


def test_an_own_rule_is_said_in_the_offices_words_or_by_its_name() -> None:
    row = cartorio().row()
    own = some_callback("ask_for_the_receipt")
    assert situation(own, row, NOW) == "Ask for the receipt"
    assert situation(own, row, NOW, {"ask_for_the_receipt": "Pedir o canhoto"}) == "Pedir o canhoto"
    assert situation(some_callback("waiting_at_pickup"), row, NOW) == "Waiting at pickup"


def test_a_forecast_is_missed_by_its_number() -> None:
    row = farmacia().row()
    second = next(one for one in row.callbacks if one.rule == "forecast_again")
    assert situation(second, row, NOW) == "2nd forecast missed"
    assert reason(second, row, NOW, TIMES) == "The 2nd forecast ran out at 10:33 with no courier"


def test_an_incident_names_the_courier_who_gave_the_job_back() -> None:
    story = (
        Story("R", "10:00", client="Café Azul")
        .then("courier_assigned", "10:01", courier="Norberto")
        .then("client_informed", "10:02", **tell(told="Norberto comes", forecast="10:40"))
        .then("courier_released", "10:30", courier="Norberto", reason="breakdown")
    )
    row = story.row()
    incident = next(one for one in row.callbacks if one.rule == "incident")
    assert situation(incident, row, NOW) == "Courier problem"
    assert reason(incident, row, NOW, TIMES) == "\u2068Norberto\u2069 gave the job back at 10:30"


# --- facts --------------------------------------------------------------------------------------------

FIELDS: dict[str, object] = {
    "client": "Café Azul", "courier": "Valdir", "reason": "Gave up", "stop": 2, "by": "office", "kind": "damage",
    "text": "Box torn", "told": "Late", "decision": "wait", "direction": "outgoing", "outcome": "no_answer",
    "for": NOW + minutes(9), "of": "x",
}  # fmt: skip


@pytest.mark.parametrize("op", OPS)
def test_every_kind_of_fact_is_told_without_its_codes(op: str) -> None:
    fields = {name: FIELDS[name] for name, field in OPS[op].items() if not field.optional}
    fact = Fact("R", op, NOW, 9, NOW, fields, id="x", recorded_by="Helena")
    words = fact_words(fact, cartorio().row(), TIMES).spoken()
    assert "Helena" in words
    assert "_" not in words
    assert op_name(op)


@pytest.mark.parametrize("decision", DECISIONS)
@pytest.mark.parametrize("forecast", [None, NOW + minutes(9)])
@pytest.mark.parametrize("call", [None, NOW + minutes(5)])
def test_every_decision_is_told_with_the_times_that_were_promised(
    decision: str, forecast: datetime | None, call: datetime | None
) -> None:
    fields = {"told": "x", "decision": decision, "direction": "outgoing"}
    fact = Fact("R", "client_informed", NOW, 9, NOW, {**fields, "forecast": forecast, "call_again_at": call})
    decided = fact_words(fact, cartorio().row(), TIMES).decided
    assert decided
    assert ("10:51" in decided) == (forecast is not None)
    assert ("10:47" in decided) == (call is not None)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_attempt_says_what_came_of_it(outcome: str) -> None:
    fact = Fact("R", "callback_attempted", NOW, 9, NOW, {"outcome": outcome})
    assert outcome not in fact_words(fact, cartorio().row(), TIMES).title


def test_the_timeline_tells_the_sample_as_the_office_would() -> None:
    story = farmacia()
    row = story.row()
    told_of = [fact_words(fact, row, TIMES) for fact in story.facts]
    assert [(one.title, one.rest, one.detail, one.decided) for one in told_of] == [
        ("Request received", "by phone", "R. Domingos de Morais 2187 → Hospital Vila Nova, pharmacy", ""),
        ("Forecast given: courier by 10:00", "", "", ""),
        (
            "Client called", "spoke with \u2068Bruna\u2069 · 3 min early",
            "No courier within the first forecast.", "wait until 10:33",
        ),
        ("Courier sent", "Norberto", "", ""),
        ("Courier gave the job back", "Norberto", "Flat tyre · Flat tyre on Av. Domingos de Morais", ""),
        ("Client called in to ask", "", "Asked where the courier is · answered by \u2068Otávio\u2069", ""),
    ]  # fmt: skip


def test_a_forecast_given_when_the_courier_was_there_promises_the_delivery() -> None:
    story = (
        Story("R", "10:00", client="Café Azul")
        .then("courier_assigned", "10:01", courier="Ivo")
        .then("arrived_at_pickup", "10:05", courier="Ivo")
        .then("forecast_given", "10:06", for_="10:50")
    )
    assert fact_words(story.facts[-1], story.row(), TIMES).title == "Forecast given: delivered by 10:50"


def test_a_late_call_says_how_late_it_came() -> None:
    story = farmacia().then("client_informed", "10:41", **tell(told="Sorry", forecast="11:00"))
    assert fact_words(story.facts[-1], story.row(), TIMES).rest == "8 min late"


def test_unknown_fields_are_shown_as_they_came_and_not_without_end() -> None:
    fields = {"text": "Beware", "floor": "3", "extra": {"a": [1, "é"]}, "when": at("10:00"), "n": None}
    fact = Fact("R", "note_added", NOW, 9, NOW, fields)
    words = fact_words(fact, cartorio().row(), TIMES)
    assert words.detail == "Beware"
    assert words.extra.split("\n") == [
        "floor: 3",
        'extra: {"a": [1, "é"]}',
        "when: 23/11/2026 10:00",
        "n: null",
    ]
    many = replace(fact, fields={f"f{n}": "x" * 100_000 for n in range(50)})
    lines = fact_words(many, cartorio().row(), TIMES).extra.split("\n")
    assert len(lines) == MOST + 1
    assert all(len(line) < 1000 for line in lines)


def test_a_change_of_the_request_names_what_is_new() -> None:
    fact = Fact("R", "request_amended", NOW, 9, NOW, {"phone": "1155550142", "note": "2nd floor"})
    assert fact_words(fact, cartorio().row(), TIMES).detail == "Phone: (11) 5555-0142\nNote: 2nd floor"


def test_a_kind_of_fact_from_a_newer_program_is_shown_too() -> None:
    fact = Fact("R", "drone_launched", NOW, 9, NOW, {"text": "Whee", "height": 40}, recorded_by="Ivo")
    assert (
        fact_words(fact, cartorio().row(), TIMES).spoken()
        == "Drone launched · Ivo · Whee · text: Whee · height: 40"
    )
