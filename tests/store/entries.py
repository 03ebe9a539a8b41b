"""Entries and rows as the tests of the store write them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.domain.callbacks import Callback
from desktop.domain.ledger import LedgerEntry
from desktop.office.entries import Entry
from desktop.office.rows import RequestRow, Turn

NOON = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """A moment so many minutes after noon of these tests."""
    return NOON + timedelta(minutes=minutes)


def entry(subject: str, version: int, minutes: float = 0, **parts: Any) -> Entry:
    """An entry with something clear and something personal in it."""
    given = {
        "op": "note_added", "clear": {"kind": "delay"}, "personal": {"note": f"note {version}", "recorded_by": "Rosa"},
        "recorded_at": at(minutes), "id": f"{version}", "seat": "PC 1", **parts,
    }  # fmt: skip
    return Entry(subject, version, given.pop("op"), at(minutes), **given)


def row(request: str, minutes: float = 0, **parts: Any) -> RequestRow:
    """A request's row; of promises, callbacks and turns it has what is given."""
    given: dict[str, Any] = {
        "version": 1, "policy": 0, "received_at": at(minutes), "client": "Padaria Sol", "contact": "Ana",
        "phone": "(11) 5555-0142", "service": "Standard", "channel": None, "pickup": "Rua das Acácias, 12",
        "dropoff": "Avenida Central, 900", "note": None, "wanted_at": None, "usual_until": at(minutes + 45),
        "courier": None, "phase": "no_courier", "phase_since": at(minutes), "stops_done": 0, "problem": None,
        "told_at": None, "asked": 0, "ended_at": None, "in_queue": True, "promises": (), "callbacks": (), "turns": (),
    }  # fmt: skip
    return RequestRow(request, **{**given, **parts})


def full_row(request: str, minutes: float = 0, **parts: Any) -> RequestRow:
    """A row in which every field holds something."""
    promise = LedgerEntry(
        "courier",
        at(30),
        at(1),
        "Rosa",
        1,
        replaced_at=at(20),
        kept_at=at(21),
        void_at=at(22),
        told_at=at(19),
    )
    again = LedgerEntry("call", at(50), at(20), None, 0, None, None, None, None)
    callback = Callback(
        "arrival_late", True, at(25), at(30), at(35), attempts=(at(31), at(32.5)), next_try_at=at(34),
        escalates_at=at(45), gone_at=at(60), closed_at=at(36), outcome="settled", by_late_entry=True,
    )  # fmt: skip
    plain = Callback("client_asked", False, at(40), at(40), at(42))
    filled: dict[str, Any] = {
        "channel": "phone", "note": "ring twice", "wanted_at": at(90), "courier": "Davi", "phase": "on_the_way",
        "stops_done": 2, "problem": "breakdown", "told_at": at(19), "asked": 3, "ended_at": at(70),
        "promises": (promise, again), "callbacks": (callback, plain),
        "turns": (Turn("Lia", at(2), at(9)), Turn("Davi", at(10), None)),
    }  # fmt: skip
    return row(request, minutes, **{**filled, **parts})
