"""Slow jobs in one background thread; a job is a plain function and its result comes back on the GUI thread.

A job gets a `Progress` (done, total) to call and an `is_cancelled` to ask; it touches no widget, and opens its own
database connection.
"""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Report = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
Job = Callable[[Report, IsCancelled], Any]


class Task(QObject):
    """One running job. `done` carries its value, `failed` its exception, `progressed` (done, total).

    An exception that nobody listens for is raised on the GUI thread: it reaches the crash hook, never nobody. Only
    what ends a job that was called off is nobody's: who called it off has turned away.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the job to stop; it stops at its next look."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._cancelled.is_set()

    def end(self, value: object, error: Exception | None) -> None:
        """Tell how the job ended, and be gone; the runner alone calls it, on the GUI thread."""
        unheard = not self.isSignalConnected(QMetaMethod.fromSignal(self.failed))
        if error is None:
            self.done.emit(value)
        else:
            self.failed.emit(error)
        self.finished.emit()
        self.deleteLater()
        if error is not None and unheard and not self.is_cancelled():
            raise error


class TaskRunner(QObject):
    """Runs jobs one after the other in a single worker thread.

    The thread speaks through the runner, which outlives it, never through a task: a task is gone as soon as the GUI
    thread has heard its end, and that may be while the thread is still within Qt, saying it.
    """

    _progressed = Signal(object, int, int)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._tasks: list[tuple[Task, Future[None]]] = []
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self, job: Job) -> Task:
        """Start a job; connect to the task's signals before returning to the event loop."""
        task = Task(self)
        self._tasks = [entry for entry in self._tasks if not entry[1].done()]
        self._tasks.append((task, self._pool().submit(self._work, task, job)))
        return task

    def close(self) -> None:
        """Cancel what runs and wait for the thread to end."""
        for task, future in self._tasks:
            if not future.done():
                task.cancel()
        self._tasks.clear()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, task: Task, job: Job) -> None:
        """Run a job in the worker thread and post its end to the GUI thread."""
        try:
            value = job(partial(self._progressed.emit, task), task.is_cancelled)
        except Exception as error:  # noqa: BLE001 - carried to the GUI thread, where it is told or raised
            self._ended.emit(task, None, error)
        else:
            self._ended.emit(task, value, None)

    def _on_progressed(self, task: Task, done: int, total: int) -> None:
        task.progressed.emit(done, total)

    def _on_ended(self, task: Task, value: object, error: Exception | None) -> None:
        task.end(value, error)

    def _pool(self) -> "ThreadPoolExecutor":
        """Return the worker, made with its library for the first job: the first paint needs neither."""
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="funnel-job")
        return self._executor
