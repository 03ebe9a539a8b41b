"""What every document has at its head and at its foot."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.printing.dates import moment
from desktop.printing.flow import BODY, Flow
from desktop.printing.lettering import width
from desktop.printing.page import Ink, Type
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

TITLE = Type(15.75, "bold")
NUMBER = Type(8.6, "bold")
THICK = 0.55


def page_head(flow: Flow, title: str, about: str, right: Sequence[str] = ()) -> None:
    """Write the title, what the document is about below it, and at the right the lines of `right`, the first bold."""
    beside = max((width(line, NUMBER) for line in right), default=0.0) + (6 if right else 0)
    left = flow.text(0, 0, flow.width - beside, title, TITLE)
    left += flow.text(0, left, flow.width - beside, about, BODY, Ink.QUIET)
    y = 1.6
    for n, line in enumerate(right):
        ink, type_ = (Ink.QUIET, BODY) if n else (Ink.TEXT, NUMBER)
        y += flow.text(flow.width - beside, y, beside, line, type_, ink, "right")
    flow.y = max(left, y) + 2.4
    flow.rule(flow.y, Ink.TEXT, THICK)
    flow.y += THICK


def page_of(page: int, pages: int) -> str:
    """Return the number of a page."""
    return translate("Paper", "Page {page} of {pages}").format(page=page, pages=pages)


def printed(at: datetime, times: OfficeTime) -> str:
    """Return when the document was printed."""
    return translate("Paper", "Printed {moment}").format(moment=moment(at, times))


def simulated() -> str:
    """Return what all paper says of a record that is simulated."""
    return translate("Paper", "simulated day, all names are invented")
