"""What a printed page is made of: frozen values, already worded, in the order they are read.

The engine knows how to lay out each of them; reports only make them. Lengths are CSS px (96 to the inch). Texts may be
of any length: cells and texts wrap, nothing is cut off.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from ui.charts.chart_data import ChartData
from ui.charts.chart_style import ChartStyle
from ui.charts.funnel_bars import FunnelBars
from ui.reports.board_sheet import BoardSheet

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[["Figure", ChartStyle], None]
"""Draws into an empty figure of 72 dots per inch, whose size in points is the block's in px."""

Align = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of what follows on the same page; `note` stands beside it in plain type."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Kpi:
    """One key figure: its name, the figure, what it is measured in or against; `number` is it for a spreadsheet."""

    label: str
    value: str
    note: str = ""
    number: float | None = None


@dataclass(frozen=True, slots=True)
class KpiRow:
    """Key figures side by side in one frame, of equal width."""

    cells: tuple[Kpi, ...]


@dataclass(frozen=True, slots=True)
class FunnelFigure:
    """The funnel as a matplotlib figure over the full width of its column; `data` as of a `FigureBlock`."""

    bars: FunnelBars
    style: ChartStyle
    data: ChartData | None = None


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """Any matplotlib figure over the full width of its column, painted as vectors.

    `draw` must draw the same picture whenever it is called. `alternative` says in words what the figure shows; `data`
    are its figures for slides and spreadsheets, which draw a chart of their own from them; `width` is what it was
    measured for (0: it fits any).
    """

    draw: Draw
    height: float
    alternative: str
    data: ChartData | None = None
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class LegendItem:
    """A sample and what it means: a mark's name, or a bar's state ("search", "funnel", "best", "claimed")."""

    sample: str
    text: str


@dataclass(frozen=True, slots=True)
class Legend:
    """Samples in a line, wrapped where it is too long."""

    items: tuple[LegendItem, ...]
    style: ChartStyle


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: marks (names of paper marks), then the text, then a small note that follows it.

    `value` is what a spreadsheet gets instead of the text: the number or the day itself.
    """

    text: str = ""
    bold: bool = False
    note: str = ""
    marks: tuple[str, ...] = ()
    value: float | date | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. Only `wrap` columns are narrowed below their contents, to not less than `least` px.

    What would take more than `lines` lines (0: as many as a page holds) ends in an ellipsis.
    """

    title: str = ""
    align: Align = "left"
    wrap: bool = False
    least: float = 40.0
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads that are repeated on every page; `row_height` is the height of a row of one line."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_height: float = 20.0
    heads: bool = True


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    px: float = 9.5


@dataclass(frozen=True, slots=True)
class FormLines:
    """Empty lines to write on by hand: a label before the first, named short fields at the right."""

    label: str
    fields: tuple[str, ...]
    count: int = 2


@dataclass(frozen=True, slots=True)
class FormItem:
    """One numbered field of a form, with the number it has on the screen.

    A `value` is set in its box; without one there are `lines` to write on by hand. `options` are the words to choose
    among, each with whether it is chosen. `wide`: over both columns.
    """

    number: int
    label: str
    hint: str = ""
    value: str = ""
    lines: int = 1
    options: tuple[tuple[str, bool], ...] = ()
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Numbered fields in two columns, filled in or to be filled in by hand."""

    items: tuple[FormItem, ...]

    @property
    def as_table(self) -> "Table":
        """The fields as rows of number, name and value, for formats that have no forms; of options the chosen one."""
        rows = tuple(
            (
                Cell(str(item.number)),
                Cell(item.label, bold=True, note=item.hint),
                Cell(item.value or ", ".join(words for words, chosen in item.options if chosen)),
            )
            for item in self.items
        )
        return Table((Column(), Column(wrap=True), Column(wrap=True)), rows, heads=False)


@dataclass(frozen=True, slots=True)
class Gap:
    """White space."""

    height: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page."""


@dataclass(frozen=True, slots=True)
class Part:
    """One column of a page: its width as a share of the whole, and its blocks."""

    share: float
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side, kept on one page if they fit on one."""

    parts: tuple[Part, ...]
    gap: float = 26.0


_Simple = BoardSheet | Heading | KpiRow | FunnelFigure | FigureBlock | Legend
Block = _Simple | Table | Text | FormLines | Form | Gap | PageBreak | Columns


@dataclass(frozen=True, slots=True)
class PageHead:
    """The head of every page; `page_text` has the places {page} and {pages}."""

    title: str
    subtitle: str
    right: str
    page_text: str


@dataclass(frozen=True, slots=True)
class Footer:
    """The foot of every page: a line of text, and what the marks mean."""

    text: str
    legend: tuple[LegendItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report; `day` (ISO) dates the file it is saved to, `title` names it."""

    title: str
    day: str
    head: PageHead
    blocks: tuple[Block, ...]
    foot: Footer
