"""Whole days in a record, and the figures read back out of the text of a PDF."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from pypdf import PdfReader

from desktop.domain.facts import Fact
from desktop.domain.figures import Figures, Span
from desktop.domain.policy_reading import for_a_new_office, read_policy
from desktop.domain.reading import read_fact
from desktop.office.filling import fill
from desktop.office.policies import found
from desktop.office.replaying import replay
from desktop.office.scribe import Scribe
from desktop.office.shift_desk import ShiftDesk
from desktop.printing.papers import Papers
from desktop.store.engines import memory_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from desktop.ui.words.times import OfficeTime
from tests.support.clocks import ToldClock
from tests.ui.sample import BASE

ZONE = ZoneInfo("America/Sao_Paulo")
POLICY = read_policy(for_a_new_office(BASE), BASE)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class Day:
    """A record filled with facts, and the desk that sums it up an hour after the last of them."""

    def __init__(self, facts: Sequence[Fact], zone: tzinfo = ZONE) -> None:
        database = memory_database()
        bring_to(database)
        self.store = SqlStore(database)
        found(self.store, BASE, LONG_AGO)
        list(fill(self.store, BASE, facts))
        self.moments = sorted(fact.at for fact in facts) or [datetime(2026, 11, 20, 12, tzinfo=UTC)]
        self.clock = ToldClock(self.moments[-1] + timedelta(hours=1))
        self.scribe = Scribe(self.clock, "balcao-1", "Helena")
        self.zone = zone
        self.desk = ShiftDesk(self.store, self.scribe, BASE, zone)
        self.papers = Papers(OfficeTime(zone), "Retorno 1.2.3")

    def shift(self, opened: datetime, closed: datetime, *people: str) -> str:
        """Have a shift from then to then, and return its number."""
        now, self.clock.at = self.clock.at, opened
        for nth, person in enumerate(people or ("Helena",)):
            (self.desk.join if nth else self.desk.open)(person)
        self.clock.at = closed
        number = self.desk.close().number
        self.clock.at = now
        return number

    def replayed(self, span: Span) -> Figures:
        """The figures that `retorno replay` writes for the span."""
        return replay(self.store, POLICY, span).figures

    def thirds(self) -> tuple[Span, Span, Span]:
        """Three spans that follow one another and hold the whole day."""
        first, second = (self.moments[len(self.moments) * n // 3] for n in (1, 2))
        return Span(None, first), Span(first, second), Span(second, self.clock.at)


def facts_of(ops: Iterable[dict[str, object]]) -> list[Fact]:
    """Facts of lines of JSON."""
    return [read_fact(op, place) for place, op in enumerate(ops, 1)]


def text_of(path: Path) -> str:
    """All that can be read in a PDF, its blanks made plain."""
    return "\n".join(page.extract_text() for page in PdfReader(path).pages).replace("\xa0", " ")


PLACES = {
    "en": [
        r"^(?P<requests>\d+)\nrequests$",
        r"^(?P<delivered>\d+) done, (?P<cancelled>\d+) cancelled, (?P<unfinished>\d+) going on$",
        r"^(?P<callbacks_kept>\d+)\nof (?P<callbacks_owed>\d+)\ncallbacks on time$",
        r"^(?P<told_before>\d+) before it happened$",
        r"^(?P<kept_by_late_entry>\d+) of them entered late$",
        r"^(?P<callbacks_missed>\d+)\nlate or never$",
        r"^(?P<chased>\d+)\nclients had to call us first$",
        r"^(?P<forecasts_kept>\d+)\nof (?P<forecasts_due>\d+)\nforecasts kept$",
        r"^median wait (?P<median_wait_minutes>[\d.]+) min$",
        r"(?P<late_entries>\d+) entr(?:y|ies) made late",
    ],
    "pt_BR": [
        r"^(?P<requests>\d+)\nsolicitações$",
        r"^(?P<delivered>\d+) feitas, (?P<cancelled>\d+) canceladas, (?P<unfinished>\d+) abertas$",
        r"^(?P<callbacks_kept>\d+)\nde (?P<callbacks_owed>\d+)\nretornos no prazo$",
        r"^(?P<told_before>\d+) antes de acontecer$",
        r"^(?P<kept_by_late_entry>\d+) registrados? depois$",
        r"^(?P<callbacks_missed>\d+)\natrasados ou não feitos$",
        r"^(?P<chased>\d+)\nclientes precisaram ligar antes$",
        r"^(?P<forecasts_kept>\d+)\nde (?P<forecasts_due>\d+)\nprevisões cumpridas$",
        r"^espera mediana (?P<median_wait_minutes>[\d,]+) min$",
        r"(?P<late_entries>\d+) lançamentos? posterior",
    ],
}


def figures_on(text: str, language: str) -> dict[str, float | None]:
    """The figures as they stand on paper; what is not there counts nothing."""
    figures: dict[str, float | None] = dict.fromkeys(asdict(Figures()), 0)
    figures["median_wait_minutes"] = None
    for place in PLACES[language]:
        # A line of a box may be broken at any blank.
        seen = re.search(place.replace(" ", r"\s"), text, re.MULTILINE)
        for name, number in seen.groupdict().items() if seen else ():
            figures[name] = float(number.replace(",", "."))
    return figures
