"""The printers of this PC, and the question on which of them to print; and where a PDF is to go."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


class Printers:
    """Asks the system. There may be none, and one may vanish between the question and the first page."""

    def names(self) -> list[str]:
        """Return the names of the printers that can be printed on now."""
        return list(QPrinterInfo.availablePrinterNames())

    def printer(self) -> QPrinter:
        """Return the default printer; without any, one that only serves to look at pages."""
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        if not self.names():
            made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        return made

    def choose(self, printer: QPrinter, parent: QWidget) -> bool:
        """Let the person choose a printer, copies and pages; tell whether they want to print."""
        dialog = QPrintDialog(printer, parent)
        chosen = bool(dialog.exec())
        dialog.deleteLater()
        return chosen

    def pdf_path(self, name: str, parent: QWidget) -> Path | None:
        """Ask where a PDF is to go, None where nowhere."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title, kind = translate("Printers", "Save as PDF"), translate("Printers", "PDF files (*.pdf)")
        dialog = QFileDialog(parent, title, folder, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None
