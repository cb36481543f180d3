"""Garbage is collected on the GUI thread alone, when it is idle."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from funnel_desktop.quiet import undisturbed
from ui.common.idle_collector import IdleCollector

Phases = list[tuple[str, threading.Thread]]


class Node:
    """Garbage once it is let go: it holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collections() -> Iterator[Phases]:
    """What the collector did, and in which thread."""
    seen: Phases = []

    def note(phase: str, _info: dict[str, int]) -> None:
        seen.append((phase, threading.current_thread()))

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[QObject]:  # noqa: ARG001 - an event loop wants an application
    """A collector at work, with Python's own switched back on at the end."""
    was_on = gc.isenabled()
    owner = QObject()
    yield IdleCollector(owner)
    owner.deleteLater()
    if was_on:
        gc.enable()


def litter() -> "weakref.ref[Node]":
    """Leave more behind than the youngest generation may hold; return a look at the last of it."""
    for _ in range(gc.get_threshold()[0] + 1):
        node = Node()
    return weakref.ref(node)


@pytest.mark.usefixtures("collector")
def test_what_is_due_goes_when_the_window_is_idle(qtbot: QtBot) -> None:
    last = litter()
    qtbot.waitUntil(lambda: last() is None)


@pytest.mark.usefixtures("collector")
def test_a_worker_collects_nothing_however_much_it_makes(collections: Phases, qtbot: QtBot) -> None:
    worker = threading.Thread(target=litter)
    worker.start()
    worker.join()
    assert collections == []
    qtbot.waitUntil(lambda: bool(collections))
    assert {thread for _phase, thread in collections} == {threading.main_thread()}


@pytest.mark.usefixtures("collector")
def test_nothing_is_collected_beside_a_large_work(collections: Phases, qtbot: QtBot) -> None:
    with undisturbed():
        litter()
        qtbot.wait(1)
        assert collections == []


def test_it_collects_no_more_once_it_is_gone(collections: Phases, qtbot: QtBot) -> None:
    owner = QObject()
    IdleCollector(owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    litter()
    qtbot.wait(1)
    assert collections == []
