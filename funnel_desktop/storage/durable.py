"""Moving finished files into place so that they survive a power cut, on all three systems."""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

_WAITS = (0.005, 0.015, 0.045, 0.12)
"""Seconds between tries: on Windows a virus scanner or a sync client may hold a fresh file for a moment."""


def sync_file(path: Path) -> None:
    """Force a file's bytes to the disk. Never for a live database: closing it would drop SQLite's locks."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to the disk; Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some file systems (network, FUSE) refuse to sync a folder; the rename itself has been done.
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def replace(source: Path, target: Path) -> None:
    """Rename over the target in one step, retried while another program holds it for a moment."""
    for wait in _WAITS:
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(wait)
        else:
            break
    else:
        source.replace(target)
    sync_folder(target.parent)


def remove_database(path: Path) -> None:
    """Delete a database file and what SQLite may have left beside it."""
    for suffix in ("-wal", "-shm", "-journal", ""):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
