"""Somebody who calls clients by the keyboard alone; keys are counted, texts are not."""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.facts import Fact
from desktop.office.call_answers import Direction
from desktop.office.recording import Recorded
from desktop.office.rows import RequestRow
from desktop.ui.acts.context import ActContext
from desktop.ui.call.dialog import CallDialog
from desktop.ui.call.form import CallForm
from desktop.ui.look.theme import Theme
from tests.ui.acts.office import Key, Office, Typist
from tests.ui.call.scenes import view_of


@dataclass
class Caller:
    """Sees what the dialog shows, and presses keys. `strokes` are the keys besides text."""

    qtbot: QtBot
    office: Office
    theme: Theme
    recorded: list[Recorded] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    dialogs: list[CallDialog] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.keys = Typist(self.qtbot, self.office)

    @property
    def strokes(self) -> int:
        return self.keys.strokes

    @property
    def dialog(self) -> CallDialog:
        return self.dialogs[-1]

    @property
    def form(self) -> CallForm:
        return self.dialog.form

    @property
    def closed(self) -> bool:
        return self.heard[-1:] == ["closed"] or "closed" in self.heard

    def calls(
        self, row: RequestRow, direction: Direction = "outgoing", context: ActContext | None = None
    ) -> CallDialog:
        """Press F2 on a request."""
        self.keys.strokes += 1
        dialog = CallDialog(
            context or self.office.context, self.theme, view_of(self.office, row), self.office.desk.queue(),
            direction=direction,
        )  # fmt: skip
        self.dialogs.append(dialog)
        dialog.recorded.connect(self.recorded.extend)
        dialog.opened.connect(lambda: self.heard.append("opened"))
        dialog.closed.connect(lambda: self.heard.append("closed"))
        dialog.said.connect(self.heard.append)
        dialog.amend_wanted.connect(lambda request: self.heard.append(f"change {request}"))
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    def press(self, *keys: Key | str) -> None:
        """Press keys: letters and digits by what they write, others by their names."""
        for key in keys:
            if isinstance(key, str):
                self.keys.strokes += 1
                self.keys.types(key)
            else:
                self.keys.press(key)

    def enter(self) -> None:
        self.press(Key.Key_Return)

    def alt(self, letter: str) -> None:
        """Press a letter or a digit with Alt."""
        self.keys.alt(Key(ord(letter.upper())))

    def shift_enter(self) -> None:
        self.keys.press(Key.Key_Return, modifiers=Qt.KeyboardModifier.ShiftModifier)

    def types(self, text: str) -> None:
        self.keys.types(text)

    def waits(self, **span: float) -> None:
        """Let time go by, with the ticker ticking at the end of it."""
        self.dialog.set_now(self.office.clock.move(**span))

    def fact(self, number: int = 0) -> Fact:
        """One of the facts that were recorded."""
        return self.recorded[number].fact

    def fields(self, number: int = 0) -> dict[str, object]:
        return dict(self.fact(number).fields)

    def leaves(self) -> None:
        """Put away what is still open."""
        for dialog in self.dialogs:
            if "closed" not in self.heard:
                dialog.done(0)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def clicks(self, widget: object) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]
