"""The promise track: receipt, forecasts, tells and now on one line, drawn to scale, with labels that keep apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.standing import standing
from desktop.office.rows import RequestRow
from desktop.ui.look import paint
from desktop.ui.look.fonts import BOLD, REGULAR
from desktop.ui.look.theme import Theme
from desktop.ui.panel.track_labels import Wish, places
from desktop.ui.queue.track import Mark, Track, track_of
from desktop.ui.words.numbers import ordinal
from desktop.ui.words.outside import joined
from desktop.ui.words.phases import phase
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

HEIGHT = 86
_LINE = 43
_ABOVE, _BELOW = (1, 0), (2, 3)
_NOW_ROWS = (3,)
# The middle of each row of labels.
_ROWS: Mapping[int, float] = {0: 8, 1: 23, 2: 64, 3: 78}
_SIDE = 8


@dataclass(frozen=True, slots=True)
class Label:
    """A text at a point of the track, with its look."""

    text: str
    colour: str
    wish: Wish
    font: QFont


class PromiseTrack(QWidget):
    """Shows one request's track as it is at a moment."""

    def __init__(self, times: OfficeTime, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._theme = theme
        self._row: RequestRow | None = None
        self._track: Track | None = None
        self._now: datetime | None = None
        self.setFixedHeight(round(HEIGHT * theme.type_scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_request(self, row: RequestRow | None, now: datetime) -> None:
        """Show this request's promises."""
        self._row = row
        self.set_now(now)

    def set_now(self, now: datetime) -> None:
        """Move on to `now`; nothing is painted where nothing would look different."""
        track = None
        if self._row is not None:
            overdue = standing(self._row.callbacks, now).need == "overdue"
            track = track_of(self._row, now, overdue=overdue)
        if self._looks_different(track):
            self._track, self._now = track, now
            self.setAccessibleName(self.spoken())
            self.update()

    def spoken(self) -> str:
        """Return the promises in words."""
        if self._track is None or self._row is None:
            return ""
        marks = [mark for mark in self._track.marks if mark.kind != "told"]
        return joined(*(f"{self._hour(mark)} {self._word(mark)}" for mark in marks))

    def sizeHint(self) -> QSize:
        """Return the height, and a width that leaves room for labels."""
        return QSize(416, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the marks, and what is written at them."""
        if self._track is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1, self._theme.type_scale)
        self._draw_line(painter, self._track)
        for mark in reversed(self._track.marks):
            self._draw_mark(painter, mark, self._track)
        if not self._track.ended:
            self._draw_now(painter, self._track)
        painter.resetTransform()
        self._draw_labels(painter, self._labels(self._track))
        painter.end()

    def _looks_different(self, track: Track | None) -> bool:
        old = self._track
        if track is None or old is None:
            return track is not old
        moved = abs(self._x(track, track.reached) - self._x(old, old.reached)) >= 0.5
        return moved or (track.marks, track.overdue, track.broken_from, track.start) != (
            old.marks, old.overdue, old.broken_from, old.start,
        )  # fmt: skip

    def _x(self, track: Track, moment: datetime) -> float:
        return _SIDE + track.share(moment) * (self.width() - 2 * _SIDE)

    # --- the drawing ------------------------------------------------------------------------------

    def _draw_line(self, painter: QPainter, track: Track) -> None:
        colour = self._theme.colour
        left, right = QPointF(_SIDE, _LINE), QPointF(self.width() - _SIDE, _LINE)
        paint.bar(painter, left, right, 4, colour("track"))
        reached = self._x(track, track.reached)
        paint.bar(painter, left, QPointF(reached, _LINE), 4, colour("elapsed"))
        if track.broken_from is not None and track.broken_from < track.reached:
            start = self._x(track, track.broken_from)
            painter.fillRect(QRectF(start, _LINE - 4, max(2.0, reached - start), 8), colour("overdue"))

    def _draw_mark(self, painter: QPainter, mark: Mark, track: Track) -> None:
        at = QPointF(self._x(track, mark.at), _LINE)
        match mark.kind:
            case "received":
                paint.dot(painter, at, 6, self._theme.colour("brand"))
            case "told":
                paint.diamond(painter, at, 9, self._theme.colour("surface"))
                paint.diamond(painter, at, 7.5, self._theme.colour("told"))
            case "ended":
                paint.dot(painter, at, 6, self._theme.colour("elapsed"))
            case "forecast" | "call":
                half = 12 if mark.missed else 10
                width = 2.5 if mark.missed else 2
                tick = QRectF(at.x() - width / 2, _LINE - half, width, 2 * half)
                painter.fillRect(tick, self._theme.colour(_mark_colour(mark, track)))

    def _draw_now(self, painter: QPainter, track: Track) -> None:
        pen = QPen(self._theme.colour("ink"), 1.5)
        pen.setDashPattern([2, 1.4])
        painter.setPen(pen)
        x = self._x(track, track.reached)
        painter.drawLine(QPointF(x, _LINE - 13), QPointF(x, _LINE + 27))

    # --- the words --------------------------------------------------------------------------------

    def _labels(self, track: Track) -> list[Label]:
        """Return times above and words below the marks, and `now`; the newest promise is the most important."""
        made = []
        newest = max((mark.at for mark in track.marks if mark.kind in ("forecast", "call")), default=None)
        for mark in track.marks:
            if mark.kind == "told":
                continue
            important = 3 if mark.at == newest else {"received": 2, "ended": 4}.get(mark.kind, 0)
            colour = _label_colour(mark, track)
            struck = mark.missed or mark.gone
            weight = BOLD if mark.missed and mark.at == newest else REGULAR
            x = self._x(track, mark.at)
            hour = self._theme.font(10.5, weight, struck=struck)
            made.append(_label(self._hour(mark), colour, hour, x, important, _ABOVE))
            made.append(
                _label(self._word(mark), colour, self._theme.font(10.5, weight), x, important, _BELOW)
            )
        if not track.ended:
            x = self._x(track, track.reached)
            bold = self._theme.font(10.5, BOLD)
            made.append(_label(translate("PromiseTrack", "now"), "ink", bold, x, 5, _NOW_ROWS))
            made.append(
                _label("", "ink", bold, x, 6, _BELOW[:1])
            )  # the line down to it, which words keep off
        return made

    def _draw_labels(self, painter: QPainter, labels: list[Label]) -> None:
        for label, place in zip(labels, places([one.wish for one in labels], self.width()), strict=True):
            if place is not None:
                middle = _ROWS[place.row] * self._theme.type_scale
                rect = QRectF(place.left, middle - 8, label.wish.width + 1, 16)
                colour = self._theme.colour(label.colour)
                paint.write(painter, rect, label.text, label.font, colour, Qt.TextElideMode.ElideNone)

    def _hour(self, mark: Mark) -> str:
        return self._times.moment(mark.at, self._now or mark.at)

    def _word(self, mark: Mark) -> str:
        match mark.kind:
            case "received":
                return translate("PromiseTrack", "received")
            case "ended":
                return phase(self._row.phase) if self._row is not None else ""
            case "call":
                return translate("PromiseTrack", "our call")
            case _ if mark.nth == 0:
                return _missed(translate("PromiseTrack", "delivery"), mark)
            case _:
                words = translate("PromiseTrack", "{nth} forecast").format(nth=ordinal(mark.nth))
                return _missed(words, mark)


def _missed(words: str, mark: Mark) -> str:
    if not mark.missed:
        return words
    return translate("PromiseTrack", "{forecast} missed").format(forecast=words)


def _mark_colour(mark: Mark, track: Track) -> str:
    if mark.missed:
        return "overdue"
    return "due" if mark.gone or mark.at <= track.reached else "mark"


def _label_colour(mark: Mark, track: Track) -> str:
    if mark.kind in ("received", "ended"):
        return "ink_2"
    if mark.missed:
        return "overdue_text"
    return "due" if mark.gone or mark.at <= track.reached else "ink"


def _label(text: str, colour: str, font: QFont, x: float, important: int, rows: tuple[int, ...]) -> Label:
    width = QFontMetricsF(font).horizontalAdvance(text)
    return Label(text, colour, Wish(x, width, important, rows, reach=40), font)
