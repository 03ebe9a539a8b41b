"""Fields that offer what is known already and take anything else as well: addresses, services."""

from collections.abc import Sequence

from desktop.ui.fields import typed_text
from desktop.ui.fields.box import FieldBox
from desktop.ui.fields.offers import Offer
from desktop.ui.fields.suggest import SuggestLine
from desktop.ui.queue.search import fold

MOST_OFFERS = 8


class KnownField(FieldBox):
    """One line, with what was used last. A word of it in any place is enough, accents and capitals aside."""

    def __init__(
        self, caption: str, text: str = "", known: Sequence[str] = (), *, reserve: bool = False
    ) -> None:
        self.line = SuggestLine[str]()
        super().__init__(caption, self.line, reserve=reserve)
        self._known = known
        self._first = text
        self.set_text(text)
        self.line.textChanged.connect(self._edited)
        self.line.typed.connect(self._offer)
        self.line.asked.connect(lambda: self._offer(""))
        self.line.taken.connect(self._take)

    def text(self) -> str:
        """Return what was typed or taken."""
        return typed_text.one_line(self.line.text())

    @property
    def precious(self) -> bool:
        """Tell whether it holds a text that somebody has written."""
        return self.text() not in ("", self._first)

    def set_text(self, text: str) -> None:
        """Put a text there."""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def know(self, known: Sequence[str]) -> None:
        """Offer these from now on, in this order."""
        self._known = known

    def _offer(self, typed: str) -> None:
        words = fold(typed).split()
        fitting = [one for one in self._known if all(word in fold(one) for word in words)]
        fitting = [one for one in fitting if one != self.text()] if typed else fitting
        offers = [Offer(one, "", one) for one in fitting[:MOST_OFFERS]]
        self.line.offer(offers, first=not typed)

    def _take(self, offer: Offer[str]) -> None:
        self.set_text(offer.value)
        self.line.setCursorPosition(len(offer.value))

    def _edited(self) -> None:
        self.hint("")
        self.changed.emit()
