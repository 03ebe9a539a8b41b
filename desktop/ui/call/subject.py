"""The request of a call as it is now, and everything that the dialog says of it; what was typed is no part of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.office.call import also_waiting, must_hear, settled_by
from desktop.office.call_answers import Answer
from desktop.office.call_promises import PromiseKind, fates, promises_now, usual_offer
from desktop.office.call_script import phrases, phrases_aside
from desktop.office.rows import RequestRow
from desktop.ui.call.fate_words import FateWords, fate_words, settles_words
from desktop.ui.call.news_words import NewsWords, NewsWriter
from desktop.ui.call.script import Offer, Script
from desktop.ui.words.outside import one_line
from desktop.ui.words.times import OfficeTime


@dataclass(frozen=True, slots=True)
class Subject:
    """One request and the other rows of the queue, at a moment."""

    row: RequestRow
    facts: Sequence[Fact]
    rows: Sequence[RequestRow]
    now: datetime
    times: OfficeTime
    labels: Mapping[str, str] = field(default_factory=dict)
    incoming: bool = False

    def at(self, now: datetime) -> "Subject":
        """Return the same at another moment."""
        return replace(self, now=now)

    def others(self) -> tuple[RequestRow, ...]:
        """Return the client's other requests that wait for a call."""
        return also_waiting(self.rows, self.row, self.now)

    def news(self) -> list[NewsWords]:
        """Return what the client must hear."""
        writer = NewsWriter(self.times, self.labels)
        return [writer.words(one, self.row, self.now) for one in must_hear(self.row, self.facts, self.now)]

    def fates(self) -> list[FateWords]:
        """Return the promises and what became of them."""
        return [fate_words(one, self.now, self.times) for one in fates(self.row, self.now)]

    def settles(self, at: datetime, beside: Iterable[RequestRow]) -> str:
        """Return what a call at that moment settles, on the requests `beside` too."""
        owed = [(one, row) for row in (self.row, *beside) for one in settled_by(row, at)]
        return settles_words(owed, self.now, self.labels)

    def promises(self, at: datetime) -> PromiseKind | None:
        """Return what a time given at that moment promises."""
        return promises_now(self.facts, at)

    def usual(self) -> datetime | None:
        """Return the time to offer, None where the usual minutes say nothing about what is promised."""
        return usual_offer(self.row, self.now) if self.promises(self.now) == "courier" else None

    def read_out(self, offer: Offer | None) -> str:
        """Return the words that work."""
        return self._script().read_out(offer)

    def note(self, answer: Answer | None, beside: Iterable[tuple[RequestRow, Answer]]) -> str:
        """Return what is noted as told, a line for each request that the conversation was about."""
        first = self._script().note(answer)
        lines = [f"{one_line(row.request, 40)}: {self._aside(row).note(its)}" for row, its in beside]
        return "\n".join([first, *lines]).strip()

    def _script(self) -> Script:
        row = self.row
        said = phrases(row, self.facts, self.now, incoming=self.incoming)
        return Script(said, self.now, self.times, row.contact, bool(row.courier), row.ended_at is not None)

    def _aside(self, row: RequestRow) -> Script:
        said = phrases_aside(row, self.now)
        return Script(said, self.now, self.times, None, bool(row.courier), row.ended_at is not None)
