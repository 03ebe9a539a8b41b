"""Reaches a record on a Postgres server; it is made or upgraded only where that is asked for.

No copy of it can be made from here, and other PCs may still run the earlier program.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import inspect
from sqlalchemy.exc import ArgumentError, DBAPIError

from desktop.office.store import StoreError
from desktop.store.engines import Database, Guard, server_database
from desktop.store.errors import in_plain_words
from desktop.store.revisions import revision_of
from desktop.store.tables import facts, head, program
from desktop.store.upgrade import Migrations, Upgraded, prove_known, run

_OF_A_RECORD = {facts.name, head.name, program.name}
_SECRET = re.compile(r"//[^/@]*@")


def is_address(database: str) -> bool:
    """Tell whether this names a server's database, not a file."""
    return "://" in database


def reach_server(
    address: str, migrations: Migrations, *, create: bool, upgrade: bool, guard: Guard | None
) -> tuple[Database, Upgraded | None]:
    """Return the database, and what was done to it. Raises StoreError; then nothing of it stays open."""
    try:
        database = server_database(address, guard=guard)
    except (ArgumentError, ValueError) as error:
        raise StoreError("no_address", where=_SECRET.sub("//…@", address)) from error
    try:
        return database, _brought(database, migrations, create=create, upgrade=upgrade)
    except BaseException:
        database.engine.dispose()
        raise


def _brought(database: Database, migrations: Migrations, *, create: bool, upgrade: bool) -> Upgraded | None:
    """Make the tables of an empty database, or upgrade them."""
    revision = _revision(database, migrations)
    if revision == migrations.newest:
        return None
    if revision is None and not create:
        raise StoreError("foreign_server", where=database.where)
    if revision is not None and not upgrade:
        raise StoreError("older_server", where=database.where)
    run(database, migrations)
    return Upgraded(database.where, revision, migrations.newest)


def _revision(database: Database, migrations: Migrations) -> str | None:
    """Return the revision, None where the database is empty. Raises StoreError where it holds something else."""
    with (
        _address_understood(database),
        in_plain_words(database),
        database.engine.connect() as connection,
        connection.begin(),
    ):
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return None
        revision = revision_of(connection)
        if revision is None or not tables >= _OF_A_RECORD:
            raise StoreError("foreign_server", where=database.where)
        prove_known(connection, database, revision, migrations)
    return revision


@contextmanager
def _address_understood(database: Database) -> Iterator[None]:
    """Raise StoreError where the driver itself can't read a part of the address, and asked no server."""
    try:
        yield
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) is not None:
            raise
        raise StoreError("no_address", where=database.where) from error
