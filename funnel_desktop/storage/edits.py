"""Writing the edits of a change: netted per entity, grouped by table, each proved against what the file holds.

A stale `before` (the file holds something else) is a defect of the caller and undoes the whole change.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.entities import ENTITY_TYPES, Entity
from funnel_desktop.domain.errors import StorageBug
from funnel_desktop.storage.rows import TABLES, Row, Table


class _Net(NamedTuple):
    before: Entity | None
    after: Entity | None


def _net(change: Change) -> dict[type[Entity], dict[str, _Net]]:
    """Return each entity's first before and last after; the edits between must follow from each other."""
    nets: dict[type[Entity], dict[str, _Net]] = defaultdict(dict)
    for edit in change.edits:
        entity = edit.entity
        known = nets[type(entity)].get(entity.id)
        if known is not None and known.after != edit.before:
            raise StorageBug(f"{type(entity).__name__} {entity.id}: an edit does not follow from the one before")
        nets[type(entity)][entity.id] = _Net(known.before if known else edit.before, edit.after)
    return nets


def write_edits(conn: sqlite3.Connection, change: Change) -> None:
    """Write all edits inside the caller's transaction: deletions first, then alterations, then new rows."""
    nets = _net(change)
    for entity in reversed(ENTITY_TYPES):
        table, found = TABLES[entity], nets.get(entity, {}).values()
        gone = [table.to_row(net.before) for net in found if net.before is not None and net.after is None]
        _run(conn, table, table.delete, gone)
    for entity in ENTITY_TYPES:
        table, found = TABLES[entity], nets.get(entity, {}).values()
        pairs = [
            (*table.to_row(net.after), *table.to_row(net.before))
            for net in found
            if net.before is not None and net.after is not None
        ]
        _run(conn, table, table.update, pairs)
        fresh = [table.to_row(net.after) for net in found if net.before is None and net.after is not None]
        _run(conn, table, table.insert, fresh)


def _run(conn: sqlite3.Connection, table: Table, sql: str, rows: Sequence[Row]) -> None:
    if rows and conn.executemany(sql, rows).rowcount != len(rows):
        raise StorageBug(f"stale edit: a row of {table.name} is not what the change was made from")
