"""Promises: courier by T, done by T, call by T; which of them run, and which are delays (callbacks.md, section 3)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.domain.facts import Fact

Promised = Literal["courier", "done", "call"]

_GIVEN_IN = {"request_received": "wanted_at", "forecast_given": "for", "client_informed": "forecast"}


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise to the client.

    `by` is its T; `nth` numbers the *courier by* promises of the request from 1 (0 for the others);
    `delayed` says that it is the first delay or stands after it; `arrived` that the courier was there
    when it was given.
    """

    promised: Promised
    by: datetime
    given: Fact
    arrived: bool
    nth: int = 0
    delay: bool = False
    delayed: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """All promises of a request in the order in which they were given; those of the newest giving fact run."""

    promises: tuple[Promise, ...] = ()
    running: tuple[Promise, ...] = ()

    @property
    def first_commitment(self) -> datetime | None:
        """Return T of the first promise that names a time for courier or delivery."""
        return next((one.by for one in self.promises if one.promised != "call"), None)

    @property
    def had_delay(self) -> bool:
        """Tell whether a *courier by* was ever later than the one before it."""
        return any(one.delay for one in self.promises)

    def after(self, fact: Fact, *, arrived: bool) -> "Ledger":
        """Return the ledger once `fact` has given what it gives; `arrived` is the state just before it."""
        given = [one for one in (self._courier_or_done(fact, arrived), _call(fact, arrived)) if one]
        if not given:
            return self
        return Ledger((*self.promises, *given), tuple(given))

    def _courier_or_done(self, fact: Fact, arrived: bool) -> Promise | None:
        by = fact.moment(_GIVEN_IN.get(fact.op, ""))
        if by is None:
            return None
        if arrived:
            return Promise("done", by, fact, arrived)
        before = [one for one in self.promises if one.promised == "courier"]
        delay = bool(before) and by > before[-1].by
        return Promise(
            "courier", by, fact, arrived, nth=len(before) + 1, delay=delay, delayed=delay or self.had_delay
        )


def _call(fact: Fact, arrived: bool) -> Promise | None:
    by = fact.moment("call_again_at") if fact.op == "client_informed" else None
    return Promise("call", by, fact, arrived) if by else None
