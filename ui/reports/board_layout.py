"""Lays the board out on one page: cards of three lines, of two or of one, whatever lets the fullest column fit.

What even cards of one line leave no room for is counted at the column's foot, never dropped in silence.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from ui.reports.board_sheet import BoardSheet, SheetCard, SheetColumn
from ui.reports.faces import Face
from ui.reports.ink import FRAME, RULE, TEXT, TEXT2, Ink
from ui.reports.pagination import Piece

HEAD, GAP, HEADING = 44.0, 10.0, 24.0
LEVELS = ((50.0, 3), (34.0, 2), (15.0, 1))
"""A card's height with the white under it, and its lines."""

LEAST_HEIGHT = 160.0
_TITLE, _SMALL, _NAME, _LINE = Face(10, bold=True), Face(8.5), Face(9.5, bold=True), Face(8.5)
_MARK = 7.0


def board_piece(block: BoardSheet, width: float, room: float) -> Piece:
    """Return the board as one piece, as high as it needs and never higher than a page's body."""
    most = max((len(column.cards) for column in block.columns), default=0)
    room -= HEADING  # the heading above it is kept with it
    space = room - HEAD - 4
    step, lines = next((level for level in LEVELS if most * level[0] <= space), LEVELS[-1])
    fit = max(1, int(space // step))
    height = min(room, max(LEAST_HEIGHT, HEAD + 4 + min(most, fit) * step))
    share = (width + GAP) / max(1, len(block.columns))

    def paint(ink: Ink, x: float, y: float) -> None:
        for at, column in enumerate(block.columns):
            box = QRectF(x + at * share, y, share - GAP, height)
            _paint_head(ink, column, box)
            _paint_cards(ink, column, box, (step, lines, fit), block.more)

    return Piece(height, paint)


def _paint_head(ink: Ink, column: SheetColumn, box: QRectF) -> None:
    left, top, width = box.left(), box.top(), box.width()
    ink.in_box(QRectF(left, top, width, 14), column.title, _TITLE, TEXT)
    ink.in_box(QRectF(left, top + 14, width, 12), column.below, _SMALL, TEXT2)
    ink.in_box(QRectF(left, top + 26, width, 12), column.figures, _SMALL, TEXT2)
    ink.rule(left, top + 40, width, 1.2, RULE)


def _paint_cards(ink: Ink, column: SheetColumn, box: QRectF, level: tuple[float, int, int], more: str) -> None:
    step, lines, fit = level
    over = len(column.cards) > fit
    shown = column.cards[: fit - 1] if over else column.cards
    for at, card in enumerate(shown):
        place = QRectF(box.left(), box.top() + HEAD + at * step, box.width(), step - 3)
        _paint_card(ink, card, place, lines)
    if over:
        foot = QRectF(box.left() + 3, box.top() + HEAD + len(shown) * step, box.width() - 6, step - 3)
        ink.in_box(foot, more.format(n=len(column.cards) - len(shown)), _SMALL, TEXT2)


def _paint_card(ink: Ink, card: SheetCard, box: QRectF, lines: int) -> None:
    if lines > 1:
        _frame(ink, box, dashed=card.dashed)
    inner = box.adjusted(4, 2, -4, -2) if lines > 1 else box
    marks = card.marks if lines > 1 else (card.marks + (("parked",) if card.dashed else ()))
    tail = _LINE.width(card.amount) if lines == 1 else 0.0
    used = _marks(ink, marks, inner.right() - tail - (3 if tail else 0), inner.top() + (3 if lines > 1 else 1.5))
    name = QRectF(inner.left(), inner.top(), max(8.0, inner.width() - used - tail - 4), 13 if lines > 1 else 12)
    ink.in_box(name, card.name, _NAME if lines > 1 else _LINE, TEXT)
    if lines == 1:
        ink.in_box(QRectF(inner.right() - tail, inner.top(), tail + 0.5, 12), card.amount, _LINE, TEXT2)
        return
    second = card.amount if lines == 2 else card.customer
    ink.in_box(
        QRectF(inner.left(), inner.top() + 14, inner.width() * (0.62 if lines == 2 else 1), 12), second, _LINE, TEXT2
    )
    third = inner.top() + (28 if lines == 3 else 14)
    if lines == 3:
        ink.in_box(QRectF(inner.left(), third, inner.width() * 0.55, 12), card.amount, _LINE, TEXT)
    taken = _marks(ink, card.pips, inner.right(), third + 2.5)
    days = QRectF(inner.left() + inner.width() * 0.55, third, max(0.0, inner.width() * 0.45 - taken - 4), 12)
    ink.in_box(days, card.days, _LINE, TEXT2, "right")


def _marks(ink: Ink, names: tuple[str, ...], right: float, y: float) -> float:
    """Paint marks that end at the right; return the width they take."""
    width = len(names) * (_MARK + 2)
    for at, name in enumerate(names):
        ink.mark(name, right - width + at * (_MARK + 2) + 2, y, _MARK)
    return width


def _frame(ink: Ink, box: QRectF, *, dashed: bool) -> None:
    pen = QPen(QColor(FRAME), 0.8, Qt.PenStyle.CustomDashLine if dashed else Qt.PenStyle.SolidLine)
    if dashed:
        pen.setDashPattern([3, 2.5])
    ink.painter.setPen(pen)
    ink.painter.setBrush(Qt.BrushStyle.NoBrush)
    ink.painter.drawRect(box)
