"""What the funnel counts, by totals: positions, stays, inflows, closings. Of cards only resting ones are read."""

import sqlite3
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.funnel import PositionTotal
from funnel_desktop.domain.passages import Passage
from funnel_desktop.storage.card_table import CARD_COLUMNS
from funnel_desktop.storage.flow_rows import stored_flows

_PARKED = "status = 'open' AND parked_until <> '' AND parked_until > :day AND parked_on <= :day"
_UNPROVED = """SELECT id, name FROM card WHERE status = 'open' AND NOT (parked_until > :day AND parked_on <= :day)
AND stage = :stage AND currency = :currency
AND min(k, b) + 1 < stage ORDER BY ifnull(amount, 0) DESC, id DESC LIMIT 1"""
_ENDED = """SELECT count(*), ifnull(sum(outcome = 'won'), 0),
ifnull(sum(outcome = 'won' AND stage_entry.arrival = 'begun'), 0),
ifnull(sum(CASE WHEN outcome = 'won' AND stage_entry.arrival = 'begun'
THEN max(1, CAST(julianday(closed_on) - julianday(entered_on) AS INTEGER)) END), 0)
FROM closing LEFT JOIN stage_entry ON stage_entry.deal_id = closing.deal_id AND stage_entry.nth = 1
AND stage_entry.stage = 's1' WHERE closed_on BETWEEN ? AND ?"""


class Ended(NamedTuple):
    """Deals closed in a period, how many were won, how many of those began in column 1, and the days these took."""

    closed: int
    won: int
    begun_in_first: int
    days: int


def stored_positions(conn: sqlite3.Connection) -> list[PositionTotal]:
    """Return the totals of all open deals, parked ones included, in order."""
    columns = "stage, p, behind, currency, deals, unknown, amount, weighted, proved"
    rows = conn.execute(f"SELECT {columns} FROM position_total ORDER BY stage, p, behind, currency")
    return [PositionTotal(row[0], row[1], bool(row[2]), *row[3:]) for row in rows]


def parked_cards(conn: sqlite3.Connection, today: date) -> list[Card]:
    """Return the cards of the deals that rest today."""
    rows = conn.execute(f"SELECT {CARD_COLUMNS} FROM card WHERE {_PARKED}", {"day": today.isoformat()})
    return [Card._make(row) for row in rows]


def biggest_unproved(conn: sqlite3.Connection, today: date, stage: int, currency: str) -> tuple[str, str] | None:
    """Return id and name of the biggest deal that stands in a column without being proved there, None without any."""
    values = {"day": today.isoformat(), "stage": stage, "currency": currency}
    row = conn.execute(_UNPROVED, values).fetchone()
    return None if row is None else (str(row[0]), str(row[1]))


def passage_counts(conn: sqlite3.Connection) -> dict[Passage, int]:
    """Return how often each kind of inflow ever happened, day by day."""
    rows = conn.execute("SELECT stage, day, before, fate, stood, passed_on, begun, count FROM passage_total")
    return {_passage(*kind): count for *kind, count in rows}


def first_passages(conn: sqlite3.Connection, start: date) -> list[tuple[Passage, int]]:
    """Return how often each kind of inflow happened since a day, each deal's first into a column, days left out."""
    day = start.isoformat()
    query = """SELECT stage, '', '', fate, stood, passed_on, begun, sum(count) FROM passage_total
    WHERE day >= ? AND before < ? GROUP BY stage, fate, stood, passed_on, begun"""
    return [(_passage(*kind), count) for *kind, count in conn.execute(query, (day, day))]


def _passage(stage: int, day: str, before: str, fate: str, *flags: int) -> Passage:
    stood, passed_on, begun = map(bool, flags)
    return Passage(stage, day, before, fate, stood, passed_on, begun)


def passages_of(conn: sqlite3.Connection, deal_ids: Collection[str]) -> list[Passage]:
    """Return all inflows of these deals."""
    return [passage for flow in stored_flows(conn, deal_ids).values() for passage in flow.passages]


def ended_between(conn: sqlite3.Connection, start: date, end: date) -> Ended:
    """Return what was closed on [start, end]; cycles count from the first day in column 1 (method, "Cycle")."""
    return Ended._make(conn.execute(_ENDED, (start.isoformat(), end.isoformat())).fetchone())
