"""Which key does what on the call: letters decide, the first digits say that nobody is there, the others tick requests.

Once a decision is chosen that can have a time, somebody is on the line: digits then begin its time, so that `10:58`
typed in a hurry records no attempt. With Alt a key always does its act, also while a text has the focus.
"""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.office.call_answers import Direction
from desktop.ui.call.form import CallForm
from desktop.ui.call.keys import FIRST_OTHER, LAST_OTHER, OUTCOMES, letters

_BEGINS_A_TIME = "0123456789+"


class Strokes:
    """Leads keys to the parts of the form. Attempts go to the form's own buttons."""

    def __init__(self, window: QWidget, form: CallForm, direction: Direction) -> None:
        self._form = form
        self._letters = letters()
        self._attempts = direction == "outgoing"
        digits = [str(n) for n in range(1, LAST_OTHER + 1)]
        for key in (*self._letters, *digits):
            shortcut = QShortcut(QKeySequence(f"Alt+{key}"), window)
            shortcut.activated.connect(lambda key=key: self.act(key))

    def press(self, typed: str) -> bool:
        """Take a key that no text took; tell whether it means anything here."""
        chosen = self._form.decisions.chosen
        if typed in _BEGINS_A_TIME and chosen is not None:
            return chosen.begin(typed)
        return self.act(typed.upper())

    def act(self, key: str) -> bool:
        """Do the act of a key; tell whether there is one."""
        if key in self._letters:
            self._decide(self._letters[key])
            return True
        return key.isdecimal() and self._digit(int(key))

    def _decide(self, act: str) -> None:
        if act == "copy":
            self._form.brief.copy_button.click()
        else:
            self._form.decisions.choose(act)

    def _digit(self, number: int) -> bool:
        if FIRST_OTHER <= number <= LAST_OTHER:
            return self._form.others.tick(number)
        if self._attempts and 1 <= number <= len(OUTCOMES):
            self._form.attempts.buttons[OUTCOMES[number - 1]].click()
            return True
        return False
