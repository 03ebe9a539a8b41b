"""What every form has around its fields: what it is about, a strip for what concerns all of it, and its buttons."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.office.rows import RequestRow
from desktop.ui.fields.wrapped import WrappedLabel
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import ElidedLabel, Role, label, line, set_role
from desktop.ui.words.outside import aside, joined

translate = QCoreApplication.translate

MARGIN = 20


About = str | tuple[str, str]
"""What a form is about: a sentence, or whose request and its route, which gives way where there is no room."""


def about(row: RequestRow) -> tuple[str, str]:
    """Return which request a form is about: whose with its number, and its route."""
    number = translate("ActDialog", "request {number}").format(number=aside(row.request))
    return joined(row.client, number), joined(row.pickup, row.dropoff, by=" → ")


class Head(QFrame):
    """The form's title, and what it is about."""

    def __init__(self, title: str, about_what: About = "") -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 15, MARGIN, 12)
        layout.setSpacing(2)
        self._title = label(title, "title")
        self._whose = ElidedLabel("", "quiet")
        self._whose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._route = ElidedLabel("", "quiet", mode=Qt.TextElideMode.ElideMiddle)
        beside = QHBoxLayout()
        beside.setSpacing(14)
        beside.addWidget(self._whose)
        beside.addWidget(self._route, 1)
        layout.addWidget(self._title)
        layout.addLayout(beside)
        self.show_about(about_what)

    def show_about(self, about_what: About) -> None:
        """Say what it is about."""
        whose, route = (about_what, "") if isinstance(about_what, str) else about_what
        self._whose.setText(whose)
        self._route.setText(route)
        self._whose.setVisible(bool(whose))
        self._route.setVisible(bool(route))

    def show_title(self, title: str) -> None:
        """Say what the form does."""
        self._title.setText(title)


class Notice(QFrame):
    """A strip that says what went wrong with the whole form, and may offer to try again."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 9, MARGIN, 9)
        layout.setSpacing(12)
        self._text = WrappedLabel("", "wrong")
        self._again = KeyButton(translate("ActDialog", "Try again"), translate("ActDialog", "Enter"))
        self._again.clicked.connect(self.again)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._again)
        self.hide()

    @property
    def text(self) -> str:
        """Return what it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, role: Role, *, again: bool = False) -> None:
        """Show this text."""
        self._text.setText(text)
        set_role(self._text, role)
        self._again.setVisible(again)
        self.show()


class Foot(QFrame):
    """A quiet sentence at the left, the two buttons at the right."""

    left = Signal()
    saved = Signal()

    def __init__(self, save: str, hint: str = "") -> None:
        super().__init__()
        self._hint = hint
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 12, MARGIN, 14)
        layout.setSpacing(10)
        self._said = WrappedLabel(hint, "small")
        self.leave = KeyButton(translate("ActDialog", "Not now"), translate("ActDialog", "Esc"))
        self.save = KeyButton(save, translate("ActDialog", "Enter"), "primary")
        self.leave.clicked.connect(self.left)
        self.save.clicked.connect(self.saved)
        layout.addWidget(self._said, 1)
        layout.addWidget(self.leave)
        layout.addWidget(self.save)

    @property
    def said(self) -> str:
        """Return what stands at the left."""
        return self._said.text()

    def ask_to_leave(self) -> None:
        """Ask whether what was typed may be lost."""
        self._said.setText(
            translate("ActDialog", "What you typed is not saved. Esc once more leaves without saving it.")
        )
        set_role(self._said, "due")

    def hint(self, text: str | None = None) -> None:
        """Say the quiet sentence again, or another one from now on."""
        self._hint = self._hint if text is None else text
        self._said.setText(self._hint)
        set_role(self._said, "small")


def framed(dialog: QWidget, head: Head, notice: Notice, body: QWidget, foot: Foot) -> None:
    """Put the parts of a form above one another."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in (head, line(), notice, body):
        layout.addWidget(part)
    layout.addStretch(1)
    layout.addWidget(line())
    layout.addWidget(foot)


def fit(dialog: QWidget) -> None:
    """Make a form as high as everything in it needs."""
    layout = dialog.layout()
    if layout is not None:
        dialog.resize(dialog.width(), layout.totalMinimumSize().height())


def side_by_side(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    """Return fields beside one another, each with its share of the width."""
    layout = QHBoxLayout()
    layout.setSpacing(14)
    for field, share in fields:
        layout.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
    return layout
