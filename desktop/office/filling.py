"""Fills a record with many facts at once: the same fold as ever, the tables that are read made anew at the end."""

from collections.abc import Iterable, Iterator, Mapping

from desktop.domain.facts import Fact
from desktop.office.rebuilding import all_rows
from desktop.office.replaying import fill as append
from desktop.office.store import Store


def fill(store: Store, base_policy: Mapping[str, object], facts: Iterable[Fact]) -> Iterator[int]:
    """Append facts of requests that the record does not hold yet; yield each place, and end with all rows made.

    The facts are taken as they come: whoever fills answers for them being acceptable.
    """
    yield from append(store, facts)
    store.put_all(all_rows(store, base_policy))
