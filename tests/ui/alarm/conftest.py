"""Windows of these tests live until their test is over: one that is freed while it paints takes the process with it."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

T = TypeVar("T")
Kept = Callable[[T, QWidget], T]


@pytest.fixture
def kept(qtbot: QtBot) -> Iterator[Kept]:
    """Keeps an owner of a window, and shows the window."""
    owners = []

    def keep(owner: T, window: QWidget) -> T:
        owners.append(owner)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return owner

    yield keep
    owners.clear()
