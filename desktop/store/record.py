"""The store that the office works with, on either engine: it opens transactions, and says in plain words why not."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection, Engine

from desktop.office.entries import Entry
from desktop.office.rows import RequestRow
from desktop.office.store import StoreError
from desktop.store.engines import WRITES, Database
from desktop.store.errors import in_plain_words
from desktop.store.portions import portions
from desktop.store.transactions import SqlReading, SqlWriting

# As many facts as one transaction of a bulk load takes.
PORTION = 1000


class SqlStore:
    """A record in a SQLite file, in memory, or on a Postgres server; its tables are there and of this revision.

    A reading opened inside another transaction of the same thread is that transaction.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        engine = database.engine
        self._writes = engine.execution_options(**{WRITES: True})
        # SQLite's readings see one moment by themselves.
        one_moment = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        self._reads = engine if database.is_sqlite else engine.execution_options(**one_moment)
        self._driver_error = engine.dialect.loaded_dbapi.Error
        self._open = threading.local()
        self._file = _identity(database)

    @contextmanager
    def reading(self) -> Iterator[SqlReading]:
        """Return a context for reading. Raises StoreError."""
        outer: SqlReading | None = getattr(self._open, "transaction", None)
        if outer is not None:
            yield outer
            return
        with self._transaction(self._reads) as connection:
            self._open.transaction = reading = SqlReading(connection)
            try:
                yield reading
            finally:
                self._open.transaction = None

    @contextmanager
    def writing(self) -> Iterator[SqlWriting]:
        """Return a context that commits at its end, and undoes everything on an exception. Raises StoreError.

        Where a server falls silent in the very commit, nobody can say whether it was made: read the subject again.
        """
        if getattr(self._open, "transaction", None) is not None:
            raise RuntimeError("a transaction of this thread is open already")
        with self._transaction(self._writes) as connection:
            self._open.transaction = writing = SqlWriting(connection)
            try:
                yield writing
                self._prove_there()
            finally:
                self._open.transaction = None

    def append_all(self, entries: Iterable[Entry]) -> Iterator[int]:
        """Append many entries in few transactions without the tables that are read; yield the places once committed.

        Raises Changed where a version is taken; the portions before it are recorded.
        """
        for portion in portions(entries, PORTION):
            with self.writing() as writing:
                places = [entry.place for entry in writing.append_many(portion)]
            yield from places

    def put_all(self, rows: Iterable[tuple[str, RequestRow | None]]) -> None:
        """Replace the rows of all requests and the clients made from them, in one transaction."""
        with self.writing() as writing:
            writing.put_all(rows)

    def subjects(self, prefix: str) -> Iterator[tuple[str, Sequence[Entry]]]:
        """Yield every subject with this prefix and its entries, streaming, by subject (by code point)."""
        for subject, entries in groupby(self._by_subject(prefix), key=attrgetter("subject")):
            yield subject, list(entries)

    def close(self) -> None:
        """Let go of every connection and file."""
        self.database.engine.dispose()

    def _by_subject(self, prefix: str) -> Iterator[Entry]:
        page: list[Entry] = []
        while True:
            with self.reading() as reading:
                page = reading.page_by_subject(prefix, page[-1] if page else None)
            if not page:
                return
            yield from page

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        self._prove_there()
        with in_plain_words(self.database), engine.connect() as connection:
            try:
                with connection.begin():
                    yield connection
            except self._driver_error:
                # SQLAlchemy did not see it; a connection that is no more must not go back to the others.
                if getattr(connection.connection.driver_connection, "closed", False):
                    connection.invalidate()
                raise

    def _prove_there(self) -> None:
        """Raise StoreError where the file was moved or replaced: what is written would go nowhere."""
        if self._file is not None and _identity(self.database) != self._file:
            raise StoreError("vanished", where=self.database.where)


def _identity(database: Database) -> tuple[int, int] | None:
    """Return what tells the database's file from any other in its place, None where there is no file."""
    try:
        found = database.path.stat() if database.path is not None else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found is not None else None
