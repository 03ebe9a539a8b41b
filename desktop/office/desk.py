"""What the dispatcher's desk asks of the office; every method belongs on the thread that owns the record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop.domain.clock import Clock
from desktop.domain.facts import Fact
from desktop.domain.figures import Contribution, Figures, Span, contribution, figures
from desktop.domain.fold import fold
from desktop.domain.timeline import receipt_of
from desktop.office.policies import PolicyBook
from desktop.office.recording import Recorded, Recorder, facts_of
from desktop.office.registers import ClientMatch, CourierRow
from desktop.office.rows import RequestRow
from desktop.office.store import Reading, Store

CLIENTS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request in full: its row and every fact of it, withdrawn ones included, by place."""

    row: RequestRow
    facts: tuple[Fact, ...]


class Desk:
    """The desk's questions and acts. `zone` is the office's own, in which months begin."""

    def __init__(self, store: Store, clock: Clock, base_policy: Mapping[str, object], zone: tzinfo) -> None:
        self._store = store
        self._clock = clock
        self._zone = zone
        self._policies = PolicyBook(base_policy)
        self._recorder = Recorder(store, base_policy)

    def queue(self) -> list[RequestRow]:
        """Return the rows of all requests that are in the queue, in no particular order."""
        with self._store.reading() as reading:
            return reading.queue()

    def view(self, request: str) -> RequestView | None:
        """Return a request in full, None where there is none (any more)."""
        with self._store.reading() as reading:
            facts = facts_of(reading, request)
            row = self._recorder.row(facts, reading) if facts else None
        return RequestView(row, tuple(facts)) if row else None

    def record(self, facts: Sequence[Fact], expected: Mapping[str, int] | None = None) -> list[Recorded]:
        """Record the facts of one act together. Raises Changed, Refused, StoreError."""
        return self._recorder.record(facts, expected)

    def receive(self, facts: Sequence[Fact]) -> list[Recorded]:
        """Record the facts of a new request, which is given its number. Raises Refused, StoreError."""
        return self._recorder.record(facts, number=self._next_number)

    def _next_number(self, reading: Reading, received_at: datetime) -> str:
        """Return the next number of the month, like 2611-0187."""
        month = received_at.astimezone(self._zone).strftime("%y%m-")
        last = reading.last_number(month)
        return f"{month}{int(last.removeprefix(month)) + 1 if last else 1:04}"

    def usual_until(self, service: str | None, received_at: datetime) -> datetime:
        """Return when the usual time of a request received at that moment would run out."""
        with self._store.reading() as reading:
            return received_at + self._policies.in_force(received_at, reading).policy.usual(service)

    def services(self) -> list[str]:
        """Return the services that the policy in force has usual minutes for."""
        with self._store.reading() as reading:
            usual = self._policies.in_force(self._clock.now(), reading).policy.usual_minutes
        return [service for service in usual if service != "default"]

    def clients_like(self, typed: str) -> list[ClientMatch]:
        """Return known clients by a part of their name or phone, best first."""
        with self._store.reading() as reading:
            return reading.clients_like(typed, CLIENTS_SHOWN)

    def couriers(self) -> list[CourierRow]:
        """Return the couriers in the order in which they are sent: free ones by waiting time, then the others."""
        with self._store.reading() as reading:
            couriers = reading.couriers()
        return sorted(couriers, key=_sending_order)

    def figures(self, span: Span) -> Figures:
        """Return the figures of a span (callbacks.md, section 8)."""
        with self._store.reading() as reading:
            touched = reading.requests_touched(span.after, span.until)
            return figures(self._contribution(reading, request, span) for request in touched)

    def _contribution(self, reading: Reading, request: str, span: Span) -> Contribution:
        facts = facts_of(reading, request)
        receipt = receipt_of(facts)
        policy = self._policies.followed(receipt, reading).policy
        until = [fact for fact in facts if fact.at <= span.until]
        return contribution(until, fold(until, policy), span)


def _sending_order(courier: CourierRow) -> tuple[bool, bool, float, str]:
    """Waiting time alone decides among the free: no courier is better than another."""
    since = courier.free_since or courier.duty_since
    return (not courier.on_duty, bool(courier.on), since.timestamp() if since else 0.0, courier.name)
