"""Keeps None alive under Python 3.11, where PySide6 6.12.0 loses a reference to it in every call that returns nothing.

Shiboken 6.12 is built for Pythons whose None is immortal (3.12 and later, PEP 683): its calls return None without
counting the reference. Before that, some ten thousand calls later, the interpreter ends with "deallocating None".
"""

import ctypes
import sys

ENOUGH = 1 << 40
"""References that no program's run uses up: a call each millisecond would take thirty years."""


def keep_none() -> None:
    """Give None so many references that it can't run out. Needless from Python 3.12 on, and then nothing is done."""
    if sys.version_info < (3, 12):
        ctypes.c_ssize_t.from_address(id(None)).value = ENOUGH
