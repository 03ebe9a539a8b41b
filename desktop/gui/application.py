"""The application itself: is there a screen, the look, the language, the name of this PC."""

import os
import socket
import sys

from PySide6.QtWidgets import QApplication

from desktop.runtime.constants_kept import keep_constants
from desktop.ui import language
from desktop.ui.look.theme import Theme


def has_screen() -> bool:
    """Tell whether a window could be seen by anybody."""
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    return sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def application(wanted_language: str | None, theme: Theme) -> QApplication:
    """Make the application: look, language, name. Raises UnknownLanguage."""
    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keep_constants()
    made = QApplication([])
    made.setApplicationName("retorno")
    made.setDesktopFileName("retorno")
    theme.apply(made)
    language.install(made, language.chosen(wanted_language))
    return made


def seat() -> str:
    """Return the name of this PC, as it stands in what is recorded here."""
    return socket.gethostname()
