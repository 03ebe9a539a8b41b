"""An office for every test of a form."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.office.policies import found
from desktop.store.engines import file_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from tests.ui.acts.office import Office, Typist, moment
from tests.ui.sample import BASE


@pytest.fixture(scope="session")
def empty_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with nothing in it but its tables and the policy of a new office."""
    path = tmp_path_factory.mktemp("record") / "office.db"
    database = file_database(path, create=True)
    bring_to(database)
    store = SqlStore(database)
    found(store, BASE, moment("06:00"))
    store.close()
    return path


@pytest.fixture
def office(empty_record: Path, tmp_path: Path) -> Iterator[Office]:
    """Helena's desk at 10:42:17."""
    path = tmp_path / "office.db"
    shutil.copy(empty_record, path)
    store = SqlStore(file_database(path))
    yield Office(store)
    store.close()


@pytest.fixture
def typist(qtbot: QtBot, office: Office) -> Iterator[Typist]:
    """Helena at the keyboard."""
    helena = Typist(qtbot, office)
    yield helena
    helena.leaves()
