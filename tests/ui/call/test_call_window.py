"""What the call shows: the countdown by the second, what the client must hear, and the words to say."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.words.spans import MINUS
from tests.ui.acts.office import Key, Office
from tests.ui.call.caller import Caller
from tests.ui.call.scenes import at_risk, broken_twice, found


def test_the_head_counts_up_what_is_overdue_by_the_second(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    head = caller.form.head
    assert (head.property("need"), head.countdown.text()) == ("overdue", f"{MINUS}09:17")
    caller.waits(seconds=1)
    assert head.countdown.text() == f"{MINUS}09:18"
    assert head.client.text() == "Farmácia Central · Bruna, counter"
    assert head.phone.text() == "(11) 5555-0142"


def test_the_head_turns_red_at_the_very_second(office: Office, caller: Caller) -> None:
    caller.calls(at_risk(office))
    head = caller.form.head
    assert (head.property("need"), head.countdown.text()) == ("open", "01:43")
    caller.waits(seconds=103)
    assert (head.property("need"), head.countdown.text()) == ("open", "00:00")
    assert "1st forecast at risk" in caller.form.subject.news()[0].title
    caller.waits(seconds=0.001)
    assert (head.property("need"), head.countdown.text()) == ("overdue", f"{MINUS}00:00")
    assert caller.form.subject.news()[0].title == "1st forecast ran out"
    words = caller.form.brief.words.accessibleName()
    assert words.startswith("Bruna, we did not keep the time that I told you, 10:44.")


def test_a_client_who_rang_gets_a_quiet_head(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office), "incoming")
    assert caller.form.head.property("need") == "none"
    assert "The client rang" in caller.form.head.why.text()


def test_while_it_is_open_the_alarm_is_told_to_rest(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    assert caller.heard == ["opened"]
    caller.press(Key.Key_Escape)
    assert caller.heard == ["opened", "closed"]


def test_what_the_client_must_hear_is_told_in_order_with_its_times(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    told = [(one.hour, one.title, one.detail) for one in caller.form.subject.news()]
    assert told == [
        ("10:29", "Courier gave the job back", "Norberto · Flat tyre"),
        ("10:33", "2nd forecast ran out", "told at 09:57: courier by 10:33"),
        ("10:34", "Client called in to ask", "Asked where the courier is · answered by \u2068Otávio\u2069"),
    ]
    fates = [(one.time, one.which, one.fate, one.role) for one in caller.form.subject.fates()]
    assert fates == [
        ("10:00", "1st", "told 3 min before", "told"),
        ("10:33", "2nd", "broken, not told yet", "overdue"),
    ]


def test_the_words_offer_the_usual_time_and_follow_another_one(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    words = caller.form.brief.words.accessibleName
    assert words() == (
        "Bruna, the courier who was coming had a flat tyre. I have no one there yet. The next one can be with you by "
        "11:03. Shall we keep it so, or is another way better for you?"
    )
    caller.press("w")
    caller.types("1120")
    assert "by 11:20." in words()
    caller.alt("l")
    caller.types("1110")
    assert "I will call you again by 11:10." in words()


def test_the_offered_time_stands_while_the_call_lasts(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.waits(minutes=6)
    assert "by 11:03." in caller.form.brief.words.accessibleName()
    caller.waits(minutes=15)
    assert "by 11:24." in caller.form.brief.words.accessibleName()


def test_a_courier_who_is_on_the_way_is_told_without_a_time_that_nobody_knows(
    office: Office, caller: Caller
) -> None:
    caller.calls(found(office))
    assert caller.form.brief.words.accessibleName() == (
        "Bruna, I have found a courier, who is on the way to the pickup. "
        "Is that all right, or is another way better for you?"
    )


def test_the_words_are_copied_without_what_is_only_for_the_screen(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.press("o")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Bruna, the courier who was coming had a flat tyre.")
    assert copied.isprintable()
    assert "\u2068" not in copied
    assert caller.form.brief.copy_button.text() == "Copied"
    caller.waits(seconds=3)
    assert caller.form.brief.copy_button.text() == "Copy the words"


def test_the_number_is_copied_by_key_and_by_click(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    QGuiApplication.clipboard().clear()
    caller.keys.press(Key.Key_C, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "(11) 5555-0142"
    assert caller.form.decisions.chosen is None
    QGuiApplication.clipboard().clear()
    caller.clicks(caller.form.head.phone)
    assert QGuiApplication.clipboard().text() == "(11) 5555-0142"
    assert caller.form.head.copied.text() == "copied"


def test_marked_text_is_copied_where_a_text_has_the_focus(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.alt("t")
    caller.form.told.lines.selectAll()
    caller.keys.press(Key.Key_C, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Courier had a flat tyre. No courier yet."


def test_a_request_without_phone_or_contact_says_so(office: Office, caller: Caller) -> None:
    caller.calls(at_risk(office, phone="", contact=""))
    assert caller.form.head.phone.text() == "no phone known"
    assert not caller.form.head.phone.isEnabled()
    assert caller.form.brief.words.accessibleName().startswith("The time that I told you, 10:44,")
