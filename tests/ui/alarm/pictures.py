"""Takes pictures of the alarm strip: `python -m tests.ui.alarm.pictures FOLDER`."""

import os
import sys
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QVBoxLayout, QWidget

from desktop.runtime.constants_kept import keep_constants
from desktop.ui.alarm.alarm import Alarm
from desktop.ui.alarm.attention import Attention
from desktop.ui.alarm.leaving import Leaving
from desktop.ui.alarm.mark import mark
from desktop.ui.alarm.missed import MissedStrip
from desktop.ui.alarm.strip import AlarmStrip
from desktop.ui.alarm.watch import AlarmWatch
from desktop.ui.language import install
from desktop.ui.look.palette import PALETTES
from desktop.ui.look.theme import Theme
from desktop.ui.queue.model import QueueModel
from desktop.ui.words.times import OfficeTime
from tests.ui.sample import NOW, ZONE, morning

WIDTH = 850
"""The strip's at 1366 pixels: the window without rail and panel."""


def strips(theme: Theme) -> QWidget:
    """The strip as it rings and as its sound is off, and what is said at the start."""
    times, whole = OfficeTime(ZONE), QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    for off in (False, True):
        model, alarm = QueueModel(times, parent=whole), Alarm()
        strip, missed = AlarmStrip(alarm, times), MissedStrip(times, theme)
        watch = AlarmWatch(model, alarm, strip, missed, Attention(whole, theme.palette))
        layout.addWidget(strip)
        layout.addWidget(missed)
        model.replace_all([story.row() for story in morning()], NOW)
        watch.started(NOW - timedelta(hours=13) if off else None)
        if off:
            alarm.sound_off(NOW - timedelta(seconds=28))
        watch.tick(NOW)
    whole.setFixedWidth(WIDTH)
    return whole


def main(folder: Path) -> None:
    """Take all pictures."""
    keep_constants()
    app = QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for language in ("en", "pt_BR"):
        translators = install(app, language)
        for name, palette in PALETTES.items():
            theme = Theme(palette)
            theme.apply(app)
            widget = strips(theme)
            widget.show()
            app.processEvents()
            widget.grab().save(str(folder / f"alarm_{language}_{name}.png"))
            leaving = Leaving(widget, Attention(widget, palette), lambda: 5)
            leaving.asked(QCloseEvent())
            box = widget.findChild(QMessageBox, "leaving")
            box.grab().save(str(folder / f"leaving_{language}_{name}.png"))
            widget.hide()
        for translator in translators:
            app.removeTranslator(translator)
    for count in (0, 3, 12):
        mark(PALETTES["light"], count).pixmap(64, 64).save(str(folder / f"mark_{count}.png"))
    mark(PALETTES["light"], 3).pixmap(22, 22).save(str(folder / "mark_22.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
