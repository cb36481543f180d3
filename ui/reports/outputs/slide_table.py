"""Tables as PowerPoint's own, parted over as many slides as they need, the heads on each of them.

The cells are written as XML at one go: a table of a thousand deals cell by cell would take half a minute.
"""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from ui.reports.blocks import Cell, Column, Table
from ui.reports.outputs.deck import CHINESE, FILL, INK, LATIN, LINE, SIDE, WIDTH, clean
from ui.reports.outputs.reading import cell_text

if TYPE_CHECKING:
    from pptx.slide import Slide

SIZE, LINE_HEIGHT, PADDING = 10.0, 0.17, 0.11
"""Type in points; a line's height and a row's white in inches."""
_EM = SIZE / 72
_EMU = 914400
_LIMIT = 1500
"""No cell is longer than this; a slide could not show more."""

Row = Sequence[Cell]


def breadth(text: str, size: float = SIZE) -> float:
    """Return how wide a text is in inches, a little generously: Chinese characters one em, others half of it."""
    return sum(1.0 if ord(letter) > 0x2E7F else 0.56 for letter in text) * size / 72


def column_widths(table: Table, width: float = WIDTH - 2 * SIDE) -> list[float]:
    """Return the columns' widths in inches: as their contents want, those of long texts narrowed first."""
    wanted = [
        max([breadth(column.title), *(breadth(cell_text(row[at])) for row in table.rows)], default=1.0) + 0.16
        for at, column in enumerate(table.columns)
    ]
    low, high = 0.0, max(wanted, default=0.0)
    for _ in range(30):
        cap = (low + high) / 2
        low, high = (cap, high) if sum(min(each, cap) for each in wanted) <= width else (low, cap)
    kept = [min(each, high) for each in wanted]
    scale = width / sum(kept) if kept else 1.0
    return [each * scale for each in kept]


def parted(table: Table, widths: Sequence[float], first: float, whole: float) -> Iterator[tuple[Row, ...]]:
    """Yield the rows a slide at a time; `first` is the room on the first, `whole` that on a slide of its own."""
    heads = _row_height(_heads(table), widths) if table.heads else 0.0
    taken: list[Row] = []
    room, used = first, heads
    for row in table.rows:
        height = _row_height(row, widths)
        if taken and used + height > room:
            yield tuple(taken)
            room, taken, used = whole, [], heads
        taken.append(row)
        used += height
    yield tuple(taken)


def height_of(table: Table, rows: Sequence[Row], widths: Sequence[float]) -> float:
    """Return how high these rows and the heads are, in inches."""
    heads = [_heads(table)] if table.heads else []
    return sum(_row_height(row, widths) for row in [*heads, *rows])


def add_table(slide: "Slide", table: Table, rows: Sequence[Row], widths: Sequence[float], top: float) -> None:
    """Put a native table of these rows under its heads."""
    from pptx.oxml import parse_xml
    from pptx.util import Inches

    lines: list[tuple[Row, bool]] = [(_heads(table), True)] if table.heads else []
    lines += [(row, False) for row in rows]
    if not lines:
        return
    height = height_of(table, rows, widths)
    frame = slide.shapes.add_table(1, 1, Inches(SIDE), Inches(top), Inches(sum(widths)), Inches(height))
    old = frame.element.xpath(".//a:tbl")[0]
    grid = "".join(f'<a:gridCol w="{round(width * _EMU)}"/>' for width in widths)
    body = "".join(_row_xml(row, table.columns, _row_height(row, widths), head=head) for row, head in lines)
    space = "http://schemas.openxmlformats.org/drawingml/2006/main"
    made = (
        f'<a:tbl xmlns:a="{space}"><a:tblPr firstRow="{int(table.heads)}"/><a:tblGrid>{grid}</a:tblGrid>{body}</a:tbl>'
    )
    old.getparent().replace(old, parse_xml(made))


def _heads(table: Table) -> Row:
    return tuple(Cell(column.title, bold=True) for column in table.columns)


def _row_xml(row: Row, columns: Sequence[Column], height: float, *, head: bool) -> str:
    cells = "".join(_cell_xml(cell, column, head=head) for cell, column in zip(row, columns, strict=True))
    return f'<a:tr h="{round(height * _EMU)}">{cells}</a:tr>'


def _cell_xml(cell: Cell, column: Column, *, head: bool) -> str:
    text = escape(clean(cell_text(cell))[:_LIMIT])
    fonts = (
        f'<a:solidFill><a:srgbClr val="{INK}"/></a:solidFill><a:latin typeface="{LATIN}"/><a:ea typeface="{CHINESE}"/>'
    )
    look = f'lang="zh-CN" sz="{round(SIZE * 100)}" b="{int(cell.bold)}"'
    run = f"<a:r><a:rPr {look}>{fonts}</a:rPr><a:t>{text}</a:t></a:r>" if text else ""
    align = "r" if column.align == "right" else "l"
    line = "".join(f'<a:{side} w="0"><a:noFill/></a:{side}>' for side in ("lnL", "lnR", "lnT"))
    rule = f'<a:lnB w="6350"><a:solidFill><a:srgbClr val="{INK if head else LINE}"/></a:solidFill></a:lnB>'
    fill = f'<a:solidFill><a:srgbClr val="{FILL}"/></a:solidFill>' if head else "<a:noFill/>"
    return (
        f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{align}"/>{run}'
        f"<a:endParaRPr {look}/></a:p></a:txBody>"
        f'<a:tcPr marL="45720" marR="45720" marT="36000" marB="36000" anchor="ctr">{line}{rule}{fill}</a:tcPr></a:tc>'
    )


def _row_height(row: Row, widths: Sequence[float]) -> float:
    lines = [
        ceil(breadth(cell_text(cell)[:_LIMIT]) / max(width - 0.12, _EM))
        for cell, width in zip(row, widths, strict=True)
    ]
    return LINE_HEIGHT * max([1, *lines]) + PADDING
