"""Migrations: their names are their identity, they are all or nothing, and every released file still opens."""

import shutil
from pathlib import Path

import pytest
from sqlite_utils import Database

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import ENTITY_TYPES, Deal
from funnel_desktop.domain.errors import StorageBug, StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.files import open_file
from funnel_desktop.services.history import History
from funnel_desktop.storage import backup, board_queries, schema_gate
from funnel_desktop.storage.database import connect, connect_reading, create_empty
from funnel_desktop.storage.entity_queries import every
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.migrations import migrations
from tests.values import counting_ids

NAMES = ["m0001_initial", "m0002_flows", "m0003_documents", "m0004_resting", "m0005_method"]
SINCE = {"competitor": 3, "coach_statement": 5, "week_plan": 5, "playbook_override": 5}
"""The version from which on files have rows of a table that the first did not know."""


def _version(path: Path) -> int:
    conn = connect_reading(path)
    (version,) = conn.execute("PRAGMA user_version").fetchone()
    conn.close()
    return int(version)


def test_the_names_are_frozen_and_each_is_a_version() -> None:
    conn = Database(memory=True)
    assert [migration.name for migration in migrations.pending(conn)] == NAMES
    assert len(NAMES) == schema_gate.VERSION
    conn.close()


def test_bringing_up_backs_up_first_and_sets_the_version(tmp_path: Path) -> None:
    path = tmp_path / "old.funnel"
    create_empty(path)
    seen: list[int] = []
    schema_gate.bring_up(path, lambda: seen.append(_version(path)))
    assert seen == [0]
    assert schema_gate.inspect(path) == (path, schema_gate.VERSION, False)


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.funnel"
    create_empty(path)
    before = path.read_bytes()
    monkeypatch.setattr(schema_gate, "VERSION", schema_gate.VERSION + 1)
    with pytest.raises(StorageError, match=r"file\.damaged"):
        schema_gate.migrate(path)
    assert path.read_bytes() == before


def test_a_broken_statement_in_a_migration_is_a_bug(tmp_path: Path) -> None:
    path = tmp_path / "old.funnel"
    create_empty(path)
    conn = connect(path)
    conn.execute("CREATE TABLE journal (a)")
    conn.close()
    with pytest.raises(StorageBug):
        schema_gate.migrate(path)
    assert _version(path) == 0


def test_an_older_file_is_backed_up_and_opened(
    file: Path, playbook: Playbook, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = schema_gate.VERSION

    def step(db: Database) -> None:
        db.execute("CREATE TABLE later (a)")
        db.execute(f"PRAGMA user_version={now + 1}")

    monkeypatch.setattr(migrations, "_migrations", list(migrations._migrations))
    migrations(name="m9999_later")(step)
    monkeypatch.setattr(schema_gate, "VERSION", now + 1)
    opened = open_file(file, playbook=playbook, clock=clock)
    kept = opened.backups.every()
    opened.close(back_up=False)
    assert _version(file) == now + 1
    assert [_version(each.path) for each in kept] == [now]
    backup.verify(kept[0].path)


@pytest.mark.parametrize("version", range(1, schema_gate.VERSION + 1))
def test_every_released_file_still_opens_with_all_its_rows_and_its_past(
    version: int, tmp_path: Path, playbook: Playbook, clock: FixedClock
) -> None:
    sample = Path(__file__).parent / "files" / f"v{version}.funnel"
    path = Path(shutil.copy(sample, tmp_path / "old.funnel"))
    opened = open_file(path, playbook=playbook, clock=clock)
    conn = opened.store.connection
    rows = {entity.TABLE: every(conn, entity) for entity in ENTITY_TYPES}
    missing = [table for table, found in rows.items() if not found]
    assert missing == [table for table, since in SINCE.items() if version < since]
    assert [deal.name for deal in every(conn, Deal)] == ["产线改造", "备件"]
    assert check(conn, playbook) == []
    History(opened.store, clock, counting_ids(9000)).redo()
    assert [deal.name for deal in every(conn, Deal)] == ["产线改造二期", "备件"]
    opened.close(back_up=False)


def test_the_sums_of_resting_deals_are_read_from_their_index_alone(file: Path) -> None:
    conn = connect_reading(file)
    plan = conn.execute(f"EXPLAIN QUERY PLAN {board_queries._PARKED_TOTALS}", ("2026-11-23", "2026-11-23")).fetchall()
    assert [row[3] for row in plan] == ["SCAN card USING COVERING INDEX card_resting"]
    conn.close()
