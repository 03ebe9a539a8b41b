"""The open list on paper, to go on by hand while the PC is off: whom to call by when, and what was promised."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.office.rows import RequestRow
from desktop.office.shift_desk import OpenList
from desktop.printing.dates import moment
from desktop.printing.flow import Flow
from desktop.printing.head import page_head, page_of, printed, simulated
from desktop.printing.page import Ink, Page, Size
from desktop.printing.table import Column, Table
from desktop.ui.words.going_on import GoingOn
from desktop.ui.words.outside import joined, one_line
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OpenListPage:
    """Lays the open list out; `program` is the program's name and version."""

    made: OpenList
    times: OfficeTime
    program: str

    def pages(self, size: Size) -> list[Page]:
        """Return the document on sheets of this size."""
        flow = Flow(size)
        page_head(flow, self.title(), self._about())
        flow.space(4.2)
        if self.made.rows:
            now = GoingOn(self.made.at, self.times)
            Table(flow, _columns()).draw([_cells(row, now) for row in self.made.rows])
        else:
            nothing = translate("OpenListPage", "Nothing: every request has ended, and no call is owed.")
            flow.paragraph(nothing, ink=Ink.QUIET)
        return flow.pages(self._foot)

    def title(self) -> str:
        """Return what the document is called."""
        return translate("OpenListPage", "Open list")

    def _about(self) -> str:
        now = GoingOn(self.made.at, self.times)
        going = sum(row.ended_at is None for row in self.made.rows)
        calls = sum(now.owed(row) for row in self.made.rows)
        return joined(
            one_line(self.made.office or ""),
            translate("OpenListPage", "as it stands on {moment}").format(
                moment=moment(self.made.at, self.times)
            ),
            translate("OpenListPage", "%n request(s) going on", None, going),
            translate("OpenListPage", "%n call(s) to make now", None, calls),
            simulated() if self.made.simulated else None,
        )

    def _foot(self, page: int, pages: int) -> tuple[str, str]:
        return joined(printed(self.made.at, self.times), self.program), page_of(page, pages)


def _cells(row: RequestRow, now: GoingOn) -> tuple[str, ...]:
    route = joined(one_line(row.pickup or ""), one_line(row.dropoff or ""), by=" → ")
    client = [row.client, row.contact, row.request]
    return (
        now.call_by(row),
        "\n".join(one_line(part) for part in client if part),
        now.phone(row),
        now.promises(row) or "–",
        joined(now.state(row), route, by="\n"),
    )


def _columns() -> list[Column]:
    return [
        Column(translate("OpenListPage", "Call by"), 10, strong=True, fits="00:00"),
        Column(translate("OpenListPage", "Client, contact"), 30),
        Column(translate("OpenListPage", "Phone"), 20, strong=True, fits="(00) 00000-0000"),
        Column(translate("OpenListPage", "Promised"), 18, fits="00/00 00:00"),
        Column(translate("OpenListPage", "State, route"), 40),
    ]
