"""The journal as one deal sees it: every work that touched it, with its own edits, newest first.

Entries that undo and redo wrote are left out: the work they concern says itself whether it holds.
"""

import json
import sqlite3
from collections import defaultdict
from datetime import date, datetime

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.history_line import HistoryLine
from funnel_desktop.storage.rows import BY_NAME, dump

_LINES = """SELECT seq, id, kind, params, happened_on, recorded_at, state FROM journal
WHERE seq < ? AND undoes IS NULL AND id IN (SELECT change_id FROM journal_edit WHERE deal_id = ? AND deal_id <> '')
ORDER BY seq DESC LIMIT ?"""
_EDITS = """SELECT change_id, entity, before, after FROM journal_edit
WHERE deal_id = ? AND deal_id <> '' AND change_id IN (SELECT value FROM json_each(?)) ORDER BY change_id, nth"""
GONE = frozenset({"undone", "dropped"})


def lines(conn: sqlite3.Connection, deal_id: str, before_seq: int | None, limit: int) -> list[HistoryLine]:
    """Return a page of a deal's history, newest first; `before_seq` asks for the next one."""
    rows = conn.execute(_LINES, (1 << 62 if before_seq is None else before_seq, deal_id, limit)).fetchall()
    edits: dict[str, list[Edit]] = defaultdict(list)
    for change_id, entity, before, after in conn.execute(_EDITS, (deal_id, dump([row[1] for row in rows]))):
        table = BY_NAME[entity]
        sides = (None if side is None else table.from_json(side) for side in (before, after))
        edits[change_id].append(Edit(*sides))
    return [
        HistoryLine(
            seq,
            kind,
            json.loads(params),
            date.fromisoformat(happened_on),
            datetime.fromisoformat(recorded_at),
            state in GONE,
            tuple(edits[change_id]),
        )
        for seq, change_id, kind, params, happened_on, recorded_at, state in rows
    ]
