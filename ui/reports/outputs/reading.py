"""Blocks as other formats read them: one after the other under their headings, marks as characters, charts apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ui.charts.chart_data import ChartData
from ui.charts.chart_files import Sketch
from ui.charts.chart_style import ChartStyle, print_style
from ui.reports.blocks import Block, Cell, Column, Columns, FigureBlock, Form, FunnelFigure, Heading, Table
from ui.reports.board_sheet import BoardSheet
from ui.reports.figure_painter import FIGURE_HEIGHT, funnel_layout

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART_WIDTH = 620.0
"""How wide a chart is, in px, where no page says it."""

MARKS = {
    "overdue": "◆", "today": "○", "later": "◇", "none": "–", "ahead": "▲", "behind": "▽", "debt": "⚑", "done": "●",
    "open": "○", "na": "⊘", "parked": "‖", "won": "✔", "ready": "✔", "forward": "→", "back": "←", "new": "+",
    "grown": "↑", "shrunk": "↓", "resumed": "▷", "removed": "−", "lost": "✕",
}  # fmt: skip
"""The character nearest to each paper mark's shape."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks that follow it, in reading order; the first may have no heading."""

    heading: Heading
    blocks: tuple[Block, ...]


def flat(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks in reading order, those that stand side by side one column after the other."""
    for block in blocks:
        if isinstance(block, Columns):
            for part in block.parts:
                yield from flat(part.blocks)
        elif isinstance(block, Form):
            yield block.as_table
        elif isinstance(block, BoardSheet):
            yield board_table(block)
        else:
            yield block


def board_table(board: BoardSheet) -> Table:
    """Return the board as one table, a row a card, for whoever cannot draw it."""
    columns = tuple(Column(head, align="right" if at in {3, 4} else "left") for at, head in enumerate(board.heads))
    rows = tuple(
        (
            Cell(column.title),
            Cell(card.name, bold=True),
            Cell(card.customer),
            Cell(card.amount, value=card.value),
            Cell(card.days),
            Cell(marks=(*card.pips, *card.marks, *(("parked",) if card.dashed else ()))),
        )
        for column in board.columns
        for card in column.cards
    )
    return Table(columns, rows)


def sections(blocks: Sequence[Block]) -> list[Section]:
    """Return the blocks under their headings."""
    found: list[tuple[Heading, list[Block]]] = [(Heading(""), [])]
    for block in flat(blocks):
        if isinstance(block, Heading):
            found.append((block, []))
        else:
            found[-1][1].append(block)
    return [Section(heading, tuple(inside)) for heading, inside in found if inside or heading.text]


def sketches(blocks: Sequence[Block], *, greyscale: bool) -> list[Sketch]:
    """Return every chart, each named by the heading it stands under."""
    style = print_style(greyscale=greyscale)
    found = []
    for section in sections(blocks):
        for block in section.blocks:
            if isinstance(block, FigureBlock):
                found.append(Sketch(block.draw, block.width or CHART_WIDTH, block.height, style, section.heading.text))
            elif isinstance(block, FunnelFigure):
                draw = partial(_draw_funnel, block)
                found.append(Sketch(draw, CHART_WIDTH, FIGURE_HEIGHT, block.style, section.heading.text))
    return found


def chart_data(block: Block) -> ChartData | None:
    """Return the figures of a chart that has them."""
    return block.data if isinstance(block, FigureBlock | FunnelFigure) else None


def cell_text(cell: Cell) -> str:
    """Return a cell's marks, text and note as one line."""
    marks = "".join(MARKS.get(mark, "") for mark in cell.marks)
    text = " ".join(part for part in (marks, " ".join(cell.text.split())) if part)
    return f"{text}  {' '.join(cell.note.split())}".strip() if cell.note else text


def _draw_funnel(block: FunnelFigure, figure: "Figure", style: ChartStyle) -> None:
    from ui.charts.figures.funnel import draw_funnel

    draw_funnel(figure, block.bars, funnel_layout(block, CHART_WIDTH), style)
