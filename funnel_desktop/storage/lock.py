"""One writer per file: an operating system lock on `NAME.funnel.lock`, which says who holds it.

The lock ends with its process, however that ends. The byte locked lies far behind the text, so that Windows, where
locked bytes cannot be read, can still show the holder. (Why this lock is our own: ADR 13.)
"""

import errno
import json
import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from funnel_desktop.domain.errors import StorageError

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30

    def _host() -> str:
        import socket

        return socket.gethostname()

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _host() -> str:
        return os.uname().nodename

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
"""What a lock that another process holds answers; EDEADLK is msvcrt's word for it."""


def lock_path(path: Path) -> Path:
    """Return where the lock of a file lies."""
    return path.with_name(path.name + ".lock")


class FileLock:
    """The right to write one file, from `acquire` to `release` or the end of the process."""

    def __init__(self, path: Path, since: datetime) -> None:
        self._file = path
        self._lock = lock_path(path)
        self._since = since
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock at once or raise StorageError: file.locked (host, pid, since), file.folder, file.no_locks."""
        while self._handle is None:
            handle = self._open()
            try:
                _lock(handle)
            except OSError as error:
                holder = _read(handle)
                os.close(handle)
                raise self._refusal(error, holder) from error
            if self._is_current(handle):
                self._handle = handle
            else:
                os.close(handle)
        self._write(self._handle)

    def release(self) -> None:
        """Give the lock back and take its file away; nothing happens if it is not held."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        # POSIX: unlink while still holding, so that a newcomer who opened the old file sees that its name is gone.
        # Windows cannot unlink an open file: there it goes after closing, unless a newcomer has it open already.
        with suppress(OSError):
            if sys.platform != "win32":
                self._lock.unlink()
        os.close(handle)
        with suppress(OSError):
            if sys.platform == "win32":
                self._lock.unlink()

    def _open(self) -> int:
        try:
            return os.open(self._lock, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError as error:
            raise StorageError("file.missing", path=str(self._file)) from error
        except OSError as error:
            raise StorageError("file.folder", path=str(self._file)) from error

    def _is_current(self, handle: int) -> bool:
        """Tell whether the locked file is still the one under that name: its last holder may just have removed it."""
        try:
            return os.path.samestat(os.fstat(handle), self._lock.stat())
        except FileNotFoundError:
            return False

    def _refusal(self, error: OSError, holder: dict[str, object]) -> StorageError:
        if error.errno in _HELD:
            return StorageError("file.locked", path=str(self._file), **holder)
        return StorageError("file.no_locks", path=str(self._file))

    def _write(self, handle: int) -> None:
        text = json.dumps({"host": _host(), "pid": os.getpid(), "since": self._since.isoformat()})
        # On a full disk the lock holds all the same, without words.
        with suppress(OSError):
            os.ftruncate(handle, 0)
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, text.encode())


def _read(handle: int) -> dict[str, object]:
    """Return host, pid and since as the holder wrote them; empty where it has not written yet."""
    found: object = None
    with suppress(OSError, ValueError):
        os.lseek(handle, 0, os.SEEK_SET)
        found = json.loads(os.read(handle, 4096))
    known = found if isinstance(found, dict) else {}
    return {"host": known.get("host", ""), "pid": known.get("pid", 0), "since": known.get("since", "")}
