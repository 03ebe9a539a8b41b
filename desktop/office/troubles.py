"""What can be wrong with the record: a kind that programs compare, and one sentence with a way on for people."""

from collections.abc import Mapping

# `where` is the file or the server, as the person named it.
SENTENCES: Mapping[str, str] = {
    "missing": "There is no database at {where}. Look for the file, choose another one, or restore a backup.",
    "vanished": "The database {where} was moved, replaced or deleted while the program was using it. "
    "Put it back and start again, or restore a backup.",
    "foreign": "{where} is not a database of Retorno. Nothing in it was touched; choose another file.",
    "foreign_server": "The database {where} has no record of Retorno in it. Check the address, or set it up first.",
    "exists": "There is something at {where} already, and it is not overwritten. Choose another name.",
    "damaged": "The database {where} is damaged. Keep the file as it is, and restore the newest backup.",
    "locked": "Another program is holding the database {where}. Close what else uses it, then try again.",
    "read_only": "The database {where} can be read but not written. "
    "Check that the file, its folder and its disk are not write-protected.",
    "forbidden": "The program is not allowed to open the database {where}. "
    "Ask for the right to read and write it, or choose another one.",
    "full": "The disk that holds the database {where} is full. Make room, then try again; nothing was lost.",
    "disk": "The disk that holds the database {where} could not be read or written. "
    "Check the disk or the connection to it, then try again.",
    "no_answer": "The database server {where} does not answer. "
    "Check the network and whether the server is running, then try again.",
    "not_let_in": "The database server {where} does not let us in. Check the user, the password and the database.",
    "too_long": "The database {where} can't take a name as long as one in this entry. Shorten it.",
    "not_utf8": "The database {where} is not set up for UTF-8. Make a new one with the encoding UTF8.",
    "busy_here": "The database {where} is still busy with an earlier step. Try again in a moment.",
    "empty": "The database {where} is empty, though it should hold a record. Choose another file, "
    "or restore a backup.",
    "newer": "The database {where} belongs to a newer version of the program. "
    "This is version {ours}; install version {needed} or a later one. "
    "Nothing was touched.",
    "older_server": "The database {where} belongs to an earlier version of the program. "
    "Have a copy of it made (pg_dump), then run: retorno upgrade --database ADDRESS",
    "upgrade_failed": "The database {where} could not be brought to this version of the program, "
    "and is as it was. Go on with the version that you had before, "
    "and tell whoever looks after the program.",
    "network_folder": "The database {where} lies in a folder of the network, "
    "where several PCs would damage it. Move it to a disk of this PC, "
    "or use a Postgres server.",
    "no_folder": "There is no folder {where}. Make it first, or choose another place.",
    "no_address": "{where} is no address of a database. Name a file, "
    "or a server like postgresql://user@host/office",
    "server_copy": "The database {where} is on a server, "
    "which is copied and restored by its own means (pg_dump, pg_restore). "
    "Only a file can be copied here.",
    "bad_backup": "The backup {where} is damaged and can't be used. Nothing was touched; "
    "choose another backup.",
    "foreign_backup": "{where} is not a backup of Retorno. Nothing was touched; choose another file.",
}
