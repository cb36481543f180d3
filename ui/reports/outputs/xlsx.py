"""A document's tables as a workbook: a sheet a table, real numbers and days, texts that are never taken for formulas.

Key figures and the figures of charts are tables here too.
"""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.charts.chart_data import ChartData
from ui.reports.blocks import Block, Cell, Document, KpiRow, Table
from ui.reports.outputs.reading import cell_text, chart_data, sections

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_NOT_IN_SHEET_NAMES = re.compile(r"[\\/*?:\[\]\x00-\x1f]+")
_NAME_LENGTH, _LEAST, _MOST = 31, 6.0, 60.0
DAY, PERCENT, WHOLE, BROKEN = "yyyy-mm-dd", "0%", "#,##0", "#,##0.0###"


class Sheet(NamedTuple):
    """One table to be: its name, its heads, its rows."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def workbook(document: Document) -> bytes:
    """Return the document's tables as an XLSX file; one without any holds an empty sheet named as the report."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    taken: set[str] = set()
    for sheet in [*_sheets(document)] or [Sheet(document.head.title, (), ())]:
        _write(book, sheet._replace(name=_name(sheet.name or document.head.title, taken)))
    day = datetime.fromisoformat(document.day) if document.day else datetime(2000, 1, 1)  # noqa: DTZ001 - as openpyxl
    book.properties.title, book.properties.creator = document.title, "Funnel Desktop"
    book.properties.created = book.properties.modified = day
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _sheets(document: Document) -> Iterator[Sheet]:
    for section in sections(document.blocks):
        for block in section.blocks:
            found = _sheet(block, section.heading.text)
            if found is not None:
                yield found


def _sheet(block: Block, name: str) -> Sheet | None:
    if isinstance(block, Table):
        return Sheet(name, tuple(column.title for column in block.columns), block.rows)
    if isinstance(block, KpiRow):
        rows = tuple((Cell(kpi.label), Cell(kpi.value, value=kpi.number), Cell(kpi.note)) for kpi in block.cells)
        return Sheet(name or QCoreApplication.translate("Outputs", "Key figures"), (), rows)
    data = chart_data(block)
    return None if data is None else Sheet(name, *_figures(data))


def _figures(data: ChartData) -> tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]:
    shown = [series for series in data.series if not series.hidden]
    heads = ("", *(f"{series.name} {data.unit}".strip() for series in shown))
    rows = tuple(
        (Cell(category), *(Cell(value=series.values[at]) for series in shown))
        for at, category in enumerate(data.categories)
    )
    return heads, rows


def _name(wanted: str, taken: set[str]) -> str:
    """Return a sheet's name: what Excel allows, each its own whatever the case of its letters."""
    clean = _NOT_IN_SHEET_NAMES.sub(" ", wanted).strip(" '")[:_NAME_LENGTH] or "1"
    name, number = clean, 2
    while name.casefold() in taken:
        ending = f" {number}"
        name, number = clean[: _NAME_LENGTH - len(ending)] + ending, number + 1
    taken.add(name.casefold())
    return name


def _write(book: "Workbook", sheet: Sheet) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    target = book.create_sheet(sheet.name)
    for at, width in enumerate(_widths(sheet), start=1):
        target.column_dimensions[get_column_letter(at)].width = width
    if any(sheet.heads):
        target.freeze_panes = "A2"
        heads = [_text(target, head) for head in sheet.heads]
        for head in heads:
            head.font = Font(bold=True)
        target.append(heads)
    for row in sheet.rows:
        target.append([_value(target, cell) for cell in row])


def _widths(sheet: Sheet) -> Sequence[float]:
    lines = [sheet.heads, *([cell_text(cell) for cell in row] for row in sheet.rows)]
    count = max(map(len, lines), default=0)
    return [
        min(_MOST, max([_LEAST, *(_breadth(line[at]) + 2 for line in lines if at < len(line))])) for at in range(count)
    ]


def _breadth(text: str) -> float:
    """Return how many columns of Latin letters a text takes."""
    return sum(2.0 if ord(letter) > 0x2E7F else 1.1 for letter in text)


def _value(sheet: "WriteOnlyWorksheet", cell: Cell) -> "SheetCell":
    from openpyxl.cell import WriteOnlyCell

    if cell.value is None:
        return _text(sheet, cell_text(cell))
    value = datetime.combine(cell.value, time()) if isinstance(cell.value, date) else cell.value
    found = WriteOnlyCell(sheet, value=value)
    found.number_format = _format(cell.value, cell.text)
    return found


def _format(value: float | date, text: str) -> str:
    if isinstance(value, date):
        return DAY
    if text.rstrip().endswith("%"):
        return PERCENT
    return WHOLE if value == int(value) else BROKEN


def _text(sheet: "WriteOnlyWorksheet", text: str) -> "SheetCell":
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if not text:
        return WriteOnlyCell(sheet, value=None)
    cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"
    return cell
