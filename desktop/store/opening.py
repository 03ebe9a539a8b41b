"""Opens a record, a file or a server's, at the revision that this program knows; or says in a sentence why not."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import select

from desktop.domain.clock import Clock
from desktop.office.entries import REQUEST
from desktop.office.rows import RequestRow
from desktop.store.checking import Rebuild
from desktop.store.copying import Progress, untold
from desktop.store.creating import lay_out
from desktop.store.engines import Guard, temporary_database
from desktop.store.files import reach_file
from desktop.store.record import SqlStore
from desktop.store.servers import is_address, reach_server
from desktop.store.tables import facts, requests
from desktop.store.upgrade import OURS, Migrations, Told

_A_ROW = select(requests.c.request).limit(1)
# The semicolon follows the colon.
_A_FACT = (
    select(facts.c.place).where(facts.c.subject >= REQUEST, facts.c.subject < REQUEST[:-1] + ";").limit(1)
)


def open_store(
    database: str,
    clock: Clock,
    *,
    create: bool = False,
    upgrade_server: bool = False,
    guard: Guard | None = None,
    rebuild: Rebuild | None = None,
    told: Told = lambda _done: None,
    progress: Progress = untold,
    migrations: Migrations = OURS,
) -> SqlStore:
    """Open a file or a Postgres URL; only with `create` a new record comes into being. Raises StoreError.

    `rebuild` makes the tables that are read anew after an upgrade that emptied them. `told` hears what was done
    to the record, `progress` how far it is.
    """
    if is_address(database):
        reached, done = reach_server(database, migrations, create=create, upgrade=upgrade_server, guard=guard)
    else:
        reached, done = reach_file(
            Path(database), migrations, create=create, guard=guard, now=clock.now(), progress=progress
        )
    store = SqlStore(reached)
    try:
        _fill(store, rebuild, progress)
    except BaseException:
        store.close()
        raise
    if done is not None:
        told(done)
    return store


@contextmanager
def temporary(guard: Guard | None = None) -> Iterator[SqlStore]:
    """Give an empty record that is gone afterwards, even if the program is killed."""
    store = SqlStore(temporary_database(guard))
    try:
        lay_out(store.database)
        yield store
    finally:
        store.close()


def _fill(store: SqlStore, rebuild: Rebuild | None, progress: Progress) -> None:
    """Make the tables that are read anew where an upgrade emptied them, in this run or in one that was killed."""
    with store.reading() as reading:
        if reading.wire.rows(_A_ROW) or not reading.wire.rows(_A_FACT):
            return
        of = reading.last_place()
    if rebuild is None:
        raise RuntimeError("the tables that are read are empty, and nothing was given to make them anew")
    store.put_all(_followed(rebuild(store), of, progress))


def _followed(
    rows: Iterable[tuple[str, RequestRow | None]], of: int, progress: Progress
) -> Iterator[tuple[str, RequestRow | None]]:
    done = 0
    for name, row in rows:
        yield name, row
        done += row.version if row is not None else 0
        progress(min(done, of), of)
