"""Paints the week's list: bands of states, and deals in five columns: which, what next, why, when, and a button."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme
from ui.today.lines import LINE, DealLine, Head, Line, Note, Titles
from ui.today.pen import MARK, Pen
from ui.today.week_words import DOT

ROW = 55
HEIGHTS: dict[type[Line], int] = {Titles: 26, Head: 28, Note: 34}
_EDGE, _GAP, _RANK, _WHEN, _BUTTON = 12, 12, 16, 92, 64
_NAME, _STEP, _WHY = 196, 280, 200
"""Widths as drawn at 1366; what is left over goes to them in these shares."""


class Columns(NamedTuple):
    """Left edge and width of each column within a line."""

    name: tuple[int, int]
    step: tuple[int, int]
    why: tuple[int, int]
    when: tuple[int, int]
    button: tuple[int, int]


def columns(width: int) -> Columns:
    """Return the columns of a line of a width."""
    fixed = 2 * _EDGE + _RANK + _WHEN + _BUTTON + 5 * _GAP
    room = max(360, width - fixed)
    whole = _NAME + _STEP + _WHY
    name, step = room * _NAME // whole, room * _STEP // whole
    why = room - name - step
    at = _EDGE + _RANK + _GAP
    found = []
    for size in (name, step, why, _WHEN, _BUTTON):
        found.append((at, size))
        at += size + _GAP
    return Columns(*found)


class DealDelegate(QStyledItemDelegate):
    """One look for heads, deals and the quiet sentence of an empty group."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @staticmethod
    def button_of(box: QRect) -> QRect:
        """Return where the button of a line stands."""
        left, width = columns(box.width()).button
        return QRect(box.x() + left, box.y() + 15, width, 26)

    def spot(self, box: QRect, line: Line, at: QPoint, font: QFont) -> str:
        """Return what is asked by a click at a point of a line: "note", "tool" or nothing."""
        if not isinstance(line, DealLine):
            return ""
        if self.button_of(box).contains(at):
            return "note"
        face = QFont(font)
        face.setPixelSize(self._theme.px(12))
        left, width = columns(box.width()).step
        link = QRect(box.x() + left, box.y() + 28, min(width, QFontMetrics(face).horizontalAdvance(line.tool_name)), 19)
        return "tool" if link.contains(at) else ""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, HEIGHTS.get(type(index.data(LINE)), ROW))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, line = Pen(painter, self._theme, option.font), index.data(LINE)
        if isinstance(line, Titles):
            _titles(pen, option.rect, line)
        elif isinstance(line, Head):
            _head(pen, option.rect, line)
        elif isinstance(line, Note):
            pen.text(option.rect.adjusted(_EDGE + _RANK + _GAP, 0, -_EDGE, 0), line.text, "text3")
        elif isinstance(line, DealLine):
            pen.ground(option.rect, option.state)
            self._deal(pen, option.rect, line)
        painter.restore()

    def _deal(self, pen: Pen, box: QRect, line: DealLine) -> None:
        at, upper, lower = columns(box.width()), box.y() + 9, box.y() + 28
        pen.text(QRect(box.x() + _EDGE, box.y(), _RANK, box.height()), str(line.number), "text3", 13, bold=True)

        def place(column: tuple[int, int], top: int, indent: int = 0) -> QRect:
            return QRect(box.x() + column[0] + indent, top, column[1] - indent, 19)

        flag = MARK + 6 if line.debt else 0
        used = pen.text(place(at.name, upper).adjusted(0, 0, -flag, 0), line.name, "text", 13, bold=True)
        if line.debt:
            color = self._theme.color("claim")
            paint_mark(pen.painter, "debt", box.x() + at.name[0] + used + 6, upper + 4, MARK, color)
        pen.text(place(at.name, lower), line.below, "text2")
        paint_mark(pen.painter, "open", box.x() + at.step[0], upper + 4, MARK, self._theme.color("border_strong"))
        tag = pen.width(line.tag.text, 12) + 18
        used = pen.text(place(at.step, upper, MARK + 6).adjusted(0, 0, -tag, 0), line.step, "text", 13, bold=True)
        pen.tag(box.x() + at.step[0] + MARK + 6 + used + 6, upper, line.tag)
        used = pen.text(place(at.step, lower), line.tool_name, "accent")
        pen.text(place(at.step, lower, used), f"{DOT if used else ''}{line.how}", "text2")
        for reason, top in zip(line.reasons, (upper, lower), strict=False):
            pen.marked(place(at.why, top), reason, "text2")
        pen.marked(QRect(box.x() + at.when[0], box.y(), at.when[1], box.height()), line.when)
        pen.button(self.button_of(box), QCoreApplication.translate("Today", "Note"))


def _titles(pen: Pen, box: QRect, line: Titles) -> None:
    at = columns(box.width())
    for (left, width), text in zip((at.name, at.step, at.why, at.when), line, strict=True):
        pen.text(QRect(box.x() + left, box.y(), width, box.height()), text, "text2")
    pen.painter.fillRect(box.x(), box.bottom(), box.width(), 1, pen.theme.color("border"))


def _head(pen: Pen, box: QRect, line: Head) -> None:
    color = pen.theme.color
    pen.painter.fillRect(box, color(f"{line.state}_tint"))
    disc = QRectF(box.x() + _EDGE, box.y() + 4, 20, 20)
    pen.painter.setPen(Qt.PenStyle.NoPen)
    pen.painter.setBrush(color("surface"))
    pen.painter.drawEllipse(disc)
    ink = f"{line.state}_text"
    pen.painter.setFont(pen.font(12, bold=True))
    pen.painter.setPen(color(ink))
    pen.painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), line.place)
    rest = box.adjusted(_EDGE + _RANK + _GAP, 0, -_EDGE, 0)
    taken = pen.right(rest, line.right, ink)
    used = pen.text(rest, line.title, ink, 13, bold=True)
    pen.text(rest.adjusted(used + 8, 0, -taken - 12, 0), line.tail, ink)
