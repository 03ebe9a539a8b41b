"""Takes pictures of queue and panel on the sample morning: `python -m tests.ui.pictures FOLDER`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.office.desk import RequestView
from desktop.runtime.constants_kept import keep_constants
from desktop.ui.look.palette import PALETTES
from desktop.ui.look.theme import Theme
from desktop.ui.panel.panel import RequestPanel
from desktop.ui.queue.model import QueueModel
from desktop.ui.queue.view import QueueView
from desktop.ui.words.times import OfficeTime
from tests.ui.sample import NOW, ZONE, farmacia, morning


def desk(theme: Theme, width: int, height: int) -> QWidget:
    """The queue beside the panel, as wide as the window would make them."""
    model = QueueModel(OfficeTime(ZONE))
    whole = QWidget()
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    queue = QueueView(model, theme)
    model.setParent(whole)
    layout.addWidget(queue, 1)
    model.replace_all([story.row() for story in morning()], NOW)
    queue.show_now(NOW)
    queue.choose_first()
    story = farmacia()
    panel = RequestPanel(OfficeTime(ZONE), theme)
    panel.setFixedWidth(452 if width < 1500 else 560)
    panel.show_request(RequestView(story.row(), tuple(story.facts)), NOW)
    layout.addWidget(panel)
    whole.resize(width, height)
    return whole


def main(folder: Path) -> None:
    """Take all pictures."""
    keep_constants()
    app = QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, palette in PALETTES.items():
        theme = Theme(palette)
        theme.apply(app)
        sizes = {"1366": (1302, 640), "1920": (1856, 900)} if name == "light" else {"1366": (1302, 640)}
        for size, (width, height) in sizes.items():
            widget = desk(theme, width, height)
            widget.show()
            app.processEvents()
            widget.grab().save(str(folder / f"desk_{size}_{name}.png"))
            widget.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
