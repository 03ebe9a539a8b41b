"""The same pages come out of every device, as vectors, and can be read in black and white."""

from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from desktop.domain.figures import Span
from desktop.printing.drawing import NotDrawn
from desktop.printing.page import Box, Hatch, Ink, Size
from desktop.printing.paper import MARGINS, Paper
from tests.printing.days import Day, text_of

pytestmark = pytest.mark.usefixtures("english")

DOTS_PER_MM = 6


@pytest.fixture
def paper(sample_day: Day) -> Paper:
    return sample_day.papers.summary(sample_day.desk.summary_between(Span(None, sample_day.clock.at)))


def printer_to(path: Path) -> QPrinter:
    """A printer whose sheets end up in a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def test_a_printer_gets_what_the_pdf_holds(paper: Paper, tmp_path: Path) -> None:
    printed, saved = tmp_path / "printed.pdf", tmp_path / "saved.pdf"
    printer = printer_to(printed)
    paper.prepare(printer)
    assert paper.draw(printer) == paper.save_pdf(saved)
    assert text_of(printed) == text_of(saved)


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_takes_no_page_is_named_as_such(paper: Paper, tmp_path: Path) -> None:
    with pytest.raises(NotDrawn):
        paper.draw(printer_to(tmp_path / "gone" / "printed.pdf"))


def test_nothing_on_paper_is_a_picture(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    paper.save_pdf(path)
    assert [image.name for page in PdfReader(path).pages for image in page.images] == []


def test_a_pdf_says_what_it_is_and_who_made_it(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    paper.save_pdf(path)
    described = PdfReader(path).metadata
    assert described is not None
    assert (described.title, described.creator) == ("Summary", "Retorno 1.2.3")


def grey(path: Path) -> tuple[bytes, int]:
    """The first page in grey, and the length of its lines."""
    pdf = pypdfium2.PdfDocument(str(path))
    page = pdf[0]
    bitmap = page.render(scale=DOTS_PER_MM * 25.4 / 72, grayscale=True)
    dots, stride = bytes(bitmap.buffer), bitmap.stride
    for one in (bitmap, page, pdf):
        one.close()
    return dots, stride


def test_missed_calls_are_told_from_kept_ones_without_any_colour(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    paper.save_pdf(path)
    dots, stride = grey(path)

    def dark_share(item: Box | Hatch) -> float:
        left, top = (round((at + margin) * DOTS_PER_MM) for at, margin in
                     ((item.x + 0.4, MARGINS.left()), (item.y + 0.4, MARGINS.top())))  # fmt: skip
        wide, high = (round((length - 0.8) * DOTS_PER_MM) for length in (item.width, item.height))
        area = [dots[(top + y) * stride + left + x] for y in range(high) for x in range(wide)]
        return sum(dot < 140 for dot in area) / len(area)

    items = paper.pages(Size(182, 278))[0].items
    kept = [one for one in items if isinstance(one, Box) and one.ink is Ink.KEPT and one.height > 3]
    missed = [one for one in items if isinstance(one, Hatch) and one.height > 3]
    assert kept
    assert missed
    assert all(dark_share(one) == 1 for one in kept)
    assert all(0.15 < dark_share(one) < 0.6 for one in missed)
