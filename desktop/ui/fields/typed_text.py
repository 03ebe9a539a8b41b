"""What is kept of a typed text: all of it, but for what no database can hold and nobody can see."""

import re

MOST = 200_000
"""Letters that a field takes; nobody types or pastes more into it by intent."""

# Control characters without tab and line break, and halves of a surrogate pair.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\r\u2028\u2029\x0b\x0c\x85]")


def one_line(typed: str) -> str:
    """Return the text on one line, without blanks at its ends."""
    return " ".join(_clean(typed).split())


def lines(typed: str) -> str:
    """Return the text with its line breaks, without blanks at its ends."""
    return "\n".join(line.rstrip() for line in _clean(typed).split("\n")).strip()


def _clean(typed: str) -> str:
    return _UNSEEN.sub("", _BREAKS.sub("\n", typed))
