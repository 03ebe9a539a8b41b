"""Joins the parts for a summary without any window: record, figures, paper."""

from pathlib import Path

from desktop import __version__, app
from desktop.domain.figures import Span
from desktop.gui.application import application, seat
from desktop.office.scribe import Scribe
from desktop.office.shift_desk import ShiftDesk, ShiftSummary
from desktop.printing.papers import Papers
from desktop.ui.language import UnknownLanguage
from desktop.ui.look.theme import Theme
from desktop.ui.words.times import OFFICE_ZONE, OfficeTime

LAST = "last"


class NotMade(Exception):
    """There is no such shift, or no such language; the message says which."""


def save_summary(office: app.Office, wanted: str | Span, pdf: Path, language: str | None) -> int:
    """Write the summary of a shift (its number, or LAST) or of a span as PDF, and return its pages.

    Raises NotMade, StoreError, and OSError where the file can't be written.
    """
    made = _summary(office, wanted)
    try:
        # Kept until the end: fonts and texts live as long as it does.
        running = application(language, Theme())
    except UnknownLanguage as error:
        raise NotMade(str(error)) from None
    pages = Papers(OfficeTime(OFFICE_ZONE), f"Retorno {__version__}").summary(made).save_pdf(pdf)
    running.processEvents()
    return pages


def _summary(office: app.Office, wanted: str | Span) -> ShiftSummary:
    desk = ShiftDesk(office.store, Scribe(office.clock, seat()), app.base_policy(), OFFICE_ZONE)
    if isinstance(wanted, Span):
        return desk.summary_between(wanted)
    shift = desk.shift(None if wanted == LAST else wanted)
    if shift is None:
        missing = (
            "No shift was opened in this record yet." if wanted == LAST else f"There is no shift {wanted}."
        )
        raise NotMade(missing)
    return desk.summary_of(shift)
