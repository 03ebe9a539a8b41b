"""How values stand in columns: moments as whole microseconds, text compared letter by letter, JSON as text."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, String, Text, TypeDecorator
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

# Ordered by code point and never by a country's rules, so that both engines sort and find alike.
Words = String().with_variant(String(collation="C"), "postgresql")
# SQLite numbers its rows by a column of exactly this type.
Place = BigInteger().with_variant(Integer, "sqlite")
Json = Text
Bytes = LargeBinary


def microseconds(moment: datetime) -> int:
    """Return the whole microseconds since 1970. Raises ValueError for a moment that names no offset."""
    if moment.tzinfo is None:
        raise ValueError(f"a moment without offset: {moment}")
    return (moment - EPOCH) // _MICROSECOND


def moment(stored: int) -> datetime:
    """Return the moment in UTC that the microseconds name."""
    return EPOCH + timedelta(microseconds=stored)


@lru_cache(maxsize=16384)
def moment_of(stored: int | None) -> datetime | None:
    """Return the moment, None for none. The same few stand in many columns of a request."""
    return None if stored is None else moment(stored)


def write_moments(moments: tuple[datetime, ...]) -> str:
    """Return a few moments as they stand in one column."""
    return json.dumps([microseconds(one) for one in moments])


def read_moments(stored: str) -> tuple[datetime, ...]:
    """Return the moments of one column."""
    return () if stored == "[]" else tuple(moment(one) for one in json.loads(stored))


def storable(text: str) -> str:
    """Return the text as every engine takes it: without NUL and without halves of surrogate pairs."""
    if text.isascii() and "\0" not in text:
        return text
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")


_PLAIN: dict[type, Callable[[Any], object]] = {
    datetime: microseconds, str: storable, tuple: write_moments,
}  # fmt: skip


def plain(values: Iterable[object]) -> list[Any]:
    """Return values of a row that is read as the drivers know them."""
    found = _PLAIN.get
    return [value if (convert := found(type(value))) is None else convert(value) for value in values]


class Moment(TypeDecorator[datetime]):
    """An aware moment, stored exactly and in order on every engine; returned in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Return what is stored."""
        return None if value is None else microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment."""
        return moment_of(value)


class later_of(GenericFunction[datetime]):  # noqa: N801 - SQLAlchemy names functions as SQL does
    """The later of two moments; the engines call this function by different names."""

    type = Moment()
    inherit_cache = True


@compiles(later_of)
def _greatest(element: later_of, compiler: SQLCompiler, **options: Any) -> str:
    return f"greatest({compiler.process(element.clauses, **options)})"


@compiles(later_of, "sqlite")
def _max(element: later_of, compiler: SQLCompiler, **options: Any) -> str:
    return f"max({compiler.process(element.clauses, **options)})"
