"""Every field is a box: its name above, and below it a line that explains, asks back, or says what is wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.fields.wrapped import WrappedLabel
from desktop.ui.look.labels import section, set_role


class FieldBox(QWidget):
    """A field of a form. What stands below it is plain text.

    `reserve` keeps the lower line's room also while it is empty, so that a form does not move while one types.
    `around` is what is shown in place of the editor alone: a widget that holds it.
    """

    changed = Signal()

    def __init__(
        self, caption: str, editor: QWidget, *, reserve: bool = False, around: QWidget | None = None
    ) -> None:
        super().__init__()
        self.editor = editor
        self._caption = section(caption)
        self._caption.setBuddy(editor)
        self._said = WrappedLabel("", "small")
        self._said.setVisible(reserve)
        self._reserve = reserve
        editor.setAccessibleName(caption.replace("&", ""))
        self.setFocusProxy(editor)
        self._arrange(around or editor)

    @property
    def wrong(self) -> bool:
        """Tell whether something is said to be wrong with it."""
        return bool(self.editor.property("wrong") == "true")

    @property
    def said(self) -> str:
        """Return what stands below the editor."""
        return self._said.text()

    @property
    def asking(self) -> bool:
        """Tell whether it asks back what was typed."""
        return bool(self._said.property("role") == "due")

    @property
    def precious(self) -> bool:
        """Tell whether it holds a text that somebody has written, and would not like to lose."""
        return False

    def rename(self, caption: str) -> None:
        """Change the name above it."""
        self._caption.setText(caption)
        self.editor.setAccessibleName(caption.replace("&", ""))

    def hint(self, text: str) -> None:
        """Explain quietly; nothing is wrong any more."""
        self._say(text, "small", wrong=False)

    def ask(self, text: str) -> None:
        """Ask back what was typed."""
        self._say(text, "due", wrong=False)

    def refuse(self, text: str) -> None:
        """Say what is wrong, beside the field."""
        self._say(text, "wrong", wrong=True)

    def _say(self, text: str, role: str, *, wrong: bool) -> None:
        self._said.setText(text)
        self._said.setVisible(self._reserve or bool(text))
        set_role(self._said, role)
        set_role(self.editor, "true" if wrong else "false", "wrong")
        self.editor.setAccessibleDescription(text)

    def _arrange(self, shown: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._caption)
        layout.addWidget(shown)
        layout.addWidget(self._said)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
