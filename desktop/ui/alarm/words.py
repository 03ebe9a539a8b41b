"""The words of the alarm: how many clients wait, who waits longest and why, for strip and system message alike."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.ui.queue.entry import Entry
from desktop.ui.words.outside import one_line
from desktop.ui.words.phases import phase
from desktop.ui.words.situations import situation
from desktop.ui.words.spans import MINUS, counted_since
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

NAME = 40
"""Letters of a client's name that are shown here."""
LISTED = 6
"""Clients that a list names; the others are counted."""


def why(entry: Entry, now: datetime, labels: Mapping[str, str] | None = None) -> str:
    """Return what the client of this request is owed a call for: `2nd forecast missed, no courier`."""
    one = entry.where.callback
    if one is None:
        return ""
    words = situation(one, entry.row, now, labels)
    if entry.row.phase == "no_courier" and one.deadline:
        return translate("Alarm", "{situation}, {state}").format(
            situation=words, state=_small(phase("no_courier"))
        )
    return words


def longest(waiting: Sequence[Entry], now: datetime, labels: Mapping[str, str] | None = None) -> str:
    """Return how long the first of them has been waiting, who it is, and why."""
    entry = waiting[0]
    due = entry.where.when or now
    return translate("Alarm", "Longest overdue {span} · {client} · {why}").format(
        span=counted_since(now - due).removeprefix(MINUS), client=name(entry), why=why(entry, now, labels)
    )


def name(entry: Entry) -> str:
    """Return the client as one reads it: the name, without one the request's number."""
    return one_line(entry.row.client, NAME) or entry.request


def listed(entries: Sequence[Entry], times: OfficeTime, now: datetime) -> str:
    """Return clients with the moments at which their calls were due, the earliest first."""
    parts = [f"{times.moment(entry.where.when or now, now)} {name(entry)}" for entry in entries[:LISTED]]
    if len(entries) > LISTED:
        parts.append(translate("Alarm", "and %n more", None, len(entries) - LISTED))
    return " · ".join(parts)


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
