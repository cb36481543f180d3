"""Makes changes for tests in few words."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.entities import Deal, Entity, StageEntry
from tests.values import NOW, TODAY


class Changes:
    """A maker of changes with fresh ids."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self.new_id = new_id

    def make(self, kind: str, *sides: Entity | None) -> Change:
        """Return a change of edits given as before, after, before, after, …"""
        edits = tuple(Edit(before, after) for before, after in zip(sides[::2], sides[1::2], strict=True))
        return Change(self.new_id(), kind, {"name": "x"}, TODAY, NOW, "user", edits)

    def entry(self, deal: Deal, nth: int = 1) -> StageEntry:
        """Return the stand of a deal in its present stage."""
        return StageEntry(self.new_id(), deal.id, nth, deal.stage, TODAY, "begun")

    def added(self, deal: Deal) -> Change:
        """Return the change that adds a deal."""
        return self.make("deal.added", None, deal, None, self.entry(deal))


def rot(path: Path, place: float = 0.5) -> None:
    """Overwrite four pages of a file from a place on, but not the header."""
    content = bytearray(path.read_bytes())
    start = int(len(content) * place) // 4096 * 4096 or 100
    content[start : start + 4 * 4096] = b"\xee" * (4 * 4096)
    path.write_bytes(bytes(content))


def contents(conn: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, to tell whether anything has changed."""
    tables = [row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {table: sorted(conn.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in tables}


def entities_only(conn: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the entities' tables and of the stage totals: what undoing everything must give back."""
    kept = {name: rows for name, rows in contents(conn).items() if not name.startswith(("journal", "_", "sqlite"))}
    kept["card"] = [row[:-1] for row in kept["card"]]
    return kept
