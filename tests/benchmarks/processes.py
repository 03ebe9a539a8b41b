"""Whole processes to be measured from outside: the program on an office's record, and the bare windows it is held to.

    python -m tests.benchmarks.processes program|window|reading|importing DATABASE

Each says on its standard output when its window was painted and when its work was done, then what memory it holds.
"""

import sys
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

MIDDAY = datetime(2026, 3, 2, 15, 10, tzinfo=UTC)
"""Forty minutes after the first open request of the histories; they are not imported here, what they need is slow."""


class Painted(QObject):
    """Calls back once, after the widget's next paint."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def say(word: str) -> None:
    print(word, flush=True)


def memory() -> float:
    """Return the megabytes of this process's own that are in memory, libraries shared with others counted in part."""
    with open("/proc/self/smaps_rollup", encoding="ascii") as lines:  # noqa: PTH123 - no file on any disk
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))


def done() -> None:
    """Say what the work came to, and end."""
    say("done")
    say(f"memory {memory():.1f}")
    QApplication.exit(0)


def bare(work: Callable[[], None]) -> None:
    """A window with nothing in it, which does some work once it is shown."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)

    def go_on() -> None:
        say("painted")
        work()
        done()

    Painted(window, go_on)
    window.show()
    app.exec()


def read_one_row(database: str) -> None:
    """Import SQLAlchemy and read one row."""
    from sqlalchemy import create_engine, text

    with create_engine(f"sqlite:///{database}").connect() as connection:
        connection.execute(text("SELECT * FROM requests LIMIT 1")).fetchone()


def import_all(database: str) -> None:
    """Read one row, and import what makes sounds."""
    from PySide6 import QtMultimedia

    assert QtMultimedia
    read_one_row(database)


def program(database: str) -> None:
    """The program as it starts on an office's record; its clock stands in the middle of the day."""
    from desktop.gui.application import application
    from desktop.gui.office import OfficeSession
    from desktop.runtime.pace import SteppedClock
    from desktop.runtime.sound import SoundPlayer
    from desktop.ui.look.theme import Theme

    theme = Theme()
    app = application("en", theme)
    clock = SteppedClock(MIDDAY)
    session = OfficeSession(database, clock, "balcao-1", create=False, theme=theme)
    window = session.window
    Painted(window.queue.viewport(), lambda: say("painted"))
    window.loader.loaded.connect(lambda: Painted(window.queue.viewport(), done))
    session.start()
    session.listen(SoundPlayer(parent=session))
    app.exec()
    session.close()


KINDS: dict[str, Callable[[str], None]] = {
    "program": program,
    "window": lambda _: bare(lambda: None),
    "reading": lambda database: bare(lambda: read_one_row(database)),
    "importing": lambda database: bare(lambda: import_all(database)),
}

if __name__ == "__main__":
    KINDS[sys.argv[1]](sys.argv[2])
