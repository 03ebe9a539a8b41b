"""The small timeline in a row of the queue, drawn to scale: received, forecasts, told, now."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.ui.look import paint
from desktop.ui.look.theme import Theme
from desktop.ui.queue.track import Mark, Track

_THICKNESS = 3
_TICK = 7


def draw_mini_track(painter: QPainter, rect: QRectF, track: Track, theme: Theme) -> None:
    """Draw the track across `rect`; the past is dark, red while a call is overdue."""
    if rect.width() < 24:
        return
    y = rect.center().y()
    left, span = rect.left() + 4, rect.width() - 8

    def point(share: float) -> QPointF:
        return QPointF(left + share * span, y)

    past = "overdue" if track.overdue else "elapsed"
    paint.bar(painter, point(0), point(1), _THICKNESS, theme.colour("track"))
    paint.bar(painter, point(0), point(track.share(track.reached)), _THICKNESS, theme.colour(past))
    for mark in reversed(track.marks):  # receipt comes last and stands above the tells of that minute
        _draw_mark(painter, point(track.share(mark.at)), mark, track, theme)


def _draw_mark(painter: QPainter, at: QPointF, mark: Mark, track: Track, theme: Theme) -> None:
    match mark.kind:
        case "received":
            paint.dot(painter, at, 4, theme.colour("brand"))
        case "told":
            paint.diamond(painter, at, 4.5, theme.colour("told"))
        case "ended":
            paint.dot(painter, at, 3.5, theme.colour("elapsed"))
        case "forecast" | "call":
            ahead = mark.at > track.reached
            passed = "overdue" if track.overdue and not mark.gone else "due"
            tick = QRectF(at.x() - 1, at.y() - _TICK, 2, 2 * _TICK)
            painter.fillRect(tick, theme.colour("mark" if ahead else passed))
