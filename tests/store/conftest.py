"""Stores of every kind: what holds for one holds for all of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.store.engines import Database, file_database, memory_database, server_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from tests.support.postgres import Server

Reach = Callable[[], SqlStore]


@pytest.fixture(params=["memory", "file", "postgres"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """A new database with its tables: in memory, in a file, and on a server."""
    made = _made(request)
    yield made
    made.engine.dispose()


@pytest.fixture
def store(database: Database) -> SqlStore:
    return SqlStore(database)


@pytest.fixture(params=["file", "postgres"])
def reach(request: pytest.FixtureRequest) -> Iterator[Reach]:
    """Opens one and the same record again and again, as several PCs or threads do."""
    first = _made(request)
    opened = [first]

    def another() -> SqlStore:
        where = first.path
        opened.append(file_database(where) if where else server_database(first.engine.url))
        return SqlStore(opened[-1])

    yield another
    for one in opened:
        one.engine.dispose()


@pytest.fixture(scope="session")
def laid_out(postgres: Server) -> str:
    """The name of a server's database that has its tables, to be copied."""
    made = server_database(postgres.new_database())
    bring_to(made)
    made.engine.dispose()
    assert made.engine.url.database is not None
    return made.engine.url.database


def _made(request: pytest.FixtureRequest) -> Database:
    if request.param == "postgres":
        server: Server = request.getfixturevalue("postgres")
        return server_database(server.new_database(like=request.getfixturevalue("laid_out")))
    folder: Path = request.getfixturevalue("tmp_path")
    made = (
        memory_database() if request.param == "memory" else file_database(folder / "office.db", create=True)
    )
    bring_to(made)
    return made
