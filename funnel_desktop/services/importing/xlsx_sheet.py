"""One sheet of an XLSX to a grid of typed cells, in a single pass.

Days are told from numbers by their style, with the workbook's own epoch; errors and formulas whose result was never
stored become `CellError`; rows that are hidden are taken in and noted; merged cells are filled downwards, so that a
customer written once over three rows belongs to all three. The stated dimension of a sheet is not believed.
"""

import re
from math import isfinite
from pathlib import Path

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.dates import serial_day
from funnel_desktop.services.importing.table import Cell, CellError, Grid, IsCancelled, Note, ReadOptions, Row
from funnel_desktop.services.importing.xlsx_book import Attributes, Book, SheetPart

_LIMIT_ROWS, _LIMIT_COLUMNS = 300_000, 512
_MERGE = re.compile(r"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)")


def read_xlsx(path: Path, options: ReadOptions, is_cancelled: IsCancelled) -> Grid:
    """Return the chosen sheet (else the first visible one that is not empty).

    Raises InputError "import.damaged", "import.too_big", "import.too_wide", "import.too_many_rows" or
    "import.sheet" (sheet) when the one asked for is not there.
    """
    book = Book(path, is_cancelled)
    try:
        return _read(book, options.sheet)
    finally:
        book.close()


def _read(book: Book, wanted: str) -> Grid:
    visible = [sheet for sheet in book.sheets if not sheet.hidden]
    chosen = [sheet for sheet in book.sheets if sheet.name == wanted] if wanted else visible
    if wanted and not chosen:
        raise InputError("import.sheet", name=book.watch.name, sheet=wanted)
    hidden = tuple(sheet.name for sheet in book.sheets if sheet.hidden)
    for sheet in chosen:
        grid = _sheet_grid(book, sheet)
        if grid.rows or sheet is chosen[-1]:
            break
    else:
        raise InputError("import.no_table", name=book.watch.name)
    grid.sheets = tuple(sheet.name for sheet in visible)
    if hidden:
        grid.notes.append(Note("import.hidden_sheets", {"names": hidden}))
    return grid


def _sheet_grid(book: Book, sheet: SheetPart) -> Grid:
    reader = _SheetReader(book)
    book.parse(sheet.member, reader.start, reader.end, reader.text)
    width = max((len(row) for row in reader.rows), default=0)
    rows: list[Row] = [(*row, *([None] * (width - len(row)))) for row in reader.rows]
    grid = Grid("xlsx", rows, reader.numbers, sheet=sheet.name, epoch_1904=book.epoch_1904)
    if reader.hidden:
        grid.notes.append(Note("import.hidden_rows", {"rows": tuple(reader.hidden)}))
    _fill_merged(grid, reader.merged)
    return grid


class _SheetReader:
    """The handlers of one parse; keeps the rows that hold anything."""

    def __init__(self, book: Book) -> None:
        self.rows: list[list[Cell]] = []
        self.numbers: list[int] = []
        self.hidden: list[int] = []
        self.merged: list[str] = []
        self._book = book
        self._cells: list[Cell] = []
        self._number = 0
        self._is_hidden = False
        self._column = 0
        self._type = ""
        self._style = ""
        self._formula = False
        self._gathering = False
        self._parts: list[str] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "c":
            self._start_cell(attributes)
        elif tag in {"v", "t"}:
            self._gathering = True
        elif tag == "f":
            self._formula = True
        elif tag == "row":
            self._number = int(attributes.get("r", self._number + 1))
            self._is_hidden = attributes.get("hidden", "0") in {"1", "true"}
            self._cells = []
            self._column = -1
        elif tag == "mergeCell":
            self.merged.append(attributes.get("ref", ""))
        elif ":" in tag:
            self.start(tag.rpartition(":")[2], attributes)

    def text(self, data: str) -> None:
        if self._gathering:
            self._parts.append(data)

    def end(self, tag: str) -> None:
        if tag in {"v", "t"}:
            self._gathering = False
        elif tag == "c":
            self._end_cell()
        elif tag == "row":
            self._end_row()
        elif ":" in tag:
            self.end(tag.rpartition(":")[2])

    def _start_cell(self, attributes: Attributes) -> None:
        reference = attributes.get("r", "")
        self._column = _column_index(reference) if reference else self._column + 1
        if self._column >= _LIMIT_COLUMNS:
            raise InputError("import.too_wide", name=self._book.watch.name, limit=_LIMIT_COLUMNS)
        self._type = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._formula = False
        self._parts = []

    def _end_cell(self) -> None:
        value = self._value("".join(self._parts))
        if value is None:
            return
        missing = self._column - len(self._cells)
        if missing > 0:
            self._cells.extend([None] * missing)
        self._cells.append(value)

    def _value(self, raw: str) -> Cell:
        kind = self._type
        if not raw:
            return CellError("=…") if self._formula and kind != "str" else None
        if kind == "s":
            at = int(raw)
            return self._book.texts[at] if at < len(self._book.texts) else CellError("#REF!")
        if kind in {"str", "inlineStr"}:
            return raw
        if kind == "b":
            return raw == "1"
        if kind == "e":
            return CellError(raw)
        if kind == "d":
            return raw[:10]
        return self._number_or_day(raw)

    def _number_or_day(self, raw: str) -> Cell:
        try:
            number = int(raw) if raw.isdecimal() else float(raw)
        except ValueError:
            return CellError(raw)
        if isinstance(number, float) and not isfinite(number):
            return CellError(raw)
        if self._style in self._book.day_styles:
            day = serial_day(number, epoch_1904=self._book.epoch_1904)
            return CellError(raw) if day is None else day
        return number

    def _end_row(self) -> None:
        if not any(cell is not None for cell in self._cells):
            return
        if len(self.rows) >= _LIMIT_ROWS:
            raise InputError("import.too_many_rows", name=self._book.watch.name, limit=_LIMIT_ROWS)
        self.rows.append(self._cells)
        self.numbers.append(self._number)
        if self._is_hidden:
            self.hidden.append(self._number)


def _column_index(reference: str) -> int:
    index = 0
    for character in reference:
        if not character.isalpha():
            break
        index = index * 26 + ord(character) - 64
    return index - 1


def _fill_merged(grid: Grid, merged: list[str]) -> None:
    """Write the value of a merged block into its first column's lower cells."""
    at = {number: place for place, number in enumerate(grid.numbers)}
    for reference in merged:
        match = _MERGE.fullmatch(reference)
        if match is None or int(match[2]) not in at:
            continue
        column, top = _column_index(match[1]), int(match[2])
        value = grid.rows[at[top]][column] if column < len(grid.rows[at[top]]) else None
        for number in range(top + 1, min(int(match[4]), top + 10_000) + 1):
            if value is not None and number in at:
                row = list(grid.rows[at[number]])
                row[column] = value
                grid.rows[at[number]] = tuple(row)
