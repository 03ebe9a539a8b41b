"""Runs fixed statements on the driver's own connection, within a transaction that SQLAlchemy began.

SQLAlchemy words each statement for the engine once. Run through it, one takes longer than SQLite needs for the
work itself, and recording a fact is a dozen of them; here values go over as the driver knows them, unconverted.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ClauseElement, Connection, Dialect, Table
from sqlalchemy.dialects import registry

Line = tuple[Any, ...]
_NOTHING: Mapping[str, Any] = {}


class Worded(NamedTuple):
    """A statement as an engine reads it, the names of its values in the order of the text, and the fixed ones."""

    text: str
    names: tuple[str, ...]
    fixed: Mapping[str, Any]


class Wire:
    """The way to the driver for the length of one transaction. Raises the driver's errors."""

    def __init__(self, connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert raw is not None
        self._cursor = raw.cursor()
        self._wordings = _wordings(connection.dialect.name)

    def rows(self, statement: ClauseElement, values: Mapping[str, Any] = _NOTHING) -> list[Line]:
        """Return all rows that the statement gives."""
        self._execute(statement, values)
        found: list[Line] = self._cursor.fetchall()
        return found

    def change(self, statement: ClauseElement, values: Mapping[str, Any] = _NOTHING) -> int:
        """Run a statement and return how many rows it changed."""
        self._execute(statement, values)
        changed: int = self._cursor.rowcount
        return changed

    def add(self, table: Table, lines: Sequence[Line]) -> None:
        """Insert lines that hold a value for each of the table's columns, in their order."""
        if lines:
            self._cursor.executemany(self._wordings[table].text, lines)

    def _execute(self, statement: ClauseElement, values: Mapping[str, Any]) -> None:
        text, names, fixed = self._wordings[statement]
        if fixed:
            values = {**fixed, **values}
        self._cursor.execute(text, [values[name] for name in names])


class Wordings(dict[ClauseElement, Worded]):
    """The statements worded so far for one engine; a table stands for the insertion of whole lines."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__()
        self._dialect = dialect

    def __missing__(self, statement: ClauseElement) -> Worded:
        whole = statement.insert() if isinstance(statement, Table) else statement
        compiled: Any = whole.compile(dialect=self._dialect)
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        self[statement] = Worded(str(compiled), tuple(compiled.positiontup), fixed)
        return self[statement]


@cache
def _wordings(engine: str) -> Wordings:
    dialect: Any = registry.load(engine if engine == "sqlite" else "postgresql.psycopg")
    return Wordings(dialect(paramstyle="qmark" if engine == "sqlite" else "format"))
