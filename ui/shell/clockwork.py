"""What time brings to an open file: a new day at midnight, a backup when half an hour of work has none."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.ids import new_uuid7
from ui.common.tasks import IsCancelled, Report, TaskRunner

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App

EVERY_MINUTE = 60_000


class Clockwork(QObject):
    """`new_day` when the file's day has turned over, `backed_up` after a backup, `failed` where none could be made."""

    new_day = Signal()
    backed_up = Signal()
    failed = Signal(object)

    def __init__(self, app: "App", tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._tasks = tasks
        self._today: date = app.board.today()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look every minute: a laptop that slept over midnight is right a minute after it wakes."""
        self._timer.start(EVERY_MINUTE)
        self._tasks.start(_get_ready)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Turn the day over if it has, and back up if that is due."""
        today = self._app.board.today()
        if today != self._today:
            self._today = today
            self.new_day.emit()
        task = self._tasks.start(self._back_up_if_due)
        task.done.connect(self._on_done)
        task.failed.connect(self.failed)

    def _back_up_if_due(self, _report: Report, _is_cancelled: IsCancelled) -> object:
        return self._app.backups.when_due()

    def _on_done(self, made: object) -> None:
        if made is not None:
            self.backed_up.emit()


def _get_ready(_report: Report, _is_cancelled: IsCancelled) -> None:
    """Make an id for nothing: their library is slow to come, and must not keep the first move waiting."""
    new_uuid7()
