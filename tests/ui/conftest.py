"""What holds for every test of a window: one application that looks as the program does."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.runtime.none_kept import keep_none
from desktop.ui.look.theme import Theme

keep_none()


@pytest.fixture(scope="session")
def theme() -> Theme:
    """Return the theme that the program has when nobody chose another."""
    return Theme()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, theme: Theme) -> QApplication:
    """Dress the one application of all tests."""
    theme.apply(qapp)
    return qapp
