"""A list of offers below a field: moved through with the arrow keys while the cursor stays in the field."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.look import paint
from desktop.ui.look.fonts import STRONG
from desktop.ui.words.outside import joined, one_line

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex

ROW = 30
PADDING = 10
GAP = 12
FRAME = 8


@dataclass(frozen=True, slots=True)
class Offer(Generic[V]):
    """One offer: a name, what is said beside it, and what it stands for. `quiet` ones are not the usual choice."""

    name: str
    detail: str
    value: V
    quiet: bool = False


class OffersModel(QAbstractListModel, Generic[V]):
    """The offers of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.offers: Sequence[Offer[V]] = ()

    def show(self, offers: Sequence[Offer[V]]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name to those who read the list, and all of it to those who hear it."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        offer = self.offers[index.row()]
        return (
            one_line(offer.name) if role == Qt.ItemDataRole.DisplayRole else joined(offer.name, offer.detail)
        )


class OfferDelegate(QStyledItemDelegate):
    """Writes the name at the left, what is said beside it at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one offer."""
        model = index.model()
        assert isinstance(model, OffersModel)
        offer: Offer[object] = model.offers[index.row()]
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        palette = QApplication.palette()  # the view's own is mixed by the style sheet
        if option.state & QStyle.StateFlag.State_Selected:
            paint.rounded(
                painter, QRectF(option.rect), None, palette.color(palette.ColorRole.Accent), radius=4
            )
        ink = palette.color(palette.ColorRole.PlaceholderText if offer.quiet else palette.ColorRole.Text)
        quiet = palette.color(palette.ColorRole.PlaceholderText)
        room = QRectF(option.rect).adjusted(PADDING, 0, -PADDING, 0)
        strong = QFont(option.font)
        strong.setWeight(STRONG)
        took = paint.write(painter, room, one_line(offer.name), strong, ink)
        rest = room.adjusted(took + GAP, 0, 0, 0)
        if rest.width() > GAP:
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            paint.write(painter, rest, one_line(offer.detail), option.font, quiet, align=align)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(100, max(ROW, round(option.fontMetrics.height() * 1.8)))


class OfferList(QListView, Generic[V]):
    """Shows offers; never takes the focus. Emits what is clicked."""

    clicked_on = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = OffersModel[V]()
        self.setModel(self._offers)
        self.setItemDelegate(OfferDelegate(self))
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.clicked_on.emit(self._offers.offers[index.row()]))

    def show_offers(self, offers: Sequence[Offer[V]], first: int | None) -> None:
        """Show other offers; `first` is the one that is marked."""
        self._offers.show(offers)
        self.mark(first)

    def mark(self, row: int | None) -> None:
        """Mark an offer, or none."""
        index = self._offers.index(row) if row is not None else QModelIndex()
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    def step(self, by: int) -> None:
        """Mark the next offer, or the one before."""
        count = self._offers.rowCount()
        if count:
            row = self.currentIndex().row()
            self.mark(max(0, min(count - 1, row + by)) if row >= 0 else (0 if by > 0 else count - 1))

    @property
    def offers(self) -> Sequence[Offer[V]]:
        """Return all offers."""
        return self._offers.offers

    @property
    def marked(self) -> Offer[V] | None:
        """Return the offer that is marked."""
        index = self.currentIndex()
        return self._offers.offers[index.row()] if index.isValid() else None

    @property
    def count(self) -> int:
        """Return how many offers there are."""
        return self._offers.rowCount()

    def width_wanted(self) -> int:
        """Return the width at which no offer is cut."""
        strong = QFont(self.font())
        strong.setWeight(STRONG)
        names, details = QFontMetrics(strong), self.fontMetrics()
        widths = [
            names.horizontalAdvance(one_line(one.name)) + details.horizontalAdvance(one_line(one.detail))
            for one in self._offers.offers
        ]
        return max(widths, default=0) + 3 * GAP + 2 * PADDING + FRAME

    def height_of(self, rows: int) -> int:
        """Return the height that shows so many rows."""
        return max(ROW, self.sizeHintForRow(0)) * rows + FRAME
