"""The documents that the office prints, each ready for any sheet."""

from dataclasses import dataclass

from desktop.office.shift_desk import OpenList, ShiftSummary
from desktop.printing import summary_head
from desktop.printing.open_list_page import OpenListPage
from desktop.printing.paper import Paper
from desktop.printing.summary_page import SummaryPage
from desktop.ui.words.outside import joined
from desktop.ui.words.times import OfficeTime


@dataclass(frozen=True, slots=True)
class Papers:
    """Makes documents in the office's zone; `program` is the program's name and version, which stand in every foot."""

    times: OfficeTime
    program: str

    def summary(self, made: ShiftSummary) -> Paper:
        """Return the summary of a shift, or of any span."""
        page = SummaryPage(made, self.times, self.program)
        name = (
            made.shift.number if made.shift else f"{self.times.local(made.summary.span.until):%Y-%m-%d-%H%M}"
        )
        title = joined(summary_head.title(made), made.shift.number if made.shift else None, by=" ")
        return Paper(title, f"retorno-{name}.pdf", self.program, page.pages)

    def open_list(self, made: OpenList) -> Paper:
        """Return the list of what goes on."""
        page = OpenListPage(made, self.times, self.program)
        name = f"retorno-{self.times.local(made.at):%Y-%m-%d-%H%M}.pdf"
        return Paper(page.title(), name, self.program, page.pages)
