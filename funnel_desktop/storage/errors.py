"""SQLite's errors told apart: what the user's environment did (coded), and what is our own mistake (a bug)."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from funnel_desktop.domain.errors import StorageBug, StorageError

_WHOLE = {
    sqlite3.SQLITE_READONLY_DBMOVED: "file.replaced",
    sqlite3.SQLITE_IOERR_WRITE: "file.full",
    sqlite3.SQLITE_IOERR_SHMSIZE: "file.full",
    sqlite3.SQLITE_IOERR_FSYNC: "file.full",
}
_PRIMARY = {
    sqlite3.SQLITE_BUSY: "file.locked",
    sqlite3.SQLITE_LOCKED: "file.locked",
    sqlite3.SQLITE_FULL: "file.full",
    sqlite3.SQLITE_READONLY: "file.read_only",
    sqlite3.SQLITE_PERM: "file.read_only",
    sqlite3.SQLITE_CANTOPEN: "file.folder",
    sqlite3.SQLITE_CORRUPT: "file.damaged",
    sqlite3.SQLITE_NOTADB: "file.damaged",
    sqlite3.SQLITE_IOERR: "file.unreadable",
    sqlite3.SQLITE_NOMEM: "file.unreadable",
}


def translate(error: sqlite3.Error, path: Path) -> StorageError | StorageBug:
    """Return the coded error for what SQLite reported about the file, or a bug where the user can do nothing."""
    number = getattr(error, "sqlite_errorcode", None)
    code = None if number is None else _WHOLE.get(number, _PRIMARY.get(number & 0xFF))
    if code is None and "Could not decode to UTF-8" in str(error):
        code = "file.damaged"
    if code is None:
        return StorageBug(f"{type(error).__name__}: {error}")
    if code == "file.locked":
        return StorageError(code, path=str(path), host="", pid=0, since="")
    return StorageError(code, path=str(path))


@contextmanager
def coded(path: Path) -> Iterator[None]:
    """Turn every sqlite3 error inside the block into a `StorageError` or a `StorageBug` about `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise translate(error, path) from error
