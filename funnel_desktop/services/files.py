"""Making and opening files: the lock first, then the gate, then a backup and migration if need be, then the store."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.file_settings import DEFAULTS
from funnel_desktop.storage import schema_gate
from funnel_desktop.storage.lock import FileLock
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from funnel_desktop.services.backups import Backups


class OpenFile:
    """A file this process alone may write, until `close`."""

    def __init__(self, store: Store, lock: FileLock, clock: Clock) -> None:
        self.store = store
        self.lock = lock
        self._clock = clock

    @property
    def path(self) -> Path:
        """The file's path."""
        return self.store.path

    @cached_property
    def backups(self) -> "Backups":
        """The file's backups; imported on use, since none is made before the first paint."""
        from funnel_desktop.services.backups import Backups

        return Backups(self.store, self._clock)

    def close(self, *, back_up: bool = True) -> None:
        """Back up if changed, leave one whole file, give up the lock. The file is closed even if the backup fails.

        Raises StorageError of the backup after closing.
        """
        try:
            if back_up:
                self.backups.on_close()
        finally:
            try:
                self.store.close()
            finally:
                self.lock.release()


def create(path: Path, settings: Mapping[str, str], *, playbook: Playbook, clock: Clock, new_id: NewId) -> OpenFile:
    """Make a new file with these settings (defaults where they are silent) and open it.

    Raises StorageError file.exists, file.locked, file.folder, file.full.
    """
    # The schema library is needed to make a file, never to open one.
    from funnel_desktop.storage.creation import create as create_file

    lock = FileLock(path, clock.now())
    lock.acquire()
    try:
        whole = {"title": path.stem, **{key: value for key, value in settings.items() if value}}
        whole = {key: value for key, value in {**DEFAULTS, **whole}.items() if value}
        create_file(path, whole, playbook=playbook, clock=clock, new_id=new_id)
        return _open(path, lock, playbook, clock)
    except BaseException:
        lock.release()
        raise


def open_file(path: Path, *, playbook: Playbook, clock: Clock) -> OpenFile:
    """Open an existing file for writing, migrating an older one after a backup.

    Raises StorageError: file.missing, file.locked (host, pid, since), file.folder, and what the gate refuses; a refused
    file is left as it was, byte for byte.
    """
    schema_gate.require(path)
    lock = FileLock(path, clock.now())
    lock.acquire()
    try:
        state = schema_gate.inspect(path)
        if state.pending:
            # Imported only now: the common start needs no copy, no hash, no schema library.
            from funnel_desktop.services.backups import default_folder
            from funnel_desktop.storage.backup import back_up

            schema_gate.bring_up(path, lambda: back_up(path, default_folder(path), clock.now()))
        return _open(path, lock, playbook, clock)
    except BaseException:
        lock.release()
        raise


def _open(path: Path, lock: FileLock, playbook: Playbook, clock: Clock) -> OpenFile:
    store = Store.open(path, playbook=playbook)
    return OpenFile(store, lock, clock)
