"""The file as it was at a position of its journal: a view in memory over the present file, that nobody can write.

What was edited since is put back into empty tables of the same names, and a view of each such table leaves out the rows
that were edited and adds those put back. So a day costs as much as was changed since, and every query of the program
reads the past as it reads the present (design, decision 2; ADR 14). Cards and totals are copied and made anew for the
deals concerned. Documents and the journal stay where they are: neither ever changes.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from typing_extensions import override

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.entities import Contact, Customer, Entity
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.storage import derived, playbook_rows
from funnel_desktop.storage.blobs import Blobs
from funnel_desktop.storage.errors import coded
from funnel_desktop.storage.fresh import Fresh
from funnel_desktop.storage.journal_tail import Before, befores
from funnel_desktop.storage.pace import Pace, Watch, unwatched
from funnel_desktop.storage.rows import BY_NAME, dump
from funnel_desktop.storage.store import Store

DERIVED = (
    "card",
    "stage_total",
    "flow",
    "stay_total",
    "passage_total",
    "position_total",
    "record_total",
    "derived_from",
)
"""The tables that are copied and made anew."""

KEPT = frozenset({"time_zone"})
"""Settings that hold for every day: a day is local in the zone the file has now, or days would overlap."""

_AMONG = "IN (SELECT value FROM json_each(?))"


class _Lent(sqlite3.Connection):
    """A connection that whoever borrows it cannot close; `end` does."""

    @override
    def close(self) -> None:
        """Leave it open: others read it too."""

    def end(self) -> None:
        """Close it for good."""
        super().close()


class PastStore(Store):
    """A file at a position of its journal. It reads like any other, and refuses to be written."""

    def __init__(self, path: Path, seq: int, books: tuple[Playbook, Playbook]) -> None:
        """Look back; `books` are the shipped playbook and the one the present file's derived rows were made with."""
        self.seq = seq
        with coded(path):
            self._past = look_back(path, seq)
            try:
                playbook = _derive(self._past, seq, books)
            except BaseException:
                self._past.end()
                raise
        super().__init__(path, books[0], read_only=True)
        self.is_open = True
        self._playbook = playbook

    @property
    @override
    def connection(self) -> sqlite3.Connection:
        """The one connection to it; SQLite lets threads take turns."""
        return self._past

    @override
    def reader(self) -> sqlite3.Connection:
        """Return the same connection: closing it leaves it open."""
        return self._past

    @override
    def apply(self, change: Change, watch: Watch = unwatched, *, documents: Blobs | None = None) -> Change:
        """Refuse. Raises DomainError past.read_only."""
        raise DomainError("past.read_only")

    @override
    def checkpoint(self) -> None:
        """Nothing was written."""

    @override
    def close(self) -> None:
        """Let go of the file. May be called twice."""
        self.is_open = False
        self._past.end()


@contextmanager
def looking_back(path: Path, seq: int) -> Iterator[sqlite3.Connection]:
    """Give the entities of a file as they were at a position, for as long as the block lasts; no cards, no totals."""
    with coded(path):
        conn = look_back(path, seq)
        try:
            yield conn
        finally:
            conn.end()


def look_back(path: Path, seq: int) -> _Lent:
    """Return a connection whose entities are those of the file at a position; its derived rows are still today's."""
    conn = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, factory=_Lent, uri=True)
    try:
        conn.execute("PRAGMA temp_store=MEMORY")
        conn.execute("ATTACH ? AS present", (f"{path.absolute().as_uri()}?mode=ro",))
        # One reading for as long as the past is looked at: what is written meanwhile is no part of it.
        conn.execute("BEGIN")
        found = [before for before in befores(conn, seq) if before.entity_id not in KEPT]
        conn.execute("CREATE TABLE main.edited (id TEXT PRIMARY KEY) WITHOUT ROWID")
        conn.executemany("INSERT INTO edited VALUES (?)", [(before.entity_id,) for before in found])
        by_table: dict[str, list[Before]] = defaultdict(list)
        for before in found:
            by_table[before.table].append(before)
        for name, rows in by_table.items():
            _put_back(conn, name, [row.entity for row in rows if row.entity is not None])
        conn.execute("CREATE TABLE main.deal_edited (id TEXT PRIMARY KEY) WITHOUT ROWID")
        conn.executemany("INSERT OR IGNORE INTO deal_edited VALUES (?)", [(row.deal_id,) for row in found])
        _touched_by_names(conn, by_table)
        conn.execute(f"CREATE TEMP VIEW journal AS SELECT * FROM present.journal WHERE seq <= {int(seq)}")
    except BaseException:
        conn.end()
        raise
    return conn


def _put_back(conn: sqlite3.Connection, name: str, entities: Iterable[Entity]) -> None:
    """Let a table's name stand for its rows as they were."""
    table = BY_NAME[name]
    _copy_schema(conn, name)
    conn.executemany(table.insert.replace("INTO ", "INTO main.", 1), table.to_rows(list(entities)))
    columns = ",".join(f'"{column}"' for column in table.columns)
    conn.execute(
        f"""CREATE TEMP VIEW {name} AS SELECT {columns} FROM present.{name} WHERE id NOT IN (SELECT id FROM main.edited)
        UNION ALL SELECT {columns} FROM main.{name}"""
    )


def _copy_schema(conn: sqlite3.Connection, name: str) -> None:
    """Make an empty table with its indexes, as the present file has it."""
    rows = conn.execute(
        "SELECT sql FROM present.sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC", (name,)
    )
    for (sql,) in rows.fetchall():
        conn.execute(sql)


def _touched_by_names(conn: sqlite3.Connection, by_table: dict[str, list[Before]]) -> None:
    """Note the deals whose cards read otherwise because a customer or a contact has been edited since."""
    customers = dump([row.entity_id for row in by_table.get(Customer.TABLE, ())])
    contacts = dump([row.entity_id for row in by_table.get(Contact.TABLE, ())])
    note = "INSERT OR IGNORE INTO deal_edited"
    conn.execute(f"{note} SELECT id FROM deal WHERE customer_id {_AMONG}", (customers,))
    conn.execute(f"{note} SELECT deal_id FROM deal_contact WHERE contact_id {_AMONG}", (contacts,))


def _derive(conn: sqlite3.Connection, seq: int, books: tuple[Playbook, Playbook]) -> Playbook:
    """Make the derived rows of that time and return its playbook: rows of deals untouched since are as they were.

    Unless the playbook has changed since: then all of them follow it back.
    """
    shipped, present = books
    for name in DERIVED:
        _copy_schema(conn, name)
        conn.execute(f"INSERT INTO main.{name} SELECT * FROM present.{name}")
    deals = [row[0] for row in conn.execute("SELECT id FROM deal_edited WHERE id <> '' ORDER BY id")]
    derived.refresh(conn, deals, present, seq, Fresh((), Pace()), Pace())
    playbook = derived.settle(conn, present, playbook_rows.effective(conn, shipped))
    conn.execute("PRAGMA query_only=ON")
    return playbook
