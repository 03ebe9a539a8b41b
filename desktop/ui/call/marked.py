"""A sentence in which some words are set in bold: plain for the clipboard and the record, rich for a label.

The marks are control characters, which no text from outside can bring along (`desktop/ui/words/outside.py`).
"""

import html

_BEGIN, _END = "\x02", "\x03"
_ISOLATES = str.maketrans("", "", "\u2068\u2069")


def bold(words: str) -> str:
    """Return the words marked."""
    return f"{_BEGIN}{words}{_END}"


def plain(sentence: str) -> str:
    """Return the sentence without marks, and without what shields foreign names on screen."""
    return sentence.replace(_BEGIN, "").replace(_END, "").translate(_ISOLATES)


def rich(sentence: str, colour: str | None = None) -> str:
    """Return the sentence for a label of rich text: everything in it is shown as it stands, the marked words bold."""
    opened = f'<b style="color: {colour}">' if colour else "<b>"
    return html.escape(sentence).replace(_BEGIN, opened).replace(_END, "</b>").replace("\n", "<br>")


def spaced(sentence: str) -> str:
    """Return the same for a text that is read out: its lines stand further apart."""
    return f'<p style="margin: 0; line-height: 122%">{rich(sentence)}</p>'
