"""The queue on screen: a table of fixed rows that keeps its place and its selection while rows come and go."""

from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from desktop.ui.look import paint
from desktop.ui.look.fonts import STRONG
from desktop.ui.look.labels import tooltip
from desktop.ui.look.theme import Theme
from desktop.ui.queue.columns import widths
from desktop.ui.queue.delegate import BAR, LEFT, QueueDelegate, draw_selection
from desktop.ui.queue.model import CELL, QueueModel
from desktop.ui.words.outside import joined

translate = QCoreApplication.translate

HEADING_HEIGHT = 27


class QueueView(QTableView):
    """Shows a QueueModel. One request is chosen at a time, by keys or mouse."""

    chosen = Signal(str)
    """The request that is chosen now; empty when none is."""
    opened = Signal(str)
    """A request was double-clicked, or Enter pressed on it."""

    def __init__(self, model: QueueModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._queue = model
        self._kept: str | None = None
        self._delegate = QueueDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._build()
        self._connect()

    def show_now(self, now: datetime) -> None:
        """Repaint what runs: the countdowns each second, everything when a minute has gone."""
        if now.second == 0 or self._queue.rowCount() == 0:
            self.viewport().update()
        else:
            self.viewport().update(QRect(0, 0, self.columnWidth(0), self.viewport().height()))

    def request(self) -> str | None:
        """Return the chosen request."""
        return self._queue.request_at(self.currentIndex())

    def choose(self, request: str) -> bool:
        """Choose this request and bring it into view; tell whether it is shown."""
        index = self._queue.index_of(request)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def choose_first(self) -> None:
        """Choose the request that must hear from us first."""
        if self._queue.rowCount():
            self.setCurrentIndex(self._queue.index(0, 0))
            self.scrollToTop()

    def _build(self) -> None:
        self.setObjectName("queue")
        self.setAccessibleName(translate("Queue", "Queue: who must hear from us first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(self._theme.row_height)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(self._theme.row_height)
        rows.setDefaultSectionSize(self._theme.row_height)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionsClickable(False)
        heads.setHighlightSections(False)
        heads.setFixedHeight(HEADING_HEIGHT)
        heads.setMinimumSectionSize(20)

    def _connect(self) -> None:
        self.selectionModel().currentRowChanged.connect(self._say_chosen)
        self.activated.connect(self._say_opened)
        self._queue.modelAboutToBeReset.connect(self._keep_chosen)
        self._queue.modelReset.connect(self._choose_kept)

    def _say_chosen(self) -> None:
        self.chosen.emit(self.request() or "")

    def _say_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self._queue.request_at(index) or "")

    def _keep_chosen(self) -> None:
        self._kept = self.request()

    def _choose_kept(self) -> None:
        if self._kept is None or not self.choose(self._kept):
            self._say_chosen()

    # --- Qt's events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        for column, width in enumerate(widths(self.viewport().width())):
            self.setColumnWidth(column, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, then the frame of the chosen one, or a sentence where there is none."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        current = self.currentIndex()
        if current.isValid():
            row = self.visualRect(current)
            frame = QRectF(BAR, row.top(), self.viewport().width() - BAR, row.height())
            draw_selection(painter, frame, self._theme)
        elif self._queue.rowCount() == 0:
            self._draw_empty(painter)
        painter.end()

    def _draw_empty(self, painter: QPainter) -> None:
        whole = QRectF(self.viewport().rect())
        first, second = self._empty_words()
        upper = QRectF(whole.left(), whole.top() + whole.height() * 0.36, whole.width(), 24)
        font = self._theme.font(15, STRONG)
        paint.write(painter, upper, first, font, self._theme.colour("ink"), align=paint.CENTER)
        lower = upper.translated(0, 26)
        paint.write(
            painter, lower, second, self._theme.font(13), self._theme.colour("ink_2"), align=paint.CENTER
        )

    def _empty_words(self) -> tuple[str, str]:
        if self._queue.searching:
            return translate("Queue", "Nothing found"), translate("Queue", "Esc shows all that is open.")
        if self._queue.counts()["open"]:
            return translate("Queue", "Nothing here"), translate(
                "Queue", "Another filter shows the other requests."
            )
        return (
            translate("Queue", "Nobody is waiting"),
            translate("Queue", "F1 takes a new request."),
        )

    def viewportEvent(self, event: QEvent) -> bool:
        """Say on hover what had to be cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            text = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else None
            if isinstance(text, str) and self._is_cut(index):
                QToolTip.showText(event.globalPos(), tooltip(text), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _is_cut(self, index: QModelIndex) -> bool:
        cell = index.data(CELL)
        room = self.columnWidth(index.column()) - LEFT - 2
        first, second, kept = (getattr(cell, name, "") for name in ("first", "second", "kept"))
        lines = (joined(first, kept), second) if index.column() == 3 else (first, joined(second, kept))
        if index.column() == 3:
            room -= 14
        fonts = (self._theme.font(13, STRONG), self._theme.font(11.5))
        return any(
            QFontMetricsF(font).horizontalAdvance(line) > room
            for font, line in zip(fonts, lines, strict=True)
        )

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last request, not along the row."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._queue.index(0, 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self._queue.index(self._queue.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts of the window's; they jump to no row."""

    def sizeHint(self) -> QSize:
        """Return a size that shows some rows."""
        return QSize(848, 8 * self._theme.row_height)
