"""The icons by what they mean; the drawings are Tabler's outline set, one weight, coloured when drawn."""

from enum import StrEnum
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "icons"
_SCALES = (1.0, 1.5, 2.0, 3.0)


class Icon(StrEnum):
    """What an icon says, and the name of its drawing in the set (`packaging/make_look.py` brings it here)."""

    CALL = "phone"
    CALLED = "phone-outgoing"
    RANG = "phone-incoming"
    NO_ANSWER = "phone-x"
    MESSAGE = "message"
    RECEIVED = "phone-call"
    FORECAST = "clock"
    COURIER = "motorbike"
    SWAP = "arrows-exchange"
    GAVE_BACK = "arrow-back-up"
    AT_PICKUP = "map-pin"
    PICKED_UP = "package"
    DONE = "check"
    ALL_DONE = "checks"
    CANCELLED = "ban"
    PROBLEM = "alert-triangle"
    OVERDUE = "alert-circle"
    COMPLAINT = "mood-sad"
    WAIVED = "bell-off"
    TAKEN_BACK = "eraser"
    NOTE = "note"
    AMENDED = "pencil"
    REMEDY = "gift"
    OTHER = "info-circle"
    CLOSE = "x"
    ADD = "plus"
    COPY = "copy"
    SEARCH = "search"
    KEYS = "keyboard"
    DESK = "headset"
    COURIERS = "users"
    CLIENTS = "address-book"
    SHIFTS = "history"
    PROCEDURES = "book"
    REPORTS = "chart-bar"
    SETTINGS = "settings"
    ALARM = "bell-ringing"
    SOUND = "volume"
    SOUND_OFF = "volume-off"
    SAVED = "circle-check"
    RETRY = "refresh"
    PRINT = "printer"
    PERSON = "user"
    OFFICE = "building"
    DATABASE = "database"
    LEAVE = "logout"
    CALENDAR = "calendar"
    HELP = "help"
    MORE = "chevron-down"
    RIGHT = "chevron-right"


@cache
def _drawing(icon: Icon) -> str:
    return (FOLDER / f"{icon.value}.svg").read_text(encoding="utf-8")


def draw(painter: QPainter, rect: QRectF, icon: Icon, colour: str) -> None:
    """Draw the icon into `rect` in `#RRGGBB`, as sharp as the device allows."""
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    _renderer(icon, colour).render(painter, square)


@lru_cache(maxsize=256)
def _renderer(icon: Icon, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(icon).replace("currentColor", colour).encode()))


def pixmap(icon: Icon, side: int, colour: str, scale: float = 1.0) -> QPixmap:
    """Return the icon as a picture of `side` pixels for a screen of that scale."""
    picture = QPixmap(QSize(round(side * scale), round(side * scale)))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(0, 0, side, side), icon, colour)
    painter.end()
    return picture


def icon(which: Icon, side: int, colour: str, checked: str | None = None) -> QIcon:
    """Return an icon for a button; `checked` is its colour while the button is on."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(which, side, colour, scale))
        if checked is not None:
            made.addPixmap(pixmap(which, side, checked, scale), QIcon.Mode.Normal, QIcon.State.On)
    return made
