"""The top of the window: the office, the search over what is open, a new request, who is on duty, and the clock."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.icons import Icon, icon
from desktop.ui.look.labels import ElidedLabel, label
from desktop.ui.look.theme import Theme

translate = QCoreApplication.translate

HEIGHT = 52
SEARCH_WIDTH = 340


class TopBar(QFrame):
    """Emits what is typed into the search, and what is wanted."""

    searched = Signal(str)
    new_request_wanted = Signal()

    def __init__(self, theme: Theme, zone: tzinfo, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(HEIGHT)
        self._theme = theme
        self._zone = zone
        self._build(read_only=read_only)

    def show_office(self, name: str) -> None:
        """Show the office's name under the product's."""
        self._office.setText(name)
        self._office.setVisible(bool(name))

    def show_duty(self, first: str, second: str) -> None:
        """Show the shift and the person on duty."""
        self._duty.setText(first)
        self._since.setText(second)

    def show_time(self, now: datetime) -> None:
        """Show the office's clock."""
        self._clock.setText(now.astimezone(self._zone).strftime("%H:%M:%S"))

    def search(self) -> None:
        """Put the cursor into the search."""
        self._search.setFocus()
        self._search.selectAll()

    def clear_search(self) -> None:
        """Show everything again."""
        self._search.clear()

    def _build(self, *, read_only: bool) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(14)
        layout.addLayout(self._product())
        layout.addWidget(self._search_field(), 1)
        if not read_only:
            new = KeyButton(translate("TopBar", "New request"), "F1", "primary")
            new.clicked.connect(self.new_request_wanted)
            layout.addWidget(new)
        layout.addStretch(1)
        layout.addLayout(self._on_duty())
        self._clock = label("00:00:00", "clock")
        layout.addWidget(self._clock)

    def _product(self) -> QVBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        product = label("Retorno", "strong")
        product.setFont(self._theme.font(15, product.font().Weight.Bold))
        self._office = ElidedLabel("", "tiny")
        self._office.setMaximumWidth(180)
        self._office.setMinimumWidth(110)
        self._office.hide()
        names.addStretch(1)
        names.addWidget(product)
        names.addWidget(self._office)
        names.addStretch(1)
        return names

    def _search_field(self) -> QLineEdit:
        self._search = QLineEdit()
        self._search.setMaximumWidth(SEARCH_WIDTH)
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(translate("TopBar", "Search what is open (Ctrl+K)"))
        self._search.setAccessibleName(translate("TopBar", "Search"))
        self._search.addAction(
            icon(Icon.SEARCH, 16, self._theme.palette.ink_3), QLineEdit.ActionPosition.LeadingPosition
        )
        self._search.textChanged.connect(self.searched)
        jump = QAction(self)
        jump.setShortcut(QKeySequence("Ctrl+K"))
        jump.triggered.connect(self.search)
        self.addAction(jump)
        return self._search

    def _on_duty(self) -> QVBoxLayout:
        duty = QVBoxLayout()
        duty.setSpacing(0)
        self._duty = label("", "strong")
        self._since = label("", "tiny")
        for one in (self._duty, self._since):
            one.setAlignment(Qt.AlignmentFlag.AlignRight)
        duty.addStretch(1)
        duty.addWidget(self._duty)
        duty.addWidget(self._since)
        duty.addStretch(1)
        return duty
