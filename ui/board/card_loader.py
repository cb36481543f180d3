"""Brings all cards of a file in a thread of its own with a connection of its own, batch by batch."""

from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from funnel_desktop.services.board import Board


class CardLoader(QObject):
    """One loading run. Its signals are emitted in the thread: connect them queued.

    `batch` carries a list of cards in order of stage and rank, `ended` None or the exception that stopped it.
    """

    batch = Signal(object)
    ended = Signal(object)

    def __init__(self, board: "Board", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._cancelled = Event()
        self._thread = Thread(target=self._run, name="funnel-board", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Stop at the next batch and wait for the thread."""
        self._cancelled.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            self._read()
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, where it is told or raised
            self._end(error)
        else:
            self._end(None)

    def _read(self) -> None:
        connection = self._board.reader()
        try:
            for cards in self._board.load(connection):
                if self._cancelled.is_set():
                    return
                self.batch.emit(cards)
        finally:
            connection.close()

    def _end(self, error: Exception | None) -> None:
        if not self._cancelled.is_set():
            self.ended.emit(error)
