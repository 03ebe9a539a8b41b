"""Takes pictures of the call: `python -m tests.ui.call.pictures FOLDER`."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.office.call_answers import Direction
from desktop.office.policies import found as office_founded
from desktop.office.rows import RequestRow
from desktop.runtime.constants_kept import keep_constants
from desktop.store.engines import file_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from desktop.ui.call.dialog import CallDialog
from desktop.ui.call.form import WIDTH
from desktop.ui.language import install
from desktop.ui.look.palette import PALETTES
from desktop.ui.look.theme import Theme
from tests.ui.acts.office import Office, moment
from tests.ui.call.scenes import arrived, at_risk, broken_twice, found, view_of
from tests.ui.sample import BASE

Scene = Callable[[Office], RequestRow]


def three_requests(office: Office) -> RequestRow:
    """Three requests of one client."""
    row = broken_twice(office)
    found(office, dropoff="Laboratório Paraíso")
    at_risk(office, dropoff="R. Vergueiro 3100")
    return row


class Camera:
    """Opens the call, presses keys, takes the picture."""

    def __init__(self, app: QApplication, folder: Path, theme: Theme, name: str) -> None:
        self._app = app
        self._folder = folder
        self._theme = theme
        self._name = name

    def take(self, name: str, scene: Scene, keys: str = "", direction: Direction = "outgoing") -> None:
        """Take one picture of the dialog after these keys."""
        with tempfile.TemporaryDirectory() as place:
            database = file_database(Path(place, "office.db"), create=True)
            bring_to(database)
            store = SqlStore(database)
            office_founded(store, BASE, moment("06:00"))
            office = Office(store)
            view = view_of(office, scene(office))
            dialog = CallDialog(office.context, self._theme, view, office.desk.queue(), direction=direction)
            dialog.show()
            dialog.resize(WIDTH, dialog.natural_height)
            dialog.activateWindow()
            self._app.processEvents()
            for key in keys:
                self._press(key)
            for _ in range(6):  # nested layouts hand their heights up and down
                self._app.processEvents()
            dialog.grab().save(str(self._folder / f"call_{name}_{self._name}.png"))
            dialog.done(0)
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            store.close()

    def _press(self, key: str) -> None:
        focus = self._app.focusWidget()
        if focus is None:
            return
        if key == "\n":
            QTest.keyClick(focus, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(focus, key)


def main(folder: Path, language: str) -> None:
    """Take all pictures in one language."""
    keep_constants()
    app = QApplication(sys.argv[:1])
    install(app, language)
    folder.mkdir(parents=True, exist_ok=True)
    letters = "WLGN" if language == "en" else "ALMN"
    for name, palette in PALETTES.items():
        theme = Theme(palette)
        theme.apply(app)
        camera = Camera(app, folder, theme, f"{language}_{name}")
        camera.take("overdue", broken_twice, letters[0])
        if name != "light":
            continue
        camera.take("opened", broken_twice)
        camera.take("due", at_risk, letters[1] + "11:05")
        camera.take("found", found, letters[2])
        camera.take("arrived", arrived, letters[0])
        camera.take("incoming", arrived, letters[3], "incoming")
        camera.take("others", three_requests, "56" + letters[0])
        camera.take("tried", broken_twice, "1")
        camera.take("missing", broken_twice, letters[1] + "25:99\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "en")
