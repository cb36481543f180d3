"""What `Store.apply` does within its transaction: entities, journal, documents and derived rows of one change.

It is imported with the first change, since it brings every entity and all that makes derived rows along.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.quiet import undisturbed
from funnel_desktop.storage import derived, journal
from funnel_desktop.storage.blobs import Blobs, keep
from funnel_desktop.storage.edits import row_edits, write_edits
from funnel_desktop.storage.pace import Pace, Watch

_ROOM = -128 * 1024
"""Memory for the pages of a large change (SQLite counts KiB below zero): with too little it writes them twice."""


@contextmanager
def with_room(conn: sqlite3.Connection) -> Iterator[None]:
    """Give a large change the room it needs, for as long as it lasts."""
    (usual,) = conn.execute("PRAGMA cache_size").fetchone()
    conn.execute(f"PRAGMA cache_size={_ROOM}")
    try:
        with undisturbed():
            yield
    finally:
        conn.execute(f"PRAGMA cache_size={int(usual)}")
        conn.execute("PRAGMA shrink_memory")


def write(
    conn: sqlite3.Connection, change: Change, books: tuple[Playbook, Playbook], watch: Watch, documents: Blobs
) -> tuple[int, Playbook]:
    """Write a change, inside the caller's transaction; return its journal position and the playbook that holds then.

    `books` are the shipped playbook and the one that held before.
    """
    # As rows, netted, in their tables, in the journal, by deals: five steps an edit, and the cards.
    pace = Pace(6 * len(change.edits), watch)
    edits = row_edits(change, pace)
    write_edits(conn, edits, pace)
    keep(conn, documents)
    seq = journal.record(conn, change, edits, pace)
    return seq, derived.follow(conn, change, books, seq, pace)
