"""Is a file true? SQLite's own checks, and every derived row made from scratch and compared with the stored one."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from funnel_desktop.domain.cards import make_card
from funnel_desktop.domain.change import Json
from funnel_desktop.domain.funnel import position, position_sums
from funnel_desktop.domain.own_record import add_up
from funnel_desktop.domain.passages import Passage
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.totals import sum_cells
from funnel_desktop.storage.blobs import altered
from funnel_desktop.storage.board_queries import cards
from funnel_desktop.storage.database import APPLICATION_ID
from funnel_desktop.storage.derived import batches
from funnel_desktop.storage.entity_queries import facts
from funnel_desktop.storage.flow_rows import DealFlow, Stay, flow_of, stored_flows
from funnel_desktop.storage.funnel_queries import passage_counts, stored_positions
from funnel_desktop.storage.glance import last_seq, stay_counts
from funnel_desktop.storage.playbook_rows import record


class Problem(NamedTuple):
    """Something wrong with a file: a code, and what its sentence needs."""

    code: str
    params: dict[str, Json]


def check(conn: sqlite3.Connection, playbook: Playbook) -> list[Problem]:
    """Return everything wrong with a file, empty if nothing is.

    Codes: check.mark, check.database (text), check.foreign_key (table, count), check.card (deal),
    check.card_left (deal), check.totals (stage, currency), check.flow (deal), check.flow_totals, check.journal (entry),
    check.blob (sha256).
    """
    try:
        return [
            problem
            for part in (
                _database(conn),
                _cards(conn, playbook),
                _totals(conn),
                _flows(conn),
                _journal(conn),
                _blobs(conn),
            )
            for problem in part
        ]
    except (sqlite3.DatabaseError, ValueError, KeyError) as error:
        # Rotten pages may come to light only as text that is no text, or as a value that is no day.
        return [Problem("check.database", {"text": str(error)})]


def quick_check(conn: sqlite3.Connection) -> list[Problem]:
    """Return what SQLite itself finds wrong: the part for a loader thread after the first paint."""
    try:
        rows = conn.execute("PRAGMA quick_check(10)").fetchall()
    except sqlite3.DatabaseError as error:
        rows = [(error,)]
    return [Problem("check.database", {"text": str(text)}) for (text,) in rows if text != "ok"]


def _database(conn: sqlite3.Connection) -> Iterator[Problem]:
    (mark,) = conn.execute("PRAGMA application_id").fetchone()
    if mark != APPLICATION_ID:
        yield Problem("check.mark", {})
    for (text,) in conn.execute("PRAGMA integrity_check(10)").fetchall():
        if text != "ok":
            yield Problem("check.database", {"text": str(text)})
    broken: dict[str, int] = {}
    for table, *_ in conn.execute("PRAGMA foreign_key_check"):
        broken[table] = broken.get(table, 0) + 1
    for table, count in broken.items():
        yield Problem("check.foreign_key", {"table": table, "count": count})


def _cards(conn: sqlite3.Connection, playbook: Playbook) -> Iterator[Problem]:
    """Compare each card with its deal; its version is only held against the journal's range."""
    newest = last_seq(conn)
    for batch in batches([row[0] for row in conn.execute("SELECT id FROM deal ORDER BY id")]):
        stored = cards(conn, batch)
        flows = stored_flows(conn, batch)
        for deal_id, known in facts(conn, batch).items():
            if flows.get(deal_id, DealFlow()) != flow_of(known):
                yield Problem("check.flow", {"deal": deal_id})
            card = stored.get(deal_id)
            version = card.version if card else 0
            if card != make_card(known, playbook, version) or not 0 < version <= newest:
                yield Problem("check.card", {"deal": deal_id})
    for (deal_id,) in conn.execute("SELECT id FROM card WHERE id NOT IN (SELECT id FROM deal)"):
        yield Problem("check.card_left", {"deal": deal_id})


def _totals(conn: sqlite3.Connection) -> Iterator[Problem]:
    true = sum_cells(card for batch in batches(_open_ids(conn)) for card in cards(conn, batch).values())
    rows = conn.execute("SELECT stage, currency, count, unknown, amount, weighted, proved, at_proof FROM stage_total")
    stored = {(row[0], row[1]): row[2:] for row in rows}
    for stage, currency in sorted(true.keys() | stored.keys()):
        if true.get((stage, currency)) != stored.get((stage, currency)):
            yield Problem("check.totals", {"stage": stage, "currency": currency})


def _flows(conn: sqlite3.Connection) -> Iterator[Problem]:
    """Compare the totals of stays, inflows and the own record with the deals' own, and find flows without a deal."""
    for (deal_id,) in conn.execute("SELECT deal_id FROM flow WHERE deal_id NOT IN (SELECT id FROM deal)"):
        yield Problem("check.flow", {"deal": deal_id})
    stays: Counter[Stay] = Counter()
    found: Counter[Passage] = Counter()
    records = []
    for batch in batches([row[0] for row in conn.execute("SELECT deal_id FROM flow")]):
        for flow in stored_flows(conn, batch).values():
            stays.update(flow.stays)
            found.update(flow.passages)
            records.append(flow.record)
    open_cards = (card for batch in batches(_open_ids(conn)) for card in cards(conn, batch).values())
    true = (stays, found, position_sums(map(position, open_cards)), add_up(records))
    if true != (stay_counts(conn), passage_counts(conn), stored_positions(conn), record(conn)):
        yield Problem("check.flow_totals", {})


def _open_ids(conn: sqlite3.Connection) -> list[str]:
    return [row[0] for row in conn.execute("SELECT id FROM card WHERE status = 'open'")]


def _journal(conn: sqlite3.Connection) -> Iterator[Problem]:
    """Every entry must have all its edits."""
    rows = conn.execute(
        "SELECT id FROM journal AS entry WHERE count <> "
        "(SELECT count(*) FROM journal_edit WHERE change_id = entry.edits_of)"
    )
    for (entry,) in rows:
        yield Problem("check.journal", {"entry": entry})


def _blobs(conn: sqlite3.Connection) -> Iterator[Problem]:
    """Hold the bytes of documents against their hashes."""
    for digest in altered(conn):
        yield Problem("check.blob", {"sha256": digest})
