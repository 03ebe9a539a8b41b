"""A list of shifts that asks for more of them when its end comes into view, so that no history is ever read whole."""

from collections.abc import Sequence

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

from desktop.office.shift_rows import ShiftRow
from desktop.ui.fields.text_fields import ENTER
from desktop.ui.look.fonts import STRONG
from desktop.ui.look.theme import Theme
from desktop.ui.words.outside import one_line
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

ROW = 34
CELLS = "QTableView::item { padding: 0 12px; }"
NUMBER, OPENED, CLOSED, PEOPLE = range(4)
WIDTHS = {NUMBER: 130, OPENED: 160, CLOSED: 160}


class ShiftsModel(QAbstractTableModel):
    """One shift a row, the newest first; `more_wanted` is emitted where the view needs older ones."""

    more_wanted = Signal()

    def __init__(self, times: OfficeTime, theme: Theme) -> None:
        super().__init__()
        self._times = times
        self._theme = theme
        self._whole = False
        self.shifts: list[ShiftRow] = []

    def add(self, page: Sequence[ShiftRow], *, whole: bool) -> None:
        """Take over older shifts; `whole` says that there are no more."""
        self._whole = whole
        if page:
            self.beginInsertRows(QModelIndex(), len(self.shifts), len(self.shifts) + len(page) - 1)
            self.shifts.extend(page)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many shifts were read."""
        return 0 if parent.isValid() else len(self.shifts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how much is said of each."""
        return 0 if parent.isValid() else PEOPLE + 1

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be older ones."""
        return not parent.isValid() and bool(self.shifts) and not self._whole

    def fetchMore(self, parent: Index) -> None:
        """Ask for them; they arrive later."""
        self.more_wanted.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what stands above a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [
            translate("ShiftList", "Number"),
            translate("ShiftList", "Opened"),
            translate("ShiftList", "Closed"),
            translate("ShiftList", "On duty"),
        ][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a shift."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.FontRole and index.column() == NUMBER:
            return self._theme.font(13, STRONG)
        return (
            self._said(self.shifts[index.row()], index.column())
            if role == Qt.ItemDataRole.DisplayRole
            else None
        )

    def _said(self, shift: ShiftRow, column: int) -> str:
        if column == NUMBER:
            return shift.number
        if column == OPENED:
            return f"{self._times.day(shift.opened_at)} {self._times.hour(shift.opened_at)}"
        if column == PEOPLE:
            return ", ".join(one_line(person) for person in shift.people)
        if shift.closed_at is None:
            return translate("ShiftList", "goes on")
        return self._times.moment(shift.closed_at, shift.opened_at)


class ShiftList(QTableView):
    """The shifts, gone through by keys."""

    more_wanted = Signal()
    activated_shift = Signal(object)

    def __init__(self, times: OfficeTime, theme: Theme) -> None:
        super().__init__()
        self._shifts = ShiftsModel(times, theme)
        self.setModel(self._shifts)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setStyleSheet(CELLS)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(translate("ShiftList", "Shifts"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(PEOPLE, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self._shifts.more_wanted.connect(self.more_wanted)
        self.doubleClicked.connect(lambda _: self.activated_shift.emit(self.marked))

    def add(self, page: Sequence[ShiftRow], *, whole: bool) -> None:
        """Show older shifts below the others; `whole` says that there are no more."""
        self._shifts.add(page, whole=whole)
        if not self.currentIndex().isValid() and self._shifts.shifts:
            self.selectRow(0)

    @property
    def last(self) -> ShiftRow | None:
        """Return the oldest shift that is shown."""
        return self._shifts.shifts[-1] if self._shifts.shifts else None

    @property
    def marked(self) -> ShiftRow | None:
        """Return the shift that is marked."""
        index = self.currentIndex()
        return self._shifts.shifts[index.row()] if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and Esc to the dialog."""
        if event.key() in ENTER or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            event.ignore()
        else:
            super().keyPressEvent(event)
