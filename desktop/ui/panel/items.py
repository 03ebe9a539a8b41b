"""The entries of a request's timeline: what is owed on top, then what happened, newest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.callbacks import Callback
from desktop.domain.facts import Fact
from desktop.domain.standing import standing
from desktop.domain.timeline import effective, in_order, withdrawn
from desktop.office.rows import RequestRow
from desktop.ui.look.icons import Icon
from desktop.ui.panel.signs import Tone, sign
from desktop.ui.words.facts import fact_words
from desktop.ui.words.outside import joined, one_line, told
from desktop.ui.words.reasons import reason
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

ItemKey = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One entry in words. `note` says in amber what is odd about it: entered late, or taken back by whom and why."""

    key: ItemKey
    hour: str
    day: str
    icon: Icon
    tone: Tone
    title: str
    rest: str = ""
    by: str = ""
    detail: str = ""
    decided: str = ""
    extra: str = ""
    note: str = ""
    struck: bool = False
    urgent: bool = False
    fact: Fact | None = None

    def spoken(self) -> str:
        """Return all of it in one text."""
        first = (self.day, self.hour, self.title, self.rest, self.by, self.detail)
        parts = (*first, self.decided, self.note, self.extra)
        return joined(*(part.replace("\n", " · ") for part in parts))


class Timeline:
    """Makes the items of requests. `labels` are the office's words for its own rules."""

    def __init__(self, times: OfficeTime, labels: Mapping[str, str] | None = None) -> None:
        self._times = times
        self._labels = labels or {}

    def items(self, row: RequestRow, facts: Sequence[Fact], now: datetime) -> list[TimelineItem]:
        """Return the whole timeline as it is at `now`."""
        return [*self.owed(row, now), *self.happened(row, facts, now)]

    def owed(self, row: RequestRow, now: datetime) -> list[TimelineItem]:
        """Return the calls that are owed, first due first."""
        return [self._owed(callback, row, now) for callback in standing(row.callbacks, now).owed]

    def happened(self, row: RequestRow, facts: Sequence[Fact], now: datetime) -> list[TimelineItem]:
        """Return the facts, newest first; a withdrawal is told with what it took back."""
        counting = {fact.place for fact in effective(facts)}
        gone = withdrawn(facts)
        ids = {fact.id for fact in facts}
        return [
            self._fact(fact, row, now, gone, counts=fact.place in counting)
            for fact in reversed(in_order(facts))
            if fact.op != "fact_withdrawn" or fact.text("of") not in ids
        ]

    def _owed(self, callback: Callback, row: RequestRow, now: datetime) -> TimelineItem:
        overdue = callback.state(now) == "overdue"
        due = self._times.moment(callback.due_at, now)
        title = (
            translate("Timeline", "Callback overdue since {at}").format(at=due)
            if overdue
            else translate("Timeline", "Callback due by {at}").format(at=due)
        )
        return TimelineItem(
            key=("owed", f"{callback.rule} {callback.decides_at}", 0), hour=self._times.hour(callback.due_at),
            day=self._times.day_beside(callback.due_at, now), icon=Icon.OVERDUE if overdue else Icon.ALARM,
            tone="overdue" if overdue else "due", title=title,
            detail=reason(callback, row, now, self._times, self._labels),
            note=self._tries(callback, now), urgent=overdue,
        )  # fmt: skip

    def _tries(self, callback: Callback, now: datetime) -> str:
        """Return how often the client was tried, when the next try is due, and whether the supervisor has it."""
        parts = []
        if callback.attempts:
            tries = translate("Timeline", "tried {n}×").format(n=len(callback.attempts))
            parts.append(tries)
            if callback.next_try_at is not None and callback.next_try_at > now:
                again = translate("Timeline", "try again at {at}")
                parts.append(again.format(at=self._times.hour(callback.next_try_at)))
        escalated = callback.escalated_at(now)
        if escalated is not None:
            to_whom = translate("Timeline", "with the supervisor since {at}")
            parts.append(to_whom.format(at=self._times.moment(escalated, now)))
        return " · ".join(parts)

    def _fact(
        self, fact: Fact, row: RequestRow, now: datetime, gone: Mapping[str, Fact], *, counts: bool
    ) -> TimelineItem:
        icon, tone = sign(fact)
        words = fact_words(fact, row, self._times)
        return TimelineItem(
            key=("fact", fact.op, fact.place), hour=self._times.hour(fact.at),
            day=self._times.day_beside(fact.at, now), icon=icon, tone=tone if counts else "quiet",
            title=words.title, rest=words.rest, by=words.by, detail=words.detail,
            decided=words.decided, extra=words.extra, note=self._note(fact, gone, counts=counts), struck=not counts,
            fact=fact,
        )  # fmt: skip

    def _note(self, fact: Fact, gone: Mapping[str, Fact], *, counts: bool) -> str:
        late = translate("Timeline", "entered late, at {at}").format(
            at=self._times.moment(fact.recorded_at, fact.at)
        )
        return joined(late if fact.entered_late else None, None if counts else self._taken_back(fact, gone))

    def _taken_back(self, fact: Fact, gone: Mapping[str, Fact]) -> str:
        withdrawal = gone.get(fact.id or "")
        if withdrawal is None:
            return translate("Timeline", "taken back with the request")
        at = self._times.moment(withdrawal.at, fact.at)
        words = translate("Timeline", "taken back at {at}").format(at=at)
        who = one_line(withdrawal.recorded_by) if withdrawal.recorded_by else None
        return joined(words, who, told(withdrawal.text("reason") or "", 400))
