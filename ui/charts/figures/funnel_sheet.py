"""The funnel page's chart: funnel and table on one grid, so that no leader lines are needed (tokens, "Funnel page").

Filled is proved; what is only claimed is the tint within an outline, never a second hatch (design, decision 15). Every
figure is a region named "kind:stage", for the deals behind it.
"""

from collections.abc import Sequence
from itertools import pairwise

from matplotlib.figure import Figure

from ui.charts.chart_style import ChartStyle
from ui.charts.figures import patterns
from ui.charts.figures.paint_renderer import text_width
from ui.charts.figures.sheet import Sheet
from ui.charts.figures.text_room import shortened
from ui.charts.funnel_sheet import FOOT, HEAD, FunnelSheet, SheetCell, SheetRow

_EDGE, _PAD, _AIR = 12.0, 8.0, 14.0
_NARROW, _WIDE = 138.0, 0.18
"""The names have at least so many px, and at most this share of the width."""

_TEXT, _SMALL, _TINY = 13.0, 12.0, 11.0
_BAR_INSET, _BAR_LEAST = 4.0, 60.0
_BAR_SHARE = 0.4
"""Of the width right of the names, how much the bars have."""


def draw_funnel_sheet(figure: Figure, values: FunnelSheet, style: ChartStyle) -> None:
    """Draw the chart into an empty figure, in rows as high as the figure allows."""
    _Drawing(figure, values, style).draw()


class _Drawing:
    """One drawing: the sheet, and where columns and rows are."""

    def __init__(self, figure: Figure, values: FunnelSheet, style: ChartStyle) -> None:
        self._width, height = (float(inches) * 72 for inches in figure.get_size_inches())
        self._values, self._style = values, style
        self._sheet = Sheet(figure, height)
        self._height = height
        self._row = (height - HEAD - FOOT) / max(1, len(values.rows))
        self._names_end = self._names_width()
        room = self._width - self._names_end
        self._bar_left = self._names_end + _AIR
        least = self._least_widths()
        self._bars = max(_BAR_LEAST, min(room * _BAR_SHARE, room - sum(least)) - 2 * _AIR)
        self._rights = self._column_ends(self._bar_left + self._bars + _AIR, least)
        self._has_key = False
        figure.set_facecolor(style.surface)

    def draw(self) -> None:
        """Draw heads, rows, connectors, caption."""
        self._heads()
        for index, (upper, lower) in enumerate(pairwise(self._values.rows)):
            self._connect(index, upper.claimed, lower.claimed)
            if upper.state != lower.state:
                y = HEAD + (index + 1) * self._row
                self._sheet.line((0, self._width), (y, y), self._style.ink("border"), 1)
        for index, row in enumerate(self._values.rows):
            self._stage(index, row)
        self._apart()
        y = self._height - FOOT / 2
        self._sheet.line((0, self._width), (self._height - FOOT,) * 2, self._style.ink("border"), 1)
        whole = self._values.caption if self._has_key else f"{self._values.key} · {self._values.caption}"
        caption = elided(whole, _TINY, self._width - 2 * _EDGE)
        self._sheet.text((_EDGE, y), _TINY, caption, ink=self._style.ink("text3"))

    def _names_width(self) -> float:
        """Return where the names end: as wide as they are, within reason."""
        rows = self._values.rows
        widest = max(
            max((text_width(row.name, _TEXT, bold=True) for row in rows), default=0.0),
            max((text_width(row.detail, _TINY) for row in rows), default=0.0),
        )
        return min(max(_NARROW, _EDGE + 26 + widest + 4), max(_NARROW, self._width * _WIDE))

    def _least_widths(self) -> list[float]:
        """Return how wide each column is at least: its head, and its figures."""
        widths = []
        for at, column in enumerate(self._values.columns):
            cells = [row.cells[at] for row in self._values.rows]
            figures = [text_width(cell.text, _TEXT, bold=cell.bold) for cell in cells]
            widest = max([text_width(column.head, _SMALL, bold=True), *figures])
            widths.append(widest + _PAD + 6 + 8 * column.apart)
        return widths

    def _column_ends(self, left: float, least: Sequence[float]) -> list[float]:
        """Return the right ends of the columns: what their least widths leave is shared by their weights."""
        columns = self._values.columns
        spare = max(0.0, self._width - left - sum(least))
        weights = sum(column.weight for column in columns)
        ends: list[float] = []
        for column, width in zip(columns, least, strict=True):
            left += width + spare * column.weight / weights
            ends.append(left)
        return ends

    def _heads(self) -> None:
        sheet, values, style = self._sheet, self._values, self._style
        y = HEAD / 2
        sheet.line((0, self._width), (HEAD, HEAD), style.ink("border"), 1)
        head = elided(values.head_names, _SMALL, self._names_end - _EDGE, bold=True)
        sheet.text((_EDGE, y), _SMALL, head, bold=True, ink=style.text2)
        title, key = values.head_bars, values.key
        wide = text_width(title, _SMALL, bold=True) + 8
        whole = wide + text_width(key, _SMALL)
        if whole > self._bars + 2 * _AIR:
            key, whole = "", wide
        left = self._bar_left + (self._bars - whole) / 2
        sheet.text((left, y), _SMALL, elided(title, _SMALL, self._bars, bold=True), bold=True, ink=style.text2)
        self._has_key = bool(key)
        if key:
            sheet.text((left + wide, y), _SMALL, key, ink=style.ink("text3"))
        for column, right in zip(values.columns, self._rights, strict=True):
            sheet.text((right - _PAD, y), _SMALL, column.head, align="right", bold=True, ink=style.text2)

    def _apart(self) -> None:
        lefts = [self._bar_left + self._bars + _AIR, *self._rights[:-1]]
        for column, left in zip(self._values.columns, lefts, strict=True):
            if column.apart:
                self._sheet.line((left, left), (0, self._height - FOOT), self._style.ink("border"), 1)

    def _stage(self, index: int, row: SheetRow) -> None:
        top = HEAD + index * self._row
        self._names(row, top)
        self._bar(row, top)
        left = self._bar_left + self._bars + _AIR
        for cell, right in zip(row.cells, self._rights, strict=True):
            self._cell(cell, row.stage, (left, top, right - left, self._row))
            left = right

    def _names(self, row: SheetRow, top: float) -> None:
        sheet, style, middle = self._sheet, self._style, top + self._row / 2
        look = style.bars[row.state]
        sheet.box((_EDGE, middle - 9, 18, 18), look.claimed_face, look.claimed_edge, 0.6)
        sheet.text((_EDGE + 9, middle), _SMALL, str(row.stage), align="center", bold=True, ink=style.text)
        left, room = _EDGE + 26, self._names_end - _EDGE - 26
        sheet.text((left, middle - 8), _TEXT, elided(row.name, _TEXT, room, bold=True), bold=True, ink=style.text)
        sheet.text((left, middle + 8), _TINY, elided(row.detail, _TINY, room), ink=style.text2)

    def _bar(self, row: SheetRow, top: float) -> None:
        style, look = self._style, self._style.bars[row.state]
        claimed, proved = self._rect(row.claimed, top), self._rect(row.proved, top)
        if row.claimed > 0:
            self._sheet.box(claimed, look.claimed_face, look.claimed_edge, style.edge_width)
        self._sheet.bar(proved, look, style)
        self._inside(row, top, proved[2])
        left, whole = self._bar_left, self._bars
        middle = left + whole / 2
        if row.claimed > 0:
            self._sheet.region(f"claimed:{row.stage}", (left, top, whole, self._row))
        if row.proved > 0:
            half = max(proved[2] / 2, 8)
            self._sheet.region(f"proved:{row.stage}", (middle - half, top + 2, 2 * half, self._row - 4))

    def _inside(self, row: SheetRow, top: float, length: float) -> None:
        """Write the figure into the bar, or beside it where it has no room."""
        style, middle = self._style, top + self._row / 2
        wide = text_width(row.inside, _SMALL, bold=True) + 12
        centre = self._bar_left + self._bars / 2
        plate = style.bars[row.state]
        if length >= wide:
            self._sheet.box((centre - wide / 2, middle - 8, wide, 16), plate.face)
            self._sheet.text((centre, middle), _SMALL, row.inside, align="center", bold=True, ink=plate.inside)
        elif row.claimed > 0:
            edge = centre + row.claimed * self._bars / 2
            beside = edge + wide - 6 <= self._bar_left + self._bars + _AIR
            side = edge + 6 if beside else edge + 6 - wide  # else within the outline, not into the first column
            self._sheet.text((side, middle), _SMALL, row.inside, bold=True, ink=style.text)

    def _connect(self, index: int, upper: float, lower: float) -> None:
        if upper <= 0 or lower <= 0:
            return
        centre = self._bar_left + self._bars / 2
        bottom = HEAD + (index + 1) * self._row - _BAR_INSET
        for side in (-0.5, 0.5):
            xs = (centre + side * self._bars * upper, centre + side * self._bars * lower)
            self._sheet.line(xs, (bottom, bottom + 2 * _BAR_INSET), self._style.connector)

    def _cell(self, cell: SheetCell, stage: int, rect: patterns.Rect) -> None:
        sheet, style = self._sheet, self._style
        left, top, width, height = rect
        right, middle = left + width - _PAD, top + height / 2
        y = middle - 7 if cell.note else middle
        if cell.mark == "cliff":
            sheet.box((left + 3, top + 4, width - 5, height - 8), style.ink("danger_tint"), style.ink("danger"), 0.8)
        ink = {"cliff": style.ink("danger"), "small": style.ink("text3")}.get(cell.mark, style.text)
        ink = ink if cell.bold or cell.mark else style.text2
        bold = cell.bold or cell.mark in {"cliff", "slow"}
        sheet.text((right, y), _TEXT, cell.text, align="right", bold=bold, ink=ink)
        if cell.mark == "slow":
            self._slow(right - text_width(cell.text, _TEXT, bold=True) - 14, y + 5)
        if cell.note:
            sheet.text(
                (right, middle + 8), _TINY, elided(cell.note, _TINY, width), align="right", ink=style.ink("text3")
            )
        if cell.kind:
            sheet.region(f"{cell.kind}:{stage}", (left + 1, top + 1, width - 2, height - 2))

    def _slow(self, left: float, bottom: float) -> None:
        """Draw two of three rising bars: longer than usual (tokens, "days in stage")."""
        for at, (high, ink) in enumerate(
            ((4, self._style.text), (7, self._style.text), (10, self._style.ink("border")))
        ):
            self._sheet.box((left + 3.5 * at, bottom - high, 2.5, high), ink)

    def _rect(self, share: float, top: float) -> patterns.Rect:
        length = self._bars * share
        left = self._bar_left + (self._bars - length) / 2
        return left, top + _BAR_INSET, length, self._row - 2 * _BAR_INSET


def elided(words: str, px: float, room: float, *, bold: bool = False) -> str:
    """Return a text shortened to the room there is."""
    return shortened(words, px, room, bold=bold)[0]
