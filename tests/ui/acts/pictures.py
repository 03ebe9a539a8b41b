"""Takes a picture of each form: `python -m tests.ui.acts.pictures FOLDER`."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.office.policies import found
from desktop.runtime.constants_kept import keep_constants
from desktop.store.engines import file_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from desktop.ui.acts.table import ACTS
from desktop.ui.language import install
from desktop.ui.look.palette import PALETTES
from desktop.ui.look.theme import Theme
from desktop.ui.registers.couriers import CouriersDialog
from desktop.ui.registers.office import OfficeDialog
from desktop.ui.registers.people import PeopleDialog
from desktop.ui.registers.services import ServicesDialog
from tests.ui.acts.office import Office, moment
from tests.ui.sample import BASE


def sample(folder: str) -> Office:
    """An office with some couriers and two requests."""
    database = file_database(Path(folder, "office.db"), create=True)
    bring_to(database)
    store = SqlStore(database)
    found(store, BASE, moment("06:00"))
    office = Office(store)
    office.on_duty("Norberto", "Siqueira", "Élcio", "Valdir", "Márcio", "Leandro", "Cláudio")
    office.registers.set_duty("Márcio", on_duty=False)
    office.receive("09:10", dropoff="R. Vergueiro 3100")
    row = office.receive("09:31")
    office.receive(
        "10:02", client="Farmácia Aclimação", contact="Lívia", phone="11955550175", pickup="R. Topázio 410"
    )
    office.tell(row.request, "courier_assigned", "09:58", courier="Valdir")
    office.tell(row.request, "incident_reported", "10:20", kind="flat_tyre", text="Flat tyre on R. Vergueiro")
    return office


def key(
    app: QApplication, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press keys where the cursor is."""
    for one in keys:
        focus = app.focusWidget()
        if focus is not None:
            QTest.keyClick(focus, one, modifiers)


def write(app: QApplication, text: str) -> None:
    """Type where the cursor is."""
    focus = app.focusWidget()
    if focus is not None:
        QTest.keyClicks(focus, text)


def opened(app: QApplication, name: str, office: Office, request: str) -> QDialog:
    """A form on screen."""
    form = next(act for act in ACTS if act.id == name).form(office.context, office.row(request), None)
    form.show()
    form.activateWindow()
    app.processEvents()
    return form


def take(app: QApplication, form: QDialog, path: Path) -> None:
    """Save the form's picture, and close it."""
    for _ in range(4):  # a label of two lines asks for its room once it knows its width
        app.processEvents()
    form.grab().save(str(path))
    form.done(0)
    app.processEvents()


def scenes(app: QApplication, office: Office, folder: Path, tail: str) -> None:
    """Each form as it opens, and some with something in them."""
    number = office.row("2611-0002").request
    for act in ACTS:
        take(app, opened(app, act.id, office, number), folder / f"{act.id}{tail}.png")
    form = opened(app, "new_request", office, number)
    write(app, "farm")
    take(app, form, folder / f"new_request_search{tail}.png")
    form = opened(app, "new_request", office, number)
    write(app, "farm")
    key(app, Qt.Key.Key_Return)
    write(app, "Av. Paulista 1009")
    key(app, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ShiftModifier)
    write(app, "R. Augusta 1508")
    key(app, Qt.Key.Key_Tab)
    write(app, "23:10")
    key(app, Qt.Key.Key_Tab)
    write(app, "25:00")
    key(app, Qt.Key.Key_Return)
    take(app, form, folder / f"new_request_filled{tail}.png")
    form = opened(app, "courier", office, "2611-0001")
    write(app, "c")
    take(app, form, folder / f"courier_new{tail}.png")
    form = opened(app, "forecast", office, number)
    write(app, "+20")
    key(app, Qt.Key.Key_Return)
    take(app, form, folder / f"forecast_asks{tail}.png")
    form = opened(app, "note", office, number)
    write(app, "Levar troco")
    office.clock.move(seconds=30)
    office.tell(number, "note_added", "10:42:14", by="Otávio", text="Chuva")
    key(app, Qt.Key.Key_Return)
    take(app, form, folder / f"note_changed{tail}.png")


def main(folder: Path) -> None:
    """Take all pictures."""
    keep_constants()
    app = QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, palette in PALETTES.items():
        Theme(palette).apply(app)
        take_all(app, folder, f"_{name}")
    Theme().apply(app)
    install(app, "pt_BR")
    take_all(app, folder, "_pt_BR")


def take_all(app: QApplication, folder: Path, tail: str) -> None:
    """Take the pictures of all forms as the program looks and speaks now."""
    with tempfile.TemporaryDirectory() as place:
        office = sample(place)
        scenes(app, office, folder, tail)
        for kind in (CouriersDialog, PeopleDialog, ServicesDialog, OfficeDialog):
            form = kind(office.context)
            form.show()
            take(app, form, folder / f"{kind.__name__}{tail}.png")
        office.store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
