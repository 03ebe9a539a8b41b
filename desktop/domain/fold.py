"""Folds a request's facts into the calls owed: what each fact closes, raises and makes the office watch."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.callbacks import Callback, Outcome
from desktop.domain.deadlines import closes, watched
from desktop.domain.events import is_incident, raised
from desktop.domain.facts import Fact
from desktop.domain.ops import TELLS
from desktop.domain.policy import QUIET_RULES, Policy
from desktop.domain.quiet import Quiet
from desktop.domain.state import RequestState, evolve
from desktop.domain.timeline import effective
from desktop.domain.watches import Watch, holds


@dataclass(frozen=True, slots=True)
class Record:
    """What a request's facts come to: its state, and the calls owed in the order in which they came to be.

    No clock went into it: it holds as long as nothing more happens. A callback that lies ahead exists from its
    opens_at on.
    """

    state: RequestState
    callbacks: tuple[Callback, ...]


def fold(facts: Iterable[Fact], policy: Policy) -> Record:
    """Return the record of one request's facts, in any order, under the policy it follows."""
    folding = Fold(policy)
    for fact in effective(facts):
        folding.add(fact)
    return folding.record()


class Fold:
    """Takes the effective facts of one request one by one, in order."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._state = RequestState()
        self._quiet = Quiet()
        self._quiet_points: dict[str, datetime] = {}
        self._incident_before = False
        self._born: list[Watch] = []
        self._pending: list[Watch] = []
        self._firm: list[Watch] = []

    def add(self, fact: Fact) -> None:
        """Take the next fact: it first closes, then creates.

        One before the receipt is passed over: it can stand there only until a later withdrawal.
        """
        if self._state.receipt is None and fact.op != "request_received":
            return
        self._decide_before(fact.at)
        was = self._state
        self._state = evolve(was, fact)
        closed = self._close(fact)
        self._quiet = self._quiet.after(fact, was, self._state, closed=closed)
        for watch in self._pending:
            watch.broken = watch.broken or (watch.own is not None and fact.op in watch.own.unless)
        self._raise(fact, was)
        self._watch(fact)
        self._review(fact.at)

    def record(self) -> Record:
        """Return what the facts so far come to, as long as nothing more happens."""
        ahead = _ahead(self._pending, firm=bool(self._firm))
        callbacks = []
        for watch in self._born:
            if watch.closed_by is not None or watch in self._firm:
                callbacks.append(watch.callback(self._policy))
            elif watch in ahead:
                callbacks.append(watch.callback(self._policy, ahead[watch]))
        return Record(self._state, tuple(callbacks))

    def _decide_before(self, moment: datetime) -> None:
        """Let every deadline before `moment` become firm or vanish; facts at the deadline itself come first."""
        for watch in sorted(self._pending, key=_decision_order):
            if watch.decides_at >= moment:
                break
            self._pending.remove(watch)
            if watch.holds_since is not None:
                self._firm.append(watch)
                self._review(watch.decides_at)

    def _close(self, fact: Fact) -> bool:
        """Let `fact` close what it closes; tell whether it closed anything."""
        open_now = self._firm + [watch for watch in self._pending if watch.amber(fact.at)]
        if fact.op == "callback_attempted":
            for watch in open_now:
                watch.attempts.append(fact.at)
        ending, outcome = self._closed_by(fact, open_now)
        for watch in ending:
            lapsed: Outcome = "averted" if fact.at <= watch.due_at else "lapsed"
            watch.close(fact, outcome or lapsed)
        self._firm = [watch for watch in self._firm if watch.closed_by is None]
        self._pending = [watch for watch in self._pending if watch.closed_by is None]
        return bool(ending)

    def _closed_by(self, fact: Fact, open_now: list[Watch]) -> tuple[list[Watch], Outcome | None]:
        if fact.op in TELLS:
            return open_now, "settled"
        if fact.op == "callback_waived":
            return open_now, "waived"
        if fact.op == "cancelled" and fact.text("by") == "client":
            return list(self._firm), "moot"
        return [watch for watch in self._firm if fact.op in watch.closes_on], None

    def _raise(self, fact: Fact, was: RequestState) -> None:
        for watch in raised(fact, was, self._policy, incident_before=self._incident_before):
            self._born.append(watch)
            self._firm.append(watch)
        self._incident_before = self._incident_before or is_incident(fact, was, self._policy)

    def _watch(self, fact: Fact) -> None:
        for watch in watched(fact, self._state, self._policy):
            self._begin(watch)
        points = {
            "keep_informed": self._quiet.keep_informed(self._state, self._policy),
            "in_transit": self._quiet.in_transit(self._state),
        }
        for name in QUIET_RULES:
            point, rule = points[name], self._policy.rules[name]
            if point is None or point == self._quiet_points.get(name):
                continue
            self._quiet_points[name] = point
            self._pending = [watch for watch in self._pending if watch.rule is not rule]
            self._begin(Watch(rule, point + rule.every, fact.at, closes_on=closes(name, self._policy)))

    def _begin(self, watch: Watch) -> None:
        if watch.rule.enabled:
            self._born.append(watch)
            self._pending.append(watch)

    def _review(self, at: datetime) -> None:
        """Note since when each watched condition holds."""
        for watch in self._pending:
            if not holds(watch, self._state, something_firm=bool(self._firm)):
                watch.holds_since = None
            elif watch.holds_since is None:
                watch.holds_since = at


def _decision_order(watch: Watch) -> tuple[datetime, bool]:
    return (watch.decides_at, watch.rule.quiet)


def _ahead(pending: list[Watch], *, firm: bool) -> dict[Watch, datetime | None]:
    """Return the watches that will open if nothing more happens, and when such an amber one is gone again."""
    ahead: dict[Watch, datetime | None] = {}
    for watch in sorted((one for one in pending if one.holds_since is not None), key=_decision_order):
        first_firm = min((one.decides_at for one, gone in ahead.items() if gone is None), default=None)
        if not watch.rule.quiet or (first_firm is None and not firm):
            ahead[watch] = None
        elif first_firm is not None and watch.opens_at < first_firm:
            ahead[watch] = first_firm
    return ahead
