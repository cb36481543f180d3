"""Rejected rows as a spreadsheet: put right, they come in; what a program would run is written so that it does not."""

import csv
from pathlib import Path

from funnel_desktop.bootstrap import App
from funnel_desktop.services.exporting.rejects import save_rejected
from tests.services.importing.samples import bring_in


def test_rejected_rows_come_in_once_they_are_put_right(app: App, tmp_path: Path) -> None:
    source = tmp_path / "deals.csv"
    source.write_text('Deal name,Amount,Note\nFans,"5-7","=1+1"\nPumps,3,\n', encoding="utf-8")
    plan = bring_in(app, source)
    assert (plan.new, len(plan.rejected)) == (1, 1)
    out = tmp_path / "rejected.csv"
    headers = ["Deal name", "Amount", "Note"]
    save_rejected(out, headers, ("Row", "Reason"), plan.rejected, lambda row: f"why: {row.code}")
    with out.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))
    assert written == [
        [*headers, "Row", "Reason"],
        ["Fans", "5-7", "'=1+1", "2", "why: import.row.amount_range"],
    ]
    out.write_text(out.read_text(encoding="utf-8-sig").replace("5-7", "7"), encoding="utf-8")
    again = bring_in(app, out)
    assert (again.new, len(again.rejected), again.unmapped) == (1, 0, (3, 4))
