"""The program tests itself: a file is made in a temporary folder and every part of the core has its turn.

For a finished build on a machine without Python: `--self-test` runs it and prints the results.
"""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.bootstrap import App, create_app, open_app
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.services.checking import check_file
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.services.search import SearchIndex
from funnel_desktop.services.work_calendar import work_days
from funnel_desktop.storage.backup import verify

HOLIDAY = date(2026, 10, 1)
"""The national day of China."""

NAME = chr(0x6D4B) + chr(0x8BD5)
"""Two Chinese characters, read ce shi."""


class Result(NamedTuple):
    """One step of the self-test: its name, whether it went well, and what went wrong."""

    name: str
    ok: bool
    detail: str


def run(clock: Clock, new_id: NewId) -> list[Result]:
    """Return the result of every step in order; what follows a failed step is not run."""
    with tempfile.TemporaryDirectory(prefix="funnel-self-test-") as folder:
        work = _Work(Path(folder) / "self-test.funnel", clock, new_id)
        steps: tuple[Callable[[], bool], ...] = (
            work.create, work.add, work.move, work.undo, work.redo, work.search, work.spreadsheet,
            work.calendar, work.past, work.backup, work.check, work.reopen,
        )  # fmt: skip
        results: list[Result] = []
        try:
            for step in steps:
                results.append(_result(step))
                if not results[-1].ok:
                    break
        finally:
            work.close()
        return results


def _result(step: Callable[[], bool]) -> Result:
    try:
        ok, detail = step(), ""
    except Exception as error:  # noqa: BLE001 - a self-test reports whatever goes wrong
        ok, detail = False, f"{type(error).__name__}: {error}"
    return Result(step.__name__, ok, detail)


class _Work:
    """The file under test, and the steps; each returns whether the file is then as it must be."""

    def __init__(self, path: Path, clock: Clock, new_id: NewId) -> None:
        self._path = path
        self._clock = clock
        self._new_id = new_id
        self._app: App | None = None
        self._playbook = load_playbook()

    @property
    def _open(self) -> App:
        if self._app is None:
            raise RuntimeError("no file is open")
        return self._app

    def _stages(self) -> list[int]:
        return [card.stage for page in self._open.board.opening().cards for card in page]

    def create(self) -> bool:
        self._app = create_app(self._path, {"title": "self-test"}, clock=self._clock, new_id=self._new_id)
        return self._path.exists() and self._stages() == []

    def add(self) -> bool:
        self._open.deals.add(DealDraft("self-test", "self-test", amount=100))
        return self._stages() == [1]

    def move(self) -> bool:
        (card,) = self._open.board.opening().cards[0]
        answers = MoveAnswers(self._open.settings.today(), reason="self-test")
        self._open.moves.commit(MoveRequest((card.id,), MoveKind.STAGE, 3), answers)
        return self._stages() == [3]

    def undo(self) -> bool:
        self._open.history.undo()
        return self._stages() == [1]

    def redo(self) -> bool:
        self._open.history.redo()
        return self._stages() == [3]

    def search(self) -> bool:
        """Find a Chinese name by its pinyin: the readings come from a table outside the program's own code."""
        index, (card,) = SearchIndex(), self._open.board.opening().cards[2]
        index.build([card._replace(name=NAME)])
        return index.match("ceshi") == {card.id} == index.match("cs")

    def spreadsheet(self) -> bool:
        """Write a workbook and read it back: nothing is new, nothing has changed."""
        out, importer = self._path.with_suffix(".xlsx"), self._open.importer()
        self._open.exporter().write(out, "en")
        table = importer.read(out)
        plan = importer.plan(table, importer.guess(table), out.name)
        return (plan.new, len(plan.changed), plan.same) == (0, 0, 1)

    def calendar(self) -> bool:
        """Know a public holiday: the calendars come with a library that names them late."""
        return not work_days().is_work_day(HOLIDAY)

    def past(self) -> bool:
        """Look at the file as it stands this evening."""
        app = self._open
        return app.past.on(app.settings.today()).board.opening().cards[2] == app.board.opening().cards[2]

    def backup(self) -> bool:
        made = self._open.backups.on_close()
        if made is not None:
            verify(made)
        return made is not None

    def check(self) -> bool:
        self.close()
        return check_file(self._path, self._playbook).ok

    def reopen(self) -> bool:
        self._app = open_app(self._path, clock=self._clock, new_id=self._new_id)
        return self._stages() == [3]

    def close(self) -> None:
        if self._app is not None:
            self._app.close()
            self._app = None
