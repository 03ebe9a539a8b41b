"""The line at the bottom: is all saved, the last checked backup, couriers free, how the shift goes, what comes."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.figures import Figures
from desktop.ui.fields.wrapped import WrappedLabel
from desktop.ui.look.labels import ElidedLabel, label, set_role

translate = QCoreApplication.translate

HEIGHT = 26


class StatusBar(QFrame):
    """Shows only what is known; what was not read or measured yet stays away."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setMinimumHeight(HEIGHT)
        self._zone = zone
        self._trouble = WrappedLabel("", "overdue")
        self._trouble.hide()
        layout = QHBoxLayout()
        layout.setSpacing(18)
        both = QVBoxLayout(self)
        both.setContentsMargins(14, 0, 14, 0)
        both.setSpacing(0)
        both.addWidget(self._trouble)
        both.addLayout(layout)
        self._saved, self._backup, self._couriers = (self._part(layout) for _ in range(3))
        self._kept, self._asked = (self._part(layout) for _ in range(2))
        self._notice = ElidedLabel("", "small")
        self._notice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._notice.hide()
        layout.addWidget(self._notice)
        layout.addStretch(1)
        self._sound, self._next = self._part(layout), self._part(layout)

    def show_saved(self) -> None:
        """Say that all that was recorded is saved."""
        set_role(self._saved, "told")
        self._trouble.hide()
        _show(self._saved, "● " + translate("StatusBar", "Saved on this computer"))

    def show_trouble(self, words: str) -> None:
        """Say that the record can't be reached, why, and what to do; in as many lines as that takes."""
        self._saved.hide()
        _show(self._trouble, "● " + words)

    def show_backup(self, at: datetime | None) -> None:
        """Say when the last checked backup was made."""
        if at is None:
            self._backup.hide()
            return
        hour = at.astimezone(self._zone).strftime("%H:%M")
        _show(self._backup, translate("StatusBar", "Last backup {hour}, checked").format(hour=hour))

    def show_couriers(self, free: int, on_duty: int) -> None:
        """Say how many couriers are free of those on duty."""
        if on_duty:
            _show(
                self._couriers, translate("StatusBar", "Couriers free {n} of {of}").format(n=free, of=on_duty)
            )

    def show_figures(self, figures: Figures | None) -> None:
        """Say how the shift goes; a share is shown only where calls were owed."""
        if figures is None:
            return
        if figures.callbacks_owed:
            share = round(100 * figures.callbacks_kept / figures.callbacks_owed)
            _show(self._kept, translate("StatusBar", "Callbacks on time {n}%").format(n=share))
        _show(self._asked, translate("StatusBar", "Client called first {n}×").format(n=figures.chased))

    def show_notice(self, text: str) -> None:
        """Show one quiet sentence, like that the day is simulated."""
        _show(self._notice, text)

    def show_sound(self, text: str) -> None:
        """Say what is wrong with the sound; nothing where it works."""
        set_role(self._sound, "due")
        self._sound.setVisible(bool(text))
        self._sound.setText(text)

    def show_next(self, text: str) -> None:
        """Say when the next alarm comes."""
        self._next.setVisible(bool(text))
        self._next.setText(text)

    def _part(self, layout: QHBoxLayout) -> QLabel:
        part = label("", "small")
        part.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        part.hide()
        layout.addWidget(part)
        return part


def _show(part: QLabel, text: str) -> None:
    part.setText(text)
    part.show()
