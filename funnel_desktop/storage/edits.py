"""Writing the edits of a change: netted per entity, grouped by table, each proved against what the file holds.

A stale `before` (the file holds something else) is a defect of the caller and undoes the whole change.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.entities import Entity
from funnel_desktop.domain.errors import StorageBug
from funnel_desktop.storage.pace import Pace
from funnel_desktop.storage.rows import TABLES, Row, Table


class RowEdit(NamedTuple):
    """An edit as rows of its table; made once, used for the table and for the journal."""

    table: Table
    entity_id: str
    deal_id: str
    before: Row | None
    after: Row | None


Nets = dict[str, tuple[Row | None, Row | None]]
"""The first before and the last after of each entity of a table, by id."""


def row_edits(change: Change, pace: Pace) -> list[RowEdit]:
    """Return the edits of a change as rows, in order."""
    return [made for part in pace.batches(change.edits) for made in _row_edits(part)]


def _row_edits(part: Sequence[Edit]) -> Iterator[RowEdit]:
    sides: dict[type[Entity], list[Entity]] = defaultdict(list)
    for edit in part:
        sides[type(edit.entity)] += [side for side in (edit.before, edit.after) if side is not None]
    rows = {entity: TABLES[entity].to_rows(found) for entity, found in sides.items()}
    for edit in part:
        entity = edit.entity
        following = rows[type(entity)]
        old = None if edit.before is None else next(following)
        new = None if edit.after is None else next(following)
        yield RowEdit(TABLES[type(entity)], entity.id, getattr(entity, "deal_id", ""), old, new)


def _net(edits: Sequence[RowEdit], pace: Pace) -> dict[Table, Nets]:
    """Return what becomes of each entity; edits of the same one must follow from each other."""
    nets: dict[Table, Nets] = defaultdict(dict)
    for table, entity_id, _, before, after in chain.from_iterable(pace.batches(edits)):
        known = nets[table].get(entity_id)
        if known is None:
            nets[table][entity_id] = (before, after)
        elif known[1] == before:
            nets[table][entity_id] = (known[0], after)
        else:
            raise StorageBug(f"{table.name} {entity_id}: an edit does not follow from the one before it")
    return nets


def write_edits(conn: sqlite3.Connection, edits: Sequence[RowEdit], pace: Pace) -> None:
    """Write all edits inside the caller's transaction: deletions first, then alterations, then new rows.

    Foreign keys are checked at the commit, so the order of the tables does not matter.
    """
    work: list[tuple[Table, str, list[Row]]] = []
    for table, found in _net(edits, pace).items():
        gone = [before for before, after in found.values() if before and not after]
        work.insert(0, (table, table.delete, gone))
        work.append((table, table.update, [(*after, *before) for before, after in found.values() if before and after]))
        work.append((table, table.insert, [after for before, after in found.values() if after and not before]))
    for table, sql, rows in work:
        for part in pace.batches(rows):
            _run(conn, table, sql, part)


def _run(conn: sqlite3.Connection, table: Table, sql: str, rows: Sequence[Row]) -> None:
    if conn.executemany(sql, rows).rowcount != len(rows):
        raise StorageBug(f"stale edit: a row of {table.name} is not what the change was made from")
