"""The filters over the queue, each with its count; the one that is on is filled."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.look.fonts import BOLD, STRONG
from desktop.ui.look.labels import ElidedLabel
from desktop.ui.look.theme import Theme
from desktop.ui.queue.entry import Filter

translate = QCoreApplication.translate

HEIGHT = 45
PADDING = 10
GAP = 6


class FilterTab(QAbstractButton):
    """A filter's name and count; `urgent` counts stand on red."""

    def __init__(self, name: str, theme: Theme, *, urgent: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = theme
        self._urgent = urgent
        self._count = 0
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many requests it holds."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for name and count."""
        return QSize(round(self._name_width() + self._count_width() + 2 * PADDING + GAP), 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tab."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, whole = self._theme.palette, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        if on or self.hasFocus():
            painter.setPen(palette.colour("brand") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour("mark") if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, 14, 14)
        painter.setFont(self._theme.font(12, STRONG))
        painter.setPen(palette.colour("mark_ink" if on else "ink_2"))
        painter.drawText(whole.adjusted(PADDING, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        self._draw_count(painter, whole, on=on)

    def _draw_count(self, painter: QPainter, whole: QRectF, *, on: bool) -> None:
        palette, width = self._theme.palette, self._count_width()
        box = QRectF(whole.right() - PADDING - width, whole.center().y() - 8.5, width, 17)
        painter.setFont(self._theme.font(12, BOLD))
        ink = "mark_ink" if on else "ink"
        if self._urgent and self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour("overdue"))
            painter.drawRoundedRect(box, 8.5, 8.5)
            ink = "overdue_ink"
        painter.setPen(palette.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._count))

    def _name_width(self) -> float:
        return _width(self._theme, STRONG, self.text())

    def _count_width(self) -> float:
        return _width(self._theme, BOLD, str(self._count)) + (12 if self._urgent and self._count else 0)


class FilterBar(QFrame):
    """All filters in a row; emits the key of the one that is chosen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self.setFixedHeight(HEIGHT)
        self._tabs: dict[Filter, FilterTab] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(GAP)
        for key, name in _filters():
            tab = FilterTab(name, theme, urgent=key == "callbacks")
            tab.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._tabs[key] = tab
            self._group.addButton(tab)
            layout.addWidget(tab)
        order = ElidedLabel(translate("FilterBar", "Order: who must hear from us first"), "small")
        order.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        order.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(order, 1)
        self._tabs["open"].setChecked(True)

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Show how many requests each filter holds."""
        for key, tab in self._tabs.items():
            tab.show_count(counts.get(key, 0))

    def choose(self, key: Filter) -> None:
        """Switch a filter on as if it had been pressed."""
        self._tabs[key].click()


def _width(theme: Theme, weight: QFont.Weight, text: str) -> float:
    return QFontMetricsF(theme.font(12, weight)).horizontalAdvance(text)


def _filters() -> list[tuple[Filter, str]]:
    return [
        ("open", translate("FilterBar", "Open")),
        ("callbacks", translate("FilterBar", "Callbacks")),
        ("no_courier", translate("FilterBar", "No courier")),
        ("on_the_way", translate("FilterBar", "On the way")),
        ("problem", translate("FilterBar", "Problem")),
        ("scheduled", translate("FilterBar", "Scheduled")),
    ]
