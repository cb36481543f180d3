"""Undo, redo and the history page: all three read the journal, which outlives the program."""

from dataclasses import replace
from typing import NamedTuple

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.journal import Entry
from funnel_desktop.storage import journal
from funnel_desktop.storage.store import Store


class UndoState(NamedTuple):
    """What undo and redo would take back next, None where there is nothing."""

    undo: Entry | None
    redo: Entry | None


class History:
    """The past of one file."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id

    def state(self) -> UndoState:
        """Return what can be undone and redone now."""
        conn = self._store.connection
        return UndoState(journal.next_undo(conn), journal.next_redo(conn))

    def undo(self) -> Change:
        """Take back the last work and return the change that did it. Raises DomainError history.nothing_to_undo."""
        return self._turn(self.state().undo, "undo")

    def redo(self) -> Change:
        """Do again what was undone last, unless new work has followed. Raises DomainError history.nothing_to_redo."""
        return self._turn(self.state().redo, "redo")

    def _turn(self, entry: Entry | None, which: str) -> Change:
        if entry is None:
            raise DomainError(f"history.nothing_to_{which}")
        done = journal.load_change(self._store.connection, entry.id)
        inverse = done.inverted(change_id=self._new_id(), recorded_at=self._clock.now())
        return self._store.apply(replace(inverse, source=which))

    def page(self, *, deal_id: str | None = None, before_seq: int | None = None, limit: int = 200) -> list[Entry]:
        """Return a page of the journal, newest first, of the whole file or of one deal."""
        return journal.entries(self._store.connection, deal_id=deal_id, before_seq=before_seq, limit=limit)
