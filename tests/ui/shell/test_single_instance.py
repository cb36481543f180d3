"""A second start on the same file brings the first window forward; other files do not meet."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.shell.single_instance import FirstInstance, bring_first_forward, socket_name


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[FirstInstance]:  # noqa: ARG001 - sockets want an application
    made = FirstInstance(tmp_path / "a.funnel")
    yield made
    made.close()


def test_the_first_is_asked_and_the_second_knows_it_was_heard(
    qtbot: QtBot, first: FirstInstance, tmp_path: Path
) -> None:
    heard: list[bool] = []
    second = threading.Thread(target=lambda: heard.append(bring_first_forward(tmp_path / "a.funnel")))
    with qtbot.waitSignal(first.asked):
        second.start()
    second.join()
    assert heard == [True]


@pytest.mark.usefixtures("first")
def test_nobody_answers_for_another_file(tmp_path: Path) -> None:
    assert not bring_first_forward(tmp_path / "b.funnel")


def test_nobody_answers_when_the_first_has_gone(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001
    made = FirstInstance(tmp_path / "a.funnel")
    made.close()
    assert not bring_first_forward(tmp_path / "a.funnel")


def test_what_a_killed_process_left_is_taken_over(qtbot: QtBot, first: FirstInstance, tmp_path: Path) -> None:
    again = FirstInstance(tmp_path / "a.funnel")  # as after a crash: the name is taken, the lock was free
    second = threading.Thread(target=lambda: bring_first_forward(tmp_path / "a.funnel"))
    with qtbot.waitSignal(again.asked), qtbot.assertNotEmitted(first.asked):
        second.start()
    second.join()
    again.close()


def test_one_file_has_one_name_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    assert socket_name(tmp_path / "d" / ".." / "a.funnel") == socket_name(tmp_path / "a.funnel")
    assert socket_name(tmp_path / "b.funnel") != socket_name(tmp_path / "a.funnel")
