"""A desk on a real record whose shifts are opened and closed by keys; printers are told, and print into files."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.facts import Fact
from desktop.office.desk import Desk
from desktop.office.policies import found
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.office.shift_desk import ShiftDesk
from desktop.office.shift_rows import ShiftRow
from desktop.office.store import StoreError
from desktop.printing.papers import Papers
from desktop.store.engines import memory_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from desktop.ui.shift.context import ShiftContext
from desktop.ui.shift.printers import Printers
from desktop.ui.words.times import OfficeTime
from tests.support.clocks import ToldClock
from tests.ui.sample import BASE, NOW, ZONE, at

T = TypeVar("T")
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class JobsNow:
    """Runs a job where it is asked for; with `broken`, the record can't be reached."""

    broken: bool = False

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            if self.broken:
                raise StoreError("no_answer", where="server")
            result = job()
        except Exception as error:  # noqa: BLE001 - as the worker does
            failed(error)
        else:
            done(result)


@dataclass
class ToldPrinters(Printers):
    """Printers that are told whether they are there; what is printed becomes a file of `folder`."""

    folder: Path
    there: list[str] = field(default_factory=list)
    chosen: bool = True
    vanishes: bool = False
    pdf: Path | None = None

    def names(self) -> list[str]:
        return list(self.there)

    def printer(self) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(self.folder / "printed.pdf"))
        return made

    def choose(self, printer: QPrinter, parent: QWidget) -> bool:  # noqa: ARG002
        if self.vanishes:
            printer.setOutputFileName(str(self.folder / "unplugged" / "printed.pdf"))
        return self.chosen

    def pdf_path(self, name: str, parent: QWidget) -> Path | None:  # noqa: ARG002
        return self.pdf


class ShiftOffice:
    """Helena's desk at 10:42:17; Otávio's is another PC on the same record."""

    def __init__(self, folder: Path) -> None:
        database = memory_database()
        bring_to(database)
        self.store = SqlStore(database)
        found(self.store, BASE, at("06:00"))
        self.clock = ToldClock(NOW)
        self.scribe = Scribe(self.clock, "balcao-1")
        self.desk = Desk(self.store, self.clock, BASE, ZONE)
        self.shifts = ShiftDesk(self.store, self.scribe, BASE, ZONE)
        self.jobs = JobsNow()
        self.printers = ToldPrinters(folder)
        times = OfficeTime(ZONE)
        papers = Papers(times, "Retorno 1.2.3")
        self.context = ShiftContext(
            self.clock, times, self.scribe, self.desk, self.shifts, self.jobs, papers, printers=self.printers
        )

    def opens(self, *people: str, when: str = "06:58") -> ShiftRow:
        """Open a shift at that hour of the morning; the first person sits here."""
        self.clock.at = at(when)
        came = self.shifts.open(people[0])
        for person in people[1:]:
            came = self.shifts.join(person)
        self.clock.at = NOW
        self.scribe.person = people[0]
        return came.shift

    def receive(self, when: str, client: str, **fields: object) -> RequestRow:
        """Take in a request."""
        fact = Scribe(ToldClock(at(when)), "balcao-1", "Helena").fact(
            "", "request_received", client=client, phone="(11) 5555-0142", **fields
        )
        row = self.desk.receive([fact])[-1].row
        assert row is not None
        return row

    def tell(self, request: str, op: str, when: str | datetime, **fields: object) -> RequestRow | None:
        """Record a fact that happened and was typed then."""
        clock = ToldClock(at(when) if isinstance(when, str) else when)
        fact = Scribe(clock, "balcao-2", "Otávio").fact(request, op, **fields)
        return self.desk.record([fact])[-1].row

    def facts(self, request: str) -> list[Fact]:
        """Every fact of a request."""
        view = self.desk.view(request)
        assert view is not None
        return list(view.facts)


@dataclass
class Keyboard:
    """Somebody at the keyboard, who sees only what has the focus."""

    qtbot: QtBot
    shown: list[QDialog] = field(default_factory=list)

    def before(self, dialog: QDialog) -> None:
        """Sit before a dialog."""
        self.shown.append(dialog)
        dialog.show()
        self.qtbot.waitExposed(dialog).__enter__()
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)

    def press(self, *keys: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, one after the other, where the cursor is."""
        for key in keys:
            QTest.keyClick(self._focus(), key, modifiers)

    def types(self, text: str) -> None:
        """Type a text of plain letters."""
        QTest.keyClicks(self._focus(), text)

    def leaves(self) -> None:
        """Put away what is still open."""
        for dialog in self.shown:
            if isValid(dialog):
                dialog.done(0)

    @staticmethod
    def _focus() -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus
