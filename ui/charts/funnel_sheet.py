"""The funnel page's large chart as plain values: a table whose second column is the funnel, every text ready to read.

A figure function draws it (`figures/funnel_sheet.py`), whoever makes it decides language, measure and shape.
"""

from dataclasses import dataclass
from typing import Literal

SheetMark = Literal["", "cliff", "slow", "small"]
"""Beside a figure: the sharpest drop, longer than usual, or made of too few to lean on."""

HEAD, FOOT, ROW, LEAST_ROW = 28.0, 22.0, 38.0, 33.0
"""Heights of the line of heads, of the caption under the table, of a row as drawn and at least, in px."""

HEIGHT, LEAST = HEAD + 8 * ROW + FOOT, HEAD + 8 * LEAST_ROW + FOOT
"""The height as drawn, and the least one that reads well."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A figure at the right end of its column; `note` stands under it in small type; `kind` makes it a region."""

    text: str
    kind: str = ""
    bold: bool = False
    note: str = ""
    mark: SheetMark = ""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of figures: its head and its share of the width; `apart` draws a line before it."""

    head: str
    weight: float
    apart: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One stage: bars as shares of the longest (0…1), the figure in the bar, both sides' steps, the cells."""

    stage: int
    state: str
    name: str
    detail: str
    claimed: float
    proved: float
    inside: str
    cells: tuple[SheetCell, ...]


@dataclass(frozen=True, slots=True)
class FunnelSheet:
    """The whole chart. `caption` names the rule and the period, `key` says what filled and outlined mean."""

    head_names: str
    head_bars: str
    key: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
    caption: str
