"""The raw tables of a file and its journal played forward, by plain sqlite3: nothing of the program is imported."""

import json
import sqlite3
import tomllib
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

Row = dict[str, Any]
METHOD = Path(__file__).parents[2] / "resources" / "playbook" / "method.toml"


class Raw:
    """Everything there is, as dictionaries; days as dates, stages as numbers."""

    def __init__(self, path: Path, today: date) -> None:
        self.today = today
        with closing(sqlite3.connect(path)) as conn:
            conn.row_factory = sqlite3.Row
            self.deals = self._read(conn, "deal ORDER BY id")
            self.entries = self._by_deal(self._read(conn, "stage_entry ORDER BY nth"))
            self.closings = {row["deal_id"]: row for row in self._read(conn, "closing")}
            self.parkings = self._by_deal(self._read(conn, "parking ORDER BY id"))
            self.milestones = self._by_deal(self._read(conn, "milestone_check ORDER BY nth"))
            self.indicators = self._by_deal(self._read(conn, "indicator_check ORDER BY nth"))
            zone = dict(conn.execute("SELECT id, value FROM setting").fetchall())["time_zone"]
            overrides = self._read(conn, "playbook_override ORDER BY nth")
            self.snapshots = [*_snapshots(conn, ZoneInfo(zone))]
        stages = tomllib.loads(METHOD.read_text("utf-8"))["stages"]
        self.defaults = [0, *(stage["rate"] for stage in stages)]
        for row in overrides:
            for number in range(1, 9):
                if row["target"] == f"stage.s{number}.rate":
                    plain = stages[number - 1]["rate"]
                    self.defaults[number] = json.loads(row["value"]) if row["value"] else plain
        self.keys = [[each["key"] for each in stage["milestones"]] for stage in stages]
        self.signs = [stage["indicator"] for stage in stages]
        self.states = [stage["state"] for stage in stages]

    def _read(self, conn: sqlite3.Connection, what: str) -> list[Row]:
        return [_typed(dict(row)) for row in conn.execute(f"SELECT * FROM {what}")]

    def _by_deal(self, rows: list[Row]) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {deal["id"]: [] for deal in self.deals}
        for row in rows:
            found[row["deal_id"]].append(row)
        return found


def _typed(row: Row) -> Row:
    for key, value in row.items():
        if key.endswith("_on") and value:
            row[key] = date.fromisoformat(value)
        if key in {"stage", "taken_over"}:
            row[key] = int(value[1:]) if value else 0
    return row


def _snapshots(conn: sqlite3.Connection, zone: ZoneInfo) -> Iterator[tuple[date, dict[str, dict[str, Row]]]]:
    """Yield the deals, closings and parkings at the end of every recorded day, oldest first, and at their losses."""
    state: dict[str, dict[str, Row]] = {"deal": {}, "closing": {}, "parking": {}, "at_loss": {}}
    at: date | None = None
    for entry in conn.execute("SELECT * FROM journal ORDER BY seq").fetchall():
        day = datetime.fromisoformat(entry["recorded_at"]).astimezone(zone).date()
        if at is not None and day > at:
            yield at, {name: dict(rows) for name, rows in state.items()}
        at = day if at is None else max(at, day)
        order = "nth" if entry["sign"] > 0 else "nth DESC"
        edits = conn.execute(f"SELECT * FROM journal_edit WHERE change_id = ? ORDER BY {order}", (entry["edits_of"],))
        for edit in edits.fetchall():
            _apply(state, edit, edit["after"] if entry["sign"] > 0 else edit["before"])
    if at is not None:
        yield at, {name: dict(rows) for name, rows in state.items()}


def _apply(state: dict[str, dict[str, Row]], edit: sqlite3.Row, text: str | None) -> None:
    table = edit["entity"]
    if table not in state:
        return
    rows, key = state[table], edit["entity_id"]
    if table == "closing":
        if text is None:
            state["at_loss"].pop(edit["deal_id"], None)
        elif key not in rows and json.loads(text)["outcome"] == "lost":
            state["at_loss"][edit["deal_id"]] = state["deal"][edit["deal_id"]]
    if text is None:
        del rows[key]
    else:
        rows[key] = _typed(json.loads(text))


def days_of(first: date, last: date) -> Iterator[date]:
    """Yield every day from the first to the last."""
    while first <= last:
        yield first
        first += timedelta(days=1)
