"""Brings all cards of a file in a thread of its own with a connection of its own, and makes them searchable there.

All that can be done there is done there: the GUI thread gets a finished board, and a finished index after it.
"""

from collections.abc import Callable
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from funnel_desktop.domain.card import Card
from funnel_desktop.quiet import undisturbed
from ui.board.board_cards import BoardCards

if TYPE_CHECKING:
    from funnel_desktop.services.board import Board
    from funnel_desktop.services.search import SearchIndex


class _Run:
    """One reading of the file: asked to stop by `cancelled`, no longer reading once `closed`, indexing once `shown`.

    Its thread says something only while it holds `speaking`, so that nobody takes the loader away in mid-sentence.
    """

    def __init__(self, today: str) -> None:
        self.today = today
        self.cancelled, self.closed, self.shown, self.speaking = Event(), Event(), Event(), Lock()


class CardLoader(QObject):
    """Reads when told to, a new start ending the one before; all its public signals come in the GUI thread.

    `arrived` carries all cards as `BoardCards`, `indexed` a search index of them, `failed` what stopped it. Who has
    shown what arrived says `go_on`.
    """

    arrived = Signal(object)
    indexed = Signal(object)
    failed = Signal(object)

    _told = Signal(object, str, object)

    def __init__(
        self, board: "Board", make_index: "Callable[[list[Card]], SearchIndex]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._board, self._make_index = board, make_index
        self._run: _Run | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a reading is not at its end yet."""
        return self._run is not None

    def start(self, today: str) -> None:
        """Read everything, from the beginning, and count it as of this day."""
        self.stop()
        self._run = _Run(today)
        Thread(target=self._work, args=(self._run,), name="funnel-board", daemon=True).start()

    def stop(self) -> None:
        """Stop at the next batch; on return the file is no longer read, and nothing more is said."""
        run, self._run = self._run, None
        if run is not None:
            with run.speaking:
                run.cancelled.set()
            run.shown.set()
            run.closed.wait()

    def go_on(self) -> None:
        """Make the index: the cards are on the screen, and nobody has to wait for a turn beside it."""
        if self._run is not None:
            self._run.shown.set()

    def _on_told(self, run: _Run, what: str, value: object) -> None:
        if run is not self._run:
            return
        if what != "arrived":
            self._run = None
        {"arrived": self.arrived, "indexed": self.indexed, "failed": self.failed}[what].emit(value)

    def _work(self, run: _Run) -> None:
        """Do it all; this alone runs in the thread."""
        try:
            with undisturbed():
                cards = self._read(run)
                run.shown.wait()
                if not run.cancelled.is_set():
                    self._tell(run, "indexed", self._make_index(cards))
                    self._board.get_ready()
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, where it is told or raised
            self._tell(run, "failed", error)

    def _read(self, run: _Run) -> list[Card]:
        """Read the file and hand over its cards; return them too, since the board's own change from here on."""
        found: list[Card] = []
        board = BoardCards(run.today)
        try:
            connection = self._board.reader()
            try:
                for cards in self._board.load(connection):
                    if run.cancelled.is_set():
                        break
                    found += cards
                    board.add(cards)
            finally:
                connection.close()
        finally:
            run.closed.set()
        self._tell(run, "arrived", board)
        return found

    def _tell(self, run: _Run, what: str, value: object) -> None:
        with run.speaking:
            if not run.cancelled.is_set():
                self._told.emit(run, what, value)
