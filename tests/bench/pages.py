"""P11: how long pages and a deal take to be painted (`python -m tests.bench.pages COUNT RUNS`).

A page's first time holds its making and the libraries it brings; it is kept apart from the later ones.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tests.bench.desk import Desk, loaded
from tests.bench.files import copy_of
from tests.bench.stopwatch import PATIENCE_MS, Paints, StuckError, settle

BOARD = "board"


def shown(action: Callable[[], object], front: Callable[[], QWidget | None]) -> float:
    """Return the milliseconds from an action until the page it brings to the front has been painted."""
    start = time.perf_counter_ns()
    action()
    page = front()
    assert page is not None
    paints = Paints([page])
    page.update()
    while paints.count == 0:
        if (time.perf_counter_ns() - start) / 1e6 > PATIENCE_MS:
            raise StuckError("the page was not painted")
        QCoreApplication.processEvents()
    return (time.perf_counter_ns() - start) / 1e6


def _pages(desk: Desk, runs: int) -> dict[str, list[float]]:
    pages, window = desk.workspace._pages, desk.shell.window
    found: dict[str, list[float]] = {"first": [], "again": []}
    slowest = {"first": ("", 0.0), "again": ("", 0.0)}
    for name in [name for name in pages._makers if name != BOARD]:
        for turn in range(runs):
            key = "first" if turn == 0 else "again"
            settle()
            took = shown(partial(pages.show, name), window.pages.currentWidget)
            found[key].append(took)
            slowest[key] = max(slowest[key], (name, took), key=lambda pair: pair[1])
            settle()
            pages.show(BOARD)
    sys.stderr.write(f"slowest pages: {slowest}\n")
    return found


def _deals(desk: Desk, runs: int) -> list[float]:
    """Open deals of the board one after the other as a page."""
    corner, window = desk.workspace._corner, desk.shell.window
    cards = [card.id for view in desk.workspace._view.columns.values() for card in view.cards.cards[:4]]
    found = []
    for deal_id in cards[: runs + 1]:
        settle()
        found.append(shown(partial(corner.open, deal_id), window.pages.currentWidget))
        settle()
        corner.leave_page()
    return found[1:]


def run(count: int, runs: int) -> dict[str, list[float]]:
    """Show every page and some deals."""
    with TemporaryDirectory() as name, loaded(copy_of(count, Path(name)), Path(name)) as desk:
        return {**_pages(desk, runs), "deal": _deals(desk, 2 * runs)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]))))
