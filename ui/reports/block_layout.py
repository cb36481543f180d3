"""Turns every kind of block but the table into pieces: one function a kind, named in one registry."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF

from ui.charts.chart_style import ChartStyle
from ui.reports.blocks import (
    Block,
    Columns,
    FigureBlock,
    Form,
    FormLines,
    FunnelFigure,
    Gap,
    Heading,
    Kpi,
    KpiRow,
    Legend,
    LegendItem,
    PageBreak,
    Table,
    Text,
)
from ui.reports.board_layout import board_piece
from ui.reports.board_sheet import BoardSheet
from ui.reports.faces import Face
from ui.reports.figure_painter import FIGURE_HEIGHT, paint_drawing, paint_funnel, paint_sample
from ui.reports.form_layout import form_pieces
from ui.reports.ink import TEXT, TEXT2, Ink, middle
from ui.reports.pagination import Item, NewPage, Piece, SideBySide
from ui.reports.table_layout import table_pieces

Pieces = list[Item]
_SMALL, _SECTION, _FIGURE = Face(9.5), Face(12, bold=True), Face(18, bold=True)
_KPI_HEIGHT, _SAMPLE, _LEGEND_LINE, _HEADING_LINE = 69.0, 16.0, 13.0, 16.0


def pieces_of(block: Block, width: float, room: float) -> Pieces:
    """Return the pieces of a block at a width; `room` is the height of a page's body."""
    return _MAKERS[type(block)](block, width, room)


def _heading(block: Heading, width: float, _room: float) -> Pieces:
    lines = _SECTION.wrap(block.text, width) or ("",)

    def paint(ink: Ink, x: float, y: float) -> None:
        for at, line in enumerate(lines):
            ink.text((x, middle(y + 2 + at * _HEADING_LINE, 18, _SECTION)), line, _SECTION)
        left, top = _SECTION.width(lines[-1]) + 5, y + 3 + (len(lines) - 1) * _HEADING_LINE
        ink.in_box(QRectF(x + left, top, max(0.0, width - left), 18), block.note, Face(10), TEXT2)

    return [Piece(22.0 + (len(lines) - 1) * _HEADING_LINE, paint, keep=True)]


def _kpis(block: KpiRow, width: float, _room: float) -> Pieces:
    share = width / len(block.cells)

    def paint(ink: Ink, x: float, y: float) -> None:
        ink.frame(QRectF(x + 0.5, y + 0.5, width - 1, _KPI_HEIGHT - 7))
        for at, cell in enumerate(block.cells):
            left = x + at * share
            if at:
                ink.post(left, y + 0.5, _KPI_HEIGHT - 7, 1.0, "#BBBBBB")
            _paint_kpi(ink, cell, QRectF(left + 12, y + 6, share - 18, 50))

    return [Piece(_KPI_HEIGHT, paint)]


def _paint_kpi(ink: Ink, cell: Kpi, box: QRectF) -> None:
    ink.in_box(QRectF(box.left(), box.top(), box.width(), 13), cell.label, _SMALL, TEXT2)
    figure = _largest(cell.value, box.width(), [Face(px, bold=True) for px in (18, 16, 14, 12, 11)])
    note = _largest(cell.note, box.width(), [_SMALL, Face(9), Face(8.5), Face(8), Face(7.5)])
    ink.in_box(QRectF(box.left(), box.top() + 13, box.width(), 24), cell.value, figure, TEXT)
    ink.in_box(QRectF(box.left(), box.top() + 37, box.width(), 13), cell.note, note, TEXT2)


def _largest(text: str, width: float, faces: list[Face]) -> Face:
    """Return the first face in which a text fits, else the last."""
    return next((face for face in faces if face.width(text) <= width), faces[-1])


def _figure(block: FunnelFigure, width: float, _room: float) -> Pieces:
    def paint(ink: Ink, x: float, y: float) -> None:
        ink.painter.save()
        ink.painter.translate(x, y)
        paint_funnel(ink.painter, block, width)
        ink.painter.restore()

    return [Piece(FIGURE_HEIGHT, paint, keep=True)]


def _drawing(block: FigureBlock, width: float, room: float) -> Pieces:
    height = min(block.height, room)

    def paint(ink: Ink, x: float, y: float) -> None:
        ink.painter.save()
        ink.painter.translate(x, y)
        paint_drawing(ink.painter, block, (width, height), greyscale=ink.greyscale)
        ink.painter.restore()

    return [Piece(height, paint)]


def _new_page(_block: PageBreak, _width: float, _room: float) -> Pieces:
    return [NewPage()]


def _legend(block: Legend, width: float, _room: float) -> Pieces:
    def paint(ink: Ink, x: float, y: float) -> None:
        for line, items in enumerate(lines):
            at = x
            for item in items:
                paint_legend_item(ink, item, (at, y + 1 + line * _LEGEND_LINE), block.style)
                at += legend_item_width(item)

    lines = legend_lines(block.items, width)
    return [Piece(2 + _LEGEND_LINE * len(lines), paint)]


def legend_lines(items: tuple[LegendItem, ...], width: float) -> list[list[LegendItem]]:
    """Return the items broken into lines of a width."""
    lines: list[list[LegendItem]] = [[]]
    used = 0.0
    for item in items:
        needed = legend_item_width(item)
        if lines[-1] and used + needed > width + 10:
            lines.append([])
            used = 0.0
        lines[-1].append(item)
        used += needed
    return lines


def legend_item_width(item: LegendItem) -> float:
    """Return the width of a sample, its text and the gap to the next."""
    return _SAMPLE + 5 + _SMALL.width(item.text) + 10


def paint_legend_item(ink: Ink, item: LegendItem, at: tuple[float, float], style: ChartStyle | None) -> None:
    """Paint a sample and its text."""
    x, y = at
    if style is not None and paint_sample(ink.painter, QRectF(x, y + 2.5, _SAMPLE, 9), item.sample, style):
        left = x + _SAMPLE + 5
    else:
        ink.mark(item.sample, x, y + 3, 8)
        left = x + 12
    ink.text((left, middle(y, 14, _SMALL)), item.text, _SMALL, TEXT2)


def _text(block: Text, width: float, _room: float) -> Pieces:
    face = Face(block.px)
    return [_text_line(line, face) for line in face.wrap(block.text, width)]


def _text_line(line: str, face: Face) -> Piece:
    def paint(ink: Ink, x: float, y: float) -> None:
        ink.text((x, middle(y, face.line_height, face)), line, face, TEXT2)

    return Piece(face.line_height, paint)


def _form(block: FormLines, width: float, _room: float) -> Pieces:
    return [_form_line(block, width, first=at == 0, last=at == block.count - 1) for at in range(block.count)]


def _form_line(block: FormLines, width: float, *, first: bool, last: bool) -> Piece:
    def paint(ink: Ink, x: float, y: float) -> None:
        base = y + 19
        left = x + max(64.0, _SECTION.width(block.label) + 12)
        if first:
            ink.text((x, base), block.label, _SECTION)
        end = x + width
        for words in reversed(block.fields):
            ink.rule(end - 110, base, 110, 0.7, "#777777")
            end -= 118 + _SMALL.width(words)
            ink.text((end, base - 3), words, _SMALL, TEXT2)
            end -= 8
        ink.rule(left, base, end - left, 0.7, "#777777")

    return Piece(22.0, paint, keep=not last)


def _gap(block: Gap, _width: float, _room: float) -> Pieces:
    return [Piece(block.height, lambda _ink, _x, _y: None)]


def _columns(block: Columns, width: float, room: float) -> Pieces:
    inner = width - block.gap * (len(block.parts) - 1)
    parts, left = [], 0.0
    for part in block.parts:
        share = inner * part.share
        found = [piece for inside in part.blocks for piece in pieces_of(inside, share, room)]
        parts.append((left, tuple(piece for piece in found if isinstance(piece, Piece))))
        left += share + block.gap
    return [SideBySide(tuple(parts))]


def _fields(block: Form, width: float, room: float) -> Pieces:
    return [*form_pieces(block, width, room)]


def _table(block: Table, width: float, room: float) -> Pieces:
    return [*table_pieces(block, width, room)]


_MAKERS: dict[type, Callable[[Any, float, float], Pieces]] = {
    Heading: _heading,
    KpiRow: _kpis,
    FunnelFigure: _figure,
    FigureBlock: _drawing,
    Legend: _legend,
    Table: _table,
    Text: _text,
    FormLines: _form,
    Form: _fields,
    Gap: _gap,
    BoardSheet: lambda block, width, room: [board_piece(block, width, room)],
    PageBreak: _new_page,
    Columns: _columns,
}
