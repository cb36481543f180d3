"""Lays out a table: how wide its columns are, where its cells break, and its rows as pieces with repeated heads.

Columns that do not wrap get what their contents need; the rest is shared by those that wrap. What is too wide for even
that is elided, never cut.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from ui.reports.blocks import Cell, Column, Table
from ui.reports.faces import Face
from ui.reports.ink import RULE, TEXT, TEXT2, Ink, middle
from ui.reports.pagination import Piece
from ui.reports.paper_marks import SIZE

HEAD, BODY, BOLD, NOTE = Face(9.5, bold=True), Face(10.5), Face(10.5, bold=True), Face(9.5)
HEAD_HEIGHT, HEAD_LINE, LINE, NOTE_GAP, MARK_GAP = 19.0, 12.0, 15.0, 8.0, 3.0
PADDING, WIDE_PADDING = 8.0, 18.0
"""The white at a column's right end; the wide one parts right-aligned figures from a text that follows them."""


class Run(NamedTuple):
    """Some text of a line in one face, at px from the line's beginning."""

    x: float
    text: str
    face: Face
    color: str


def widths(naturals: Sequence[float], columns: Sequence[Column], total: float) -> tuple[float, ...]:
    """Return the columns' widths; they add up to `total` and none is below 0.

    Room to spare is shared in proportion; what is missing is taken from the wrapping columns down to their `least`,
    then from all in proportion.
    """
    wanted = sum(naturals)
    if wanted <= total:
        spare = (total - wanted) / wanted if wanted else 0.0
        return tuple(natural * (1 + spare) for natural in naturals)
    missing = wanted - total
    for share in (1.0, 0.5):  # half of the least, before a figure is touched
        floors = [
            min(natural, column.least * share) if column.wrap else natural
            for natural, column in zip(naturals, columns, strict=True)
        ]
        if wanted - sum(floors) >= missing:
            return _narrowed(naturals, floors, missing)
    return tuple(floor * total / sum(floors) for floor in floors)


def _narrowed(naturals: Sequence[float], floors: Sequence[float], missing: float) -> tuple[float, ...]:
    """Cut the widest down to one common width first, so that a short column beside a long one keeps its line."""
    low, high = 0.0, max(naturals)
    for _ in range(40):
        cap = (low + high) / 2
        cut = sum(n - max(f, min(n, cap)) if n > f else 0.0 for n, f in zip(naturals, floors, strict=True))
        low, high = (cap, high) if cut > missing else (low, cap)
    return tuple(max(f, min(n, high)) if n > f else n for n, f in zip(naturals, floors, strict=True))


def table_pieces(table: Table, width: float, room: float) -> list[Piece]:
    """Return a table's heads and rows; no row is higher than `room`, the body of a page."""
    naturals = _naturals(table, [HEAD.width(column.title) for column in table.columns])
    if sum(naturals) > width:
        naturals = _naturals(table, [_longest_word(column.title) for column in table.columns])
    shares = widths(naturals, table.columns, width)
    edges = [sum(shares[:at]) for at in range(len(shares))]
    padding = _paddings(table.columns)
    boxes = [(edge, share - white) for edge, share, white in zip(edges, shares, padding, strict=True)]
    head = _head_piece(table, boxes, width) if table.heads else _line_piece(width)
    most = max(1, int((room - head.height - 10) / LINE))
    rows = [_row_piece(table, row, boxes, head, (width, most)) for row in table.rows]
    return [head, *rows]


def _longest_word(title: str) -> float:
    return max(map(HEAD.width, title.split()), default=0.0)


def _naturals(table: Table, heads: Sequence[float]) -> list[float]:
    """Return how wide each column would like to be; a head may be narrower than its words, a cell may not."""
    return [
        max([heads[at], *(_natural(row[at]) for row in table.rows)]) + white
        for at, white in enumerate(_paddings(table.columns))
    ]


def _paddings(columns: Sequence[Column]) -> list[float]:
    following = [*columns[1:], Column(align="right")]
    return [
        WIDE_PADDING if column.align == "right" and after.align == "left" else PADDING
        for column, after in zip(columns, following, strict=True)
    ]


def _natural(cell: Cell) -> float:
    note = NOTE_GAP + NOTE.width(cell.note) if cell.note else 0.0
    return _marks_width(cell) + _face(cell).width(" ".join(cell.text.split())) + note


def _marks_width(cell: Cell) -> float:
    return len(cell.marks) * (SIZE + MARK_GAP) + (2.0 if cell.marks and cell.text else 0.0)


def _face(cell: Cell) -> Face:
    return BOLD if cell.bold else BODY


def cell_lines(cell: Cell, width: float, most: int) -> list[list[Run]]:
    """Return a cell's lines: its text wrapped, then its note on the same line if it fits, else on lines of its own."""
    face, room = _face(cell), max(width - _marks_width(cell), 1.0)
    lines = [[Run(0.0, text, face, TEXT)] for text in face.wrap(cell.text, room)]
    if cell.note:
        end = face.width(lines[-1][0].text) + NOTE_GAP if lines else 0.0
        note = " ".join(cell.note.split())
        if lines and end + NOTE.width(note) <= room:
            lines[-1].append(Run(end, note, NOTE, TEXT2))
        else:
            lines += [[Run(0.0, text, NOTE, TEXT2)] for text in NOTE.wrap(note, room)]
    if len(lines) > most:
        last = lines[most - 1][-1]
        lines = [*lines[: most - 1], [last._replace(x=0.0, text=last.face.elide(last.text + "…" * 40, room))]]
    return lines


def _row_piece(
    table: Table, row: Sequence[Cell], boxes: list[tuple[float, float]], head: Piece, limits: tuple[float, int]
) -> Piece:
    total, most = limits
    cells = [
        cell_lines(cell, width, min(column.lines or most, most) if column.wrap else 1)
        for cell, column, (_, width) in zip(row, table.columns, boxes, strict=True)
    ]
    height = max(table.row_height, max(map(len, cells)) * LINE + table.row_height - LINE)

    def paint(ink: Ink, x: float, y: float) -> None:
        for cell, lines, column, (left, width) in zip(row, cells, table.columns, boxes, strict=True):
            _paint_cell(ink, (cell, lines, column), QRectF(x + left, y, width, height))
        ink.rule(x, y + height, total)

    return Piece(height, paint, header=head)


def _paint_cell(ink: Ink, content: tuple[Cell, list[list[Run]], Column], box: QRectF) -> None:
    cell, lines, column = content
    top = box.top() + (box.height() - LINE * max(1, len(lines))) / 2
    marks = _marks_width(cell)
    shift = box.width() - marks - _end(lines[0] if lines else []) if column.align == "right" else 0.0
    x = box.left() + max(0.0, shift)
    for at, mark in enumerate(cell.marks):
        ink.mark(mark, x + at * (SIZE + MARK_GAP), top + (LINE - SIZE) / 2, SIZE)
    for at, line in enumerate(lines):
        start = box.left() + marks if column.align == "left" else box.right() - _end(line)
        for run in line:
            left = max(start + run.x, box.left() + marks)
            text = run.text if run.face.width(run.text) <= box.right() - left + 0.5 else None
            shown = text or run.face.elide(run.text, box.right() - left)
            ink.text((left, middle(top + at * LINE, LINE, run.face)), shown, run.face, run.color)


def _end(line: Sequence[Run]) -> float:
    return max((run.x + run.face.width(run.text) for run in line), default=0.0)


def _head_piece(table: Table, boxes: list[tuple[float, float]], width: float) -> Piece:
    titles = [HEAD.wrap(column.title, share) for column, (_, share) in zip(table.columns, boxes, strict=True)]
    height = HEAD_HEIGHT + HEAD_LINE * (max(map(len, titles)) - 1 if any(titles) else 0)

    def paint(ink: Ink, x: float, y: float) -> None:
        ink.fill(QRectF(x, y, width, height))
        for column, lines, (left, share) in zip(table.columns, titles, boxes, strict=True):
            for at, line in enumerate(lines):
                top = y + height - 3.5 - HEAD_LINE * (len(lines) - at)
                ink.in_box(QRectF(x + left, top, share, HEAD_LINE), line, HEAD, align=column.align)
        ink.rule(x, y, width, 1.0, RULE)
        ink.rule(x, y + height, width, 1.0, RULE)

    return Piece(height, paint, keep=bool(table.rows))


def _line_piece(width: float) -> Piece:
    def paint(ink: Ink, x: float, y: float) -> None:
        ink.rule(x, y, width, 1.0, RULE)

    return Piece(1.0, paint, keep=True)
