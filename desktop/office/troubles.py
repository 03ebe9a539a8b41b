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
}
