"""The journal: every change that ever happened, in order, with its edits; and from it the line of undo and redo.

Undo and redo append entries that repeat the edits of the entry they concern; nothing is ever removed. The undo line is
the entries in state "live", newest first; the redo line those "undone", oldest first; new work drops the redo line.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import count

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.errors import StorageBug
from funnel_desktop.domain.journal import Entry
from funnel_desktop.storage.edits import RowEdit
from funnel_desktop.storage.pace import Pace
from funnel_desktop.storage.rows import BY_NAME, Row, dump

_ENTRY = "SELECT seq, id, kind, params, happened_on, recorded_at, source, undoes FROM journal"
_EDIT = "INSERT INTO journal_edit (change_id, nth, entity, entity_id, deal_id, before, after) VALUES (?,?,?,?,?,?,?)"


def _entry(row: Row) -> Entry:
    seq, change_id, kind, params, happened_on, recorded_at, source, undoes = row
    return Entry(
        int(seq or 0),
        str(change_id),
        str(kind),
        json.loads(str(params)),
        date.fromisoformat(str(happened_on)),
        datetime.fromisoformat(str(recorded_at)),
        str(source),
        None if undoes is None else str(undoes),
    )


def _one(rows: Iterable[Row]) -> Entry | None:
    return next((_entry(row) for row in rows), None)


def next_undo(conn: sqlite3.Connection) -> Entry | None:
    """Return the entry that undo would take back."""
    return _one(conn.execute(f"{_ENTRY} WHERE state = 'live' ORDER BY seq DESC LIMIT 1"))


def next_redo(conn: sqlite3.Connection) -> Entry | None:
    """Return the undo entry that redo would take back."""
    undone = "(SELECT id FROM journal WHERE state = 'undone' ORDER BY seq LIMIT 1)"
    return _one(conn.execute(f"{_ENTRY} WHERE undoes = {undone} AND state = 'undo' ORDER BY seq DESC LIMIT 1"))


def entries(
    conn: sqlite3.Connection, *, deal_id: str | None = None, before_seq: int | None = None, limit: int = 200
) -> list[Entry]:
    """Return entries newest first: all, or those that touched one deal; `before_seq` asks for the next page."""
    where, values = ["seq < ?"], [before_seq if before_seq is not None else 1 << 62, limit]
    if deal_id is not None:
        where.insert(0, "edits_of IN (SELECT change_id FROM journal_edit WHERE deal_id = ? AND deal_id <> '')")
    sql = f"{_ENTRY} WHERE {' AND '.join(where)} ORDER BY seq DESC LIMIT ?"
    return [_entry(row) for row in conn.execute(sql, values if deal_id is None else [deal_id, *values])]


def load_change(conn: sqlite3.Connection, change_id: str) -> Change:
    """Return a journalled change with all its edits."""
    row = conn.execute("SELECT edits_of, sign FROM journal WHERE id = ?", (change_id,)).fetchone()
    entry = _one(conn.execute(f"{_ENTRY} WHERE id = ?", (change_id,)))
    if row is None or entry is None:
        raise StorageBug(f"no journal entry {change_id}")
    edits_of, sign = row
    rows = conn.execute("SELECT entity, before, after FROM journal_edit WHERE change_id = ? ORDER BY nth", (edits_of,))
    edits = tuple(_edit(*edit) for edit in rows)
    if sign < 0:
        edits = tuple(edit.inverted() for edit in reversed(edits))
    return Change(
        id=entry.id,
        kind=entry.kind,
        params=entry.params,
        happened_on=entry.happened_on,
        recorded_at=entry.recorded_at,
        source=entry.source,
        edits=edits,
        undoes=entry.undoes,
        seq=entry.seq,
    )


def _edit(entity: str, before: str | None, after: str | None) -> Edit:
    table = BY_NAME[entity]
    return Edit(
        None if before is None else table.from_json(before),
        None if after is None else table.from_json(after),
    )


def since(conn: sqlite3.Connection, seq: int) -> Iterator[Change]:
    """Yield the changes after a journal position, oldest first."""
    found = [str(row[0]) for row in conn.execute("SELECT id FROM journal WHERE seq > ? ORDER BY seq", (seq,))]
    return (load_change(conn, change_id) for change_id in found)


def record(conn: sqlite3.Connection, change: Change, edits: Sequence[RowEdit], pace: Pace) -> int:
    """Append a change and its edits inside the caller's transaction and return its position."""
    if change.undoes is not None:
        state, edits_of, sign = _turn(conn, change, change.undoes)
    else:
        state, edits_of, sign = "live" if change.undoable else "passed", change.id, 1
        if change.undoable:
            conn.execute("UPDATE journal SET state = 'dropped' WHERE state = 'undone'")
        nth = count()
        for part in pace.batches(edits):
            conn.executemany(_EDIT, [_journal_row(change.id, next(nth), edit) for edit in part])
    cursor = conn.execute(
        "INSERT INTO journal (id, kind, params, happened_on, recorded_at, source, undoes, state, edits_of, sign, count)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        (
            change.id,
            change.kind,
            dump(dict(change.params)),
            change.happened_on.isoformat(),
            change.recorded_at.isoformat(),
            change.source,
            change.undoes,
            state,
            edits_of,
            sign,
            len(change.edits),
        ),
    )
    return int(cursor.lastrowid or 0)


def _turn(conn: sqlite3.Connection, change: Change, target_id: str) -> tuple[str, str, int]:
    """Turn the entry undone or redone, and return the new entry's state, whose edits it repeats, and which way."""
    target = conn.execute("SELECT state, undoes, edits_of, sign, count FROM journal WHERE id = ?", (target_id,))
    state, undone, edits_of, sign, edits = target.fetchone() or (None, None, "", 0, -1)
    if edits != len(change.edits):
        raise StorageBug(f"{target_id} has {edits} edits, not {len(change.edits)}")
    undo, redo = next_undo(conn), next_redo(conn)
    if state == "live" and undo is not None and undo.id == target_id:
        conn.execute("UPDATE journal SET state = 'undone' WHERE id = ?", (target_id,))
        return "undo", str(edits_of), -int(sign)
    if state == "undo" and redo is not None and redo.id == target_id:
        conn.execute("UPDATE journal SET state = 'live' WHERE id = ?", (undone,))
        return "redo", str(edits_of), -int(sign)
    raise StorageBug(f"{target_id} ({state}) is not next to be undone or redone")


def _journal_row(change_id: str, nth: int, edit: RowEdit) -> Row:
    table, entity_id, deal_id, before, after = edit
    old = None if before is None else table.to_json(before)
    new = None if after is None else table.to_json(after)
    return change_id, nth, table.name, entity_id, deal_id, old, new
