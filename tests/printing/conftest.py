"""Paper in a language, and the days that are printed."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.demo.day import simulate_day
from desktop.office.ops_file import read_ops
from desktop.paths import PROGRAM, SAMPLE_DAY
from desktop.runtime.constants_kept import keep_constants
from desktop.ui import language
from tests.printing.days import Day, facts_of

keep_constants()

REAL_DAY = PROGRAM.parent / "shared" / "data" / "a_demo_2017-01-03.jsonl.gz"


@pytest.fixture(params=["en", "pt_BR"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the paper."""
    before = QLocale()
    installed = language.install(qapp, request.param)
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """English paper, with its plurals."""
    before = QLocale()
    installed = language.install(qapp, "en")
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def sample_day() -> Day:
    """The day that comes with the program."""
    return Day(read_ops(SAMPLE_DAY).facts)


@pytest.fixture(scope="session")
def real_day() -> Day:
    """A real day, where its data are beside the repository."""
    if not REAL_DAY.exists():
        pytest.skip(f"the real day is not here: {REAL_DAY.name} is looked for beside the repository")
    return Day(read_ops(REAL_DAY).facts)


@pytest.fixture(scope="session", params=[3, 41, 77])
def simulated_day(request: pytest.FixtureRequest) -> Day:
    """A simulated day with calls and late entries."""
    return Day(facts_of(simulate_day(request.param, date(2026, 11, 23), requests=60)))
