"""How a database is reached: a SQLite file, SQLite in memory, or a Postgres server; and who may take a connection."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection

from desktop.office.store import StoreError
from desktop.store.tables import APPLICATION_ID

Guard = Callable[[], None]

# Set on a connection before it begins: it will write.
WRITES = "retorno_writes"
# All writers of one Postgres database wait here, so that places become visible in order and without gaps.
APPEND_LOCK = APPLICATION_ID

BUSY_MS = 5_000
_PRAGMAS = (
    "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "trusted_schema=OFF",
)  # fmt: skip
_SERVER_OPTIONS = {
    "connect_timeout": 5,
    "application_name": "retorno",
    "client_encoding": "utf8",
    # A server that died, or a network that went, is noticed within about 15 seconds.
    "keepalives_idle": 10,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
    # A PC that fell asleep in the middle of a step gives up its lock.
    "options": f"-c lock_timeout={BUSY_MS} -c idle_in_transaction_session_timeout=60000",
}


@dataclass(frozen=True, slots=True)
class Database:
    """An engine and the place that it leads to, as people know it; `path` is None where it is no file."""

    engine: Engine
    where: str
    path: Path | None = None

    @property
    def is_sqlite(self) -> bool:
        """Tell whether SQLite keeps it, in a file or in memory."""
        return self.engine.dialect.name == "sqlite"


def file_database(
    path: Path, *, create: bool = False, guard: Guard | None = None, busy_ms: int = BUSY_MS
) -> Database:
    """Return a SQLite file as a database; only with `create` a new file comes into being.

    Its first connection raises StoreError where the file holds something else than ours.
    """

    def connect() -> sqlite3.Connection:
        connection = _sqlite(uri_of(path, "rwc" if create else "rw"), busy_ms)
        try:
            prove_ours(connection, path, may_be_empty=create)
            _prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    # A reading may last while the same thread, or a backup, takes a second connection.
    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=2)
    return Database(_wired(engine, guard), str(path), path)


def uri_of(path: Path, mode: str) -> str:
    """Return how SQLite is asked for a file; the mode is ro, rw, or rwc, which makes one where there is none."""
    posix = path.absolute().as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode={mode}"


def memory_database(guard: Guard | None = None) -> Database:
    """Return a new SQLite database in memory; its one connection is lent to one user at a time."""
    return _of_one_connection("file::memory:", guard, "in memory")


def temporary_database(guard: Guard | None = None) -> Database:
    """Return one like that in memory; what does not fit there goes to a file that ends with the connection."""
    return _of_one_connection("file:", guard, "for the moment")


def _of_one_connection(uri: str, guard: Guard | None, where: str) -> Database:
    def connect() -> sqlite3.Connection:
        connection = _sqlite(uri, BUSY_MS)
        _prepare(connection)
        return connection

    pool = {"pool_size": 1, "max_overflow": 0, "pool_timeout": BUSY_MS / 1000}
    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, **pool)
    return Database(_wired(engine, guard), where)


def server_database(url: str | URL, *, guard: Guard | None = None) -> Database:
    """Return a database of a Postgres server. Raises ValueError where `url` names none."""
    address = make_url(url)
    if address.get_backend_name() not in ("postgresql", "postgres"):
        raise ValueError(f"no address of a Postgres database: {address.render_as_string()}")
    address = address.set(drivername="postgresql+psycopg")
    options = {name: value for name, value in _SERVER_OPTIONS.items() if name not in address.query}
    engine = create_engine(address, connect_args=options, pool_size=2, pool_pre_ping=True)
    shown = address.set(drivername="postgresql").render_as_string(hide_password=True)
    event.listen(engine, "connect", _prove_utf8(shown))
    return Database(_wired(engine, guard), shown)


def _prove_utf8(where: str) -> Callable[[DBAPIConnection, Any], None]:
    """Return what refuses a server's database that can't hold every text."""

    def prove(connection: DBAPIConnection, _record: Any) -> None:
        if connection.info.parameter_status("server_encoding") != "UTF8":
            connection.close()
            raise StoreError("not_utf8", where=where)

    return prove


def _sqlite(uri: str, busy_ms: int) -> sqlite3.Connection:
    """Return a connection that begins and ends its transactions only when told."""
    return sqlite3.connect(
        uri,
        uri=True,
        timeout=busy_ms / 1000,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )


def prove_ours(connection: sqlite3.Connection, path: Path, *, may_be_empty: bool) -> None:
    """Raise StoreError where the file is not ours, before anything in it is touched."""
    if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        return
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not (empty and may_be_empty):
        raise StoreError("foreign", where=path)


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _wired(engine: Engine, guard: Guard | None) -> Engine:
    """Make every transaction begin as it must, and ask the guard whenever a connection is taken."""
    event.listen(engine, "begin", _BEGIN[engine.dialect.name])
    if guard is not None:
        asked = guard

        def on_checkout(_dbapi: DBAPIConnection, _record: Any, _proxy: Any) -> None:
            asked()

        event.listen(engine, "checkout", on_checkout)
    return engine


def _begin_sqlite(connection: Connection) -> None:
    """Begin; a writer takes the lock at once, since one that has read first would be refused without waiting."""
    writes = connection.get_execution_options().get(WRITES, False)
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_server(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITES, False):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPEND_LOCK})")


_BEGIN = {"sqlite": _begin_sqlite, "postgresql": _begin_server}
