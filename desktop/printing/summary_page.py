"""The summary of a shift, or of any span, on paper: its figures, the chart, who was left without word, what goes on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.office.bars import Bar
from desktop.office.shift_desk import ShiftSummary
from desktop.office.summary import Summary
from desktop.printing.boxes import figure_boxes
from desktop.printing.chart import WHOLE, bar_chart
from desktop.printing.dates import bar_label, weekday
from desktop.printing.flow import SMALL, Flow
from desktop.printing.happened import happened, outcome, told_after
from desktop.printing.head import page_head, page_of, printed
from desktop.printing.lettering import width
from desktop.printing.page import Ink, Page, Size
from desktop.printing.summary_head import about, number, title
from desktop.printing.table import Column, Table
from desktop.ui.words.going_on import GoingOn
from desktop.ui.words.outside import joined, one_line
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

BETWEEN = 5.0
ABOVE_TABLE = 6.0


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """Lays a summary out; `program` is the program's name and version."""

    made: ShiftSummary
    times: OfficeTime
    program: str

    @property
    def summary(self) -> Summary:
        """Return what is printed."""
        return self.made.summary

    def pages(self, size: Size) -> list[Page]:
        """Return the document on sheets of this size."""
        flow = Flow(size)
        page_head(flow, title(self.made), about(self.made, self.times), number(self.made, self.times))
        figure_boxes(flow, self.summary)
        for part in (self._chart, self._missed, self._going_on):
            part(flow)
        return flow.pages(self._foot)

    def _chart(self, flow: Flow) -> None:
        titles = {
            "hour": translate("SummaryPage", "Callbacks owed and kept, by hour"),
            "day": translate("SummaryPage", "Callbacks owed and kept, by day"),
            "month": translate("SummaryPage", "Callbacks owed and kept, by month"),
        }
        flow.heading(titles[self.summary.unit], keep_with=WHOLE + 12)
        bar_chart(flow, self.summary.bars, self._bar_label)
        self._legend(flow)
        flow.space(BETWEEN - 1.0)

    def _bar_label(self, bar: Bar) -> str:
        return bar_label(bar, self.summary.unit, self.times)

    @staticmethod
    def _legend(flow: Flow) -> None:
        kept = translate("SummaryPage", "on time")
        missed = translate("SummaryPage", "late or never")
        why = translate(
            "SummaryPage", "the pattern, not only the colour, tells them apart on a black and white printer"
        )
        flow.space(0.8)
        side, y = 2.1, flow.y + 0.75
        flow.box(0, y, side, side, Ink.KEPT)
        flow.text(side + 1, flow.y, flow.width, kept, SMALL, Ink.QUIET)
        x = side + 1 + width(kept, SMALL) + 3
        flow.hatch(x, y, side, side, Ink.MISSED, gap=0.8)
        x += side + 1
        flow.y += flow.text(x, flow.y, flow.width - x, joined(missed, why), SMALL, Ink.QUIET)

    def _missed(self, flow: Flow) -> None:
        table, rows = Table(flow, _missed_columns()), self._missed_rows()
        flow.heading(translate("SummaryPage", "Clients left without word in time"), table.beginning(rows))
        if rows:
            table.draw(rows)
        else:
            none = translate("SummaryPage", "None: every client heard from us in time.")
            flow.paragraph(none, ink=Ink.QUIET)
        flow.space(BETWEEN)

    def _missed_rows(self) -> Sequence[Sequence[str]]:
        begins = self.made.shift.opened_at if self.made.shift else self.summary.span.until
        return [
            (
                self.times.moment(one.callback.due_at, begins),
                one_line(one.row.client),
                happened(one),
                told_after(one),
                outcome(one, self.times),
            )
            for one in self.summary.missed
        ]

    def _going_on(self, flow: Flow) -> None:
        table, rows = Table(flow, _open_columns()), self._open_rows()
        flow.heading(self._open_title(), table.beginning(rows) + ABOVE_TABLE)
        self._next_shift(flow)
        if rows:
            table.draw(rows)
        else:
            nothing = translate("SummaryPage", "Nothing: every request has ended, and no call is owed.")
            flow.paragraph(nothing, ink=Ink.QUIET)

    def _open_title(self) -> str:
        going = GoingOn(self.summary.span.until, self.times)
        calls = sum(map(going.owed, self.summary.open_rows))
        return translate("SummaryPage", "Open: {requests}, {calls}").format(
            requests=translate(
                "SummaryPage", "%n request(s) going on", None, self.summary.figures.unfinished
            ),
            calls=translate("SummaryPage", "%n call(s) to make", None, calls),
        )

    def _open_rows(self) -> Sequence[Sequence[str]]:
        going = GoingOn(self.summary.span.until, self.times)
        left = dict(self.made.shift.left) if self.made.shift else {}
        return [
            (
                going.call_by(row),
                one_line(row.client),
                one_line(row.request),
                going.promises(row) or "–",
                going.state(row, left.get(row.request)),
            )
            for row in self.summary.open_rows
        ]

    def _next_shift(self, flow: Flow) -> None:
        shift = self.made.shift
        if shift is None or shift.closed_at is None or shift.next_at is None:
            return
        words = translate("SummaryPage", "No shift followed: somebody is here again on {day}, {hour}.")
        day, hour = weekday(shift.next_at, self.times), self.times.hour(shift.next_at)
        flow.paragraph(words.format(day=day, hour=hour))
        flow.space(1.3)

    def _foot(self, page: int, pages: int) -> tuple[str, str]:
        late = self.summary.figures.late_entries
        entries = translate("SummaryPage", "%n entry(ies) made late, marked in the record", None, late)
        return joined(printed(self.made.at, self.times), entries if late else None, self.program), page_of(
            page, pages
        )


def _missed_columns() -> list[Column]:
    return [
        Column(translate("SummaryPage", "Due"), 8, fits="00:00"),
        Column(translate("SummaryPage", "Client"), 26, strong=True),
        Column(translate("SummaryPage", "What happened"), 31),
        Column(translate("SummaryPage", "Told after"), 11, right=True),
        Column(translate("SummaryPage", "What the client decided"), 39),
    ]


def _open_columns() -> list[Column]:
    return [
        Column(translate("SummaryPage", "Call by"), 10, strong=True, fits="00:00"),
        Column(translate("SummaryPage", "Client"), 30),
        Column(translate("SummaryPage", "Request"), 14, fits="0000-0000"),
        Column(translate("SummaryPage", "Promised"), 20),
        Column(translate("SummaryPage", "State"), 40),
    ]
