"""Backups: a copy by SQLite's own backup API, proved whole, with its hash beside it, and put in place in one step.

A copy that fails its check is thrown away: bad data never stands among the good. SQLite cannot tell bit rot by itself,
so a backup is believed only while its bytes have the hash they were written with.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.database import APPLICATION_ID, connect, connect_immutable
from funnel_desktop.storage.durable import remove_database, replace, sync_file
from funnel_desktop.storage.errors import coded
from funnel_desktop.storage.glance import last_seq

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"^(?P<stem>.+) (?P<stamp>\d{8}T\d{6}Z)(-\d+)?\.funnel$")


class BackupFile(NamedTuple):
    """One backup and the instant it was made."""

    path: Path
    made_at: datetime


def hash_path(backup: Path) -> Path:
    """Return where the hash of a backup lies."""
    return backup.with_name(backup.name + ".sha256")


def back_up(source: Path, folder: Path, stamp: datetime) -> Path:
    """Copy a file, open or not, into the folder under its name and the instant; return the copy's path.

    Makes its own connection, so any thread may call it. Raises StorageError: file.damaged (the copy is not whole; none
    is kept), file.full, backup.folder.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder, source.stem)
    except OSError as error:
        raise StorageError("backup.folder", path=str(folder)) from error
    target = _free_name(folder, source.stem, stamp)
    part = target.with_name(f".{target.name}.part")
    try:
        _copy(source, part)
        digest = _sha256(part)
        sync_file(part)
        hash_path(target).write_text(f"{digest}  {target.name}\n", encoding="utf-8")
        replace(part, target)
    except OSError as error:
        raise StorageError("backup.folder", path=str(folder)) from error
    finally:
        remove_database(part)
    return target


def _sweep(folder: Path, stem: str) -> None:
    """Take away copies that a killed program left half made; only the holder of the file's lock makes any."""
    for path in folder.iterdir():
        if path.name.startswith(f".{stem} ") and path.name.endswith(".part"):
            remove_database(path)


def _free_name(folder: Path, stem: str, stamp: datetime) -> Path:
    name = f"{stem} {stamp.astimezone(UTC).strftime(_STAMP)}"
    target, number = folder / f"{name}.funnel", 1
    while target.exists():
        number += 1
        target = folder / f"{name}-{number}.funnel"
    return target


def _copy(source: Path, part: Path) -> None:
    """Copy what is committed, as one lone file, and check the copy."""
    reader = connect(source, read_only=True)
    try:
        with coded(part):
            writer = sqlite3.connect(part, isolation_level=None)
            try:
                reader.backup(writer)
                writer.execute("PRAGMA journal_mode=DELETE")
                if _flaw(writer):
                    raise StorageError("file.damaged", path=str(source))
            finally:
                writer.close()
    finally:
        reader.close()


def _flaw(conn: sqlite3.Connection) -> bool:
    (verdict,) = conn.execute("PRAGMA integrity_check(1)").fetchone()
    (mark,) = conn.execute("PRAGMA application_id").fetchone()
    return bool(verdict != "ok" or mark != APPLICATION_ID)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verify(backup: Path) -> None:
    """Raise StorageError backup.damaged unless the bytes have their hash and the database in them is whole."""
    try:
        kept = hash_path(backup).read_text(encoding="utf-8").split(maxsplit=1)[0]
        sound = kept == _sha256(backup)
    except (OSError, IndexError, UnicodeDecodeError):
        sound = False
    if sound:
        conn = connect_immutable(backup)
        try:
            with coded(backup):
                sound = not _flaw(conn)
        finally:
            conn.close()
    if not sound:
        raise StorageError("backup.damaged", path=str(backup))


def list_backups(folder: Path, stem: str) -> list[BackupFile]:
    """Return the backups of the file with this stem, newest first."""
    found = []
    for path in folder.glob("*.funnel") if folder.is_dir() else ():
        match = _NAME.match(path.name)
        if match and match["stem"] == stem:
            found.append(BackupFile(path, datetime.strptime(match["stamp"], _STAMP).replace(tzinfo=UTC)))
    return sorted(found, key=lambda backup: (backup.made_at, len(backup.path.name), backup.path.name), reverse=True)


def position(backup: Path) -> int:
    """Return the journal position a backup holds, -1 where it cannot be read."""
    try:
        conn = connect_immutable(backup)
    except StorageError:
        return -1
    try:
        return last_seq(conn)
    except sqlite3.Error:
        return -1
    finally:
        conn.close()


def remove(backups: Iterable[BackupFile]) -> None:
    """Delete backups and their hashes."""
    for backup in backups:
        hash_path(backup.path).unlink(missing_ok=True)
        backup.path.unlink(missing_ok=True)
