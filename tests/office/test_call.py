"""What a call is about is computed from the facts: what is news to the client, what became of promises, what to say."""

from datetime import timedelta

from desktop.office.call import also_waiting, must_hear, next_try, settled_by
from desktop.office.call_answers import Answer, answer_aside
from desktop.office.call_promises import fates, promises_now, usual_offer
from desktop.office.call_script import phrases, phrases_aside
from tests.ui.sample import NOW, Story, at, farmacia, morning, studio, tell


def office_call(hour="10:00", **fields):
    """A request of somebody, told nothing yet."""
    return Story("R1", hour, **{"client": "Padaria Azul", **fields})


def heard(story, now=NOW):
    """What is news, as one reads it: the kind of fact, or of promise or rule, with its time."""
    news = must_hear(story.row(), story.facts, now)
    return [
        (one.fact.op if one.fact else one.promise.promised if one.promise else one.callback.rule, one.at)
        for one in news
    ]


def said(story, now=NOW):
    return [one.code for one in phrases(story.row(), story.facts, now)]


def test_what_was_told_is_no_news_any_more():
    story = farmacia()
    assert heard(story) == [
        ("courier_released", at("10:29")),
        ("courier", at("10:33")),
        ("client_called_in", at("10:34")),
    ]
    story.then("client_informed", "10:40", **tell(told="Sorry", forecast="11:00"))
    assert heard(story) == []


def test_of_the_couriers_progress_only_the_last_step_is_news():
    story = office_call().then("forecast_given", "10:01", for_="10:50")
    story.then("courier_assigned", "10:10", courier="Ivo").then("arrived_at_pickup", "10:38", courier="Ivo")
    assert heard(story) == [("arrived_at_pickup", at("10:38"))]
    story.then("picked_up", "10:40", courier="Ivo")
    assert heard(story) == [("picked_up", at("10:40"))]


def test_a_courier_who_left_again_was_never_news():
    story = office_call().then("forecast_given", "10:01", for_="10:50")
    story.then("courier_assigned", "10:10", courier="Ivo")
    story.then("courier_released", "10:20", courier="Ivo", reason="refused")
    assert heard(story) == [("courier_released", at("10:20"))]


def test_a_swap_is_nothing_to_the_client_unless_nobody_came_instead():
    story = office_call().then("forecast_given", "10:01", for_="10:50")
    story.then("courier_assigned", "10:10", courier="Ivo")
    story.then("courier_released", "10:20", courier="Ivo", reason="replaced")
    assert heard(story) == [("courier_released", at("10:20"))]
    story.then("courier_assigned", "10:21", courier="Ana")
    assert heard(story) == []


def test_a_client_who_rang_three_times_is_told_of_once_with_the_last_time():
    story = office_call().then("forecast_given", "10:01", for_="11:30")
    for hour in ("10:20", "10:30", "10:40"):
        story.then("client_called_in", hour)
    (news,) = must_hear(story.row(), story.facts, NOW)
    assert (news.at, news.times) == (at("10:40"), 3)


def test_what_was_taken_back_is_not_told():
    story = office_call().then("forecast_given", "10:01", for_="11:30")
    story.then("incident_reported", "10:20", kind="flat_tyre", text="x")
    story.then("fact_withdrawn", "10:21", of="R1/3", reason="wrong request")
    assert heard(story) == []


def test_a_deadline_before_it_passes_is_news_at_its_time():
    story = office_call("10:24").then("forecast_given", "10:25", for_="10:44")
    assert heard(story) == [("forecast_at_risk", at("10:44"))]
    assert heard(story, at("10:45")) == [("courier", at("10:44"))]


def test_a_client_who_cancelled_is_told_nothing_of_it():
    story = office_call().then("cancelled", "10:20", by_="client", reason="gave up")
    assert heard(story) == []
    story = office_call().then("cancelled", "10:20", by_="office", reason="no courier")
    assert heard(story) == [("cancelled", at("10:20"))]


def test_every_promise_says_what_became_of_it():
    story = office_call("09:00").then("forecast_given", "09:01", for_="09:30")
    story.then("forecast_given", "09:35", for_="10:00")
    story.then("forecast_given", "09:50", for_="10:20")
    story.then("client_informed", "10:15", **tell(told="x", call_again_at="10:40"))
    story.then("client_informed", "10:38", **tell(told="x", forecast="11:00"))
    known = [(one.promise.by, one.kind, one.span) for one in fates(story.row(), NOW)]
    assert known == [
        (at("09:30"), "told_after", timedelta(minutes=5)),
        (at("10:00"), "told_before", timedelta(minutes=10)),
        (at("10:20"), "told_before", timedelta(minutes=5)),
        (at("10:40"), "told_before", timedelta(minutes=2)),
        (at("11:00"), "running", at("11:00") - NOW),
    ]
    story.then("courier_assigned", "10:50", courier="Ivo").then("arrived_at_pickup", "10:58", courier="Ivo")
    assert fates(story.row(), at("11:10"))[-1].kind == "kept"
    assert fates(office_call().then("forecast_given", "10:01", for_="10:20").row(), NOW)[0].kind == "untold"


def test_a_time_promises_the_courier_then_the_delivery_then_nothing():
    story = office_call().then("courier_assigned", "10:05", courier="Ivo")
    story.then("arrived_at_pickup", "10:10", courier="Ivo").then("delivered", "10:30", courier="Ivo")
    kinds = [promises_now(story.facts, at(hour)) for hour in ("10:02", "10:09", "10:10", "10:29", "10:31")]
    assert kinds == ["courier", "courier", "done", "done", None]


def test_the_usual_time_is_offered_in_full_minutes_from_now_on():
    assert usual_offer(office_call().row(), NOW) == at("11:03")
    assert usual_offer(office_call(service="Express").row(), at("10:42")) == at("10:52")


def test_the_other_requests_of_a_client_are_found_however_the_name_is_written():
    rows = [story.row() for story in morning()]
    same = Story("R9", "10:33", client="farmácia  CENTRAL").then("client_called_in", "10:41").row()
    quiet = Story("R8", "10:41", client="Farmácia Central").row()
    nameless = Story("R7", "10:33", client=" ").then("client_called_in", "10:41").row()
    found = also_waiting([*rows, same, quiet, nameless], farmacia().row(), NOW)
    assert [row.request for row in found] == ["R9"]
    assert also_waiting([nameless], Story("R6", "10:00", client=" ").row(), NOW) == ()


def test_the_next_try_is_that_of_the_call_that_was_tried():
    story = farmacia()
    assert next_try(story.row(), NOW) is None
    story.then("callback_attempted", "10:40", outcome="busy")
    assert next_try(story.row(), NOW) == at("10:45")


def test_a_call_settles_what_is_open_at_its_own_time():
    row = farmacia().row()
    assert [one.rule for one in settled_by(row, at("10:33:30"))] == ["forecast_again"]
    assert [one.rule for one in settled_by(row, NOW)] == ["forecast_again", "client_asked"]


def test_what_to_say_begins_with_what_happened():
    assert said(farmacia()) == ["left", "no_courier"]
    assert said(studio()) == ["found"]
    late = office_call("10:00").then("forecast_given", "10:01", for_="10:30")
    assert said(late) == ["late", "no_courier"]
    asked = office_call("10:30").then("client_called_in", "10:40")
    assert said(asked) == ["asked", "no_courier"]
    quiet = office_call("10:00").then("client_informed", "10:01", **tell(told="x"))
    assert said(quiet) == ["how_it_stands", "no_courier"]


def test_a_promised_call_says_that_it_comes_as_promised_or_too_late():
    story = office_call().then("client_informed", "10:05", **tell(told="x", call_again_at="10:44"))
    assert said(story) == ["as_promised", "no_courier"]
    assert said(story, at("10:45")) == ["call_late", "no_courier"]


def test_what_to_say_of_problems_and_ends():
    story = office_call("10:30").then("courier_assigned", "10:31", courier="Ivo")
    story.then("incident_reported", "10:35", kind="flat_tyre", text="x")
    assert said(story) == ["incident", "found"]
    story.then("incident_resolved", "10:37", text="Changed")
    assert said(story) == ["solved", "found"]
    story.then("picked_up", "10:38", courier="Ivo")
    story.then("courier_released", "10:39", courier="Ivo", reason="accident")
    assert said(story) == ["left_with_parcel", "no_courier"]
    story.then("cancelled", "10:40", by_="office", reason="x")
    assert said(story) == ["cancelled"]
    story.then("incident_reported", "10:41", kind="complaint", text="x")
    assert said(story) == ["complaint"]


def test_of_another_request_its_row_says_enough():
    codes = {one.code for story in morning() for one in phrases_aside(story.row(), NOW)}
    assert {"late", "no_courier", "found", "on_the_way", "incident"} <= codes
    done = (
        office_call()
        .then("courier_assigned", "10:01", courier="Ivo")
        .then("delivered", "10:20", courier="Ivo")
    )
    assert [one.code for one in phrases_aside(done.row(), NOW)] == ["delivered"]


def test_of_another_request_only_what_is_certain_is_recorded():
    eleven = at("11:00")
    for first in (
        Answer("cancel"),
        Answer("none_needed"),
        Answer("change"),
        Answer("wait", forecast=eleven),
        None,
    ):
        assert answer_aside(first, None, ended=False) == Answer("accept")
        assert answer_aside(first, eleven, ended=False) == Answer("wait", forecast=eleven)
    calling = Answer("wait", call_again_at=eleven)
    assert answer_aside(calling, None, ended=False) == calling
    assert answer_aside(calling, eleven, ended=True) == Answer("accept")


def test_a_client_who_rang_is_not_told_why_we_call():
    quiet = office_call("10:00").then("client_informed", "10:01", **tell(told="x"))
    incoming = phrases(quiet.row(), quiet.facts, NOW, incoming=True)
    assert [one.code for one in incoming] == ["no_courier"]
