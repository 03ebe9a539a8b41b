"""The office's policy: usual minutes, the rules' minutes, retries and own rules (callbacks.md, end of section 6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from desktop.domain.moments import minutes

EVENT_RULES = ("courier_found", "incident", "client_asked", "office_cancelled")
QUIET_RULES = ("keep_informed", "in_transit")
DEADLINE_RULES = (
    "usual_time", "forecast_at_risk", "forecast_again", "arrival_late", "delivery_late", "promised_call",
    *QUIET_RULES,
)  # fmt: skip
RULES = DEADLINE_RULES + EVENT_RULES


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule's settings. Spans are durations; `every` is set for the two safety nets only."""

    id: str
    enabled: bool
    answer_within: timedelta
    escalate_after: timedelta
    lead: timedelta = timedelta(0)
    every: timedelta = timedelta(0)
    always: bool = False

    @property
    def quiet(self) -> bool:
        """Tell whether it is a safety net, judged last when deadlines fall on one instant."""
        return self.id in QUIET_RULES


@dataclass(frozen=True, slots=True)
class OwnRule:
    """A rule of the office's own: so many minutes after `when`, unless something of `unless` came since."""

    rule: Rule
    when: str
    after: timedelta
    unless: frozenset[str] = frozenset()
    lapses_on: frozenset[str] = frozenset()
    label: str = ""

    @property
    def at_once(self) -> bool:
        """Tell whether it is an event rule: firm with the fact itself."""
        return self.after == timedelta(0)


@dataclass(frozen=True, slots=True)
class Policy:
    """What the office has decided. A request follows the policy in force when it was received."""

    usual_minutes: Mapping[str, float]
    rules: Mapping[str, Rule]
    retry: tuple[timedelta, ...]
    lapse_on_arrival: bool
    told_just_before: timedelta
    own: tuple[OwnRule, ...]

    def usual(self, service: str | None) -> timedelta:
        """Return the usual time of a service until a courier is found."""
        return minutes(self.usual_minutes.get(service or "default", self.usual_minutes["default"]))

    def retry_after(self, attempts: int) -> timedelta:
        """Return how long after the `attempts`-th attempt (from 1) the next is due; the last span repeats."""
        return self.retry[min(attempts, len(self.retry)) - 1]
