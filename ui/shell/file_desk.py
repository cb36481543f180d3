"""Opens and makes files for the shell; every refusal comes back as a coded error, the file as it was."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimeZone, Signal

from funnel_desktop.bootstrap import App, create_app, open_app
from funnel_desktop.domain.errors import FunnelError, StorageError
from ui.common.tasks import IsCancelled, Report, TaskRunner
from ui.shell.outside import Outside

SUFFIX = ".funnel"


class FileDesk(QObject):
    """`opened` carries the `App` of a file, `refused` the error, `made` the path of a finished sample."""

    opened = Signal(object)
    refused = Signal(object)
    made = Signal(object)

    def __init__(self, outside: Outside, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._outside = outside
        self._tasks = tasks

    def open(self, path: Path) -> None:
        """Open a file that exists."""
        try:
            app = open_app(path, clock=self._outside.clock, new_id=self._outside.new_id)
        except FunnelError as error:
            self.refused.emit(error)
        else:
            self.opened.emit(app)

    def create(self, path: Path) -> App | None:
        """Make a new file and return it open; None if it was refused. The suffix is added where it is missing."""
        target = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        settings = {"title": target.stem, **({"time_zone": zone} if "/" in zone else {})}
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            return create_app(target, settings, clock=self._outside.clock, new_id=self._outside.new_id)
        except OSError:
            self.refused.emit(StorageError("file.read_only", path=str(target.parent)))
        except FunnelError as error:
            self.refused.emit(error)
        return None

    def make_sample(self, path: Path, language: str) -> None:
        """Make the sample in a language in the background and tell its path; one that is there is told at once."""
        if path.exists():
            self.made.emit(path)
            return
        outside = self._outside

        def job(_report: Report, _is_cancelled: IsCancelled) -> Path:
            from funnel_desktop.services.sample import make_sample

            path.parent.mkdir(parents=True, exist_ok=True)
            make_sample(path, outside.clock, outside.new_id, language)
            return path

        task = self._tasks.start(job)
        task.done.connect(self.made)
        task.failed.connect(self._on_failed)

    def _on_failed(self, error: object) -> None:
        if isinstance(error, FunnelError):
            self.refused.emit(error)
        elif isinstance(error, BaseException):
            raise error
