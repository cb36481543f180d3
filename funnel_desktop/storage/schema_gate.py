"""The gate before a file: is it ours, whole, of a version we know, and may we write it? Cheap enough before paint.

It reads the first bytes of the file itself, so call it only while this process has no connection to that file (on
POSIX, closing a plain handle drops the locks of the process): `services.files` takes the file's lock first. A file that
is refused is left as it was, byte for byte.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.database import APPLICATION_ID, connect, connect_reading
from funnel_desktop.storage.errors import coded

VERSION = 5
"""The newest schema this program knows; each migration sets it as `user_version`."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_FIRST_TABLES = ("deal", "journal")
TABLES = (
    "setting",
    "customer",
    "contact",
    "deal",
    "deal_contact",
    "milestone_check",
    "indicator_check",
    "stage_entry",
    "closing",
    "parking",
    "activity",
    "attachment",
    "competitor",
    "tool_sheet",
    "printed_pack",
    "coach_statement",
    "week_plan",
    "playbook_override",
    "journal",
    "journal_edit",
    "card",
    "stage_total",
    "derived_from",
    "flow",
    "stay_total",
    "passage_total",
    "position_total",
    "blob",
)
"""Every entity's table and the others; written out, so that the gate brings no entity along."""


class FileState(NamedTuple):
    """What the gate found: the file's schema version, and whether migrations are pending."""

    path: Path
    user_version: int
    pending: bool


def require(path: Path) -> None:
    """Raise StorageError file.missing or file.foreign (a folder) unless there is a file of that name."""
    if path.is_dir():
        raise StorageError("file.foreign", path=str(path))
    if not path.exists():
        raise StorageError("file.missing", path=str(path))


def inspect(path: Path, *, read_only: bool = False) -> FileState:
    """Look at a file before opening it.

    Raises StorageError: file.missing, file.empty, file.foreign, file.newer (version, known), file.damaged,
    file.unreadable, file.read_only (unless asked for reading only), file.old (pending and read only).
    """
    header = _read_header(path, read_only=read_only)
    version = _check_header(path, header)
    _check_size(path, header)
    _check_schema(path, version)
    if read_only and version < VERSION:
        raise StorageError("file.old", path=str(path), version=version, known=VERSION)
    return FileState(path, version, version < VERSION)


def _read_header(path: Path, *, read_only: bool) -> bytes:
    """Return the first bytes; opened for writing, though nothing is written, where the file must be writable."""
    try:
        with path.open("rb" if read_only else "r+b") as file:
            return file.read(_HEADER)
    except FileNotFoundError as error:
        raise StorageError("file.missing", path=str(path)) from error
    except IsADirectoryError as error:
        raise StorageError("file.foreign", path=str(path)) from error
    except OSError as error:
        if path.is_dir():
            raise StorageError("file.foreign", path=str(path)) from error
        if not read_only:
            _read_header(path, read_only=True)
            raise StorageError("file.read_only", path=str(path)) from error
        raise StorageError("file.unreadable", path=str(path)) from error


def _check_header(path: Path, header: bytes) -> int:
    """Return the schema version a header tells, or refuse the file."""
    if not header:
        raise StorageError("file.empty", path=str(path))
    ours = int.from_bytes(header[68:72], "big") == APPLICATION_ID
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        short = header.startswith(_MAGIC)
        raise StorageError("file.damaged" if ours or short else "file.foreign", path=str(path))
    if not ours:
        raise StorageError("file.foreign", path=str(path))
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise StorageError("file.newer", path=str(path), version=version, known=VERSION)
    return version


def _check_size(path: Path, header: bytes) -> None:
    """Refuse a file shorter than its header says; SQLite itself overlooks a last page that is cut in two.

    Beside a write-ahead log the main file may be behind: then the log has the pages.
    """
    pages = int.from_bytes(header[28:32], "big")
    size = int.from_bytes(header[16:18], "big")
    short = path.stat().st_size < pages * (65536 if size == 1 else size)
    if short and not path.with_name(path.name + "-wal").exists():
        raise StorageError("file.damaged", path=str(path))


def _check_schema(path: Path, version: int) -> None:
    """Refuse a file whose tables are not there (damaged), or that brings triggers or views of its own (foreign)."""
    conn = connect_reading(path)
    try:
        with coded(path):
            found = conn.execute("SELECT type, name FROM sqlite_master").fetchall()
    finally:
        conn.close()
    if any(kind in {"trigger", "view"} for kind, _ in found):
        raise StorageError("file.foreign", path=str(path))
    needed = TABLES if version == VERSION else _FIRST_TABLES
    if not {("table", name) for name in needed} <= set(found):
        raise StorageError("file.damaged", path=str(path))


def bring_up(path: Path, back_up: Callable[[], object]) -> None:
    """Back up an older file, then migrate it; on any error it is as it was."""
    back_up()
    migrate(path)


def migrate(path: Path) -> None:
    """Apply all pending migrations in one transaction, and check the result before committing it."""
    from sqlite_utils import Database

    from funnel_desktop.storage.migrations import migrations

    conn = connect(path)
    try:
        with coded(path):
            conn.execute("BEGIN IMMEDIATE")
            migrations.apply(Database(conn, execute_plugins=False))
            _refuse_unsound(conn, path)
            conn.execute("COMMIT")
    finally:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        conn.close()


def _refuse_unsound(conn: sqlite3.Connection, path: Path) -> None:
    (version,) = conn.execute("PRAGMA user_version").fetchone()
    broken = conn.execute("PRAGMA foreign_key_check").fetchone()
    (verdict,) = conn.execute("PRAGMA integrity_check(1)").fetchone()
    if version != VERSION or broken is not None or verdict != "ok":
        raise StorageError("file.damaged", path=str(path))
