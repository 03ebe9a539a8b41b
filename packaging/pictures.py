"""Takes pictures of the real program on the simulated sample day: desk, call, new request, empty desk.

    python packaging/pictures.py [OUT_FOLDER]

Both languages, at 1366 x 768 and 1920 x 1080, into `docs/pictures/` unless another folder is named. The program is
driven by its keys as a dispatcher drives it; only the clock is told. Nobody's screen is needed.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import app
from desktop.gui.application import application
from desktop.gui.office import OfficeSession
from desktop.office.ops_file import read_ops
from desktop.office.recording import Recorder
from desktop.runtime.pace import SteppedClock
from desktop.ui.look.theme import Theme

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "pt")
SIZES = ((1366, 768), (1920, 1080))
NOW = datetime(2026, 11, 20, 14, 45, tzinfo=UTC)
TYPED = "Trad"
"""What is typed as the client of the new request: the office's clients that begin so are offered."""


@contextmanager
def desk(theme: Theme, size: tuple[int, int], day: Path | None) -> Iterator[OfficeSession]:
    """Open the desk on a record of this day until now (None: of a new office), somebody being on duty."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder  # where the program notes that it runs
        session = OfficeSession(
            str(Path(folder) / "office.db"), SteppedClock(NOW), "balcao-1", create=True, theme=theme
        )
        session.record.worker.call(lambda: fill(session, day))
        session.window.resize(*size)
        session.start()
        answer(session)
        type_keys(session, "Helena")
        press(session, Qt.Key.Key_Return)
        session.ticker.tick()
        answer(session)
        yield session
        session.close()
        session.window.hide()


def fill(session: OfficeSession, day: Path | None) -> None:
    """Record the day's facts, as far as they had been recorded by now."""
    recorder = Recorder(session.record.store, app.base_policy())
    for fact in read_ops(day).facts if day else ():
        if fact.recorded_at <= NOW:
            recorder.record([fact])


def answer(session: OfficeSession) -> None:
    """Let the record's thread answer what was asked, and what the answers asked."""
    for _ in range(12):
        QApplication.processEvents()
        session.record.worker.call(lambda: None)
    QApplication.processEvents()


def focus(session: OfficeSession) -> QWidget:
    """Return what the keys go to."""
    top = QApplication.activeModalWidget() or session.window
    top.activateWindow()
    QApplication.processEvents()
    return top.focusWidget() or top


def type_keys(session: OfficeSession, text: str) -> None:
    """Type a text where the cursor is."""
    QTest.keyClicks(focus(session), text)
    answer(session)


def press(session: OfficeSession, key: Qt.Key) -> None:
    """Press one key."""
    QTest.keyClick(focus(session), key)
    answer(session)


def picture(session: OfficeSession) -> QPixmap:
    """Return the window with the form and the list that stand over it."""
    window = session.window
    whole = window.grab()
    painter = QPainter(whole)
    for over in QApplication.topLevelWidgets():
        if over is not window and over.isVisible():
            place = over.geometry().translated(-window.pos())
            painter.drawPixmap(place.topLeft(), over.grab())
            painter.setPen("#9aa3b2")  # a window manager would frame it
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return whole


def take(folder: Path, language: str, size: tuple[int, int]) -> None:
    """Take all pictures of one language on a screen of one size."""
    theme = Theme()
    application(language, theme)
    ending = f"{language}.png" if size == SIZES[0] else f"{language}-{size[0]}.png"
    with desk(theme, size, ROOT / "resources" / "sample_day.jsonl.gz") as session:
        picture(session).save(str(folder / f"desk-{ending}"))
        press(session, Qt.Key.Key_F2)
        picture(session).save(str(folder / f"call-{ending}"))
        press(session, Qt.Key.Key_Escape)
        press(session, Qt.Key.Key_F1)
        type_keys(session, TYPED)
        picture(session).save(str(folder / f"new-request-{ending}"))
        while (form := QApplication.activeModalWidget()) is not None:
            form.close()
    with desk(theme, size, None) as session:
        picture(session).save(str(folder / f"empty-desk-{ending}"))


def take_apart(folder: Path, language: str, size: tuple[int, int]) -> None:
    """Take them in a process of its own: a program has one language, and Qt asks for the screen at its start."""
    screen = {
        "name": "screen", "x": 0, "y": 0, "width": size[0], "height": size[1],
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as beside:
        screens = Path(beside) / "screens.json"
        screens.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        platform = {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
            "QT_LOGGING_RULES": "*.warning=false",
        }
        again = [sys.executable, __file__, str(folder), "--only", language, *map(str, size)]
        subprocess.run(again, check=True, env={**os.environ, **platform})


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "docs" / "pictures")
    parser.add_argument("--only", nargs=3, metavar=("LANGUAGE", "WIDTH", "HEIGHT"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    folder = chosen.folder.absolute()
    if chosen.only:
        language, width, height = chosen.only
        take(folder, language, (int(width), int(height)))
        return
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for size in SIZES:
            take_apart(folder, language, size)


if __name__ == "__main__":
    main()
