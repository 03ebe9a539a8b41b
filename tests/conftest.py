"""What holds for every test: Qt has no screen, and the real home, speaker and printer are out of reach."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest_plugins = ["tests.support.postgres"]

# Before anything imports PySide6; a run under Xvfb names its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.runtime.constants_kept import keep_constants  # noqa: E402 - the platform is named before Qt comes

keep_constants()

# Where programs keep a person's files, on Linux and on Windows.
HOME_FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
NOWHERE = {
    "PULSE_SERVER": "unix:/nonexistent/pulse",
    "PIPEWIRE_REMOTE": "/nonexistent/pipewire",
    "CUPS_SERVER": "/nonexistent/cups.sock",
}


@pytest.fixture(autouse=True)
def a_pc_of_its_own(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Gives every test an empty home that goes away with it, and neither speaker nor printer."""
    with tempfile.TemporaryDirectory(prefix="retorno-home-", ignore_cleanup_errors=True) as folder:
        for name in HOME_FOLDERS + XDG_FOLDERS:
            monkeypatch.setenv(name, folder)
        for name, value in NOWHERE.items():
            monkeypatch.setenv(name, value)
        yield Path(folder)
