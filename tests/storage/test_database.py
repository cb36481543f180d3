"""Connections: never make a file, never trust its schema, always durable."""

import sqlite3
from pathlib import Path

import pytest

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.database import APPLICATION_ID, connect, connect_reading, create_empty
from tests.storage.as_user import as_plain_user


def test_opening_never_makes_a_file(tmp_path: Path) -> None:
    for opener in (connect, connect_reading):
        with pytest.raises(StorageError):
            opener(tmp_path / "no.funnel").execute("SELECT 1 FROM sqlite_master")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_let_go_again(tmp_path: Path) -> None:
    path = tmp_path / "a.funnel"
    path.write_text("no database" * 500)
    with pytest.raises(StorageError, match=r"file\.damaged"):
        connect(path)
    path.unlink()


def test_a_writer_is_durable_and_suspicious(file: Path) -> None:
    conn = connect(file)
    names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
    assert [conn.execute(f"PRAGMA {name}").fetchone()[0] for name in names] == ["wal", 2, 1, 0, 1]
    conn.close()


def test_an_empty_file_is_marked_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.funnel"
    create_empty(path)
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"FunL"
    with pytest.raises(StorageError, match=r"file\.exists"):
        create_empty(path)
    with pytest.raises(StorageError, match=r"file\.folder"):
        create_empty(tmp_path / "no" / "a.funnel")


def test_reading_beside_a_writer_sees_what_is_committed(file: Path) -> None:
    writer = connect(file)
    writer.execute("INSERT INTO setting VALUES ('k', 'v')")
    reader = connect_reading(file)
    assert reader.execute("SELECT value FROM setting WHERE id = 'k'").fetchone() == ("v",)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM setting")
    reader.close()
    writer.close()


def test_a_read_only_file_is_not_written(file: Path) -> None:
    before = file.read_bytes()
    file.chmod(0o444)
    with as_plain_user():
        conn = connect(file)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            conn.execute("INSERT INTO setting VALUES ('k', 'v')")
        conn.close()
    file.chmod(0o644)
    assert file.read_bytes() == before
