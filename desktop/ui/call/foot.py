"""The foot of the call: with whom we spoke and when, and the two buttons."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.office.rows import RequestRow
from desktop.ui.acts.steps import steps_of
from desktop.ui.call.style import grown
from desktop.ui.fields import typed_text
from desktop.ui.fields.moment_field import WhenField
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import section
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_NAME_WIDTH = 130
_WHEN_WIDTH = 64


class CallWhen(WhenField):
    """When the call took place; empty for now. How it was understood, or what is wrong, stands in `said_line`."""

    @property
    def said_line(self) -> QLabel:
        """Return the line for the foot to place."""
        return self._said

    def _arrange(self, shown: QWidget) -> None:
        shown.setFixedWidth(grown(shown, _WHEN_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(shown)


class CallFoot(QFrame):
    """Keeps what was typed in it."""

    left = Signal()
    saved = Signal()
    changed = Signal()

    def __init__(self, clock: Clock, times: OfficeTime, row: RequestRow) -> None:
        super().__init__()
        self.setObjectName("callFoot")
        self.when = CallWhen(clock, times, steps_of(row), translate("CallFoot", "When was it?"))
        self._first = typed_text.one_line(row.contact or "")
        self.spoke = QLineEdit(self._first)
        self.spoke.setMaxLength(typed_text.MOST)
        self.spoke.setCursorPosition(0)
        self.spoke.setFixedWidth(grown(self.spoke, _NAME_WIDTH))
        self.leave = KeyButton(translate("CallFoot", "Not now"), translate("CallFoot", "Esc"))
        self.save = KeyButton(
            translate("CallFoot", "Save the call"), translate("CallFoot", "Enter"), "primary"
        )
        self.spoke.textChanged.connect(self.changed)
        self.when.changed.connect(self.changed)
        self.leave.clicked.connect(self.left)
        self.save.clicked.connect(self.saved)
        self._build()

    @property
    def spoke_with(self) -> str:
        """Return the name of whom we spoke with."""
        return typed_text.one_line(self.spoke.text())

    @property
    def precious(self) -> bool:
        """Tell whether another name was written there."""
        return self.spoke_with not in ("", self._first)

    def _build(self) -> None:
        spoke, when = section(translate("CallFoot", "&Spoke with")), section(translate("CallFoot", "W&hen"))
        spoke.setBuddy(self.spoke)
        when.setBuddy(self.when.line)
        self.spoke.setAccessibleName(spoke.text().replace("&", ""))
        self.when.said_line.setAlignment(Qt.AlignmentFlag.AlignBottom)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 7, 22, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(spoke, 0, 0)
        grid.addWidget(self.spoke, 1, 0)
        grid.addWidget(when, 0, 1)
        grid.addWidget(self.when, 1, 1)
        grid.addWidget(self.when.said_line, 0, 2, 2, 1)
        grid.addWidget(self.leave, 0, 3, 2, 1)
        grid.addWidget(self.save, 0, 4, 2, 1)
        grid.setColumnStretch(2, 1)
