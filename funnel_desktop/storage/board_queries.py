"""Reading the board: the first cards before paint, all of them in a thread, the sums of the columns."""

import sqlite3
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from json import dumps

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.totals import Cell, Figures, StageTotal, totals_without_parked
from funnel_desktop.storage.card_table import CARD_COLUMNS

CHUNK = 250
"""Cards read at once by the loader: some 2 ms of one call, in which no other thread has its turn."""

_OWN = frozenset({"id", "rank", "name", "amount", "weighted", "proved", "version"})
"""Columns that hardly two cards share a value of."""

_SHARED = tuple(at for at, field in enumerate(Card._fields) if field not in _OWN)

_CARDS = f"SELECT {CARD_COLUMNS} FROM card"
_OPEN = "status = 'open'"
_WON = "status = 'won' AND closed_on BETWEEN ? AND ?"

_MINUTES = f"""SELECT card.stage, sum(minutes) FROM activity JOIN card ON card.id = activity.deal_id
WHERE card.{_OPEN} AND minutes IS NOT NULL AND done_on BETWEEN ? AND ? GROUP BY card.stage"""
_TOTALS = "SELECT stage, currency, count, unknown, amount, weighted, proved, at_proof FROM stage_total"
# `domain.totals.sum_cells` in SQL, since thousands may rest; the planner would go through all open cards.
_PARKED_TOTALS = f"""SELECT stage, currency, count(*), sum(amount IS NULL), ifnull(sum(amount), 0),
ifnull(sum(weighted), 0), ifnull(sum(proved), 0), ifnull(sum(CASE WHEN min(k, b) + 1 >= stage THEN amount END), 0)
FROM card INDEXED BY card_resting
WHERE {_OPEN} AND parked_until <> '' AND parked_until > ? AND parked_on <= ? GROUP BY stage, currency"""


def _order(card: Card) -> tuple[int, str, str]:
    return card.stage, card.rank, card.id


def _won(conn: sqlite3.Connection, today: date, quarter_start: date) -> list[Card]:
    """Return the deals won this quarter, in the order of the board."""
    days = quarter_start.isoformat(), today.isoformat()
    return list(map(Card._make, conn.execute(f"{_CARDS} WHERE {_WON} ORDER BY stage, rank, id", days)))


def first_cards(
    conn: sqlite3.Connection, today: date, quarter_start: date, limit: int = 24
) -> tuple[tuple[Card, ...], ...]:
    """Return the topmost cards of each of the eight columns: open, parked, and won this quarter."""
    won: dict[int, list[Card]] = defaultdict(list)
    for card in _won(conn, today, quarter_start):
        won[card.stage].append(card)
    first = f"{_CARDS} WHERE {_OPEN} AND stage = ? ORDER BY rank, id LIMIT ?"
    columns = []
    for stage in STAGES:
        cards = [Card._make(row) for row in conn.execute(first, (stage, limit))]
        columns.append(tuple(sorted(cards + won[stage][:limit], key=_order)[:limit]))
    return tuple(columns)


def all_cards(conn: sqlite3.Connection, today: date, quarter_start: date) -> Iterator[list[Card]]:
    """Yield every card of the board in order of stage and rank, `CHUNK` open ones at a time with the won among them.

    Days, customers and all else that many cards have alike is one object for all of them, in a third of the memory.
    """
    won, known = _won(conn, today, quarter_start), dict[object, object]()
    rows = conn.execute(f"{_CARDS} WHERE {_OPEN} ORDER BY stage, rank, id")
    while read := rows.fetchmany(CHUNK):
        chunk = _sharing(read, known)
        before = bisect_left(won, _order(chunk[-1]), key=_order)
        yield sorted([*chunk, *won[:before]], key=_order) if before else chunk
        del won[:before]
    if won:
        yield won


def _sharing(rows: Sequence[tuple[object, ...]], known: dict[object, object]) -> list[Card]:
    """Return rows as cards, each value of the shared columns the first one like it that is `known`."""
    columns = list(zip(*rows, strict=True))
    for at in _SHARED:
        columns[at] = tuple(map(known.setdefault, columns[at], columns[at]))
    return list(map(Card._make, zip(*columns, strict=True)))


def minutes_since(conn: sqlite3.Connection, start: date, end: date) -> dict[int, int]:
    """Return the minutes of what was done from `start` to `end` for open deals, by the column they stand in."""
    rows = conn.execute(_MINUTES, (start.isoformat(), end.isoformat()))
    return {int(stage): int(minutes) for stage, minutes in rows}


def cards(conn: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Card]:
    """Return the cards of these deals by id, open or closed; ids without a deal are left out."""
    rows = conn.execute(f"{_CARDS} WHERE id IN (SELECT value FROM json_each(?))", (dumps(list(ids)),))
    return {row[0]: Card._make(row) for row in rows}


def all_open(conn: sqlite3.Connection) -> list[Card]:
    """Return every open card, parked ones included, in order of stage and rank."""
    return [Card._make(row) for row in conn.execute(f"{_CARDS} WHERE {_OPEN} ORDER BY stage, rank, id")]


def open_count(conn: sqlite3.Connection) -> int:
    """Return how many deals are open, parked ones included."""
    (number,) = conn.execute("SELECT ifnull(sum(count), 0) FROM stage_total").fetchone()
    return int(number)


def totals(conn: sqlite3.Connection, today: date) -> tuple[StageTotal, ...]:
    """Return the sums per stage and currency, deals parked today set apart."""
    day = today.isoformat()
    return totals_without_parked(_cells(conn.execute(_TOTALS)), _cells(conn.execute(_PARKED_TOTALS, (day, day))))


def _cells(rows: Iterable[tuple[int, str, int, int, int, int, int, int]]) -> dict[Cell, Figures]:
    return {row[:2]: row[2:] for row in rows}


def closed_sum(conn: sqlite3.Connection, start: date, end: date, currency: str) -> int:
    """Return the amount won from `start` to `end`, both included, in minor units of a currency."""
    won = f"SELECT ifnull(sum(amount), 0) FROM card WHERE {_WON} AND currency = ?"
    (amount,) = conn.execute(won, (start.isoformat(), end.isoformat(), currency)).fetchone()
    return int(amount)


def column_end(conn: sqlite3.Connection, stage: int, ids: Iterable[str] = ()) -> str | None:
    """Return the last rank of a column, the named deals left out; None if it is empty."""
    return _nearest(conn, stage, ids, above=True)


def rank_of(conn: sqlite3.Connection, deal_id: str | None, stage: int) -> str | None:
    """Return the rank of a card in this column, None if it is not there."""
    row = conn.execute("SELECT rank FROM card WHERE id = ? AND stage = ?", (deal_id, stage)).fetchone()
    return None if row is None else str(row[0])


def neighbour(conn: sqlite3.Connection, stage: int, rank: str, ids: Iterable[str], *, above: bool) -> str | None:
    """Return the nearest rank above or below one in a column, the named deals left out; None at its end."""
    return _nearest(conn, stage, ids, f"AND rank {'<' if above else '>'} ?", rank, above=above)


def _nearest(
    conn: sqlite3.Connection, stage: int, ids: Iterable[str], limit: str = "", *values: str, above: bool
) -> str | None:
    """Return the highest (above) or lowest rank of a column within a limit: open cards, in the last one won too."""
    end = f"{limit} AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY rank {'DESC' if above else 'ASC'} LIMIT 1"
    found: list[str] = []
    # A statement each, since the index of the open cards is a partial one.
    for status in ("open", "won") if stage == STAGES[-1] else ("open",):
        query = f"SELECT rank FROM card WHERE status = '{status}' AND stage = ? {end}"
        found += [str(row[0]) for row in conn.execute(query, (stage, *values, dumps(list(ids))))]
    return (max if above else min)(found, default=None)
