"""Lays out a form: numbered fields in two columns as on the screen, each filled in or with lines to write on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from ui.reports.blocks import Form, FormItem
from ui.reports.faces import Face
from ui.reports.ink import FRAME, TEXT, TEXT2, Ink, middle
from ui.reports.pagination import Piece

NUMBER, LABEL, HINT, VALUE = Face(9.5, bold=True), Face(10.5, bold=True), Face(9), Face(11)
HEAD, LINE, RULED, GAP, COLUMN_GAP, PADDING = 16.0, 16.0, 24.0, 9.0, 16.0, 6.0
"""Heights in CSS px: a field's head, a line of type, a line to write on (6.3 mm), the white under a field."""
_BOX, _OPTION_GAP = 9.0, 16.0


def form_pieces(form: Form, width: float, room: float) -> list[Piece]:
    """Return the form's rows; the fields of a row stay together on a page, unless one is higher than a page."""
    half = (width - COLUMN_GAP) / 2
    found: list[Piece] = []
    for row in form_rows(form.items):
        piece = _row_piece(row, width, half)
        found += [piece] if piece.height <= room else [part for item in row for part in _parted(item, width)]
    return found


def form_rows(items: Sequence[FormItem]) -> list[tuple[FormItem, ...]]:
    """Return the items as rows of one wide field, or of one or two narrow ones."""
    rows: list[list[FormItem]] = []
    for item in items:
        beside = bool(rows) and len(rows[-1]) == 1 and not rows[-1][0].wide and not item.wide
        if beside:
            rows[-1].append(item)
        else:
            rows.append([item])
    return [tuple(row) for row in rows]


def _row_piece(row: Sequence[FormItem], width: float, half: float) -> Piece:
    shares = [width if item.wide else half for item in row]
    height = max(_height(item, share) for item, share in zip(row, shares, strict=True))

    def paint(ink: Ink, x: float, y: float) -> None:
        for at, (item, share) in enumerate(zip(row, shares, strict=True)):
            _paint(ink, item, QRectF(x + at * (half + COLUMN_GAP), y, share, height - GAP))

    return Piece(height, paint)


def _parted(item: FormItem, width: float) -> list[Piece]:
    """Return a field too high for a page line by line, its value without a box."""
    empty = replace(item, value="", lines=0, options=())
    head = Piece(HEAD, lambda ink, x, y: _paint(ink, empty, QRectF(x, y, width, HEAD)), keep=True)
    return [head, *(_line_piece(line) for line in _lines(item, width)), Piece(GAP, lambda _ink, _x, _y: None)]


def _line_piece(line: str) -> Piece:
    return Piece(LINE, lambda ink, x, y: ink.text((x + PADDING, middle(y, LINE, VALUE)), line, VALUE))


def _lines(item: FormItem, width: float) -> list[str]:
    room = width - 2 * PADDING
    return [line for part in item.value.splitlines() for line in (VALUE.wrap(part, room) or ("",))]


def _height(item: FormItem, width: float) -> float:
    if item.options:
        inner = LINE * len(option_lines(item.options, width))
    elif item.value:
        inner = 8 + LINE * len(_lines(item, width))
    else:
        inner = RULED * item.lines
    return HEAD + inner + GAP


def _paint(ink: Ink, item: FormItem, box: QRectF) -> None:
    number = f"{item.number}"
    x, base = box.left(), middle(box.top(), HEAD - 2, LABEL)
    ink.text((x, base), number, NUMBER, TEXT2)
    x += NUMBER.width(number) + 5
    room = max(0.0, box.right() - x)
    label = LABEL.elide(item.label, room) if LABEL.width(item.label) > room else item.label
    ink.text((x, base), label, LABEL)
    x += LABEL.width(label) + 7
    ink.in_box(QRectF(x, box.top(), max(0.0, box.right() - x), HEAD - 2), item.hint, HINT, TEXT2)
    inside = QRectF(box.left(), box.top() + HEAD, box.width(), box.height() - HEAD)
    if item.options:
        _paint_options(ink, item, inside)
    elif item.value:
        _paint_value(ink, item, inside)
    else:
        for line in range(1, item.lines + 1):
            ink.rule(inside.left(), inside.top() + line * RULED - 2, inside.width(), 0.7, "#777777")


def _paint_value(ink: Ink, item: FormItem, box: QRectF) -> None:
    ink.frame(box.adjusted(0.5, 0.5, -0.5, -0.5), FRAME, 0.7)
    for at, line in enumerate(_lines(item, box.width())):
        ink.text((box.left() + PADDING, middle(box.top() + 4 + at * LINE, LINE, VALUE)), line, VALUE)


def option_lines(options: Sequence[tuple[str, bool]], width: float) -> list[list[tuple[str, bool]]]:
    """Return the options broken into lines of a width; one that is wider than a line has a line of its own."""
    lines: list[list[tuple[str, bool]]] = [[]]
    used = 0.0
    for option in options:
        needed = _BOX + 5 + Face(VALUE.px, bold=True).width(option[0])
        if lines[-1] and used + needed > width:
            lines.append([])
            used = 0.0
        lines[-1].append(option)
        used += needed + _OPTION_GAP
    return lines


def _paint_options(ink: Ink, item: FormItem, box: QRectF) -> None:
    """Paint a box and a word for each option; the chosen one is filled and bold, so that grey paper shows it."""
    for at, line in enumerate(option_lines(item.options, box.width())):
        x, top = box.left(), box.top() + at * LINE
        for words, chosen in line:
            square = QRectF(x + 0.5, top + (LINE - _BOX) / 2, _BOX, _BOX)
            ink.frame(square, TEXT, 0.9)
            if chosen:
                ink.fill(square.adjusted(2, 2, -2, -2), TEXT)
            face = Face(VALUE.px, bold=chosen)
            room = max(1.0, box.right() - x - _BOX - 5)
            ink.in_box(QRectF(x + _BOX + 5, top, min(room, face.width(words) + 1), LINE), words, face)
            x += _BOX + 5 + Face(VALUE.px, bold=True).width(words) + _OPTION_GAP
