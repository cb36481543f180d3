"""Putting a backup back in the place of a file that nobody has open. The file it replaces is kept among the backups."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.backup import back_up, verify
from funnel_desktop.storage.database import connect
from funnel_desktop.storage.durable import remove_database, replace, sync_file

_BESIDE = ("-wal", "-shm", "-journal")


def restore(backup: Path, target: Path, folder: Path, stamp: datetime) -> Path | None:
    """Replace the target by a backup; return where what stood there was kept, None if nothing did.

    A present file that is still whole becomes a backup; a damaged one is moved aside as it is. The caller holds the
    target's lock and has closed it. Raises StorageError backup.damaged, file.full, backup.folder.
    """
    verify(backup)
    part = target.with_name(f".{target.name}.restore.part")
    try:
        shutil.copyfile(backup, part)
        sync_file(part)
        kept = _put_aside(target, folder, stamp) if target.exists() else None
        replace(part, target)
    except OSError as error:
        raise StorageError("file.folder", path=str(target)) from error
    finally:
        remove_database(part)
    return kept


def _put_aside(target: Path, folder: Path, stamp: datetime) -> Path:
    try:
        kept = back_up(target, folder, stamp)
        # Opening and closing brings the write-ahead log in and takes it away: beside the restored file it would be
        # read as its own.
        connect(target).close()
    except StorageError:
        kept = target.with_name(f"{target.stem} damaged {stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}{target.suffix}")
        for suffix in ("", *_BESIDE):
            old = target.with_name(target.name + suffix)
            if old.exists():
                replace(old, kept.with_name(kept.name + suffix))
    return kept
