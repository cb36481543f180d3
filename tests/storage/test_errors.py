"""Every way SQLite can fail has a code for people, or is our own bug."""

import sqlite3
from pathlib import Path

import pytest

from funnel_desktop.domain.errors import StorageBug, StorageError
from funnel_desktop.storage.errors import coded, translate

CASES = {
    sqlite3.SQLITE_BUSY: "file.locked",
    sqlite3.SQLITE_BUSY_SNAPSHOT: "file.locked",
    sqlite3.SQLITE_FULL: "file.full",
    sqlite3.SQLITE_IOERR_WRITE: "file.full",
    sqlite3.SQLITE_IOERR_READ: "file.unreadable",
    sqlite3.SQLITE_READONLY: "file.read_only",
    sqlite3.SQLITE_READONLY_DBMOVED: "file.replaced",
    sqlite3.SQLITE_CANTOPEN: "file.folder",
    sqlite3.SQLITE_CORRUPT_INDEX: "file.damaged",
    sqlite3.SQLITE_NOTADB: "file.damaged",
}


@pytest.mark.parametrize(("number", "code"), CASES.items(), ids=CASES.values())
def test_a_failure_of_the_environment_has_a_code(number: int, code: str) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = number
    found = translate(error, Path("a.funnel"))
    assert isinstance(found, StorageError)
    assert found.code == code
    assert found.params["path"] == "a.funnel"


def test_text_that_is_none_is_damage() -> None:
    conn = sqlite3.connect(":memory:")
    with pytest.raises(StorageError, match=r"file\.damaged"), coded(Path("a")):
        conn.execute("SELECT CAST(x'ff' AS TEXT)").fetchone()
    conn.close()


@pytest.mark.parametrize("sql", ["SELECT * FROM nowhere", "not even SQL"])
def test_our_own_mistakes_are_bugs(sql: str) -> None:
    conn = sqlite3.connect(":memory:")
    with pytest.raises(StorageBug), coded(Path("a")):
        conn.execute(sql)
    conn.close()
