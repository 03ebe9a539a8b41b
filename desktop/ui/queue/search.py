"""Searching what is open: every word must be found somewhere, accents and capitals do not count, digits find phones."""

import unicodedata

from desktop.office.rows import RequestRow
from desktop.ui.words.phones import digits

_LONGEST = 2000


def fold(text: str) -> str:
    """Return `text` without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text[:_LONGEST])
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


class Search:
    """What was typed, ready to be looked for in many rows."""

    def __init__(self, typed: str) -> None:
        self._words = fold(typed).split()
        number = digits(typed)
        only_number = number and not any(letter.isalpha() for letter in typed)
        self._number = number if only_number and len(number) >= 3 else ""

    def __bool__(self) -> bool:
        return bool(self._words)

    def finds(self, row: RequestRow) -> bool:
        """Tell whether the row has all the words, or the number in its phone."""
        if self._number and self._number in digits(row.phone or ""):
            return True
        where = fold("\n".join(part for part in _parts(row) if part))
        return all(word in where for word in self._words)


def _parts(row: RequestRow) -> tuple[str | None, ...]:
    return (
        row.request, row.client, row.contact, row.phone, row.pickup, row.dropoff, row.courier, row.service,
        row.note,
    )  # fmt: skip
