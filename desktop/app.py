"""Where the parts are built and joined: the only module that knows them all."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from desktop import paths
from desktop.domain.clock import Clock
from desktop.office.policies import PolicyBook, found, publish
from desktop.office.rebuilding import all_rows
from desktop.office.recording import Recorder
from desktop.office.rows import RequestRow
from desktop.office.store import Store
from desktop.runtime.system_clock import SystemClock

if TYPE_CHECKING:
    from desktop.store.record import SqlStore

if TYPE_CHECKING:
    from desktop.store.upgrade import Upgraded


@cache
def base_policy() -> Mapping[str, object]:
    """Return policy.json as it ships: the value of every field that a policy leaves out."""
    read: Mapping[str, object] = json.loads(paths.POLICY.read_text(encoding="utf-8"))
    return read


class Office:
    """One office's record with what works on it."""

    def __init__(self, store: "SqlStore", clock: Clock) -> None:
        self.store = store
        self.clock = clock
        self.recorder = Recorder(store, base_policy())

    def follow(self, body: object, since: datetime | None) -> None:
        """Publish a policy for the requests received from `since` on (None: from now on)."""
        now = self.clock.now()
        with self.store.writing() as writing:
            publish(writing, body, base_policy(), at=since or now, now=now)

    def policy_in_force(self) -> Mapping[str, object]:
        """Return the body of the policy that a request received now would follow."""
        with self.store.reading() as reading:
            return PolicyBook(base_policy()).in_force(self.clock.now(), reading).body

    def last_place(self) -> int:
        """Return how many facts the record holds."""
        with self.store.reading() as reading:
            return reading.last_place()

    def problems(self, progress: Callable[[int, int], None] = lambda _done, _of: None) -> Iterator[str]:
        """Yield what is wrong with the record, each in a sentence; `progress` hears how far it is, and of how much."""
        from desktop.store.checking import check

        return check(self.store, _rows, progress)


@contextmanager
def opened(database: str | None = None, *, create: bool = False) -> Iterator[Office]:
    """Open a database file or a Postgres URL (None: the office's own); `create` makes it where there is none."""
    from desktop.store.opening import open_store

    clock = SystemClock()
    store = open_store(database or str(paths.default_database()), clock, create=create, rebuild=_rows)
    try:
        found(store, base_policy(), clock.now())
        yield Office(store, clock)
    finally:
        store.close()


def upgraded(database: str | None, progress: Callable[[int, int], None]) -> tuple[str, "Upgraded | None"]:
    """Bring a file or a server's record to this program's revision; return where it is and what was done, if any."""
    from desktop.store.opening import open_store
    from desktop.store.servers import is_address

    where = database or str(paths.default_database())
    done: list[Upgraded] = []
    store = open_store(
        where, SystemClock(), create=is_address(where), upgrade_server=True,
        rebuild=_rows, told=done.append, progress=progress,
    )  # fmt: skip
    store.close()
    return store.database.where, done[0] if done else None


def _rows(store: Store) -> Iterator[tuple[str, RequestRow | None]]:
    return all_rows(store, base_policy())


@contextmanager
def temporary_store(guard: Callable[[], None] | None = None) -> Iterator[Store]:
    """Give a record that is gone afterwards; `guard` is called whenever it is reached for."""
    from desktop.store.opening import temporary

    with temporary(guard) as store:
        yield store
