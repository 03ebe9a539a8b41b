"""What holds for every test of a window: one application that looks as the program does."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.runtime.constants_kept import keep_constants
from desktop.ui.look.theme import Theme

keep_constants()


@pytest.fixture(scope="session")
def theme() -> Theme:
    """Return the theme that the program has when nobody chose another."""
    return Theme()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, theme: Theme) -> QApplication:
    """Dress the one application of all tests."""
    theme.apply(qapp)
    return qapp
