"""A desk with shifts for every test of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.shift.desk import Keyboard, ShiftOffice


@pytest.fixture
def office(tmp_path: Path) -> Iterator[ShiftOffice]:
    """The desk."""
    made = ShiftOffice(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Iterator[Keyboard]:
    """Whoever sits there."""
    made = Keyboard(qtbot)
    yield made
    made.leaves()
