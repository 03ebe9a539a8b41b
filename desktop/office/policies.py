"""The office's policies by date: a request follows the one that was in force when it was received."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.domain.moments import EARLIEST
from desktop.domain.policy import Policy
from desktop.domain.policy_reading import complete, for_a_new_office, read_policy
from desktop.office.entries import Entry
from desktop.office.store import Reading, Store, Writing

SUBJECT = "policy"
PUBLISHED = "policy_published"


@dataclass(frozen=True, slots=True)
class Published:
    """A policy from `at` on; `place` 0 is the one that every office starts with."""

    place: int
    at: datetime
    body: Mapping[str, object]
    policy: Policy


class PolicyBook:
    """All policies of one record, read again only when a request was received after the last reading.

    `base` is policy.json as it ships: the value of every field that a policy leaves out.
    """

    def __init__(self, base: Mapping[str, object]) -> None:
        self._base = base
        start = for_a_new_office(base)
        self._published = [Published(0, EARLIEST, start, read_policy(start, base))]
        self._known_place = 0

    def forget(self) -> None:
        """Read all anew the next time, since what was read last was undone."""
        self._published = self._published[:1]
        self._known_place = 0

    def followed(self, receipt: Fact, reading: Reading) -> Published:
        """Return the policy that the request received by `receipt` follows, whatever was published since."""
        if receipt.place > self._known_place:
            self.reread(reading)
        return self._latest([one for one in self._published if one.place < receipt.place], receipt.at)

    def in_force(self, at: datetime, reading: Reading) -> Published:
        """Return the policy that a request received at `at` and recorded now would follow."""
        self.reread(reading)
        return self._latest(self._published, at)

    def reread(self, reading: Reading) -> None:
        """Take over what was published since the last reading."""
        self._known_place = reading.last_place()
        known = {one.place for one in self._published}
        for entry in reading.entries(SUBJECT):
            if entry.place not in known:
                self._published.append(self._read(entry))

    def _read(self, entry: Entry) -> Published:
        body = entry.clear["policy"]
        assert isinstance(body, Mapping)
        return Published(entry.place, entry.at, body, read_policy(body, self._base))

    @staticmethod
    def _latest(published: Sequence[Published], at: datetime) -> Published:
        in_time = [one for one in published if one.at <= at]
        return max(in_time or published[:1], key=lambda one: (one.at, one.place))


def publish(
    writing: Writing, body: object, base: Mapping[str, object], *, at: datetime, now: datetime
) -> Entry:
    """Record a policy that is in force from `at` on. Raises PolicyRefused naming the wrong field."""
    read_policy(body, base)
    whole = complete(body, base)
    version = len(writing.entries(SUBJECT)) + 1
    return writing.append(Entry(SUBJECT, version, PUBLISHED, at, now, {"policy": whole}))


def found(store: Store, base: Mapping[str, object], now: datetime, body: object | None = None) -> None:
    """Write into an empty record the policy that the office starts with, so that it stays what it was.

    Without `body` that is policy.json with its own rules switched off. Does nothing where anything is recorded.
    """
    with store.writing() as writing:
        if writing.last_place() == 0:
            start = for_a_new_office(base) if body is None else body
            publish(writing, start, base, at=EARLIEST, now=now)
