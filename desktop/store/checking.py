"""Says what is wrong with a record, in plain words: its file, its chain of facts, and the tables made from them."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from desktop.office.rows import RequestRow
from desktop.office.shifts import all_shifts
from desktop.office.store import Store, StoreError
from desktop.store.chain import Chain
from desktop.store.comparing import compare_clients, compare_requests
from desktop.store.comparing_registers import compare_registers
from desktop.store.record import SqlStore
from desktop.store.shifts import compare_shifts

Rebuild = Callable[[Store], Iterable[tuple[str, RequestRow | None]]]
Progress = Callable[[int, int], None]
"""Is told how many facts were looked at, and of how many; each fact is looked at twice."""


def check(store: SqlStore, rebuild: Rebuild, progress: Progress = lambda _done, _of: None) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong; none where the record is sound.

    `rebuild` computes from the facts what the row of every request must be, ordered by request (code point).
    The rows are compared only where the facts themselves are sound.
    """
    with _troubles_said() as found:
        found.extend(_engine_problems(store))
    yield from found
    with _troubles_said() as found, store.reading() as reading:
        found.extend(Chain(reading, progress).problems())
    yield from found
    if found:
        yield "The tables that are read were not compared with the facts, since the facts are not sound."
        return
    with _troubles_said() as found, store.reading() as reading:
        found.extend(compare_requests(reading, rebuild(store), progress))
        found.extend(compare_clients(reading))
        found.extend(compare_registers(reading, store))
        found.extend(compare_shifts(reading.wire, all_shifts(store)))
    yield from found


@contextmanager
def _troubles_said() -> Iterator[list[str]]:
    """Collect problems; one that ends the search is the last of them."""
    found: list[str] = []
    try:
        yield found
    except StoreError as error:
        found.append(str(error))


def _engine_problems(store: SqlStore) -> Iterator[str]:
    """Yield what the engine itself finds wrong with the file; a server sees to its own files."""
    if not store.database.is_sqlite:
        return
    with store.reading() as reading:
        for (said,) in reading.pragma("integrity_check"):
            if said != "ok":
                yield f"The file is damaged: {said}."
        for table, row, parent, _ in reading.pragma("foreign_key_check"):
            yield f"A row of {table} ({row}) refers to a row of {parent} that is not there."
