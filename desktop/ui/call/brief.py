"""The left side of the call: what the client must hear, words that work, our promises, and what the call settles."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.call.breakable import breakable
from desktop.ui.call.brief_tables import GAP, fate_table, news_table
from desktop.ui.call.fate_words import FateWords
from desktop.ui.call.fleeting import Fleeting
from desktop.ui.call.keys import letter
from desktop.ui.call.marked import plain, rich, spaced
from desktop.ui.call.news_words import NewsWords
from desktop.ui.fields.wrapped import WrappedLabel
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import section
from desktop.ui.look.theme import Theme

translate = QCoreApplication.translate

WIDTH = 318
_MARGIN = 20


class Brief(QScrollArea):
    """Scrolls where there is more to say than room; nothing in it is cut."""

    copied = Signal()

    def __init__(self, theme: Theme, others: QWidget) -> None:
        super().__init__()
        self.setObjectName("callBrief")
        self._ink = theme.palette.ink
        self._shown: dict[str, object] = {}
        self._words = ""
        self._news, self._fates = QWidget(), QWidget()
        self._promises = section(translate("CallBrief", "Promises on this request"))
        self._build(others)

    def show_news(self, news: Sequence[NewsWords]) -> None:
        """Show what the client must hear."""
        if self._is_new("news", tuple(news)):
            self._news = self._swap(self._news, news_table(news))

    def show_words(self, words: str) -> None:
        """Show what one can read out; its marked words are bold."""
        self._words = words
        quoted = translate("CallBrief", "“{words}”").format(words=words)
        self.words.setText(spaced(breakable(quoted)))
        self.words.setAccessibleName(plain(words))

    def show_fates(self, fates: Sequence[FateWords]) -> None:
        """Show the promises with what became of them."""
        if self._is_new("fates", tuple(fates)):
            self._fates = self._swap(self._fates, fate_table(fates))
            self._promises.setVisible(bool(fates))
            self._fates.setVisible(bool(fates))

    def show_settles(self, words: str) -> None:
        """Show what the call settles; the marked words are bold."""
        self.settles.setText(rich(breakable(words), self._ink))
        self.settles.setAccessibleName(plain(words))

    def copy(self, now: datetime) -> None:
        """Put the words on the clipboard, and say so for a moment."""
        QGuiApplication.clipboard().setText(plain(self._words))
        self._said.say(translate("CallBrief", "Copied"), now)

    def set_now(self, now: datetime) -> None:
        """Take back what was said for a moment."""
        self._said.set_now(now)

    def _is_new(self, part: str, content: object) -> bool:
        """Tell whether a part shows something else now; what looks the same is not made again."""
        new = self._shown.get(part) != content or part not in self._shown
        self._shown[part] = content
        return new

    def _swap(self, old: QWidget, new: QWidget) -> QWidget:
        """Put a new part in the place of an old one."""
        self._lines.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new

    def _build(self, others: QWidget) -> None:
        inner = QFrame()
        inner.setProperty("role", "side")
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(_MARGIN, 16, _MARGIN - 2, 14)
        self._lines.setSpacing(0)
        self._promises.setContentsMargins(0, 0, 0, 7)
        self.settles = WrappedLabel("", "small")
        self.settles.setTextFormat(Qt.TextFormat.RichText)
        heading = section(translate("CallBrief", "What the client must hear"))
        heading.setContentsMargins(0, 0, 0, 8)
        for part in (heading, self._news, others, self._heard(), self._say(), self._promises, self._fates):
            self._lines.addWidget(part)
        self._lines.addSpacing(12)
        self._lines.addWidget(self.settles)
        self._lines.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _heard(self) -> QWidget:
        """Return the heading of the words, with what copies them."""
        self.copy_button = KeyButton(translate("CallBrief", "Copy the words"), letter("copy"), "flat")
        self.copy_button.clicked.connect(self.copied)
        self._said = Fleeting(self.copy_button.setText, lambda: translate("CallBrief", "Copy the words"))
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 4)
        heading = section(translate("CallBrief", "Words that work"))
        heading.setWordWrap(True)
        row.addWidget(heading, 1)
        row.addWidget(self.copy_button)
        return above

    def _say(self) -> QWidget:
        """Return the box with the words."""
        say = QFrame()
        say.setProperty("role", "say")
        within = QVBoxLayout(say)
        within.setContentsMargins(12, 9, 12, 10)
        self.words = WrappedLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        within.addWidget(self.words)
        boxed = QWidget()
        outer = QVBoxLayout(boxed)
        outer.setContentsMargins(0, 0, 0, GAP)
        outer.addWidget(say)
        return boxed
