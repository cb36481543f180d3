"""XLSX with real days and numbers; every text is typed as a text, so that none is taken for a formula."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from funnel_desktop.services.exporting.rows import Value

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

SUFFIX = ".xlsx"
WIDTH = 18


def write(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write the rows below a fixed head; a place that cannot be written to is found out first, not by the library."""
    with path.open("wb") as stream:
        _write(stream, headers, rows)


def _write(stream: BinaryIO, headers: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Deals")
    sheet.freeze_panes = "A2"
    for at in range(len(headers)):
        sheet.column_dimensions[get_column_letter(at + 1)].width = WIDTH
    head = [_text(sheet, header) for header in headers]
    for cell in head:
        cell.font = Font(bold=True)
    sheet.append(head)
    for row in rows:
        sheet.append(
            [_text(sheet, value) if isinstance(value, str) and value else value or _zero(value) for value in row]
        )
    book.save(stream)


def _zero(value: Value) -> Value:
    """Return 0 for a number that is 0, nothing for an empty text."""
    return None if isinstance(value, str) else value


def _text(sheet: "WriteOnlyWorksheet", text: str) -> "Cell":
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"
    return cell
