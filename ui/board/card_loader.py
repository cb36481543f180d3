"""Brings all cards of a file in a thread of its own with a connection of its own, and makes them searchable there."""

from collections.abc import Callable
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from funnel_desktop.domain.card import Card

if TYPE_CHECKING:
    from funnel_desktop.services.board import Board
    from funnel_desktop.services.search import SearchIndex


class CardLoader(QObject):
    """One loading run. Its signals are emitted in the thread: connect them queued.

    `arrived` carries all cards in order of stage and rank, `indexed` a search index of them, `failed` what stopped it.
    """

    arrived = Signal(object)
    indexed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, board: "Board", make_index: "Callable[[list[Card]], SearchIndex]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._board, self._make_index = board, make_index
        self._cancelled, self._closed = Event(), Event()
        self._thread = Thread(target=self._run, name="funnel-board", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Stop at the next batch; on return the file is no longer read and nothing more is said."""
        self._cancelled.set()
        if self._thread.is_alive():
            self._closed.wait()

    def _run(self) -> None:
        try:
            cards = self._read()
            self._say(self.arrived, cards)
            if not self._cancelled.is_set():
                self._say(self.indexed, self._make_index(cards))
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, where it is told or raised
            self._say(self.failed, error)

    def _read(self) -> list[Card]:
        found: list[Card] = []
        try:
            connection = self._board.reader()
            try:
                for cards in self._board.load(connection):
                    if self._cancelled.is_set():
                        break
                    found += cards
            finally:
                connection.close()
        finally:
            self._closed.set()
        return found

    def _say(self, signal: SignalInstance, value: object) -> None:
        if not self._cancelled.is_set():
            signal.emit(value)
