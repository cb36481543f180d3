"""Time and movement in bulk: minutes noted, the columns they fell in, moves up, deals won, what is planned."""

import sqlite3
from collections import defaultdict
from datetime import date
from itertools import groupby
from typing import NamedTuple

from funnel_desktop.domain.entities import StageEntry
from funnel_desktop.domain.hours import Crossing, Spent, Stand, stage_on
from funnel_desktop.domain.stands import transitions
from funnel_desktop.storage.entity_queries import where

_MINUTES = """SELECT deal_id, done_on, minutes FROM activity
WHERE minutes > 0 AND done_on > ? AND done_on <= ? ORDER BY done_on"""
_ENTRIES = """SELECT deal_id, entered_on, stage FROM stage_entry WHERE deal_id IN (SELECT deal_id FROM activity
WHERE minutes > 0 AND done_on > ? AND done_on <= ?) ORDER BY deal_id, nth"""
_FIRST = "SELECT min(done_on) FROM activity WHERE minutes > 0"
_UP = "SELECT deal_id FROM stage_entry WHERE arrival = 'forward' AND entered_on > ? AND entered_on <= ?"
_AMOUNTS = f"SELECT id, amount FROM deal WHERE currency = ? AND id IN ({_UP})"
_WON = """SELECT closing.deal_id, CASE WHEN deal.currency = ? THEN coalesce(closing.amount, deal.amount) END
FROM closing JOIN deal ON deal.id = closing.deal_id
WHERE outcome = 'won' AND closed_on > ? AND closed_on <= ? AND NOT deal.brought_in_closed"""
_CLOSED = """SELECT count(*) FROM closing JOIN deal ON deal.id = closing.deal_id
WHERE NOT brought_in_closed AND closing.stage NOT IN ('s1', 's2') AND closed_on > ? AND closed_on <= ?"""
_PLANNED = """SELECT activity.id, activity.deal_id, kind, text, planned_on, contact_ids, card.name
FROM activity JOIN card ON card.id = activity.deal_id
WHERE planned_on IS NOT NULL AND done_on IS NULL AND planned_on <= :last AND card.status = 'open'
AND NOT (card.parked_until > :today AND card.parked_on <= :today) ORDER BY planned_on, activity.id"""

Period = tuple[date, date]
"""Days (after, until]."""


class Planned(NamedTuple):
    """Something planned: days ISO, contacts as JSON of ids."""

    id: str
    deal_id: str
    kind: str
    text: str
    on: str
    contact_ids: str
    deal: str


def spent(conn: sqlite3.Connection, period: Period) -> list[Spent]:
    """Return the minutes noted in a period with the column each fell in."""
    days = _days(period)
    stands: dict[str, list[Stand]] = defaultdict(list)
    for deal_id, entered_on, stage in conn.execute(_ENTRIES, days):
        stands[deal_id].append(Stand(date.fromisoformat(entered_on), int(stage[1:])))
    found = []
    for deal_id, done_on, minutes in conn.execute(_MINUTES, days):
        day = date.fromisoformat(done_on)
        found.append(Spent(day, stage_on(stands[deal_id], day), minutes))
    return found


def first_noted(conn: sqlite3.Connection) -> date | None:
    """Return the first day minutes were noted for, None if there is none."""
    (day,) = conn.execute(_FIRST).fetchone()
    return None if day is None else date.fromisoformat(day)


def crossings(conn: sqlite3.Connection, period: Period, currency: str) -> list[Crossing]:
    """Return every move upwards in a period; the moves of one day net out (method)."""
    days, (after, until) = _days(period), period
    amounts = dict(conn.execute(_AMOUNTS, (currency, *days)).fetchall())
    entries = where(conn, StageEntry, f"deal_id IN ({_UP}) ORDER BY deal_id, nth", days)
    found = []
    for deal_id, rows in groupby(entries, key=lambda entry: entry.deal_id):
        own = tuple(rows)
        # Begun, reopened or brought in that day, it moved from the column it came to first.
        first = {entry.entered_on: entry.stage for entry in reversed(own)}
        for move in transitions(own):
            before = first[move.day] if move.before is None else move.before
            if before < move.after and after < move.day <= until:
                found.append(Crossing(deal_id, before, move.after, amounts.get(deal_id)))
    return found


def won(conn: sqlite3.Connection, period: Period, currency: str) -> list[Crossing]:
    """Return the deals won in a period with what they were won for."""
    rows = conn.execute(_WON, (currency, *_days(period)))
    return [Crossing(deal_id, 8, 9, amount) for deal_id, amount in rows]


def closed_from_funnel(conn: sqlite3.Connection, period: Period) -> int:
    """Return how many deals were won or lost from step 3 on in a period."""
    return int(conn.execute(_CLOSED, _days(period)).fetchone()[0])


def planned(conn: sqlite3.Connection, today: date, last: date) -> list[Planned]:
    """Return what is planned up to a day for open deals that do not rest, overdue included, in order of days."""
    rows = conn.execute(_PLANNED, {"today": today.isoformat(), "last": last.isoformat()})
    return [Planned._make(row) for row in rows]


def _days(period: Period) -> tuple[str, str]:
    after, until = period
    return after.isoformat(), until.isoformat()
