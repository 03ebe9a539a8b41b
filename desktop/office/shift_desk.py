"""What the window asks about shifts, and how it opens and closes them; every method belongs on the record's thread."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from desktop.domain.figures import Span
from desktop.domain.fold import fold
from desktop.domain.timeline import receipt_of
from desktop.office.closing import undecided
from desktop.office.people import add_person, office_name
from desktop.office.policies import PolicyBook
from desktop.office.recording import facts_of
from desktop.office.registering import Register, named
from desktop.office.rows import RequestRow, request_row
from desktop.office.scribe import Scribe
from desktop.office.shift_rows import ShiftRow
from desktop.office.shifts import ShiftRefused, close_shift, join_shift, newest_shift, open_shift
from desktop.office.store import Reading, Store, Writing
from desktop.office.summary import RequestUntil, Summary, queue_sorted, summary

FIRST_FACTS = 50
"""How far into the record is looked for a request that says that it is simulated."""


@dataclass(frozen=True, slots=True)
class Duty:
    """Who works here: the shift that is open (None: none is), the one before it, and the people of the office."""

    shift: ShiftRow | None
    before: ShiftRow | None
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OnDuty:
    """A person who came on duty in a shift; `person` is the name as the office writes it."""

    shift: ShiftRow
    person: str


@dataclass(frozen=True, slots=True)
class OpenList:
    """All requests that go on or have a call owed at `at`, in the order of the queue; `office` is its name."""

    rows: tuple[RequestRow, ...]
    at: datetime
    office: str | None
    simulated: bool


@dataclass(frozen=True, slots=True)
class ShiftSummary:
    """A summary with the shift that it is of (None: of any span), made at `at`; `office` is its name."""

    shift: ShiftRow | None
    summary: Summary
    at: datetime
    office: str | None


class ShiftDesk:
    """Shifts and their summaries. `zone` is the office's own, in which days and hours begin."""

    def __init__(self, store: Store, scribe: Scribe, base_policy: Mapping[str, object], zone: tzinfo) -> None:
        self._store = store
        self._scribe = scribe
        self._zone = zone
        self._policies = PolicyBook(base_policy)

    def duty(self) -> Duty:
        """Return who is on duty, and who could be. Raises StoreError."""
        with self._store.reading() as reading:
            newest = reading.shifts(2)
            shift = newest[0] if newest and newest[0].closed_at is None else None
            before = next((one for one in newest if one is not shift), None)
            return Duty(shift, before, tuple(reading.people()))

    def open(self, person: str) -> OnDuty:
        """Open a shift with this person, who is registered where nobody knows the name.

        Raises ShiftRefused where one is open, RegisterRefused for what is no name, StoreError.
        """
        with self._store.writing() as writing:
            name = self._registered(writing, person)
            return OnDuty(open_shift(writing, self._scribe, name, self._zone), name)

    def join(self, person: str) -> OnDuty:
        """Put this person on the shift that is open. Raises ShiftRefused where none is, and as `open` does."""
        with self._store.writing() as writing:
            name = self._registered(writing, person)
            return OnDuty(join_shift(writing, self._scribe, name), name)

    def close(self, next_at: datetime | None = None, left: Mapping[str, str] | None = None) -> ShiftRow:
        """Close the shift that is open; where none follows, `next_at` says until when, `left` with which words.

        Raises ShiftRefused where none is open, or where none follows and a call would fall due before `next_at` on a
        request that is left without a word; StoreError.
        """
        now = self._scribe.clock.now()
        with self._store.writing() as writing:
            if next_at is not None and next_at <= now:
                raise ShiftRefused("next_not_later")
            if next_at is not None and undecided(writing.queue(), now, next_at, left or ()):
                raise ShiftRefused("undecided")
            return close_shift(writing, self._scribe, next_at, left)

    def past(self, limit: int, before: ShiftRow | None = None) -> list[ShiftRow]:
        """Return up to `limit` shifts, the newest first, also the one that is open; those before `before`."""
        with self._store.reading() as reading:
            return reading.shifts(limit, before)

    def shift(self, number: str | None = None) -> ShiftRow | None:
        """Return the shift with this number; without one, the newest."""
        with self._store.reading() as reading:
            return newest_shift(reading) if number is None else reading.shift(number)

    def open_list(self) -> OpenList:
        """Return what goes on now."""
        now = self._scribe.clock.now()
        with self._store.reading() as reading:
            rows = tuple(queue_sorted(reading.queue(), now))
            return OpenList(rows, now, office_name(reading), is_simulated(reading))

    def summary_of(self, shift: ShiftRow) -> ShiftSummary:
        """Return the summary of a shift; of one that is open, up to now."""
        now = self._scribe.clock.now()
        return self._summary(shift, shift.span(max(now, shift.opened_at)), shift.opened_at)

    def summary_between(self, span: Span) -> ShiftSummary:
        """Return the summary of any span."""
        return self._summary(None, span, span.after or span.until)

    def _summary(self, shift: ShiftRow | None, span: Span, begins: datetime) -> ShiftSummary:
        with self._store.reading() as reading:
            requests = self._requests_until(reading, span)
            made = summary(requests, span, begins, self._zone, simulated=is_simulated(reading))
            return ShiftSummary(shift, made, self._scribe.clock.now(), office_name(reading))

    def _requests_until(self, reading: Reading, span: Span) -> Iterator[RequestUntil]:
        """Yield the requests that can count in a span, or have a call owed at its end, as they stood then."""
        names = set(reading.requests_touched(span.after, span.until))
        names |= {row.request for row in reading.queue() if row.received_at <= span.until}
        for name in sorted(names):
            facts = facts_of(reading, name)
            followed = self._policies.followed(receipt_of(facts), reading)
            until = [fact for fact in facts if fact.at <= span.until]
            row = request_row(until, followed.policy, followed.place)
            if row is not None:
                yield RequestUntil(until, fold(until, followed.policy), row)

    def _registered(self, writing: Writing, typed: str) -> str:
        """Return the name as the office writes it; whom nobody knows is entered as somebody who works here."""
        name = named(typed)
        known = {one.casefold(): one for one in writing.people()}
        if name.casefold() in known:
            return known[name.casefold()]
        add_person(writing, Register(replace(self._scribe, person=name)), name)
        return name


def is_simulated(reading: Reading) -> bool:
    """Tell whether the record says of its first requests that they are simulated: then all paper says so too."""
    first = reading.entries_since(0, FIRST_FACTS)
    return any({**one.clear, **one.personal}.get("simulated") is True for one in first)
