"""P9, P10, P12: an import of 50 000 rows of CSV or 20 000 of XLSX, its undo and redo (`… KIND`), as JSON.

The floor is an `executemany` of the same rows into one table. A timer beats meanwhile: the import runs in the job
thread as in the program, so `gap` is what the window would feel of reading, planning and writing.
"""

import csv
import json
import sqlite3
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.ids import new_uuid7
from tests.bench import files
from tests.bench.stopwatch import Gaps, calls, wait_for
from tests.values import NOW
from ui.common.tasks import TaskRunner

ROWS = {"csv": 50_000, "xlsx": 20_000}
HEAD = ("项目名称", "客户名称", "阶段", "金额", "预计签约日期", "联系人", "下一步", "下一步日期", "优先级", "备注")


def rows(count: int) -> list[tuple[str, ...]]:
    """Return believable rows, each of its own."""
    stages = ("需求分析", "报价", "商务谈判", "线索", "方案演示")
    return [
        (
            f"空压机改造 {number:05d}",
            f"苏州恒力{number // 4:05d}机械有限公司",
            stages[number % 5],
            str(120_000 + number),
            f"2027-{number % 12 + 1:02d}-{number % 27 + 1:02d}",
            f"王工{number // 4}",
            "回访",
            "2026-12-01",
            "ABC"[number % 3],
            "",
        )
        for number in range(count)
    ]


def write(kind: str, path: Path, table: list[tuple[str, ...]]) -> None:
    """Write the spreadsheet."""
    if kind == "csv":
        with path.open("w", encoding="utf-8-sig", newline="") as out:
            csv.writer(out).writerows([HEAD, *table])
        return
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("项目")
    for row in (HEAD, *table):
        sheet.append(row)
    book.save(path)


def floor(folder: Path, table: list[tuple[str, ...]]) -> float:
    """Return the milliseconds of writing the same rows into one table."""
    conn = sqlite3.connect(folder / "floor.db", isolation_level=None)
    conn.execute("PRAGMA journal_mode=WAL")
    conn.execute(f"CREATE TABLE row ({','.join(f'c{at}' for at in range(len(HEAD)))})")

    def insert() -> None:
        conn.execute("BEGIN IMMEDIATE")
        conn.executemany(f"INSERT INTO row VALUES ({','.join('?' * len(HEAD))})", table)
        conn.execute("COMMIT")

    spent = calls(insert)
    conn.close()
    return spent


def run(kind: str) -> dict[str, list[float]]:
    """Import once into an empty file, take it back, do it again."""
    core = QCoreApplication(sys.argv[:1])
    with TemporaryDirectory() as name:
        folder = Path(name)
        table, source = rows(ROWS[kind]), folder / f"deals.{kind}"
        write(kind, source, table)
        app = open_app(files.empty(folder), clock=FixedClock(NOW), new_id=new_uuid7)
        importer, tasks, gaps = app.importer(), TaskRunner(core), Gaps()

        def bring() -> None:
            read = importer.read(source)
            plan = importer.plan(read, importer.guess(read), source.name)
            assert plan.new == len(table), (plan.new, plan.rejected[:3])
            importer.commit(plan)

        found: dict[str, list[float]] = {"floor": [floor(folder, table)]}
        for key, job in (("bring", bring), ("undo", app.history.undo), ("redo", app.history.redo)):
            gaps.start()
            found[key] = [calls(partial(_in_thread, tasks, job))]
            found[f"{key}_gap"] = [gaps.stop()]
        tasks.close()
        app.file.close(back_up=False)
    return found


def _in_thread(tasks: TaskRunner, job: Callable[[], object]) -> None:
    ended: list[object] = []
    task = tasks.start(lambda _report, _stop: job() and None)
    task.failed.connect(ended.append)
    task.done.connect(ended.append)
    wait_for(lambda: bool(ended), patience=120)
    if isinstance(ended[0], Exception):
        raise ended[0]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(sys.argv[1])))
