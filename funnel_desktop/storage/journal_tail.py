"""The journal from a position on: where a recorded day ends, and what everything edited since was before (ADR 14).

A change belongs to the day it was recorded on. Should the machine's clock have been set back, an earlier change belongs
to no later day than the changes after it, so that days follow each other as positions do.
"""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from funnel_desktop.domain.entities import Entity
from funnel_desktop.storage.rows import BY_NAME, dump

_BEFORES = """SELECT entity, entity_id, deal_id, iif(sign > 0, before, after) FROM journal
JOIN journal_edit ON change_id = edits_of WHERE seq > ? ORDER BY seq, nth * sign"""
_AFTERS = """SELECT seq, recorded_at, entity, entity_id, deal_id, iif(sign > 0, after, before) FROM journal
JOIN journal_edit ON change_id = edits_of WHERE seq > ? AND seq <= ?
AND entity IN (SELECT value FROM json_each(?)) ORDER BY seq, nth * sign"""


class Before(NamedTuple):
    """What an entity of a table was at a position; `entity` None = it was not there. `deal_id` "" = of no deal."""

    table: str
    entity_id: str
    deal_id: str
    entity: Entity | None


class After(NamedTuple):
    """One edit of the journal as it left its entity, as the journal's JSON; None = gone."""

    seq: int
    recorded_at: datetime
    table: str
    entity_id: str
    deal_id: str
    text: str | None

    @property
    def entity(self) -> Entity | None:
        """The entity as the edit left it."""
        return None if self.text is None else BY_NAME[self.table].from_json(self.text)


def position_before(conn: sqlite3.Connection, instant: datetime) -> int:
    """Return the position of the last entry recorded before a UTC instant, 0 if there is none."""
    # Without its zone the text sorts before every text of the same second.
    text = instant.replace(tzinfo=None, microsecond=0).isoformat()
    row = conn.execute("SELECT seq FROM journal WHERE recorded_at < ? ORDER BY seq DESC LIMIT 1", (text,)).fetchone()
    return int(row[0]) if row else 0


def recorded(conn: sqlite3.Connection, seq: int = 0) -> list[tuple[int, datetime]]:
    """Return position and instant of every entry after a position, in order of the journal."""
    rows = conn.execute("SELECT seq, recorded_at FROM journal WHERE seq > ? ORDER BY seq", (seq,))
    return [(at, datetime.fromisoformat(text)) for at, text in rows]


def befores(conn: sqlite3.Connection, seq: int) -> list[Before]:
    """Return what everything edited after a position was there; undone work and its undoing come to nothing."""
    first: dict[tuple[str, str], tuple[str, str | None]] = {}
    for table, entity_id, deal_id, text in conn.execute(_BEFORES, (seq,)):
        first.setdefault((table, entity_id), (deal_id, text))
    return [
        Before(table, entity_id, deal_id, None if text is None else BY_NAME[table].from_json(text))
        for (table, entity_id), (deal_id, text) in first.items()
    ]


def afters(conn: sqlite3.Connection, after: int, until: int, tables: tuple[str, ...]) -> Iterator[After]:
    """Yield the edits of these tables after one position and up to another, in the order they were made."""
    for seq, at, *rest in conn.execute(_AFTERS, (after, until, dump(tables))):
        yield After(seq, datetime.fromisoformat(at), *rest)
