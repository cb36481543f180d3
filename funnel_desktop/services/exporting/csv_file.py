"""CSV as spreadsheet programs open it rightly: UTF-8 with BOM, CRLF, ISO days, plain numbers, no formulas."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from funnel_desktop.services.exporting.rows import Value
from funnel_desktop.services.importing.cleaning import guard

SUFFIX = ".csv"


def write(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write the rows; a text that a spreadsheet program would run as a formula gets an apostrophe before it."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headers)
        writer.writerows([_cell(value) for value in row] for row in rows)


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return guard(value)
    return format(value, "f") if isinstance(value, Decimal) else str(value)
