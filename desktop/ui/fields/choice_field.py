"""A question with a few answers, each with its digit: the digit alone, or with Alt while a text has the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from desktop.ui.fields.box import FieldBox
from desktop.ui.fields.radio import radio
from desktop.ui.look.buttons import KeyButton

translate = QCoreApplication.translate

Answers = Sequence[tuple[str, str]]
"""Each answer's code, and what it is called."""


class ChoiceField(FieldBox):
    """Holds one answer, or none while nobody gave one."""

    def __init__(
        self, question: str, answers: Answers, *, columns: int = 3, chosen: str | None = None
    ) -> None:
        self._row = QWidget()
        super().__init__(question, self._row)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, KeyButton] = {}
        grid = QGridLayout(self._row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for n, (code, name) in enumerate(answers):
            grid.addWidget(self._add(code, name, n + 1), n // columns, n % columns)
        for column in range(min(columns, len(answers))):
            grid.setColumnStretch(column, 1)
        self.setFocusProxy(self._buttons[chosen or answers[0][0]])
        if chosen is not None:
            self._buttons[chosen].setChecked(True)
        self._group.buttonToggled.connect(self._chosen)

    def value(self) -> str | None:
        """Return the answer's code."""
        return next((code for code, button in self._buttons.items() if button.isChecked()), None)

    def choose(self, code: str) -> None:
        """Give an answer."""
        self._buttons[code].setChecked(True)

    def check(self) -> bool:
        """Tell whether there is an answer, and ask for one where there is none."""
        if self.value() is None:
            self.refuse(translate("ChoiceField", "Choose one."))
        return self.value() is not None

    def enable(self, code: str, *, enabled: bool) -> None:
        """Let an answer be given, or not."""
        self._buttons[code].setEnabled(enabled)

    def _add(self, code: str, name: str, number: int) -> KeyButton:
        button = KeyButton(name, str(number), spread=True)
        button.setCheckable(True)
        button.setIcon(radio(self.palette()))
        self._group.addButton(button)
        self._buttons[code] = button
        for keys in (str(number), f"Alt+{number}"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda: self._press(button))
        return button

    def _press(self, button: KeyButton) -> None:
        if button.isEnabled():
            button.setChecked(True)

    def _chosen(self, _: KeyButton, on: bool) -> None:
        if on:
            self.hint("")
            self.changed.emit()
