"""Spans of time in words: a running countdown, minutes in a cell, an hour and some minutes in a sentence."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

MINUS = "\N{MINUS SIGN}"
_MOST_MINUTES = 99
_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)


def countdown_to(left: timedelta) -> str:
    """Return the time that is left as mm:ss, the begun second counted; above 99 minutes as hours and minutes."""
    seconds = -(-max(left, timedelta(0)) // _SECOND)
    return _clock(seconds)


def counted_since(gone: timedelta) -> str:
    """Return the time that has gone as mm:ss behind a minus, full seconds only; hours above 99 minutes."""
    return MINUS + _clock(max(gone, timedelta(0)) // _SECOND)


def _clock(seconds: int) -> str:
    whole = seconds // 60
    return span_of(whole) if whole > _MOST_MINUTES else f"{whole:02}:{seconds % 60:02}"


def in_minutes(left: timedelta) -> str:
    """Return `in 11 min`, the begun minute counted."""
    minutes = -(-max(left, timedelta(0)) // _MINUTE)
    if minutes > _MOST_MINUTES:
        return translate("Spans", "in {span}").format(span=span_of(minutes))
    return translate("Spans", "in {n} min").format(n=minutes)


def minutes_gone(gone: timedelta) -> str:
    """Return how long something lasts, in full minutes: `71 min`, above 99 `1 h 41`."""
    minutes = max(gone, timedelta(0)) // _MINUTE
    return span_of(minutes) if minutes > _MOST_MINUTES else _minutes(minutes)


def span_of(minutes: int) -> str:
    """Return hours and minutes as short as a cell needs them: `1 h 12`, days above two of them."""
    hours, rest = divmod(minutes, 60)
    if hours >= 48:
        return translate("Spans", "{n} d", "days").format(n=hours // 24)
    return translate("Spans", "{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02}")


def in_words(span: timedelta) -> str:
    """Return a span for a sentence, in full minutes: `6 min`, `1 h 11 min`, `under a minute`."""
    minutes = abs(span) // _MINUTE
    if minutes == 0:
        return translate("Spans", "under a minute")
    if minutes < 60:
        return _minutes(minutes)
    hours, rest = divmod(minutes, 60)
    if hours >= 48:
        return span_of(minutes)
    return translate("Spans", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _minutes(minutes: int) -> str:
    return translate("Spans", "{n} min").format(n=minutes)
