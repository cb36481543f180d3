"""A spreadsheet as it was found: headers and rows of typed cells, before anything is understood of them.

A `Grid` is what a format reader yields (every row of the sheet, titles and totals too); a `Table` is what `layout.py`
makes of it. Row numbers are those a spreadsheet program shows, from 1.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

Cell = str | int | float | bool | date | None
"""Text, number, yes or no, day (instants keep their day only), or nothing."""

Row = tuple[Cell, ...]
IsCancelled = Callable[[], bool]
OnProgress = Callable[[int, int], None]


class CellError(str):
    """A cell that holds an error ("#N/A") or a formula whose result was never stored ("=…")."""

    __slots__ = ()


class Cancelled(Exception):  # noqa: N818 - not a fault: the user asked for it
    """The job was called off; nothing has been written."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader wants told about the file: a code and the values of its sentence."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Grid:
    """All rows of one sheet with their numbers, and how they were read."""

    kind: str
    rows: list[Row]
    numbers: list[int]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    epoch_1904: bool = False
    notes: list[Note] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Table:
    """Headers and data rows. `header_row` is the number of the last header row; two-row headers are joined by " / "."""

    kind: str
    headers: tuple[str, ...]
    rows: list[Row]
    numbers: list[int]
    header_row: int
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    epoch_1904: bool = False
    notes: tuple[Note, ...] = ()

    def column(self, index: int) -> list[Cell]:
        """Return the cells of one column."""
        return [row[index] for row in self.rows]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user may overrule: "" or 0 = found out by itself. `header_row` is the number of the last header row."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_row: int = 0


def column_letter(index: int) -> str:
    """Return the letters a spreadsheet program shows above a column: 0 → "A", 26 → "AA"."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
