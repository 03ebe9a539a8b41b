"""What each cell of the queue says at a moment: words and meanings, for the delegate to draw and to be read aloud."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desktop.office.rows import RequestRow
from desktop.ui.queue.columns import Column
from desktop.ui.queue.entry import Entry
from desktop.ui.queue.track import Track, promise_that_counts, track_of
from desktop.ui.words.outside import joined, one_line
from desktop.ui.words.phases import arrived, capital, phase, trouble
from desktop.ui.words.phones import phone
from desktop.ui.words.situations import situation
from desktop.ui.words.spans import countdown_to, counted_since, in_minutes, minutes_gone
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

ALL_TOLD_FOR = timedelta(minutes=30)
"""How far the next watched moment must be for a told client's request to count as all told."""

PillKind = Literal["overdue", "due", "ahead", "told", "quiet"]
CourierTone = Literal["none", "trouble", "going", "carrying", "over"]


@dataclass(frozen=True, slots=True)
class CallbackCell:
    """The pill and what the call is about."""

    kind: PillKind
    pill: str
    about: str

    def spoken(self) -> str:
        """Return the cell in one text; for those who don't see the colour, with the word for it."""
        word = {
            "overdue": translate("Queue", "Overdue"),
            "due": translate("Queue", "Due soon"),
        }.get(self.kind)
        return joined(word, self.pill, self.about)


@dataclass(frozen=True, slots=True)
class TwoLines:
    """A cell of two lines; `kept` ends the second and is never cut."""

    first: str
    second: str
    kept: str = ""

    def spoken(self) -> str:
        """Return both lines."""
        return joined(self.first, self.second, self.kept)


@dataclass(frozen=True, slots=True)
class CourierCell:
    """With whom the job is, where (`kept`: never cut), and for how long."""

    tone: CourierTone
    first: str
    kept: str
    second: str

    def spoken(self) -> str:
        """Return both lines."""
        return joined(self.first, self.kept, self.second)


@dataclass(frozen=True, slots=True)
class ForecastCell:
    """The time that is promised, or what stands in its place, and the track."""

    words: str
    broken: bool
    is_time: bool
    is_call: bool
    track: Track

    def spoken(self) -> str:
        """Return the words; a broken forecast says so."""
        if self.broken:
            return translate("Queue", "{time}, missed").format(time=self.words)
        return self.words


Cell = CallbackCell | TwoLines | CourierCell | ForecastCell


class Cells:
    """Makes the cells of a row. `labels` are the office's words for its own rules."""

    def __init__(self, times: OfficeTime, labels: Mapping[str, str]) -> None:
        self._times = times
        self._labels = labels

    def cell(self, column: Column, entry: Entry, now: datetime) -> Cell:
        """Return one cell of a row as it is at `now`."""
        match column:
            case "callback":
                return self._callback(entry, now)
            case "client":
                return _client(entry.row)
            case "route":
                return _route(entry.row)
            case "courier":
                return _courier(entry.row, now)
            case "forecast":
                return self._forecast(entry, now)

    def _callback(self, entry: Entry, now: datetime) -> CallbackCell:
        where, callback = entry.where, entry.where.callback
        if callback is None or where.when is None:
            return _nothing_ahead(entry.row)
        left = where.when - now
        if where.need == "ahead":
            if entry.row.told_at is not None and left > ALL_TOLD_FOR:
                return _nothing_ahead(entry.row)
            return CallbackCell("ahead", in_minutes(left), situation(callback, entry.row, now, self._labels))
        about = situation(callback, entry.row, entry.at, self._labels)
        if where.need == "overdue":
            return CallbackCell("overdue", counted_since(-left), about)
        return CallbackCell("due", countdown_to(left), about)

    def _forecast(self, entry: Entry, now: datetime) -> ForecastCell:
        row = entry.row
        track = track_of(row, now, overdue=entry.where.need == "overdue")
        promise = promise_that_counts(row)
        if promise is None:
            words = arrived(row.phase)
            return ForecastCell(words or "—", broken=False, is_time=False, is_call=False, track=track)
        return ForecastCell(
            self._times.hour(promise.by), broken=promise.fate(now) == "broken", is_time=True,
            is_call=promise.promised == "call", track=track,
        )  # fmt: skip


def _nothing_ahead(row: RequestRow) -> CallbackCell:
    if row.told_at is not None:
        return CallbackCell("told", translate("Queue", "all told"), "")
    return CallbackCell("quiet", translate("Queue", "no call due"), "")


def _client(row: RequestRow) -> TwoLines:
    contact = one_line(row.contact) if row.contact else None
    return TwoLines(one_line(row.client), contact or "", phone(row.phone) if row.phone else "")


def _route(row: RequestRow) -> TwoLines:
    pickup = one_line(row.pickup) if row.pickup else ""
    return TwoLines(pickup, f"→ {one_line(row.dropoff)}" if row.dropoff else "")


def _courier(row: RequestRow, now: datetime) -> CourierCell:
    if row.ended_at is not None:
        who = row.turns[-1].courier if row.turns and row.phase == "delivered" else None
        ended = phase(row.phase) if who else capital(phase(row.phase))
        return CourierCell("over", one_line(who) if who else "", ended, minutes_gone(now - row.ended_at))
    if row.courier is None:
        return CourierCell("none", "", phase("no_courier"), minutes_gone(now - row.received_at))
    name = one_line(row.courier)
    lasting = minutes_gone(now - row.phase_since)
    if row.problem is not None and row.problem != "complaint":
        return CourierCell("trouble", name, phase(row.phase), joined(trouble(row.problem), lasting))
    if row.phase == "on_the_way":
        stops = translate("Queue", "stop {n}").format(n=row.stops_done + 1) if row.stops_done else None
        return CourierCell("carrying", name, phase(row.phase), joined(stops, lasting))
    return CourierCell("going", name, phase(row.phase), lasting)
