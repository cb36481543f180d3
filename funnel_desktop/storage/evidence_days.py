"""When evidence was recorded: the instants of the journal's entries that brought checks into the file."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from funnel_desktop.storage.rows import dump

# From the deals by their index: a file of a hundred thousand deals costs no more than the deals asked about.
_RECORDED = """SELECT edit.entity_id, journal.recorded_at FROM journal_edit AS edit
JOIN journal ON journal.id = edit.change_id
WHERE edit.deal_id IN (SELECT value FROM json_each(?)) AND edit.deal_id <> '' AND edit.entity = ?
AND edit.before IS NULL ORDER BY journal.seq DESC"""


def recorded_instants(conn: sqlite3.Connection, entity: str, deal_ids: Iterable[str]) -> dict[str, datetime]:
    """Return the UTC instant each row of an entity's table was first recorded, by its id."""
    rows = conn.execute(_RECORDED, (dump(list(deal_ids)), entity))
    return {key: datetime.fromisoformat(instant) for key, instant in rows}
