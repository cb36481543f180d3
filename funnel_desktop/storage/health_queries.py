"""What health is judged by beside the deals themselves: put-off days, all finished stands, names, flow of search."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from funnel_desktop.domain.entities import Parking, StageEntry
from funnel_desktop.storage.entity_queries import every

# An undo or redo counts for the entry whose edits it repeats: with its sign the sum is what holds.
_SLIPS = """SELECT edit.deal_id, sum(journal.sign * (edit.after ->> 'expected_on' > edit.before ->> 'expected_on')),
sum(journal.sign * CAST(julianday(edit.after ->> 'expected_on') - julianday(edit.before ->> 'expected_on') AS INTEGER))
FROM journal JOIN journal_edit AS edit ON edit.change_id = journal.edits_of
WHERE journal.seq > ? AND edit.entity = 'deal'
AND edit.before ->> 'expected_on' <> edit.after ->> 'expected_on' GROUP BY edit.deal_id"""
_ENTRIES = """SELECT deal_id, id, nth, stage, entered_on, arrival, left_on FROM stage_entry
WHERE deal_id IN (SELECT deal_id FROM stage_entry WHERE left_on IS NOT NULL) ORDER BY deal_id, nth"""
_NEW = """SELECT count(*) FROM stage_entry WHERE nth = 1 AND arrival = 'begun' AND stage IN ('s1', 's2')
AND entered_on > ? AND entered_on <= ?"""
_UP = """SELECT ifnull(sum(count), 0) FROM passage_total WHERE stage = 3 AND begun = 0 AND day > ? AND day <= ?"""
_LOST = """SELECT count(*) FROM closing WHERE outcome = 'lost' AND stage IN ('s1', 's2')
AND closed_on > ? AND closed_on <= ?"""


class SearchCounts(NamedTuple):
    """Deals begun in search, brought from it into the funnel, and lost in it, in a period."""

    new: int
    up: int
    lost: int


class Stood(NamedTuple):
    """One deal's entries and parkings, as stands are made of."""

    entries: tuple[StageEntry, ...]
    parkings: tuple[Parking, ...]


def slips(conn: sqlite3.Connection, since_seq: int = 0) -> dict[str, tuple[int, int]]:
    """Return by deal how often its expected day was put off after a journal position, and the days it moved in all."""
    return {deal_id: (times, days) for deal_id, times, days in conn.execute(_SLIPS, (since_seq,))}


def stood(conn: sqlite3.Connection) -> Iterator[Stood]:
    """Yield the entries and parkings of every deal, open or closed, that has left a column."""
    rests: dict[str, list[Parking]] = {}
    for parking in every(conn, Parking):
        rests.setdefault(parking.deal_id, []).append(parking)
    for deal_id, rows in groupby(conn.execute(_ENTRIES), key=lambda row: str(row[0])):
        entries = tuple(_entry(*row) for row in rows)
        yield Stood(entries, tuple(rests.get(deal_id, ())))


def _entry(deal_id: str, entry_id: str, nth: int, stage: str, entered_on: str, *rest: str | None) -> StageEntry:
    arrival, left_on = rest
    left = None if left_on is None else date.fromisoformat(left_on)
    return StageEntry(entry_id, deal_id, nth, int(stage[1:]), date.fromisoformat(entered_on), str(arrival), left)


def contact_names(conn: sqlite3.Connection) -> dict[str, str]:
    """Return the names of all contacts by id."""
    return dict(conn.execute("SELECT id, name FROM contact").fetchall())


def tested_contacts(conn: sqlite3.Connection) -> frozenset[str]:
    """Return the contacts of whom a statement has been judged, in whatever deal."""
    return frozenset(row[0] for row in conn.execute("SELECT contact_id FROM coach_statement WHERE verdict <> ''"))


def search_counts(conn: sqlite3.Connection, after: date, until: date) -> SearchCounts:
    """Return what came into search and left it on (after, until]."""
    period = after.isoformat(), until.isoformat()
    new, up, lost = (int(conn.execute(query, period).fetchone()[0]) for query in (_NEW, _UP, _LOST))
    return SearchCounts(new, up, lost)
