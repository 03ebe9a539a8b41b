"""The program outlives any number of calls into Qt."""

import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QModelIndex, QObject, QPoint
from desktop.runtime.constants_kept import keep_constants
keep_constants()
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
    thing.blockSignals(False)
    QPoint(1, 2) == QPoint(2, 3), QModelIndex() == QModelIndex(), QPoint(1, 2) == None
print("alive")
"""


def test_the_interpreter_outlives_hundreds_of_thousands_of_calls_into_qt() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "alive"), ran.stderr
