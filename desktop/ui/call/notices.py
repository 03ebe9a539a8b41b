"""What the call says in its strip: what came of an attempt, and what somebody recorded while the call was open."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.facts import Fact
from desktop.office.call_answers import Outcome
from desktop.ui.words.facts import op_name
from desktop.ui.words.outside import aside
from desktop.ui.words.phases import outcome as outcome_name
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate


def attempt_words(outcome: Outcome, at: datetime, again_at: datetime | None, times: OfficeTime) -> str:
    """Return that the attempt is recorded, and when to try again (None: nothing is owed)."""
    noted = translate("CallNotices", "{outcome} at {at}, recorded.").format(
        outcome=outcome_name(outcome), at=times.hour(at)
    )
    advice = translate("CallNotices", "Look for another number.") if outcome == "wrong_number" else ""
    again = ""
    if again_at is not None:
        again = translate("CallNotices", "Try again at {at}.").format(at=times.moment(again_at, at))
    return " ".join(part for part in (noted, advice, again) if part)


def changed_words(newest: Fact, now: datetime, times: OfficeTime) -> str:
    """Return who recorded what while the call was open."""
    who = newest.recorded_by
    name = aside(who) if who else translate("CallNotices", "Somebody else")
    news = translate("CallNotices", "{name} recorded “{what}” at {at}.").format(
        name=name, what=op_name(newest.op), at=times.moment(newest.recorded_at, now)
    )
    kept = translate("CallNotices", "What you typed is kept; see whether it still holds.")
    return f"{news} {kept}"
