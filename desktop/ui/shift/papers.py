"""What the window asks of paper. Whoever lays it out keeps this, so that no page is made here."""

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QPagedPaintDevice, QPageSize

from desktop.office.shift_desk import OpenList, ShiftSummary


class Paper(Protocol):
    """A document that is ready to be drawn."""

    @property
    def title(self) -> str:
        """Return what it is called."""
        ...

    @property
    def file_name(self) -> str:
        """Return what its PDF may be called."""
        ...

    def prepare(self, device: QPagedPaintDevice) -> None:
        """Set the margins of the sheets."""
        ...

    def draw(self, device: QPagedPaintDevice) -> int:
        """Draw it on the device's sheets, and return how many. Raises OSError where that takes none (any more)."""
        ...

    def save_pdf(self, path: Path, size: QPageSize.PageSizeId) -> int:
        """Write a PDF, whole or not at all, and return its pages. Raises OSError."""
        ...


class Papers(Protocol):
    """Makes documents."""

    def summary(self, made: ShiftSummary) -> Paper:
        """Return the summary of a shift."""
        ...

    def open_list(self, made: OpenList) -> Paper:
        """Return the list of what goes on."""
        ...
