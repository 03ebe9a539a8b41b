"""Helena's desk with its record, and Helena on the telephone."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.look.theme import Theme
from tests.ui.acts.conftest import empty_record as empty_record  # noqa: PLC0414 - a fixture of these tests too
from tests.ui.acts.conftest import office as office  # noqa: PLC0414
from tests.ui.acts.office import Office
from tests.ui.call.caller import Caller


@pytest.fixture
def caller(qtbot: QtBot, office: Office, theme: Theme) -> Iterator[Caller]:
    """Helena at the keyboard, the receiver in the other hand."""
    somebody = Caller(qtbot, office, theme)
    yield somebody
    somebody.leaves()
