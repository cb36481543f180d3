"""Slow jobs run in one thread, one after the other; their ends arrive on the GUI thread."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.common.tasks import IsCancelled, Report, TaskRunner


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:  # noqa: ARG001 - signals want an application
    runner = TaskRunner()
    yield runner
    runner.close()


def test_the_value_arrives_on_the_gui_thread(qtbot: QtBot, tasks: TaskRunner) -> None:
    threads: list[threading.Thread] = []
    values: list[tuple[int, threading.Thread]] = []
    connected = threading.Event()

    def job(report: Report, is_cancelled: IsCancelled) -> int:
        assert connected.wait(5)
        threads.append(threading.current_thread())
        assert not is_cancelled()
        report(1, 2)
        return 42

    task = tasks.start(job)
    with qtbot.waitSignals([task.done, task.progressed, task.finished]):
        task.done.connect(lambda value: values.append((value, threading.current_thread())))
        connected.set()
    assert values == [(42, threading.main_thread())]
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_an_error_is_carried_over(qtbot: QtBot, tasks: TaskRunner) -> None:
    def job(_report: Report, _is_cancelled: IsCancelled) -> None:
        raise ValueError("no")

    task = tasks.start(job)
    with qtbot.waitSignal(task.failed) as told:
        pass
    (error,) = told.args
    assert isinstance(error, ValueError)


def test_an_error_that_nobody_listens_for_reaches_the_hook(qtbot: QtBot, tasks: TaskRunner) -> None:
    def job(_report: Report, _is_cancelled: IsCancelled) -> None:
        raise ValueError("unheard")

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(tasks.start(job).finished):
        pass
    assert [str(error) for _kind, error, _trace in caught] == ["unheard"]


def test_jobs_follow_one_another(qtbot: QtBot, tasks: TaskRunner) -> None:
    order: list[int] = []

    def job(number: int, _report: Report, _is_cancelled: IsCancelled) -> None:
        order.append(number)

    started = [tasks.start(partial(job, number)) for number in range(3)]
    with qtbot.waitSignal(started[-1].finished):
        pass
    assert order == [0, 1, 2]


def test_closing_cancels_what_runs_and_waits_for_it(qtbot: QtBot) -> None:  # noqa: ARG001
    runner = TaskRunner()
    started, ended = threading.Event(), threading.Event()

    def job(_report: Report, is_cancelled: IsCancelled) -> None:
        started.set()
        while not is_cancelled():
            pass
        ended.set()

    runner.start(job)
    assert started.wait(5)
    runner.close()
    assert ended.is_set()


def test_a_runner_that_was_never_used_closes(qtbot: QtBot) -> None:  # noqa: ARG001
    threads = threading.active_count()
    TaskRunner().close()
    assert threading.active_count() == threads


def test_what_ends_a_job_that_was_called_off_is_nobodys_error(qtbot: QtBot, tasks: TaskRunner) -> None:
    begun = threading.Event()

    def job(_report: Report, is_cancelled: IsCancelled) -> None:
        begun.set()
        while not is_cancelled():
            pass
        raise ValueError("called off")

    task = tasks.start(job)
    assert begun.wait(5)
    task.cancel()
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(task.finished):
        pass
    assert caught == []


def test_a_task_may_be_gone_while_the_thread_still_says_its_end(qtbot: QtBot, tasks: TaskRunner) -> None:
    """The thread is held within Qt until the task is destroyed: only what outlives the thread may be speaking then."""
    gone, begun, let_go = threading.Event(), threading.Event(), threading.Event()
    waited: list[bool] = []

    def job(_report: Report, _is_cancelled: IsCancelled) -> None:
        assert begun.wait(5)

    def hold(*_told: object) -> None:
        waited.append(gone.wait(5))
        let_go.set()

    tasks._ended.connect(hold, Qt.ConnectionType.DirectConnection)
    task = tasks.start(job)
    task.destroyed.connect(gone.set)
    begun.set()
    qtbot.waitUntil(let_go.is_set)
    assert waited == [True]
    with qtbot.waitSignal(tasks.start(lambda _report, _is_cancelled: 7).done) as told:
        pass
    assert told.args == [7]
