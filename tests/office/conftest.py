"""An office's record in memory, with the policy that a new office starts with; the clock moves when told."""

from collections.abc import Callable, Iterator

import pytest

from desktop.office.policies import found
from desktop.office.recording import Recorder
from desktop.office.store import Store
from desktop.store.engines import memory_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from tests.domain.timelines import BASE
from tests.support.clocks import ToldClock


@pytest.fixture
def clock() -> ToldClock:
    return ToldClock()


@pytest.fixture
def store_of() -> Iterator[Callable[[], Store]]:
    """Makes records in which nothing was ever recorded."""
    made: list[Store] = []

    def another() -> Store:
        database = memory_database()
        bring_to(database)
        made.append(SqlStore(database))
        return made[-1]

    yield another
    for one in made:
        one.close()


@pytest.fixture
def empty_store(store_of: Callable[[], Store]) -> Store:
    """A record in which nothing was ever recorded."""
    return store_of()


@pytest.fixture
def store(empty_store: Store, clock: ToldClock) -> Store:
    """A record that the office has begun to keep."""
    found(empty_store, BASE, clock.now())
    return empty_store


@pytest.fixture
def recorder(store: Store) -> Recorder:
    return Recorder(store, BASE)
