"""Runs a day's facts through a record of their own and says which calls were owed, and the figures of a span."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.domain.figures import Contribution, Figures, Span, contribution, figures
from desktop.domain.fold import fold
from desktop.domain.lines import Line, lines
from desktop.domain.policy import Policy
from desktop.office.entries import REQUEST, Entry, entry_of, fact_of
from desktop.office.store import Store


@dataclass(frozen=True, slots=True)
class Replay:
    """The lines of section 7, in their order, and the figures of section 8."""

    lines: list[Line]
    figures: Figures


def fill(store: Store, facts: Iterable[Fact]) -> Iterable[int]:
    """Append the facts in their order, without the tables that are read; yields each place."""
    return store.append_all(_numbered(facts))


def replay(store: Store, policy: Policy, span: Span) -> Replay:
    """Return what the facts of the record come to at the span's end; later ones are ignored."""
    found: list[Line] = []
    contributions: list[Contribution] = []
    for subject, entries in store.subjects(REQUEST):
        facts = [fact for fact in map(fact_of, entries) if fact.at <= span.until]
        record = fold(facts, policy)
        found += lines(subject.removeprefix(REQUEST), record.callbacks, span.until)
        contributions.append(contribution(facts, record, span))
    found.sort(key=_line_order)
    return Replay(found, figures(contributions))


def _line_order(line: Line) -> tuple[str, datetime, str, int]:
    return (line.request, line.callback.opens_at, line.callback.rule, line.nth)


def _numbered(facts: Iterable[Fact]) -> Iterable[Entry]:
    versions: dict[str, int] = {}
    for fact in facts:
        versions[fact.request] = versions.get(fact.request, 0) + 1
        yield entry_of(fact, versions[fact.request])
