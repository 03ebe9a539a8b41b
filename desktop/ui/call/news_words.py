"""The words for what a client has not heard yet: what happened, and below it the rest that one needs to tell it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.ledger import LedgerEntry
from desktop.office.call import News
from desktop.office.rows import RequestRow
from desktop.ui.words.facts import fact_words
from desktop.ui.words.numbers import ordinal
from desktop.ui.words.outside import aside, joined
from desktop.ui.words.reasons import reason
from desktop.ui.words.situations import situation
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

MOST = 140
"""Letters of a detail; the timeline has all of them."""


@dataclass(frozen=True, slots=True)
class NewsWords:
    """One piece of news in words."""

    hour: str
    title: str
    detail: str


class NewsWriter:
    """Writes news of requests. `labels` are the office's words for its own rules."""

    def __init__(self, times: OfficeTime, labels: Mapping[str, str]) -> None:
        self._times = times
        self._labels = labels

    def words(self, news: News, row: RequestRow, now: datetime) -> NewsWords:
        """Return one piece of news as it is told at `now`."""
        title, detail = self._said(news, row, now)
        return NewsWords(self._times.moment(news.at, now), _cut(title), _cut(detail))

    def _said(self, news: News, row: RequestRow, now: datetime) -> tuple[str, str]:
        if news.promise is not None:
            return self._ran_out(news.promise, now)
        if news.callback is not None:
            why = reason(news.callback, row, now, self._times, self._labels)
            about = situation(news.callback, row, now, self._labels)
            return about, why if why != about else ""
        return self._happened(news, row)

    def _happened(self, news: News, row: RequestRow) -> tuple[str, str]:
        assert news.fact is not None
        words = fact_words(news.fact, row, self._times)
        title, detail = words.title, joined(words.rest, words.detail)
        if news.fact.op == "courier_assigned":
            title = translate("CallNews", "Courier found")
        if news.fact.op == "client_called_in" and news.fact.recorded_by:
            answered = translate("CallNews", "answered by {name}").format(name=aside(news.fact.recorded_by))
            detail = detail if answered in detail else joined(detail, answered)
        if news.times > 1:
            title = joined(title, f"{news.times}×")
        return title, detail

    def _ran_out(self, promise: LedgerEntry, now: datetime) -> tuple[str, str]:
        told = self._times.moment(promise.given_at, now)
        by = self._times.moment(promise.by, now)
        if promise.promised == "call":
            title = translate("CallNews", "Promised call missed")
            return title, translate("CallNews", "told at {told}: we call by {by}").format(told=told, by=by)
        if promise.promised == "done":
            title = translate("CallNews", "Delivery forecast ran out")
            return title, translate("CallNews", "told at {told}: delivered by {by}").format(told=told, by=by)
        title = translate("CallNews", "{nth} forecast ran out").format(nth=ordinal(promise.nth))
        return title, translate("CallNews", "told at {told}: courier by {by}").format(told=told, by=by)


def _cut(words: str) -> str:
    """Return the words on one line, as many of them as fit; what shields foreign names stays."""
    line = " ".join(words.split())
    return line if len(line) <= MOST else f"{line[: MOST - 1].rstrip()}…"
