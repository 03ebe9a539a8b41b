"""A start of the program, as far as its claim on a database: `python -m tests.runtime.instance HOW DATABASE FOLDER`.

HOW is `run`, `hang` (claims, then never listens) or `lock` (another program that happens to hold the lock).
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile

from desktop.runtime.constants_kept import keep_constants
from desktop.runtime.database_key import database_key
from desktop.runtime.one_instance import OneInstance


def main(how: str, database: str, folder: Path) -> int:
    """Claim the database, say what came of it and, once brought to the front, that too."""
    keep_constants()
    app = QCoreApplication([])
    if how == "lock":
        lock = QLockFile(str(folder / f"running-{database_key(database)}.lock"))
        lock.setStaleLockTime(0)
        print(lock.tryLock(0), flush=True)
        sys.stdin.read()
        return 0
    instance = OneInstance(database, folder)
    instance.front_wanted.connect(lambda: print("front", flush=True))
    claim = instance.claim()
    print(claim, flush=True)
    if claim != "first":
        return 0
    if how == "hang":
        sys.stdin.read()
        return 0
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
