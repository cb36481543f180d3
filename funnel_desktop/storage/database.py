"""Connections to a file, and their pragmas: never creates a file by opening it, never trusts the file's schema."""

import os
import sqlite3
from pathlib import Path

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.errors import coded

APPLICATION_ID = 0x46756E4C
"""The four letters "FunL" at offset 68 of the header: this is a Funnel Desktop file."""

BUSY_SECONDS = 3.0
_SAFE = ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "temp_store=MEMORY")
# FULL: a commit is on the disk when it returns. Checkpoints are left to idle moments and to closing; 4000 pages
# (16 MB) is the net below. The cache holds what moves touch; a large change gets more (writing.py).
_WRITING = ("journal_mode=WAL", "synchronous=FULL", "cache_size=-4000", "wal_autocheckpoint=4000")


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open an existing file with the pragmas of the house; autocommit, transactions are begun by hand.

    The connection may be closed from another thread, but must be used by one only.
    """
    with coded(path):
        connection = _open(path, "ro" if read_only else "rw")
        try:
            for pragma in _SAFE if read_only else (*_SAFE, *_WRITING):
                connection.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            connection.close()
            raise
    return connection


def connect_immutable(path: Path) -> sqlite3.Connection:
    """Open a whole file that nobody writes, without locks and without leaving files beside it."""
    with coded(path):
        connection = _open(path, "ro&immutable=1")
        connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def connect_reading(path: Path) -> sqlite3.Connection:
    """Open a file for reading only, leaving nothing beside it that was not there before.

    A write-ahead log beside it means that someone has it open, or had when the power went: then it must be read too.
    """
    if path.with_name(path.name + "-wal").exists():
        return connect(path, read_only=True)
    return connect_immutable(path)


def _open(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS)


def create_empty(path: Path) -> None:
    """Make a new, empty file that carries the application id and is in WAL mode.

    Raises StorageError `file.exists`, `file.folder`.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise StorageError("file.exists", path=str(path)) from error
    except OSError as error:
        raise StorageError("file.folder", path=str(path)) from error
    connection = connect(path)
    try:
        with coded(path):
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    finally:
        connection.close()
