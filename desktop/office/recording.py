"""Records what happened to requests: checks it against the facts so far, appends it, writes the rows that are read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.domain.moments import write_moment
from desktop.domain.reading import read_fact, write_fact
from desktop.domain.refusals import Refused
from desktop.domain.timeline import Contradiction, check, receipt_of
from desktop.office.entries import REQUEST, entry_of, fact_of
from desktop.office.policies import PolicyBook
from desktop.office.rows import RequestRow, request_row
from desktop.office.store import Changed, Reading, Store, Writing


@dataclass(frozen=True, slots=True)
class Recorded:
    """A fact that is committed, and the row that its request now has (None: it was withdrawn)."""

    fact: Fact
    row: RequestRow | None


class Recorder:
    """Takes facts of requests into the record. All of one call are committed together, or none is."""

    def __init__(self, store: Store, base_policy: Mapping[str, object]) -> None:
        self._store = store
        self._policies = PolicyBook(base_policy)

    def record(
        self,
        facts: Sequence[Fact],
        expected: Mapping[str, int] | None = None,
        number: Callable[[Reading, datetime], str] | None = None,
    ) -> list[Recorded]:
        """Commit the facts in this order and return them with their places.

        `number` gives a number to the request of the facts that name none.
        `expected` gives, for a request, the version that the person saw. Raises Changed where it is another by
        now, Refused where the rules say no, StoreError where the record can't be written.
        """
        try:
            with self._store.writing() as writing:
                for request, version in (expected or {}).items():
                    _expect(writing, request, version)
                if number is not None:
                    new = number(writing, facts[0].at)
                    facts = [replace(fact, request=fact.request or new) for fact in facts]
                return [self._record(writing, fact) for fact in facts]
        except BaseException:
            self._policies.forget()
            raise

    def _record(self, writing: Writing, fact: Fact) -> Recorded:
        before = facts_of(writing, fact.request)
        fact = read_fact(write_fact(fact), writing.last_place() + 1)
        _check(before, fact)
        entry = writing.append(entry_of(fact, len(before) + 1))
        fact = replace(fact, place=entry.place)
        row = self.row([*before, fact], writing)
        writing.put_request(fact.request, row)
        return Recorded(fact, row)

    def row(self, facts: Sequence[Fact], reading: Reading) -> RequestRow | None:
        """Return the row that these facts of one request come to, under the policy it follows."""
        receipt = receipt_of(facts)
        followed = self._policies.followed(receipt, reading)
        return request_row(facts, followed.policy, followed.place)


def facts_of(reading: Reading, request: str) -> list[Fact]:
    """Return all facts of a request, withdrawn ones included, by place."""
    return [fact_of(entry) for entry in reading.entries(REQUEST + request)]


def _expect(writing: Writing, request: str, version: int) -> None:
    entries = writing.entries(REQUEST + request)
    if len(entries) != version and entries:
        raise Changed(entries[-1])


def _check(before: Sequence[Fact], fact: Fact) -> None:
    """Refuse the fact where it, or one that stands after it, could not have happened."""
    if fact.id is not None and any(one.id == fact.id for one in before):
        raise Refused("id_twice", field="id", id=fact.id)
    try:
        check([*before, fact])
    except Contradiction as contradiction:
        if contradiction.fact is fact:
            raise
        blamed = contradiction.fact
        raise Refused(
            "stands_before", op=blamed.op, at=write_moment(blamed.at), why=str(contradiction)
        ) from contradiction
