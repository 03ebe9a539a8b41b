"""The field for the client: by name or telephone number, with completion; a number alone is a client too."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal

from desktop.office.jobs import Jobs
from desktop.office.registers import ClientMatch
from desktop.ui.fields import typed_text
from desktop.ui.fields.asking import ask
from desktop.ui.fields.box import FieldBox
from desktop.ui.fields.offers import Offer
from desktop.ui.fields.suggest import SuggestLine
from desktop.ui.queue.search import fold
from desktop.ui.words.outside import joined
from desktop.ui.words.phones import digits, phone

translate = QCoreApplication.translate

Search = Callable[[str], list[ClientMatch]]
LEAST = 2
"""Letters from which on clients are looked for."""
LEAST_DIGITS = 8
"""Digits that a whole telephone number has at least."""


def is_number(typed: str) -> bool:
    """Tell whether a telephone number was typed, and nothing else."""
    return not any(letter.isalpha() for letter in typed) and len(digits(typed)) >= LEAST_DIGITS


class ClientField(FieldBox):
    """Emits `taken` with the ClientMatch that was chosen."""

    taken = Signal(object)

    def __init__(self, caption: str, search: Search, jobs: Jobs) -> None:
        self.line = SuggestLine[ClientMatch]()
        super().__init__(caption, self.line, reserve=True)
        self._search = search
        self._jobs = jobs
        self._asked = ""
        self.line.textChanged.connect(self._edited)
        self.line.typed.connect(self._look)
        self.line.asked.connect(lambda: self._look(self.line.text()))
        self.line.taken.connect(self._take)

    def client(self) -> str:
        """Return the client's name; where a number alone was typed, that."""
        typed = typed_text.one_line(self.line.text())
        return phone(typed) if is_number(typed) else typed

    @property
    def precious(self) -> bool:
        """Tell whether somebody has typed a client."""
        return bool(self.client())

    def number(self) -> str:
        """Return the number that was typed in place of a name, else nothing."""
        typed = typed_text.one_line(self.line.text())
        return phone(typed) if is_number(typed) else ""

    def _look(self, typed: str) -> None:
        self._asked = typed
        if len(typed.strip()) < LEAST:
            self.line.offer([], first=False)
            return
        ask(
            self._jobs,
            self,
            lambda: self._search(typed),
            lambda found: self._show(typed, found),
            self._failed,
        )

    def _show(self, typed: str, found: list[ClientMatch]) -> None:
        if typed != self._asked:
            return  # somebody has typed on meanwhile
        offers = [
            Offer(joined(one.client, one.contact), phone(one.phone) if one.phone else "", one)
            for one in found
        ]
        self.line.offer(offers, first=bool(found) and _begins(typed, found[0]))
        if not found:
            self.hint(translate("ClientField", "New client"))

    def _failed(self, error: Exception) -> None:
        self.hint(translate("ClientField", "Known clients can't be looked up just now."))

    def _take(self, offer: Offer[ClientMatch]) -> None:
        self._asked = ""
        self.line.setText(offer.value.client)
        self.taken.emit(offer.value)

    def _edited(self) -> None:
        self.hint("")
        self.changed.emit()


def _begins(typed: str, match: ClientMatch) -> bool:
    """Tell whether a word of the name begins with what was typed, or the number has it: then Enter takes it."""
    number = digits(typed)
    if number and not any(letter.isalpha() for letter in typed):
        return number in digits(match.phone or "")
    return f" {' '.join(fold(typed).split())}" in f" {fold(match.client)}"
