"""The requests that go on, as a list that is gone through by keys before a shift is closed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.office.closing import due_before
from desktop.office.rows import RequestRow
from desktop.ui.fields.text_fields import ENTER
from desktop.ui.look.fonts import STRONG
from desktop.ui.look.labels import tooltip
from desktop.ui.look.theme import Theme
from desktop.ui.words.going_on import GoingOn
from desktop.ui.words.outside import aside, one_line
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

ROW = 36
CELLS = "QTableView::item { padding: 0 12px; }"
CALL_BY, CLIENT, PHONE, STATE, DECISION = range(5)
WIDTHS = {CALL_BY: 152, CLIENT: 200, PHONE: 146, DECISION: 230}
KEYS = {Qt.Key.Key_F2: "call", Qt.Key.Key_F7: "next_step", Qt.Key.Key_F9: "cancel", Qt.Key.Key_W: "word"}


@dataclass(frozen=True, slots=True)
class Closing:
    """How the requests stand at `now`. `next_at` is when somebody is here again (None: a shift follows at once).

    `left` are the words with which requests are left until then.
    """

    rows: Sequence[RequestRow]
    now: datetime
    next_at: datetime | None = None
    left: Mapping[str, str] = field(default_factory=dict)

    def waits(self, row: RequestRow) -> bool:
        """Tell whether something must be decided about the request before nobody is here."""
        if self.next_at is None or row.request in self.left:
            return False
        return due_before(row, self.now, self.next_at)


class OpenRequestsModel(QAbstractTableModel):
    """One request a row, in the order of the queue."""

    def __init__(self, times: OfficeTime, theme: Theme) -> None:
        super().__init__()
        self._times = times
        self._theme = theme
        self.closing: Closing | None = None

    def show(self, closing: Closing) -> None:
        """Show the requests as they stand now."""
        before = [row.request for row in self.closing.rows] if self.closing else None
        same = before == [row.request for row in closing.rows]
        if not same:
            self.beginResetModel()
        self.closing = closing
        if not same:
            self.endResetModel()
        elif closing.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(closing.rows) - 1, DECISION))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many requests there are."""
        return 0 if parent.isValid() or self.closing is None else len(self.closing.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how much is said of each."""
        return 0 if parent.isValid() else DECISION + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what stands above a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [
            translate("OpenRequests", "Call by"),
            translate("OpenRequests", "Client"),
            translate("OpenRequests", "Phone"),
            translate("OpenRequests", "State"),
            translate("OpenRequests", "Until then"),
        ][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said, and in which colour."""
        if not index.isValid() or self.closing is None:
            return None
        row, column = self.closing.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            said = self._said(row, column)
            return said if role == Qt.ItemDataRole.DisplayRole else tooltip(said)
        if role == Qt.ItemDataRole.ForegroundRole and (colour := self._colour(row, column)):
            return self._theme.colour(colour)
        if role == Qt.ItemDataRole.FontRole and column in (CALL_BY, CLIENT):
            return self._theme.font(13, STRONG)
        return None

    def _said(self, row: RequestRow, column: int) -> str:
        assert self.closing is not None
        going = GoingOn(self.closing.now, self._times)
        if column == CALL_BY:
            overdue = translate("OpenRequests", "{time} overdue")
            by = going.call_by(row)
            return overdue.format(time=by) if going.standing(row).need == "overdue" else by
        if column == CLIENT:
            return one_line(row.client)
        if column == PHONE:
            return going.phone(row)
        return going.state(row) if column == STATE else self._decision(row)

    def _decision(self, row: RequestRow) -> str:
        assert self.closing is not None
        if self.closing.next_at is None:
            return ""
        word = self.closing.left.get(row.request)
        if word is not None:
            return translate("OpenRequests", "Left: {word}").format(word=aside(word))
        if self.closing.waits(row):
            return translate("OpenRequests", "Needs a call or a word")
        return translate("OpenRequests", "Nothing falls due before")

    def _colour(self, row: RequestRow, column: int) -> str | None:
        assert self.closing is not None
        if column == CALL_BY:
            need = GoingOn(self.closing.now, self._times).standing(row).need
            return {"overdue": "overdue_text", "open": "due"}.get(need)
        if column == DECISION:
            return "due" if self.closing.waits(row) else "told"
        return "ink_2" if column in (PHONE, STATE) else None


class OpenRequests(QTableView):
    """Enter calls the client, W leaves the request with a word, F7 and F9 are as everywhere."""

    act_wanted = Signal(str, object)
    """What is wanted (`call`, `word`, `next_step`, `cancel`), and the RequestRow."""

    def __init__(self, times: OfficeTime, theme: Theme) -> None:
        super().__init__()
        self.requests = OpenRequestsModel(times, theme)
        self.setModel(self.requests)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setStyleSheet(CELLS)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(translate("OpenRequests", "What goes on"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(lambda _: self._want("call"))

    def show_closing(self, closing: Closing) -> None:
        """Show how the requests stand; the same one stays marked."""
        marked = self.marked
        self.requests.show(closing)
        self.setColumnHidden(DECISION, closing.next_at is None)
        self.mark(marked.request if marked else None)

    @property
    def marked(self) -> RequestRow | None:
        """Return the request that is marked."""
        index, closing = self.currentIndex(), self.requests.closing
        return closing.rows[index.row()] if index.isValid() and closing else None

    def mark(self, request: str | None) -> None:
        """Mark a request; the first one where it is gone."""
        closing = self.requests.closing
        names = [row.request for row in closing.rows] if closing else []
        if names:
            self.selectRow(names.index(request) if request in names else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the acts."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and (key in KEYS or key in ENTER):
            self._want(KEYS.get(key, "call"))
        elif key in ENTER or key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _want(self, act: str) -> None:
        if self.marked is not None:
            self.act_wanted.emit(act, self.marked)
