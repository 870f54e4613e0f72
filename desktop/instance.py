"""One window a book: a second start brings the first window to the front and ends.

The lock is the operating system's, on ``DIR/lock``, so a killed program leaves nothing behind. The
first window listens on a local socket; QtNetwork is loaded once its first page stands, or at once
by the second start, which has nothing to paint.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread

from db.domain.errors import AppError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LOCK_FILE = "lock"
ANSWER_MS = 1_000
PAUSE_MS = 200
TRIES = 50
"""For ten seconds: as long as an old laptop may take until its first page stands."""
END = b"\0"
"""Ends what a second start says: no path holds it."""
LONGEST = 100_000


class Instance:
    """The claim of one process on one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._handle: int | None = None
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the only window of the folder; the claim ends with the process.

        Raises:
            AppError: ``disk_full``, else ``folder_read_only`` where the folder cannot be made or
                written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            code = "disk_full" if error.errno == errno.ENOSPC else "folder_read_only"
            raise AppError(code, path=str(self._folder)) from error
        if not _lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def listen(
        self,
        raise_window: Callable[[], None],
        parent: QObject,
        open_file: Callable[[Path], object] = lambda _: None,
    ) -> None:
        """From now on a second start makes ``raise_window`` be called, and ``open_file`` with the
        file it was started with."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(parent)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        server.newConnection.connect(lambda: _answer(server, raise_window, open_file))
        server.listen(self._name)
        self._server = server

    def raise_first(self, file: Path | None = None) -> bool:
        """Ask the first window to come to the front, and to open a file; whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        for _ in range(TRIES):
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(ANSWER_MS):
                socket.write(os.fsencode(file.absolute()) + END if file is not None else END)
                socket.flush()
                answered = socket.waitForReadyRead(ANSWER_MS)
                socket.disconnectFromServer()
                return answered
            # Not listening yet: it may be filling its first page just now.
            QThread.msleep(PAUSE_MS)
        return False

    def release(self) -> None:
        """Give the folder free, for a second start in the same process (tests)."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    @property
    def _name(self) -> str:
        # Not at the top: loading it would delay the first paint.
        from hashlib import blake2b

        # Paths may be longer than a socket's name may be.
        digest = blake2b(os.fsencode(self._folder.absolute()), digest_size=8).hexdigest()
        return f"solang-{digest}"


def _answer(
    server: QLocalServer, raise_window: Callable[[], None], open_file: Callable[[Path], object]
) -> None:
    socket = server.nextPendingConnection()
    socket.disconnected.connect(socket.deleteLater)
    received = bytearray()

    def read() -> None:
        received.extend(bytes(socket.readAll().data()))
        if len(received) > LONGEST:
            socket.abort()
        elif received.endswith(END):
            path = os.fsdecode(bytes(received[: -len(END)]))
            raise_window()
            socket.write(b"1")
            socket.flush()
            if path:
                open_file(Path(path))

    socket.readyRead.connect(read)
    read()


def _lock(handle: int) -> bool:
    """Lock an open file for this process without waiting."""
    if sys.platform == "win32":
        import msvcrt

        module: Any = msvcrt
        try:
            module.locking(handle, module.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
