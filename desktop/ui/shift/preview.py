"""Shows the pages of a document before they go to a printer or into a PDF. All of it works by keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QPageSize, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGraphicsView, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.fields.wrapped import WrappedLabel
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import label, line, set_role
from desktop.ui.shift.papers import Paper
from desktop.ui.shift.printers import Printers
from desktop.ui.words.outside import aside

translate = QCoreApplication.translate

SIZES = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5, QPageSize.PageSizeId.Letter)
WIDTH, HEIGHT = 760, 690
MARGIN = 16


class PaperDialog(QDialog):
    """A document on screen, as it will be on paper. Esc closes it."""

    def __init__(self, paper: Paper, printers: Printers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(paper.title)
        self.setModal(True)
        self._paper = paper
        self._printers = printers
        # Qt's preview keeps no reference of its own to the printer.
        self._printer = printers.printer()
        self._set_size(SIZES[0])
        self._build()
        self._connect()
        self.resize(WIDTH, HEIGHT)
        self._show_printers()
        pages = self.view.findChild(QGraphicsView)
        assert pages is not None
        pages.setFocus()

    @property
    def said(self) -> str:
        """Return what stands in the strip above the buttons."""
        return self._said.text()

    def print_(self) -> None:
        """Let a printer be chosen, and print."""
        names = self._printers.names()
        if not names:
            self._show_printers()
            return
        printer = self._printers.printer()
        self._dress(printer, self._size())
        if not self._printers.choose(printer, self):
            return
        name = printer.printerName()
        if self._drawn(printer):
            self._say(
                translate("PaperDialog", "Sent to the printer {name}.").format(name=aside(name)), "told"
            )
        else:
            gone = translate(
                "PaperDialog",
                "The printer {name} takes no page. See whether it is on and connected, and print again; "
                "or save the pages as PDF.",
            )
            self._say(gone.format(name=aside(name)), "wrong")

    def save(self) -> None:
        """Ask for a name, and save as PDF."""
        path = self._printers.pdf_path(self._paper.file_name, self)
        if path is None:
            return
        try:
            self._paper.save_pdf(path, self._size())
        except OSError:
            failed = translate("PaperDialog", "{file} could not be written. Choose another folder or name.")
            self._say(failed.format(file=aside(path.name)), "wrong")
        else:
            saved = translate("PaperDialog", "Saved as {file} in {folder}.")
            self._say(saved.format(file=aside(path.name), folder=aside(str(path.parent))), "told")

    def done(self, result: int) -> None:
        """Close, and go for good."""
        super().done(result)
        self.deleteLater()

    def _drawn(self, printer: QPrinter) -> bool:
        """Print, and tell whether the printer took all of it."""
        printer.setDocName(self._paper.title)
        if printer.printerName() and printer.printerName() not in self._printers.names():
            return False
        try:
            self._paper.draw(printer)
        except OSError:
            return False
        return printer.printerState() not in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)

    def _show_printers(self) -> None:
        """Offer the PDF where there is no printer."""
        there = bool(self._printers.names())
        self._print.setVisible(there)
        if there:
            self._say("", "small")
        else:
            none = translate(
                "PaperDialog",
                "No printer is set up on this PC. Save the pages as PDF, and print them elsewhere.",
            )
            self._say(none, "due")

    def _say(self, text: str, role: str) -> None:
        self._said.setText(text)
        set_role(self._said, role)

    def _size(self) -> QPageSize.PageSizeId:
        return SIZES[max(0, self.sizes.currentIndex())]

    def _set_size(self, size: QPageSize.PageSizeId) -> None:
        self._dress(self._printer, size)

    def _dress(self, printer: QPrinter, size: QPageSize.PageSizeId) -> None:
        printer.setPageSize(QPageSize(size))
        self._paper.prepare(printer)

    def _build(self) -> None:
        self.view = QPrintPreviewWidget(self._printer, self)
        self.view.setViewMode(QPrintPreviewWidget.ViewMode.SinglePageView)
        self.view.fitToWidth()
        self.sizes = QComboBox()
        self.sizes.setAccessibleName(translate("PaperDialog", "Size of paper"))
        self.sizes.addItems([QPageSize.name(size).split(" ")[0] for size in SIZES])
        self._pages = label("", "quiet")
        self._said = WrappedLabel("", "small")
        self._leave = KeyButton(translate("PaperDialog", "Close"), translate("PaperDialog", "Esc"))
        self._save = KeyButton(translate("PaperDialog", "Save as PDF"), "Ctrl+S")
        self._print = KeyButton(translate("PaperDialog", "Print"), "Ctrl+P", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(line())
        layout.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(MARGIN, 10, MARGIN, 12)
        rows.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.sizes)
        row.addWidget(self._pages)
        row.addStretch(1)
        for button in (self._leave, self._save, self._print):
            row.addWidget(button)
        rows.addLayout(row)
        return foot

    def _connect(self) -> None:
        self.view.paintRequested.connect(self._paint)
        self.view.previewChanged.connect(self._show_page)
        self.sizes.currentIndexChanged.connect(self._resize_paper)
        self._leave.clicked.connect(self.reject)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_)
        keys = {
            "Ctrl+S": self.save, "Ctrl+P": self.print_, "PgDown": lambda: self._turn(1),
            "PgUp": lambda: self._turn(-1), "Ctrl++": self.view.zoomIn, "Ctrl+-": self.view.zoomOut,
        }  # fmt: skip
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(do)

    def _paint(self, printer: QPrinter) -> None:
        self._paper.draw(printer)

    def _resize_paper(self) -> None:
        self._set_size(self._size())
        self.view.updatePreview()

    def _turn(self, by: int) -> None:
        self.view.setCurrentPage(max(1, min(self.view.pageCount(), self.view.currentPage() + by)))
        self._show_page()

    def _show_page(self) -> None:
        words = translate("PaperDialog", "Page {page} of {pages}")
        self._pages.setText(words.format(page=self.view.currentPage(), pages=self.view.pageCount()))
