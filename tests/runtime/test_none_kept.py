"""The program outlives any number of calls into Qt."""

import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QObject
from desktop.runtime.none_kept import keep_none
keep_none()
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
print("alive")
"""


def test_the_interpreter_outlives_hundreds_of_thousands_of_calls_that_return_nothing() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "alive"), ran.stderr
