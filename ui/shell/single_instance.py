"""One window per file: a second start on the same file asks the first to come forward, by a local socket.

The socket's name is made of the user and the file's path, so that two users or two files never meet. Qt's network
library is imported on use: a start that finds its file free does not need it before the first paint.
"""

import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal

WAIT_MS = 1000


def socket_name(path: Path) -> str:
    """Return the name under which the holder of a file listens."""
    whose = f"{getpass.getuser()}|{path.resolve()}"
    return f"funnel-desktop-{hashlib.sha256(whose.encode()).hexdigest()[:24]}"


def bring_first_forward(path: Path) -> bool:
    """Ask the process that has the file open to show its window; False if none answers."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(socket_name(path))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(b"show")
    answered = socket.waitForBytesWritten(WAIT_MS)
    socket.disconnectFromServer()
    return answered


class FirstInstance(QObject):
    """Listens for second starts on the file of this process; `asked` when one wants the window."""

    asked = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        name = socket_name(path)
        QLocalServer.removeServer(name)  # what a killed process left; the file's lock says that no other lives
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
        self.asked.emit()
