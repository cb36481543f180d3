"""The last line of a card: gap or ready chip, signal bars with days, next action; or why it is parked or won.

Where the width does not do, the signal bars go first, then the next action's text (its mark stays).
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.board.board_fonts import BoardFonts
from ui.board.card_face import PARKED, WON, CardFace
from ui.board.card_layout import CardLayout
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
ELIDE = Qt.TextElideMode.ElideRight
NEXT_ROLES = {"overdue": "danger", "today": "accent", "later": "text2", "none": "text3"}
LEVEL_ROLES = {1: ("text2", "text3"), 2: ("text", "text"), 3: ("danger", "danger")}
BAR_HEIGHTS = (4, 7, 10)
BARS_WIDTH, BARS_GAP, READY_WIDTH, SPACE = 8, 3, 20, 5


def paint_meta(painter: QPainter, layout: CardLayout, face: CardFace, theme: Theme, fonts: BoardFonts) -> None:
    """Paint the last line of a card."""
    line = _MetaLine(painter, layout, theme, fonts)
    if face.state == PARKED:
        line.note("parked", 11, face.line, "text2")
    elif face.state == WON:
        line.note("won", 13, face.line, "accent")
    else:
        line.usual(face)


class _MetaLine:
    def __init__(self, painter: QPainter, layout: CardLayout, theme: Theme, fonts: BoardFonts) -> None:
        self._painter, self._theme, self._fonts = painter, theme, fonts
        self._box = layout.meta
        self._x = self._box.left()

    def note(self, mark: str, size: int, line: tuple[str, str], role: str) -> None:
        """Paint a mark and its words, the first of them bold."""
        color = self._theme.color(role)
        paint_mark(self._painter, mark, self._x, self._box.top() + (17 - size) / 2, size, color)
        self._x += size + 4
        strong, plain = line
        if strong:
            self._text(strong, role, bold=True)
            self._x += 4
        self._text(plain, role)

    def usual(self, face: CardFace) -> None:
        """Paint gap, days and next action of an open deal."""
        bold_next = face.next_mark in ("overdue", "today")
        next_width = 12 + 3 + self._width(face.next_text, bold=bold_next)
        days_width = self._width(face.days, bold=face.level > 1)
        chips = self._chips_width(face)
        room = self._box.width() - chips - days_width - 4
        bars = room >= BARS_WIDTH + BARS_GAP + next_width
        worded = room >= next_width
        self._chips(face)
        if bars:
            self._bars(face.level)
        self._text(face.days, LEVEL_ROLES[face.level][0], bold=face.level > 1)
        self._x = self._box.left() + self._box.width() - (next_width if worded else 12)
        paint_mark(
            self._painter,
            face.next_mark,
            self._x,
            self._box.top() + 3,
            12,
            self._theme.color(MARK_ROLES[face.next_mark]),
        )
        if worded:
            self._x += 15
            self._text(face.next_text, NEXT_ROLES[face.next_mark], bold=bold_next)

    def _chips_width(self, face: CardFace) -> int:
        gap = 3 + 9 + 2 + self._width(signed(face.gap), bold=True) + 4 + SPACE if face.gap else 0
        return gap + (READY_WIDTH + SPACE if face.ready else 0)

    def _chips(self, face: CardFace) -> None:
        top = self._box.top()
        if face.gap:
            mark = "ahead" if face.gap > 0 else "behind"
            role = MARK_ROLES[mark]
            width = 3 + 9 + 2 + self._width(signed(face.gap), bold=True) + 4
            self._chip(width, f"{role}_tint", "")
            paint_mark(self._painter, mark, self._x + 3, top + 4, 9, self._theme.color(role))
            self._x += 14
            self._text(signed(face.gap), role, bold=True)
            self._x += 4 + SPACE
        if face.ready:
            self._chip(READY_WIDTH, "accent_tint", "accent_line")
            paint_mark(self._painter, "ready", self._x + 4, top + 2.5, 12, self._theme.color("accent"))
            self._x += READY_WIDTH + SPACE

    def _chip(self, width: int, fill: str, edge: str) -> None:
        box = QRectF(self._x, self._box.top() + 0.5, width, 16)
        self._painter.setBrush(self._theme.color(fill))
        self._painter.setPen(QPen(self._theme.color(edge), 1) if edge else Qt.PenStyle.NoPen)
        if edge:
            box.adjust(0.5, 0, -0.5, -1)
        self._painter.drawRoundedRect(box, 4, 4)

    def _bars(self, level: int) -> None:
        bottom = self._box.top() + 14
        for nth, height in enumerate(BAR_HEIGHTS):
            role = LEVEL_ROLES[level][1] if nth < level else "border"
            self._painter.fillRect(self._x + 3 * nth, bottom - height, 2, height, self._theme.color(role))
        self._x += BARS_WIDTH + BARS_GAP

    def _text(self, text: str, role: str, *, bold: bool = False) -> None:
        self._painter.setFont(self._fonts.small_bold if bold else self._fonts.small)
        self._painter.setPen(self._theme.color(role))
        width = self._box.left() + self._box.width() - self._x
        metrics = self._fonts.small_bold_metrics if bold else self._fonts.small_metrics
        shown = text if metrics.horizontalAdvance(text) <= width else metrics.elidedText(text, ELIDE, width)
        self._painter.drawText(self._x, self._box.top(), width + 2, self._box.height(), LEFT, shown)
        self._x += metrics.horizontalAdvance(shown)

    def _width(self, text: str, *, bold: bool) -> int:
        metrics = self._fonts.small_bold_metrics if bold else self._fonts.small_metrics
        return metrics.horizontalAdvance(text)


def signed(gap: int) -> str:
    """Return a gap with its sign, minus being the true minus."""
    return f"+{gap}" if gap > 0 else f"−{-gap}"
