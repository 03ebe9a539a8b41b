"""A word that stands for a moment and goes by itself, by the program's one ticker."""

from collections.abc import Callable
from datetime import datetime, timedelta

FOR = timedelta(seconds=3)


class Fleeting:
    """Shows a text through `show`, and the `usual` one again when its time is over."""

    def __init__(self, show: Callable[[str], None], usual: Callable[[], str] = str) -> None:
        self._show = show
        self._usual = usual
        self._until: datetime | None = None

    def say(self, text: str, now: datetime) -> None:
        """Show this text for a moment."""
        self._until = now + FOR
        self._show(text)

    def set_now(self, now: datetime) -> None:
        """Take the text back once its moment is over."""
        if self._until is not None and now >= self._until:
            self._until = None
            self._show(self._usual())
