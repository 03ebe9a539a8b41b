"""A short name for a database that is the same however its file is written, for what the program keeps beside it."""

import getpass
import hashlib
import os


def database_key(database: str) -> str:
    """Return a key of a database file or a server's address, for this user.

    A file is known by its real path: links, `..` and, where the system does so, capitals make no difference. An
    address counts as it stands; a password in it can't be read from the key.
    """
    place = database if "://" in database else os.path.normcase(os.path.realpath(database))
    return hashlib.sha256(f"{_user()}\n{place}".encode()).hexdigest()[:20]


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        return str(os.getuid()) if hasattr(os, "getuid") else ""
