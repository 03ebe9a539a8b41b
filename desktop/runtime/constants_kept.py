"""Keeps None, True and False alive under Python 3.11, where calls into PySide6 6.12.0 lose references to them.

Shiboken 6.12 is built for Pythons in which these constants are immortal (3.12 and later, PEP 683): it returns them
without counting the reference. Before that, some ten thousand calls later, the interpreter ends with "deallocating
None". Version 6.11.3 did not do so.
"""

import ctypes
import sys

ENOUGH = 1 << 40
"""References that no program's run uses up: at a call each millisecond they last thirty years."""

CONSTANTS = (None, True, False, NotImplemented)


def keep_constants() -> None:
    """Give the constants so many references that they can't run out; from Python 3.12 on nothing is to be done.

    Called once, before the application is made.
    """
    if sys.version_info < (3, 12):
        for constant in CONSTANTS:
            ctypes.c_ssize_t.from_address(id(constant)).value = ENOUGH
