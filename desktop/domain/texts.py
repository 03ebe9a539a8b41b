"""Which texts are taken in: those that every database and every file can hold."""

from typing import TypeGuard


def is_text(value: object) -> TypeGuard[str]:
    """Tell whether it is a text without NUL and without half of a surrogate pair."""
    return isinstance(value, str) and "\0" not in value and not any(map(_is_half, value))


def _is_half(letter: str) -> bool:
    return "\ud800" <= letter <= "\udfff"
