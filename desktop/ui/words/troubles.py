"""What is wrong with the record and what to do, in the language of the office."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.office.store import StoreError
from desktop.ui.words.outside import one_line

translate = QCoreApplication.translate

SENTENCES: Mapping[str, Callable[[], str]] = {
    "missing": lambda: translate(
        "StoreTroubles",
        "There is no database at {where}. Look for the file, choose another one, or restore a backup.",
    ),
    "vanished": lambda: translate(
        "StoreTroubles",
        "The database {where} was moved, replaced or deleted while the program was using it. "
        "Put it back and start again, or restore a backup.",
    ),
    "foreign": lambda: translate(
        "StoreTroubles",
        "{where} is not a database of Retorno. Nothing in it was touched; choose another file.",
    ),
    "foreign_server": lambda: translate(
        "StoreTroubles",
        "The database {where} has no record of Retorno in it. Check the address, or set it up first.",
    ),
    "exists": lambda: translate(
        "StoreTroubles",
        "There is something at {where} already, and it is not overwritten. Choose another name.",
    ),
    "damaged": lambda: translate(
        "StoreTroubles",
        "The database {where} is damaged. Keep the file as it is, and restore the newest backup.",
    ),
    "locked": lambda: translate(
        "StoreTroubles",
        "Another program is holding the database {where}. Close what else uses it, then try again.",
    ),
    "read_only": lambda: translate(
        "StoreTroubles",
        "The database {where} can be read but not written. "
        "Check that the file, its folder and its disk are not write-protected.",
    ),
    "forbidden": lambda: translate(
        "StoreTroubles",
        "The program is not allowed to open the database {where}. "
        "Ask for the right to read and write it, or choose another one.",
    ),
    "full": lambda: translate(
        "StoreTroubles",
        "The disk that holds the database {where} is full. Make room, then try again; nothing was lost.",
    ),
    "disk": lambda: translate(
        "StoreTroubles",
        "The disk that holds the database {where} could not be read or written. "
        "Check the disk or the connection to it, then try again.",
    ),
    "no_answer": lambda: translate(
        "StoreTroubles",
        "The database server {where} does not answer. "
        "Check the network and whether the server is running, then try again.",
    ),
    "not_let_in": lambda: translate(
        "StoreTroubles",
        "The database server {where} does not let us in. Check the user, the password and the database.",
    ),
    "too_long": lambda: translate(
        "StoreTroubles",
        "The database {where} can't take a name as long as one in this entry. Shorten it.",
    ),
    "not_utf8": lambda: translate(
        "StoreTroubles",
        "The database {where} is not set up for UTF-8. Make a new one with the encoding UTF8.",
    ),
    "busy_here": lambda: translate(
        "StoreTroubles",
        "The database {where} is still busy with an earlier step. Try again in a moment.",
    ),
    "empty": lambda: translate(
        "StoreTroubles",
        "The database {where} is empty, though it should hold a record. Choose another file, "
        "or restore a backup.",
    ),
    "newer": lambda: translate(
        "StoreTroubles",
        "The database {where} belongs to a newer version of the program. "
        "This is version {ours}; install version {needed} or a later one. "
        "Nothing was touched.",
    ),
    "older_server": lambda: translate(
        "StoreTroubles",
        "The database {where} belongs to an earlier version of the program. "
        "Have a copy of it made (pg_dump), then run: retorno upgrade --database ADDRESS",
    ),
    "upgrade_failed": lambda: translate(
        "StoreTroubles",
        "The database {where} could not be brought to this version of the program, "
        "and is as it was. Go on with the version that you had before, "
        "and tell whoever looks after the program.",
    ),
    "network_folder": lambda: translate(
        "StoreTroubles",
        "The database {where} lies in a folder of the network, "
        "where several PCs would damage it. Move it to a disk of this PC, "
        "or use a Postgres server.",
    ),
    "no_folder": lambda: translate(
        "StoreTroubles",
        "There is no folder {where}. Make it first, or choose another place.",
    ),
    "no_address": lambda: translate(
        "StoreTroubles",
        "{where} is no address of a database. Name a file, or a server like postgresql://user@host/office",
    ),
    "server_copy": lambda: translate(
        "StoreTroubles",
        "The database {where} is on a server, "
        "which is copied and restored by its own means (pg_dump, pg_restore). "
        "Only a file can be copied here.",
    ),
    "bad_backup": lambda: translate(
        "StoreTroubles",
        "The backup {where} is damaged and can't be used. Nothing was touched; choose another backup.",
    ),
    "foreign_backup": lambda: translate(
        "StoreTroubles",
        "{where} is not a backup of Retorno. Nothing was touched; choose another file.",
    ),
}


def store_trouble(error: StoreError) -> str:
    """Return what is wrong with the record; the error's own sentence where its kind is new."""
    sentence = SENTENCES.get(error.kind)
    if sentence is None:
        return str(error)
    return sentence().format(**{name: one_line(str(value)) for name, value in error.values.items()})
