"""One loaded board, measured from inside (`python -m tests.bench.board_session COUNT RUNS`): samples by figure as JSON.

P3 drop to paint, P4 scrolling, P5 searching, P7 the chart, P10 undo and redo, P11 dialogs, P12 loading and backing up.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle
from pathlib import Path
from sqlite3 import Connection
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QScrollBar, QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest, Place
from funnel_desktop.storage.database import connect
from tests.bench.desk import Desk
from tests.bench.files import copy_of
from tests.bench.stopwatch import Gaps, Paints, StuckError, calls, settle, until_painted, wait_for

Samples = dict[str, list[float]]

TYPED = ("苏", "苏州", "苏州恒", "苏州", "苏", "", "s", "sz", "szh", "sz", "", "数控机床", "数控机床 改造", "")
"""Texts of the search box one after the other: narrower, wider again, in Latin letters, nothing."""

REST = "资料已补"


class Session:
    """The measurements, each adding its samples; all on the same loaded board."""

    def __init__(self, desk: Desk, runs: int) -> None:
        self._desk, self._runs = desk, runs
        self._space = desk.workspace
        self._app = desk.workspace.app
        self._columns = self._space._view.columns
        self.samples: Samples = {}

    def measure(self) -> None:
        """Measure everything that a loaded board does."""
        self.board_only()
        self.chart()

    def board_only(self) -> None:
        """Measure what needs no chart."""
        self._drops()
        self._turns()
        self._scrolling()
        self._searching()
        self._dialogs()

    def _put(self, key: str, value: float) -> None:
        self.samples.setdefault(key, []).append(value)

    def _drops(self) -> None:
        """Move the first card of a column to the head of the next and a card within its column, by turns."""
        paints = Paints([view.viewport() for view in self._columns.values()])
        for turn, stage in zip(range(self._runs), cycle((1, 2, 3)), strict=False):
            here, there = self._columns[stage].cards.cards, self._columns[stage + 1].cards.cards
            place = Place(before=there[0].id)
            request = MoveRequest((here[0].id,), MoveKind.STAGE, stage + 1, place)
            if turn % 4 == 3:
                request = MoveRequest((here[0].id,), MoveKind.STAGE, stage, Place(after=here[3].id))
            answers = MoveAnswers(self._app.board.today(), reason=REST)
            self._space._view.selection.only(stage, 0)  # a drag has chosen what it carries
            settle()
            self._put("drop", until_painted(partial(self._commit, request, answers), paints))

    def _commit(self, request: MoveRequest, answers: MoveAnswers) -> None:
        change = self._space._editor.run(partial(self._app.moves.commit, request, answers))
        _need(change, self._desk)

    def _turns(self) -> None:
        """Undo and redo the last moves."""
        paints = Paints([view.viewport() for view in self._columns.values()])
        editor = self._space._editor
        for _ in range(self._runs // 2):
            settle()
            self._put("turn", until_painted(lambda: _need(editor.undo(), self._desk), paints))
            settle()
            self._put("turn", until_painted(lambda: _need(editor.redo(), self._desk), paints))

    def _scrolling(self) -> None:
        bars = [view.verticalScrollBar() for view in self._columns.values()]
        one, every = Paints([self._columns[1].viewport()]), Paints([view.viewport() for view in self._columns.values()])
        for key, moved, paints in (("scroll", bars[:1], one), ("scroll8", bars, every)):
            for bar in bars:
                bar.setValue(0)
            settle()
            for step in range(1, 2 * self._runs):
                self._put(key, until_painted(partial(_scroll, moved, 40 * step), paints))

    def _searching(self) -> None:
        for view in self._columns.values():
            view.verticalScrollBar().setValue(0)
        box = self._space._bar.search
        # The box itself too: where a longer query finds the same cards, it alone is painted anew.
        every = Paints([box, *(view.viewport() for view in self._columns.values())])
        for text in TYPED * max(1, self._runs // len(TYPED)):
            settle()
            self._put("search", until_painted(partial(box.setText, text), every))

    def _dialogs(self) -> None:
        moves, deals = self._space._moves, self._space._deals
        assert moves is not None
        assert deals is not None
        self._paint_dialog("empty_dialog", lambda: self._empty_dialog().open(), None)
        for number in range(self._runs // 2):
            card = self._columns[3].cards.cards[number]
            request = MoveRequest((card.id,), MoveKind.STAGE, 5)
            self._paint_dialog("empty_dialog", lambda: self._empty_dialog().open(), None)
            self._paint_dialog("checklist", partial(moves.begin, request), lambda: moves.dialog)
            self._paint_dialog("deal_dialog", partial(deals.edit, card.id), lambda: deals.dialog)

    def _empty_dialog(self) -> QDialog:
        dialog = QDialog(self._desk.shell.window)
        dialog.setObjectName("empty")
        dialog.resize(860, 592)
        return dialog

    def _paint_dialog(self, key: str, begin: Callable[[], object], made: Callable[[], QDialog | None] | None) -> None:
        """Open a dialog until it is painted, then close it and let it go."""
        window = self._desk.shell.window
        before = set(window.findChildren(QDialog))
        settle()
        start = time.perf_counter_ns()
        begin()
        dialog = made() if made is not None else next(iter(set(window.findChildren(QDialog)) - before))
        if dialog is None:
            raise StuckError(f"{key}: {self._desk.prompter.codes}")
        painted = _Painted(dialog)
        while not painted.done:
            QCoreApplication.processEvents()
        self._put(key, (time.perf_counter_ns() - start) / 1e6)
        dialog.reject()
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()

    def chart(self) -> None:
        """Open the panel and let the chart follow: reading the funnel and painting it."""
        self._space._dock.toggle()
        settle(300)
        chart, funnel = self._space._dock.panel.chart, self._space._funnel
        assert funnel is not None
        paints = Paints([chart])
        for turn in range(self._runs // 2):
            editor = self._space._editor
            _need(editor.undo() if turn % 2 == 0 else editor.redo(), self._desk)
            funnel._due.stop()
            QCoreApplication.sendPostedEvents()
            self._put("chart", until_painted(funnel.refresh, paints))
            settle()


class _Painted(Paints):
    """Whether a window has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__([widget])

    @property
    def done(self) -> bool:
        return self.count > 0


def _scroll(bars: Sequence[QScrollBar], value: int) -> None:
    for bar in bars:
        bar.setValue(value)


def _need(change: Change | None, desk: Desk) -> None:
    if change is None:
        raise StuckError(f"refused: {desk.prompter.codes} {[error.params for error in desk.prompter.errors]}")


def bare_commits(file: Path, runs: int) -> list[float]:
    """Return the milliseconds of the least durable write: one row in one transaction."""
    conn = connect(file)
    conn.execute("CREATE TABLE bench_floor (id INTEGER PRIMARY KEY, text TEXT)")
    found = []
    for number in range(runs):
        found.append(calls(partial(_write, conn, number)))
        time.sleep(0.005)
    conn.execute("DROP TABLE bench_floor")
    conn.close()
    return found


def _write(conn: Connection, number: int) -> None:
    conn.execute("BEGIN IMMEDIATE")
    conn.execute("INSERT INTO bench_floor (text) VALUES (?)", (f"row {number}",))
    conn.execute("COMMIT")


def run(count: int, runs: int) -> Samples:
    """Measure one board."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        file = copy_of(count, folder)
        commits = bare_commits(file, 4 * runs)
        desk = Desk(file, folder)
        gaps = Gaps()
        desk.shell.window.show()
        wait_for(lambda: desk.workspace.is_wired)
        painted = time.perf_counter_ns()
        gaps.start()
        wait_for(lambda: desk.searchable)
        loading = gaps.stop()
        chart = desk.workspace._dock.panel.chart
        wait_for(lambda: chart.is_ready)
        first_chart = (time.perf_counter_ns() - painted) / 1e6
        settle(200)
        session = Session(desk, runs)
        session.samples = {"commit": commits, "loading": [loading], "first_chart": [first_chart]}
        session.measure()
        gaps.start()
        task = desk.shell.tasks.start(lambda _report, _stop: desk.workspace.app.backups.on_close())
        ended: list[object] = []
        task.finished.connect(partial(ended.append, True))
        wait_for(lambda: bool(ended), patience=100)
        session.samples["backup"] = [gaps.stop()]
        desk.close()
    return session.samples


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]))))
