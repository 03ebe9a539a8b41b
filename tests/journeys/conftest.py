"""An office with a client who is known and two couriers, and somebody who sits down at its desk."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.office.desk import Desk
from desktop.office.policies import found
from desktop.office.register_book import RegisterBook
from desktop.office.scribe import Scribe
from desktop.runtime.pace import SteppedClock
from desktop.store.opening import open_store
from desktop.ui.look.theme import Theme
from tests.journeys.dispatcher import Dispatcher
from tests.ui.sample import BASE, ZONE, at

FARMACIA = {
    "client": "Farmácia Central", "contact": "Bruna", "phone": "(11) 5555-0142", "channel": "phone",
    "pickup": "R. Domingos de Morais 2187", "dropoff": "Hospital Vila Nova",
}  # fmt: skip


@pytest.fixture(scope="session")
def theme() -> Theme:
    return Theme()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, theme: Theme) -> QApplication:
    theme.apply(qapp)
    return qapp


@pytest.fixture(scope="session")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record in which Farmácia Central was served this morning, and Jonas and Rita are on duty."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    clock = SteppedClock(at("07:00"))
    store = open_store(str(path), clock, create=True)
    found(store, app.base_policy(), clock.now())
    scribe = Scribe(clock, "balcao-2", "Marta")
    desk = Desk(store, clock, BASE, ZONE)
    receipt = scribe.fact("", "request_received", **FARMACIA)
    request = desk.receive([receipt])[0].fact.request
    told = {"told": "No courier yet.", "decision": "cancel", "direction": "outgoing"}
    clock.step_to(at("07:05"))
    desk.record([scribe.fact(request, "client_informed", **told)])
    for minute, name in enumerate(("Jonas", "Rita")):
        clock.step_to(at(f"08:{minute:02}"))
        RegisterBook(store, scribe, BASE).register_courier(name)
    store.close()
    return path


@pytest.fixture
def database(office_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    shutil.copy(office_file, path)
    return path


@pytest.fixture
def sits_down(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., Dispatcher]]:
    """Start the program on a file, at an hour."""
    started: list[Dispatcher] = []

    def start(database: Path, hour: str = "10:00") -> Dispatcher:
        started.append(Dispatcher(qtbot, database, theme, hour=hour))
        return started[-1]

    yield start
    for one in started:
        one.leaves()


@pytest.fixture
def helena(sits_down: Callable[..., Dispatcher], database: Path) -> Dispatcher:
    """Helena, on duty since 10:00."""
    dispatcher = sits_down(database)
    dispatcher.comes()
    return dispatcher
