"""Goes to the days one asks for: each is rebuilt in the background, and the last one asked for is what is shown."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.funnel_view import FunnelQuery
from ui.common.tasks import IsCancelled, Report, TaskRunner
from ui.past.past_picture import PastPicture, read_picture

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.services.past import Past


class PastController(QObject):
    """`shown` carries a `PastPicture`, `failed` what kept a day from being rebuilt."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, past: "Past[App]", tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._past, self._tasks = past, tasks
        self._then: App | None = None
        self._query = FunnelQuery()
        self._wanted: date | None = None
        self._working = False

    @property
    def then(self) -> "App | None":
        """The services on the day that is shown, None while none is."""
        return self._then

    @property
    def busy(self) -> bool:
        """Whether a day is being rebuilt."""
        return self._working

    def days(self) -> tuple[date, ...]:
        """Return every day on which something was recorded, and today."""
        return self._past.days()

    def today(self) -> date:
        """Return the present day."""
        return self._past.today()

    def go(self, day: date) -> None:
        """Show a day; while one is being rebuilt, the last one asked for waits for its turn."""
        self._wanted = day
        if not self._working:
            self._start()

    def measure(self, measure: str) -> None:
        """Show the funnel of the day in another measure."""
        self._query = FunnelQuery(measure, self._query.shape, self._query.rule)
        if self._then is not None:
            self.shown.emit(read_picture(self._then, self._then.board.today(), self._query))

    def leave(self) -> None:
        """Let go of the past."""
        self._wanted = None
        then, self._then = self._then, None
        if then is not None:
            then.file.close()

    def close(self) -> None:
        """Let go of every past: the file is about to be closed."""
        self.leave()
        self._past.close()

    def _start(self) -> None:
        day, query = self._wanted, self._query
        if day is None:
            return
        self._working, self._wanted = True, None

        def job(_report: Report, _is_cancelled: IsCancelled) -> "tuple[App, PastPicture]":
            then = self._past.on(day)
            return then, read_picture(then, day, query)

        task = self._tasks.start(job)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, found: "tuple[App, PastPicture]") -> None:
        self._working = False
        before, (self._then, picture) = self._then, found
        if before is not None:
            before.file.close()
        self.shown.emit(picture)
        self._start()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._working = False
        if isinstance(error, FunnelError):
            self.failed.emit(error)
            self._start()
        elif isinstance(error, BaseException):
            raise error
