"""The edits of the journal that say when deals were expected, in bulk: one statement whatever the number of deals."""

import sqlite3
from collections.abc import Collection, Iterator
from datetime import datetime
from functools import lru_cache

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import local_day
from funnel_desktop.domain.expected_past import ExpectedEdit
from funnel_desktop.domain.span import Span
from funnel_desktop.storage.card_table import CARD_COLUMNS
from funnel_desktop.storage.rows import dump

# An undo repeats the edits of its entry backwards (sign −1): after and before change places.
_EDITS = """SELECT e.deal_id, j.recorded_at, e.entity,
CASE WHEN j.sign < 0 THEN e.before ELSE e.after END AS now
FROM journal j JOIN journal_edit e ON e.change_id = j.edits_of
WHERE (e.entity = 'deal' AND (e.before IS NULL OR e.after IS NULL
OR json_extract(e.before, '$.expected_on') IS NOT json_extract(e.after, '$.expected_on')))
OR (e.entity = 'closing' AND (e.before IS NULL OR e.after IS NULL))
ORDER BY j.seq, e.nth * j.sign"""
_READ = f"""SELECT deal_id, recorded_at, entity, now IS NOT NULL, ifnull(json_extract(now, '$.expected_on'), ''),
ifnull(json_extract(now, '$.outcome'), '') FROM ({_EDITS})"""

_CANDIDATES = f"""SELECT {CARD_COLUMNS} FROM card WHERE status = 'open' OR closed_on BETWEEN :start AND :end
OR expected_on BETWEEN :start AND :end OR id IN (SELECT value FROM json_each(:ids))"""


def expected_edits(conn: sqlite3.Connection, time_zone: str) -> Iterator[ExpectedEdit]:
    """Yield every such edit in the journal's order, its day in the file's zone."""

    @lru_cache(maxsize=1024)
    def day_of(recorded_at: str) -> str:
        return local_day(datetime.fromisoformat(recorded_at), time_zone).isoformat()

    for deal_id, recorded_at, entity, is_there, expected_on, outcome in conn.execute(_READ):
        told = ("gone", "deal")[is_there] if entity == "deal" else "lost" if outcome == "lost" else "open"
        yield ExpectedEdit(str(deal_id), day_of(recorded_at), told, str(expected_on))


def forecast_cards(conn: sqlite3.Connection, span: Span, ids: Collection[str]) -> list[Card]:
    """Return every card that may belong to the forecast of a period; `ids` are those once expected in it."""
    values = {"start": span.start.isoformat(), "end": span.end.isoformat(), "ids": dump(list(ids))}
    return [Card._make(row) for row in conn.execute(_CANDIDATES, values)]


def won_cards(conn: sqlite3.Connection, span: Span) -> list[Card]:
    """Return the cards won in a period, in order of their days."""
    won = f"SELECT {CARD_COLUMNS} FROM card WHERE status = 'won' AND closed_on BETWEEN ? AND ? ORDER BY closed_on, id"
    return [Card._make(row) for row in conn.execute(won, (span.start.isoformat(), span.end.isoformat()))]
