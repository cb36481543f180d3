"""The one way to write: `Store.apply` puts a change into the file in one durable transaction, or not at all.

Entities, journal and derived rows go together, and so does the playbook that a change may alter. Each thread that asks
gets its own connection; writers wait for each other. Nothing here knows what a change means.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.domain.errors import StorageBug, StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.storage import playbook_rows
from funnel_desktop.storage.card_table import is_current
from funnel_desktop.storage.database import connect, connect_reading
from funnel_desktop.storage.errors import coded
from funnel_desktop.storage.pace import Watch, unwatched

if TYPE_CHECKING:
    from funnel_desktop.domain.change import Change
    from funnel_desktop.storage.blobs import Blobs

_MANY = 1000
"""Edits from which on a change is a large one."""


class Store:
    """An open file. Make it with `Store.open`; `storage.creation.create` makes a new one."""

    def __init__(self, path: Path, playbook: Playbook, *, read_only: bool = False) -> None:
        self.path = path
        self.shipped = playbook
        self._playbook: Playbook | None = None
        self.read_only = read_only
        self._closed = False
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._identity = path.stat() if path.exists() else None

    @classmethod
    def open(cls, path: Path, *, playbook: Playbook, read_only: bool = False) -> "Store":
        """Open a file that the schema gate has let in; derived rows made with another playbook are made anew."""
        store = cls(path, playbook, read_only=read_only)
        try:
            with coded(path):
                if not read_only and not is_current(store.connection, store.playbook):
                    # Writing is imported when something is written, here as in `apply`: a start needs none of it.
                    from funnel_desktop.storage import derived

                    with store.transaction() as conn:
                        store._playbook = derived.rebuild(conn, playbook)
        except BaseException:
            store.close()
            raise
        return store

    @property
    def playbook(self) -> Playbook:
        """The playbook that holds now: the shipped one with the file's overrides and own record; ask every time."""
        if self._playbook is None:
            self._playbook = playbook_rows.effective(self.connection, self.shipped)
        return self._playbook

    @property
    def connection(self) -> sqlite3.Connection:
        """The calling thread's own connection, made when it is first asked for."""
        conn: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if conn is None:
            if self._closed:
                # It would hold the file without its lock.
                raise StorageBug(f"{self.path.name} has been closed")
            conn = self._local.connection = connect_reading(self.path) if self.read_only else connect(self.path)
            self._all.append(conn)
        return conn

    def reader(self) -> sqlite3.Connection:
        """Return a new connection that cannot write, for a loader; its user closes it."""
        return connect_reading(self.path) if self.read_only else connect(self.path, read_only=True)

    def apply(self, change: "Change", watch: Watch = unwatched, *, documents: "Blobs | None" = None) -> "Change":
        """Write a change with the bytes of the documents it names, and return it with its journal position.

        A large change tells `watch` how far it has come; what that raises undoes it all.
        Raises StorageError where the environment says no (nothing is written then), StorageBug for a stale edit.
        """
        from funnel_desktop.storage.writing import with_room, write

        room = with_room(self.connection) if len(change.edits) > _MANY else nullcontext()
        books = self.shipped, self.playbook
        with room, self.transaction() as conn:
            seq, playbook = write(conn, change, books, watch, documents or {})
        self._playbook = playbook
        return replace(change, seq=seq)

    @staticmethod
    def get_ready() -> None:
        """Import what the first change would wait for, in whatever thread has time for it."""
        import_module("funnel_desktop.storage.writing")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Begin a writing transaction, commit it at the end of the block, roll it back on any error."""
        self._still_there()
        conn = self.connection
        with coded(self.path):
            conn.execute("BEGIN IMMEDIATE")
            try:
                yield conn
                conn.execute("COMMIT")
            except BaseException:
                # A full disk rolls back by itself; a second ROLLBACK would hide the reason.
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
                raise

    def _still_there(self) -> None:
        """Refuse to write into a file that has been moved, deleted or replaced under the program."""
        try:
            now = self.path.stat()
        except OSError as error:
            raise StorageError("file.missing", path=str(self.path)) from error
        if self._identity is None or not os.path.samestat(now, self._identity):
            raise StorageError("file.replaced", path=str(self.path))

    def checkpoint(self) -> None:
        """Bring what was written into the main file, without waiting for anyone: for idle moments."""
        with coded(self.path):
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Leave one whole file behind: checkpoint, and close every thread's connection. May be called twice."""
        self._closed = True
        connections, self._all = self._all, []
        self._local = threading.local()
        with coded(self.path):
            for conn in connections[:0:-1]:
                conn.close()
            for conn in connections[:1]:
                try:
                    if not self.read_only:
                        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                finally:
                    conn.close()
