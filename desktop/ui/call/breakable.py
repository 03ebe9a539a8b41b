"""Lets a word break that is longer than any line, so that no text from outside makes the call wider than its window."""

import re

_LONGEST = 24
_BREAK = "\u200b"
_RUN = re.compile(rf"\S{{{_LONGEST}}}(?=\S)")


def breakable(text: str) -> str:
    """Return the text with a break, which is not seen, after every so many letters of a long word."""
    return _RUN.sub(lambda run: run.group() + _BREAK, text)
