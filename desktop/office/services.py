"""The services and their usual minutes: a part of the policy, so a change touches only requests received later."""

from collections.abc import Mapping
from datetime import datetime

from desktop.domain.policy_reading import PolicyRefused
from desktop.office.policies import PolicyBook, publish
from desktop.office.registering import RegisterRefused, named
from desktop.office.store import Reading, Writing

DEFAULT = "default"
"""Stands in the policy for every service that has no minutes of its own."""


def usual_minutes(reading: Reading, base: Mapping[str, object], at: datetime) -> dict[str, float]:
    """Return the usual minutes by service, those of all others under DEFAULT."""
    return dict(PolicyBook(base).in_force(at, reading).policy.usual_minutes)


def set_usual_minutes(
    writing: Writing, base: Mapping[str, object], now: datetime, service: str, minutes: float
) -> None:
    """Give a service its usual minutes, for requests received from now on. Raises RegisterRefused."""
    service = named(service)
    _publish(writing, base, now, {**usual_minutes(writing, base, now), service: _whole(minutes)})


def remove_service(writing: Writing, base: Mapping[str, object], now: datetime, service: str) -> None:
    """Let a service have the minutes of all others. Raises RegisterRefused for those themselves."""
    if service == DEFAULT:
        raise RegisterRefused("needed", "name")
    table = usual_minutes(writing, base, now)
    if table.pop(service, None) is not None:
        _publish(writing, base, now, table)


def _publish(writing: Writing, base: Mapping[str, object], now: datetime, table: Mapping[str, float]) -> None:
    body = {**PolicyBook(base).in_force(now, writing).body, "usual_minutes": dict(table)}
    try:
        publish(writing, body, base, at=now, now=now)
    except PolicyRefused:
        raise RegisterRefused("minutes", "minutes") from None


def _whole(minutes: float) -> float:
    return int(minutes) if minutes == int(minutes) else minutes
