"""The keys of the call, which follow the language: a letter alone, or with Alt while a text has the focus."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

OUTCOMES = ("no_answer", "busy", "left_message", "wrong_number")
"""What came of trying, on the keys from 1."""
FIRST_OTHER, LAST_OTHER = 5, 9
"""The digits that tick the client's other requests."""

_LETTERS: Mapping[str, Callable[[], str]] = {
    "wait": lambda: translate("CallKeys", "W", "the key of: Wait for a courier"),
    "later": lambda: translate("CallKeys", "L", "the key of: Wait for our next call"),
    "change": lambda: translate("CallKeys", "G", "the key of: Change or reschedule"),
    "cancel": lambda: translate("CallKeys", "C", "the key of: Cancel the request"),
    "nothing": lambda: translate("CallKeys", "N", "the key of: Nothing to decide"),
    "no_more": lambda: translate("CallKeys", "D", "the key of: Wants no further call"),
    "copy": lambda: translate("CallKeys", "O", "the key of: Copy the words"),
}


def letter(act: str) -> str:
    """Return the letter of an act on the call."""
    return _LETTERS[act]()


def letters() -> dict[str, str]:
    """Return all acts by their letters."""
    return {letter(act): act for act in _LETTERS}
