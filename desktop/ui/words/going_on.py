"""The requests that go on, as a list says it on screen and on paper: by when to call whom, and what about."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.standing import Standing, standing
from desktop.office.rows import RequestRow
from desktop.ui.words.outside import aside, joined
from desktop.ui.words.phases import capital, phase, trouble
from desktop.ui.words.phones import phone
from desktop.ui.words.situations import situation
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GoingOn:
    """Writes what is open as it stood at `now`."""

    now: datetime
    times: OfficeTime

    def standing(self, row: RequestRow) -> Standing:
        """Return which call of the request comes first."""
        return standing(row.callbacks, self.now)

    def owed(self, row: RequestRow) -> bool:
        """Tell whether a call is owed now."""
        return bool(self.standing(row).owed)

    def call_by(self, row: RequestRow) -> str:
        """Return by when to call; a dash where no call is in sight."""
        when = self.standing(row).when
        return self.times.moment(when, self.now) if when else "–"

    def state(self, row: RequestRow, word: str | None = None) -> str:
        """Return where the job is and what the calls are about; `word` is with what it was left."""
        where = self.standing(row)
        about = where.owed or ((where.callback,) if where.callback else ())
        said = [situation(one, row, self.now) for one in about]
        problem = capital(trouble(row.problem)) if row.problem else None
        courier = joined(capital(phase(row.phase)), aside(row.courier) if row.courier else None, by=": ")
        left = translate("GoingOn", "Left with the word: {word}").format(word=aside(word)) if word else None
        return joined(courier, problem, *dict.fromkeys(said), left)

    def promises(self, row: RequestRow) -> str:
        """Return what the client was promised and waits for."""
        running = [one for one in row.promises if one.fate(self.now) == "running"]
        words = {
            "courier": translate("GoingOn", "courier by {at}"),
            "done": translate("GoingOn", "delivered by {at}"),
            "call": translate("GoingOn", "call at {at}"),
        }
        kept = [words[one.promised].format(at=self._whole(one.by)) for one in running]
        return "\n".join(dict.fromkeys(kept))

    def _whole(self, moment: datetime) -> str:
        """Return a moment that is not broken between its date and its hour."""
        return self.times.moment(moment, self.now).replace(" ", "\N{NO-BREAK SPACE}")

    @staticmethod
    def phone(row: RequestRow) -> str:
        """Return the number to dial."""
        return phone(row.phone) if row.phone else "–"
