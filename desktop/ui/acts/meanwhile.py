"""Says what somebody else recorded on a request while a form was open."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.office.entries import Entry
from desktop.ui.words.facts import op_name
from desktop.ui.words.outside import aside
from desktop.ui.words.spans import in_words
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate


def meanwhile(newest: Entry, now: datetime, times: OfficeTime) -> str:
    """Return who recorded what, when, and that nothing typed is lost."""
    who = newest.personal.get("recorded_by")
    name = aside(who) if isinstance(who, str) else translate("Meanwhile", "Somebody else")
    news = translate("Meanwhile", "{name} recorded “{what}” at {at} ({ago}).").format(
        name=name,
        what=op_name(newest.op),
        at=times.moment(newest.recorded_at, now),
        ago=_ago(now - newest.recorded_at),
    )
    advice = translate("Meanwhile", "What you typed is kept. If it still holds, save again.")
    return f"{news} {advice}"


def _ago(gone: timedelta) -> str:
    seconds = max(0, int(gone.total_seconds()))
    if seconds < 60:
        return translate("Meanwhile", "{n} s ago").format(n=seconds)
    return translate("Meanwhile", "{span} ago").format(span=in_words(gone))
