"""Text from outside is shown as it stands, but it must not tear the window: what can't be shown is taken out here."""

import re

MOST_SHOWN = 400
"""Letters of one line that are ever laid out; nobody reads more of a cell."""
MOST_TOLD = 4000
"""Letters of a told text that are laid out."""

_BREAKS = re.compile("[\r\n\t\v\f\x1c-\x1f\x85\u2028\u2029]+")
_TEARING = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc\ud800-\udfff]"
)
_SPACES = re.compile(" {2,}")


def one_line(text: str, most: int = MOST_SHOWN) -> str:
    """Return `text` on one line, without control characters and what turns the direction of what follows."""
    return _SPACES.sub(" ", _BREAKS.sub(" ", _cut(_TEARING.sub("", text[: 2 * most]), most))).strip()


def told(text: str, most: int = MOST_TOLD) -> str:
    """Return `text` with its line breaks, at most two in a row, otherwise like `one_line`."""
    lines = _TEARING.sub("", text[: 2 * most].replace("\r\n", "\n").replace("\r", "\n"))
    lines = re.sub(r"\n\s*\n\s*", "\n\n", lines).replace("\t", " ")
    return _cut(lines, most).strip()


def aside(text: str) -> str:
    """Return `text` on one line, shielded so that its direction does not reach the words around it."""
    return f"\u2068{one_line(text)}\u2069"


def joined(*parts: str | None, by: str = " · ") -> str:
    """Return the parts that are there, joined; each keeps its own direction."""
    return by.join(part for part in parts if part)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
