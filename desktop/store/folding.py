"""How a name is compared with what somebody types: without accents, case and signs; a telephone by its digits."""

import unicodedata


def folded(text: str) -> str:
    """Return the words of a text in small letters without accents, one blank between them.

    A text that holds nothing but signs keeps them, so that it can still be found.
    """
    letters = "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    ).casefold()
    words = "".join(letter if letter.isalnum() else " " for letter in letters).split()
    return " ".join(words or letters.split())


def digits(text: str) -> str:
    """Return the digits of a text."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text) if letter in "0123456789")
