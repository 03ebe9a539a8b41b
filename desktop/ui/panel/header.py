"""The head of the request panel: number, where the job is, client, and the phone number that will be dialled."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.standing import standing
from desktop.office.rows import RequestRow
from desktop.ui.look import paint
from desktop.ui.look.labels import ElidedLabel, label, set_role
from desktop.ui.look.theme import Theme
from desktop.ui.words.outside import joined, one_line
from desktop.ui.words.phases import phase, trouble
from desktop.ui.words.phones import phone
from desktop.ui.words.spans import minutes_gone
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_ARRIVED = frozenset({"at_pickup", "on_the_way"})
_ROLES = {"to_pickup": "brand", "at_pickup": "brand", "on_the_way": "told", "delivered": "told"}


class Dot(QWidget):
    """A dot before a word, in the word's colour; a ring where there is nobody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._meaning = "ink_2"
        self._hollow = False
        self.setFixedSize(QSize(8, 10))

    def show_meaning(self, meaning: str, *, hollow: bool) -> None:
        """Take the colour of a meaning."""
        self._meaning, self._hollow = meaning, hollow
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour(self._meaning)
        paint.dot(painter, QPointF(4, 5.5), 4, colour, hollow=self._hollow)
        painter.end()


class Header(QWidget):
    """Three lines: what it is and where it stands, whose it is and their phone, who asked and how often they rang."""

    def __init__(self, times: OfficeTime, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._row: RequestRow | None = None
        self._build(theme)

    def show_request(self, row: RequestRow, now: datetime) -> None:
        """Show this request's head."""
        self._row = row
        number = translate("Header", "Request {number}").format(number=one_line(row.request))
        self._number.setText(joined(number, one_line(row.service) if row.service else None))
        self._client.setText(row.client)
        self._phone.setText(phone(row.phone) if row.phone else "")
        self._phone.setVisible(bool(row.phone))
        self._asked.setText(f"{row.asked}×")
        self._asked.setAccessibleName(translate("Header", "called us to ask {n}×").format(n=row.asked))
        for one in (self._asked_words, self._asked):
            one.setVisible(row.asked > 0)
        self.set_now(now)

    def set_now(self, now: datetime) -> None:
        """Show how long the client waits, and how urgent the job's state is."""
        if self._row is None:
            return
        contact = one_line(self._row.contact) if self._row.contact else None
        self._about.setText(joined(contact, self._waiting(self._row, now)))
        self._show_state(self._row, now)

    def _build(self, theme: Theme) -> None:
        self._number = ElidedLabel("", "small_strong")
        self._dot = Dot(theme)
        self._state = label("", "strong")
        self._client = ElidedLabel("", "title")
        self._phone = label("", "phone")
        self._phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._phone.setAccessibleName(translate("Header", "Phone"))
        self._phone.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._about = ElidedLabel("", "quiet")
        self._asked_words = label(translate("Header", "called us to ask"), "small")
        self._asked = label("", "overdue")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(18, 12, 18, 0)
        lines.setSpacing(2)
        lines.addLayout(_line(self._number, self._dot, self._state))
        lines.addLayout(_line(self._client, self._phone))
        lines.addLayout(_line(self._about, self._asked_words, self._asked))

    def _show_state(self, row: RequestRow, now: datetime) -> None:
        need = standing(row.callbacks, now).need
        role = _ROLES.get(row.phase, "quiet_strong")
        if row.phase == "no_courier":
            role = {"overdue": "overdue", "open": "due"}.get(need, "quiet_strong")
        troubled = row.problem is not None and row.problem != "complaint" and row.ended_at is None
        if troubled:
            role = "overdue"
        who = one_line(row.courier)[:40] if row.courier else None
        self._state.setText(joined(who, phase(row.phase), trouble(row.problem or "") if troubled else None))
        set_role(self._state, role)
        meaning = {"overdue": "overdue_text", "quiet_strong": "ink_2"}.get(role, role)
        self._dot.show_meaning(meaning, hollow=row.courier is None)

    def _waiting(self, row: RequestRow, now: datetime) -> str:
        if row.ended_at is not None:
            at = self._times.moment(row.ended_at, now)
            ended = translate("Header", "cancelled at {at}")
            if row.phase == "delivered":
                ended = translate("Header", "delivered at {at}")
            return ended.format(at=at)
        span = minutes_gone(now - row.received_at)
        if row.phase in _ARRIVED:
            return translate("Header", "received {span} ago").format(span=span)
        return translate("Header", "waiting {span}").format(span=span)


def _line(first: QLabel, *rest: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(6)
    made.addWidget(first, 1)
    for one in rest:
        made.addWidget(one)
    return made
