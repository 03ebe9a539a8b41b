"""The program in another language for as long as a test needs it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.ui.language import install


@contextmanager
def speaking(app: QCoreApplication, language: str) -> Iterator[None]:
    """Let widgets that are made meanwhile speak `language`."""
    before, translators = QLocale(), install(app, language)
    try:
        yield
    finally:
        for translator in translators:
            app.removeTranslator(translator)
        QLocale.setDefault(before)
