"""A document that is ready for paper: laid out for any size of sheet, drawn alike on printer, PDF and preview."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter

from desktop.printing.drawing import NotDrawn, draw
from desktop.printing.page import Page, Size

MARGINS = QMarginsF(14, 13, 14, 6)
MILLIMETRE = QPageLayout.Unit.Millimeter
A4 = QPageSize.PageSizeId.A4
PDF_DOTS = 1200
NARROWEST = 100.0
"""What is printed on narrower sheets is laid out for this width, in millimetres, and made smaller."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document. `file_name` is what its PDF may be called, `program` who made it."""

    title: str
    file_name: str
    program: str
    layout: Callable[[Size], Sequence[Page]]

    def pages(self, size: Size) -> Sequence[Page]:
        """Return the pages on sheets of this size."""
        return self.layout(size)

    def prepare(self, device: QPagedPaintDevice) -> None:
        """Set the margins, where the device can keep them: some printers need wider ones."""
        device.setPageMargins(MARGINS, MILLIMETRE)

    def draw(self, device: QPagedPaintDevice) -> int:
        """Draw on the device's sheets and return how many. Raises NotDrawn."""
        room = device.pageLayout().paintRect(MILLIMETRE)
        scale = min(1.0, room.width() / NARROWEST)
        pages = self.pages(Size(room.width() / scale, room.height() / scale))
        draw(device, pages, scale)
        return len(pages)

    def save_pdf(self, path: Path, size: QPageSize.PageSizeId = A4) -> int:
        """Write a PDF, whole or not at all, and return its pages. Raises NotDrawn."""
        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise NotDrawn(file.errorString())
        writer = QPdfWriter(file)
        writer.setResolution(PDF_DOTS)
        writer.setTitle(self.title)
        writer.setCreator(self.program)
        writer.setPageSize(QPageSize(size))
        self.prepare(writer)
        try:
            pages = self.draw(writer)
        except NotDrawn:
            file.cancelWriting()
            raise
        finally:
            del writer
        if not file.commit():
            raise NotDrawn(file.errorString())
        return pages
