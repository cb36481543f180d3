"""The derived rows of stays, inflows, positions and the own record: kept true with the cards, in one transaction."""

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable
from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.funnel import PositionTotal, position, position_sums
from funnel_desktop.domain.own_record import record_of
from funnel_desktop.domain.pace import finished_stays
from funnel_desktop.domain.passages import Passage, passages
from funnel_desktop.storage.rows import dump

_AMONG = "IN (SELECT value FROM json_each(?))"
_ADD_STAY = """INSERT INTO stay_total (stage, days, count) VALUES (?,?,?)
ON CONFLICT DO UPDATE SET count = count + excluded.count"""
_ADD_RECORD = """INSERT INTO record_total (stage, won, count) VALUES (?,?,?)
ON CONFLICT DO UPDATE SET count = count + excluded.count"""
_ADD_PASSAGE = """INSERT INTO passage_total (stage, day, before, fate, stood, passed_on, begun, count)
VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET count = count + excluded.count"""

_ADD_POSITION = """INSERT INTO position_total (stage, p, behind, currency, deals, unknown, amount, weighted, proved)
VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET deals = deals + excluded.deals,
unknown = unknown + excluded.unknown, amount = amount + excluded.amount, weighted = weighted + excluded.weighted,
proved = proved + excluded.proved"""
_DROP_PASSAGE = """DELETE FROM passage_total WHERE count = 0
AND stage = ? AND day = ? AND before = ? AND fate = ? AND stood = ? AND passed_on = ? AND begun = ?"""

Stay = tuple[int, int]
"""A column and the days of a finished stand in it."""

Reached = tuple[int, int]
"""A completed stage of a closed deal, and 1 if it was won."""


class DealFlow(NamedTuple):
    """One deal's finished stays, its inflows, and what it adds to the own record."""

    stays: tuple[Stay, ...] = ()
    passages: tuple[Passage, ...] = ()
    record: tuple[Reached, ...] = ()


class Tally:
    """What a run of changes adds to the totals and takes from them."""

    def __init__(self) -> None:
        self._stays: Counter[Stay] = Counter()
        self._passages: Counter[Passage] = Counter()
        self._records: Counter[Reached] = Counter()
        self._come: list[PositionTotal] = []
        self._gone: list[PositionTotal] = []

    def count_cards(self, old: Iterable[Card], new: Iterable[Card]) -> None:
        """Count open cards that have gone and come."""
        self._gone += [position(card) for card in old if card.status == "open"]
        self._come += [position(card) for card in new if card.status == "open"]

    def count(self, flows: Iterable[DealFlow], sign: int) -> None:
        """Add flows (sign 1) or take them away (sign −1)."""
        for flow in flows:
            for stay in flow.stays:
                self._stays[stay] += sign
            for passage in flow.passages:
                self._passages[passage] += sign
            for reached in flow.record:
                self._records[reached] += sign

    def write(self, conn: sqlite3.Connection) -> None:
        """Bring the totals up to date."""
        stays = [(*stay, count) for stay, count in self._stays.items() if count]
        if stays:
            conn.executemany(_ADD_STAY, stays)
            conn.execute("DELETE FROM stay_total WHERE count = 0")
        records = [(*reached, count) for reached, count in self._records.items() if count]
        if records:
            conn.executemany(_ADD_RECORD, records)
            conn.execute("DELETE FROM record_total WHERE count = 0")
        found = [(*passage, count) for passage, count in self._passages.items() if count]
        if found:
            conn.executemany(_ADD_PASSAGE, found)
            conn.executemany(_DROP_PASSAGE, [row[:-1] for row in found])
        moved = position_sums(self._come, self._gone)
        if moved:
            conn.executemany(_ADD_POSITION, moved)
            conn.execute("DELETE FROM position_total WHERE deals = 0")


def flow_of(facts: DealFacts) -> DealFlow:
    """Return the flow of one deal, made from scratch."""
    return DealFlow(finished_stays(facts), passages(facts), record_of(facts))


def stored_flows(conn: sqlite3.Connection, deal_ids: Collection[str]) -> dict[str, DealFlow]:
    """Return the stored flows of deals by id; a deal without any has no row."""
    columns = "deal_id, stays, passages, record"
    rows = conn.execute(f"SELECT {columns} FROM flow WHERE deal_id {_AMONG}", (dump(list(deal_ids)),))
    return {deal_id: _parsed(*parts) for deal_id, *parts in rows}


def refresh(conn: sqlite3.Connection, read: Collection[str], found: Collection[DealFacts], tally: Tally) -> None:
    """Make the flows of these deals anew; `read` are those that may have a stored one."""
    old = stored_flows(conn, read)
    new = {facts.deal.id: flow_of(facts) for facts in found}
    changed = {deal_id: flow for deal_id, flow in new.items() if flow != old.get(deal_id, DealFlow())}
    gone = [deal_id for deal_id in old if deal_id not in new or new[deal_id] == DealFlow()]
    tally.count((old[deal_id] for deal_id in {*changed, *gone} if deal_id in old), -1)
    tally.count(changed.values(), 1)
    if gone:
        conn.execute(f"DELETE FROM flow WHERE deal_id {_AMONG}", (dump(gone),))
    rows = [(key, *map(dump, flow)) for key, flow in changed.items() if flow != DealFlow()]
    conn.executemany("INSERT OR REPLACE INTO flow (deal_id, stays, passages, record) VALUES (?,?,?,?)", rows)


def _parsed(stays: str, found: str, record: str) -> DealFlow:
    return DealFlow(
        tuple((stage, days) for stage, days in json.loads(stays)),
        tuple(Passage(*row) for row in json.loads(found)),
        tuple((stage, won) for stage, won in json.loads(record)),
    )
