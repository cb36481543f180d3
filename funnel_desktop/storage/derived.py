"""The derived rows: cards, stage totals and flows, kept true inside the transaction of every change.

They are made by `domain.cards.make_card` from everything known about a deal, in batches, never by a query per deal.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.cards import CardMaker
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.effective_playbook import playbook_of, with_record
from funnel_desktop.domain.entities import Closing, Contact, Customer, Deal, PlaybookOverride, StageEntry
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.totals import NOTHING, Cell, Figures, add, figures
from funnel_desktop.storage import flow_rows, playbook_rows
from funnel_desktop.storage.card_table import CARD_COLUMNS, fingerprint, structure
from funnel_desktop.storage.entity_queries import facts
from funnel_desktop.storage.fresh import Fresh
from funnel_desktop.storage.pace import BATCH, Pace
from funnel_desktop.storage.rows import dump

_AMONG = "IN (SELECT value FROM json_each(?))"
_PUT = f"INSERT OR REPLACE INTO card ({CARD_COLUMNS}) VALUES ({','.join('?' * len(Card._fields))})"
_ADD = """INSERT INTO stage_total (stage, currency, count, unknown, amount, weighted, proved, at_proof)
VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (stage, currency) DO UPDATE SET count = count + excluded.count,
unknown = unknown + excluded.unknown, amount = amount + excluded.amount, weighted = weighted + excluded.weighted,
proved = proved + excluded.proved, at_proof = at_proof + excluded.at_proof"""


def batches(ids: Iterable[str]) -> Iterator[list[str]]:
    """Yield the ids in lists of at most `BATCH`."""
    rest = iter(ids)
    while batch := list(islice(rest, BATCH)):
        yield batch


def affected(conn: sqlite3.Connection, change: Change) -> list[str]:
    """Return the ids of all deals whose cards a change may alter, sorted: its own, and those of its people."""
    ids = set(change.deal_ids())
    altered = [edit.entity for edit in change.edits if edit.before is not None and edit.after is not None]
    customers = [entity.id for entity in altered if isinstance(entity, Customer)]
    contacts = [entity.id for entity in altered if isinstance(entity, Contact)]
    if customers:
        ids |= {row[0] for row in conn.execute(f"SELECT id FROM deal WHERE customer_id {_AMONG}", (dump(customers),))}
    if contacts:
        people = f"SELECT deal_id FROM deal_contact WHERE contact_id {_AMONG}"
        ids |= {row[0] for row in conn.execute(people, (dump(contacts),))}
    return sorted(ids)


def follow(
    conn: sqlite3.Connection, change: Change, books: tuple[Playbook, Playbook], version: int, pace: Pace
) -> Playbook:
    """Make the derived rows true again after the edits of a change have been written; return the playbook then.

    `books` are the shipped playbook and the one that held before. A change may alter it: by an edit of the playbook, or
    by a deal that is closed and counts in the own record.
    """
    shipped, before = books
    refresh(conn, affected(conn, change), before, version, Fresh(change.edits, pace), pace)
    if change.touches(PlaybookOverride):
        return settle(conn, before, playbook_rows.effective(conn, shipped))
    if change.touches(Closing, StageEntry, Deal):
        return settle(conn, before, with_record(before, playbook_rows.record(conn)))
    return before


def settle(conn: sqlite3.Connection, before: Playbook, after: Playbook) -> Playbook:
    """Let the cards follow from one playbook to another: their rates by two statements, all else made anew."""
    if structure(before) != structure(after):
        _remake(conn, after)
    elif before.rates != after.rates:
        playbook_rows.reprice(conn, before, after)
        _sign(conn, after)
    return after


def refresh(
    conn: sqlite3.Connection, deal_ids: Sequence[str], playbook: Playbook, version: int, fresh: Fresh, pace: Pace
) -> None:
    """Make the cards of these deals anew (or take them away with their deal), and move the totals along.

    `fresh` holds the new deals, which have no card yet and need not be read.
    """
    moved: dict[Cell, Figures] = defaultdict(lambda: NOTHING)
    flows = flow_rows.Tally()
    maker = CardMaker(playbook)
    for batch in pace.batches(deal_ids):
        unread = [deal_id for deal_id in batch if deal_id not in fresh]
        wanted = dump(unread)
        old = [Card._make(row) for row in conn.execute(f"SELECT {CARD_COLUMNS} FROM card WHERE id {_AMONG}", (wanted,))]
        read = fresh.facts(conn, batch)
        if unread:
            read |= facts(conn, unread)
        now = [found for deal_id in batch if (found := read.get(deal_id))]
        new = [maker.make(found, version) for found in now]
        if len(new) < len(batch):
            conn.execute(f"DELETE FROM card WHERE id {_AMONG}", (wanted,))
        conn.executemany(_PUT, new)
        _tally(moved, old, -1)
        _tally(moved, new, 1)
        flows.count_cards(old, new)
        flow_rows.refresh(conn, unread, now, flows)
    flows.write(conn)
    changed = [(stage, currency, *cell) for (stage, currency), cell in moved.items() if cell != NOTHING]
    if changed:
        conn.executemany(_ADD, changed)
        conn.execute("DELETE FROM stage_total WHERE count = 0")


def _tally(cells: dict[Cell, Figures], cards: Iterable[Card], sign: int) -> None:
    for card in cards:
        if card.status == "open":
            cells[card.stage, card.currency] = add(cells[card.stage, card.currency], figures(card), sign)


def rebuild(conn: sqlite3.Connection, shipped: Playbook) -> Playbook:
    """Make every derived row anew, inside the caller's transaction; return the playbook they were made with.

    The record is counted on the way, so the rates that it moves are put right at the end.
    """
    before = playbook_of(shipped, playbook_rows.overrides(conn))
    _remake(conn, before)
    return settle(conn, before, playbook_rows.effective(conn, shipped))


def _remake(conn: sqlite3.Connection, playbook: Playbook) -> None:
    """Make every derived row anew with a playbook; versions stay, since no entity has changed."""
    versions = dict(conn.execute("SELECT id, version FROM card").fetchall())
    for table in ("stage_total", "stay_total", "passage_total", "position_total", "record_total", "flow"):
        conn.execute(f"DELETE FROM {table}")
    conn.execute("UPDATE card SET status = ''")
    ids = [row[0] for row in conn.execute("SELECT id FROM deal ORDER BY id")]
    refresh(conn, ids, playbook, 0, Fresh((), Pace()), Pace())
    conn.executemany("UPDATE card SET version = ? WHERE id = ?", [(seq, deal_id) for deal_id, seq in versions.items()])
    conn.execute("DELETE FROM card WHERE id NOT IN (SELECT id FROM deal)")
    _sign(conn, playbook)


def _sign(conn: sqlite3.Connection, playbook: Playbook) -> None:
    """Note what the derived rows were made with."""
    conn.execute("DELETE FROM derived_from")
    conn.execute("INSERT INTO derived_from VALUES (?)", (fingerprint(playbook),))
