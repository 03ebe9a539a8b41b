"""One window for each database: a second start brings the first window to the front and goes away again.

A lock file says who is first; it counts for nothing once its process is gone, however that ended. A local socket
carries the wish to be seen. A lock that nobody answers for is taken over.
"""

import contextlib
import logging
import sys
from pathlib import Path
from time import monotonic
from typing import Literal

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.runtime.database_key import database_key

Claim = Literal["first", "shown", "silent"]
"""We are the only one; another one is there and has come to the front; another one is there and does not answer."""

WISH, ANSWER = b"show\n", b"shown\n"
PATIENCE = 5.0
"""Seconds that another instance has to answer; it may be just starting."""
STEP = 100
"""Milliseconds between two tries."""

log = logging.getLogger(__name__)


class OneInstance(QObject):
    """The claim on one database. `folder` is the user's own; keep the object as long as the program runs."""

    front_wanted = Signal()
    """Somebody started the program again: the window is to come to the front."""

    def __init__(
        self, database: str, folder: Path, patience: float = PATIENCE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        key = database_key(database)
        self._name = f"retorno-{key}"
        self._patience = patience
        self._folder = folder
        self._file = folder / f"running-{key}.lock"
        self._lock = self._new_lock()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._listen_to_all)

    def claim(self) -> Claim:
        """Become the first, or bring the first to the front. Waits at most `patience` seconds, for others only."""
        until = monotonic() + self._patience
        found = False
        while True:
            if self._locked():
                self._open()
                return "first"
            answer = self._ask(max(1, round(1000 * (until - monotonic()))))
            if answer == "shown":
                return "shown"
            found = found or answer == "silent"
            if monotonic() >= until:
                break
        return "silent" if found else self._take_over()

    def release(self) -> None:
        """Let others be first; done by itself when the process ends."""
        self._server.close()
        self._lock.unlock()

    def _locked(self) -> bool:
        """Tell whether the lock is ours. Where none can be made, nobody else can have made one."""
        if self._lock.tryLock(STEP):
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        log.warning("no lock can be made in %s", self._folder)
        return True

    def _new_lock(self) -> QLockFile:
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(self._file))
        lock.setStaleLockTime(0)  # never by age: only a process that is gone frees it
        return lock

    def _open(self) -> None:
        """Let others reach us; the socket of one that crashed may still lie there."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def _ask(self, patience: int) -> Literal["shown", "silent", "nobody"]:
        """Ask the other one to come to the front; `patience` in milliseconds."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(patience):
            return "nobody"
        _let_others_come_forward()
        socket.write(WISH)
        if not socket.waitForBytesWritten(patience) or not socket.waitForReadyRead(patience):
            return "silent"
        return "shown" if bytes(socket.readAll().data()).startswith(ANSWER) else "silent"

    def _take_over(self) -> Claim:
        """Claim what nobody answers for: the process of that number is another program by now."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
        self._lock = self._new_lock()
        if not self._lock.tryLock(STEP):
            return "silent"
        self._open()
        return "first"

    def _listen_to_all(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if socket.canReadLine() and bytes(socket.readLine().data()) == WISH:
            socket.write(ANSWER)
            socket.flush()
            self.front_wanted.emit()


def _let_others_come_forward() -> None:
    """Pass on the right to be in front, which Windows gives only to the program that the person just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
