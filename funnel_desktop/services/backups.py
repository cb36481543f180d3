"""When a file is backed up, where to, and how many backups stay (design, decision 14)."""

from datetime import datetime, timedelta
from pathlib import Path

from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage import backup
from funnel_desktop.storage.glance import last_seq, settings
from funnel_desktop.storage.store import Store
from funnel_desktop.storage.thinning import thin

WORK = timedelta(minutes=30)
"""Work goes on without a backup no longer than this."""


def default_folder(path: Path) -> Path:
    """Return the folder beside a file where its backups go."""
    return path.with_name(f"{path.stem} backups")


class Backups:
    """The backups of one open file. Every method may be called from any thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    @property
    def folder(self) -> Path:
        """Where the backups go: the file's setting `backups.folder` (relative to the file), or the folder beside it."""
        chosen = settings(self._store.connection).get("backups.folder")
        return self._store.path.parent / chosen if chosen else default_folder(self._store.path)

    def on_close(self) -> Path | None:
        """Back up if anything has changed since the newest backup; return the new one."""
        return self._back_up() if self._changed() else None

    def before(self, kind: str) -> Path | None:
        """Back up before a step that alters much (`kind`: "import", "migrate", "restore"), unless one is up to date."""
        del kind  # one rule for all of them; the word is for whoever reads the call
        return self.on_close()

    def when_due(self) -> Path | None:
        """Back up if something has changed and the newest backup is half an hour old: call it now and then.

        It also brings the write-ahead log into the file, so that no move has to do it.
        """
        self._store.checkpoint()
        latest = self.latest()
        recent = latest is not None and timedelta(0) <= self._clock.now() - latest < WORK
        return None if recent else self.on_close()

    def latest(self) -> datetime | None:
        """Return when the newest backup was made, None if there is none."""
        found = self.every()
        return found[0].made_at if found else None

    def every(self) -> list[backup.BackupFile]:
        """Return the backups of this file, newest first."""
        return backup.list_backups(self.folder, self._store.path.stem)

    def restore_as(self, kept: Path, target: Path) -> None:
        """Write a backup as a new file, which may then be opened; the open one is not touched.

        Raises StorageError file.exists (nothing is ever replaced), backup.damaged, file.full, file.folder.
        """
        from funnel_desktop.storage.restore import restore

        if target.exists():
            raise StorageError("file.exists", path=str(target))
        restore(kept, target, self.folder, self._clock.now())

    def check_folder(self, folder: Path) -> None:
        """Raise StorageError backup.folder unless files can be written there."""
        from tempfile import TemporaryFile

        try:
            with TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise StorageError("backup.folder", path=str(folder)) from error

    def _changed(self) -> bool:
        found = self.every()
        return not found or backup.position(found[0].path) != last_seq(self._store.connection)

    def _back_up(self) -> Path:
        made = backup.back_up(self._store.path, self.folder, self._clock.now())
        found = self.every()
        gone = thin((each.made_at for each in found), self._clock.now())
        backup.remove(each for each in found if each.made_at in gone)
        return made
