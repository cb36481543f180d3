"""Histories for flow figures: entries, closings and parkings of the deals that a period concerns, read in bulk."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from funnel_desktop.domain.endings import Ending
from funnel_desktop.domain.entities import Closing, Parking, StageEntry
from funnel_desktop.domain.stage_figures import Flow
from funnel_desktop.storage import entity_queries
from funnel_desktop.storage.rows import dump

_CONCERNED = "SELECT DISTINCT deal_id FROM stage_entry WHERE entered_on >= ? OR left_on >= ?"
_STANDING = "SELECT DISTINCT deal_id FROM stage_entry WHERE left_on IS NULL OR left_on > ?"
_AMONG = "deal_id IN (SELECT value FROM json_each(?)) ORDER BY deal_id"
_ENDINGS = """SELECT closing.deal_id, outcome, closed_on, entered_on FROM closing
LEFT JOIN stage_entry ON stage_entry.deal_id = closing.deal_id AND stage_entry.nth = 1
AND stage_entry.stage = 's1' AND stage_entry.arrival = 'begun'
WHERE closed_on BETWEEN ? AND ? ORDER BY closed_on, closing.deal_id"""
_MINUTES = """SELECT deal_id, sum(minutes) FROM activity
WHERE done_on <= ? AND minutes > 0 GROUP BY deal_id"""


def flows_since(conn: sqlite3.Connection, start: date) -> list[Flow]:
    """Return the whole histories of all deals that entered or left a column on or after a day."""
    day = start.isoformat()
    return flows_of(conn, [row[0] for row in conn.execute(_CONCERNED, (day, day))])


def flows_standing_since(conn: sqlite3.Connection, day: date) -> list[Flow]:
    """Return the whole histories of all deals that stood in a column at the end of a day or came into one later."""
    return flows_of(conn, [row[0] for row in conn.execute(_STANDING, (day.isoformat(),))])


def flows_of(conn: sqlite3.Connection, deal_ids: Iterable[str]) -> list[Flow]:
    """Return the histories of these deals in order of their ids; those without entries have none."""
    wanted = dump(list(deal_ids))
    entries: dict[str, list[StageEntry]] = defaultdict(list)
    for entry in entity_queries.where(conn, StageEntry, f"{_AMONG}, nth, id", (wanted,)):
        entries[entry.deal_id].append(entry)
    closings = {closing.deal_id: closing for closing in entity_queries.where(conn, Closing, _AMONG, (wanted,))}
    parkings: dict[str, list[Parking]] = defaultdict(list)
    for parking in entity_queries.where(conn, Parking, f"{_AMONG}, id", (wanted,)):
        parkings[parking.deal_id].append(parking)
    return [Flow(key, tuple(rows), closings.get(key), tuple(parkings[key])) for key, rows in entries.items()]


def endings_between(conn: sqlite3.Connection, start: date, end: date) -> list[Ending]:
    """Return the deals closed on [start, end], in order of the day."""
    return [
        Ending(key, outcome, date.fromisoformat(closed), date.fromisoformat(began) if began else None)
        for key, outcome, closed, began in conn.execute(_ENDINGS, (start.isoformat(), end.isoformat()))
    ]


def minutes_by_deal(conn: sqlite3.Connection, until: date) -> Mapping[str, int]:
    """Return the minutes spent on each deal by what was done up to a day."""
    return dict(conn.execute(_MINUTES, (until.isoformat(),)))
