"""Rejected rows are written so that they can be put right and brought in again; whole or not at all."""

import csv
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.services.exporting.rejects import save_rejected
from funnel_desktop.services.importing.plan import ImportPlan
from tests.services.importing.samples import FILES, bring_in

TITLES = ("Row", "Reason")


def rejected(app: App) -> tuple[ImportPlan, tuple[str, ...]]:
    path = FILES / "amounts_all.csv"
    return bring_in(app, path), app.importer().read(path).headers


def test_every_cell_comes_back_with_row_and_reason(app: App, tmp_path: Path) -> None:
    plan, headers = rejected(app)
    out = tmp_path / "again.csv"
    save_rejected(out, headers, TITLES, plan.rejected, lambda row: row.code)
    with out.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.reader(file))
    assert found[0] == [*headers, *TITLES]
    assert [(row[-2], row[-1]) for row in found[1:]] == [(str(row.number), row.code) for row in plan.rejected]
    assert b"\r\n" in out.read_bytes()


def test_put_right_they_are_taken_in(app: App, tmp_path: Path) -> None:
    plan, headers = rejected(app)
    out = tmp_path / "again.csv"
    save_rejected(out, headers, TITLES, plan.rejected, lambda row: row.code)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    at = rows[0].index("Amount")
    fixed = [rows[0], *([*row[:at], "1200", *row[at + 1 :]] for row in rows[1:])]
    with out.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(fixed)
    again = bring_in(app, out)
    assert (again.new, again.rejected) == (len(plan.rejected), ())


def test_an_older_file_stays_where_the_new_one_cannot_be_written(app: App, tmp_path: Path) -> None:
    plan, headers = rejected(app)
    with pytest.raises(StorageError) as told:
        save_rejected(tmp_path / "absent" / "again.csv", headers, TITLES, plan.rejected, lambda row: row.code)
    assert told.value.code == "export.not_written"
    assert list(tmp_path.glob("**/*.csv")) == []
