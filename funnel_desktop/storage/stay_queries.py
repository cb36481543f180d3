"""Reading stays and flows: the entries, closings and parkings of many deals, without the rest of their facts."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from funnel_desktop.domain.entities import Closing, Parking, StageEntry
from funnel_desktop.domain.stage_figures import Flow
from funnel_desktop.domain.stands import stands, stay_days
from funnel_desktop.storage.entity_queries import every, where
from funnel_desktop.storage.rows import dump

_FIRST = "nth = 1 AND deal_id IN (SELECT value FROM json_each(?))"
_HAS_LEFT = "deal_id IN (SELECT deal_id FROM stage_entry WHERE left_on IS NOT NULL)"


def finished_stays(conn: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """Yield (stage, days without parked ones) of each finished stand of the file; taken over ones are left out."""
    parkings = _parkings(conn)
    for deal_id, entries in groupby(_entries(conn, _HAS_LEFT), key=lambda entry: entry.deal_id):
        for stand in stands(entries):
            if stand.left_on is not None and stand.arrival != "taken_over":
                yield stand.stage, stay_days(stand, parkings.get(deal_id, ()), stand.left_on)


def flows(conn: sqlite3.Connection, since: date) -> Iterator[Flow]:
    """Yield the flow of each deal that entered a column since a day; the others have no inflow."""
    parkings = _parkings(conn)
    closings = {closing.deal_id: closing for closing in every(conn, Closing)}
    moved = "deal_id IN (SELECT deal_id FROM stage_entry WHERE entered_on >= ?)"
    for deal_id, entries in groupby(_entries(conn, moved, since.isoformat()), key=lambda entry: entry.deal_id):
        yield Flow(deal_id, tuple(entries), closings.get(deal_id), parkings.get(deal_id, ()))


class Ended(NamedTuple):
    """A closing, the deal's first day, and whether it began by hand in column 1 (only then it has a cycle)."""

    closing: Closing
    first_day: date
    began_in_first: bool


def ended_between(conn: sqlite3.Connection, start: date, end: date) -> list[Ended]:
    """Return the deals closed on [start, end], those brought in closed among them."""
    closings = list(where(conn, Closing, "closed_on BETWEEN ? AND ?", (start.isoformat(), end.isoformat())))
    first = {entry.deal_id: entry for entry in where(conn, StageEntry, _FIRST, (dump([c.deal_id for c in closings]),))}
    return [_ended(closing, first.get(closing.deal_id)) for closing in closings]


def _ended(closing: Closing, first: StageEntry | None) -> Ended:
    if first is None:
        return Ended(closing, closing.closed_on, began_in_first=False)
    return Ended(closing, first.entered_on, began_in_first=first.stage == 1 and first.arrival == "begun")


def _entries(conn: sqlite3.Connection, condition: str, *values: str) -> Iterator[StageEntry]:
    return where(conn, StageEntry, f"{condition} ORDER BY deal_id, nth", values)


def _parkings(conn: sqlite3.Connection) -> dict[str, list[Parking]]:
    found: dict[str, list[Parking]] = defaultdict(list)
    for parking in every(conn, Parking):
        found[parking.deal_id].append(parking)
    return found
