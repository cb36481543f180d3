"""Paints the rows of a deal's lists: two lines of text, a mark or icon before them; tag, button or cells behind."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.common.theme.icons import paint_icon
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme
from ui.common.widgets.attitude_cells import CELLS_WIDTH, paint_cells
from ui.deals.row import Row
from ui.deals.row_model import row_at

HEIGHTS = {"head": 27, "note": 22, "add": 28}
TALL, SHORT = 43, 27
_MARGIN, _MARK, _ASIDE, _BOX = 12, 22, 46, 17

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints a `Row` in the colours in force."""

    def __init__(self, theme: Theme, base: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = {}
        for size in (11, 12, 13):
            for bold in (False, True):
                face = QFont(base)
                face.setPixelSize(size)
                face.setBold(bold)
                self._fonts[size, bold] = face
        self._metrics = {key: QFontMetrics(face) for key, face in self._fonts.items()}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row's kind."""
        row = row_at(index)
        return QSize(100, HEIGHTS.get(row.kind) or (TALL if row.detail or row.cells or row.action else SHORT))

    def button_rect(self, row: Row, area: QRect) -> QRect:
        """Return where a row's button is, empty if it has none."""
        if not row.action:
            return QRect()
        width = self._metrics[12, False].horizontalAdvance(row.action) + 18
        return QRect(area.right() - _MARGIN - width + 1, area.top() + (area.height() - 24) // 2, width, 24)

    def mark_rect(self, row: Row, area: QRect) -> QRect:
        """Return where a mark that can be clicked is."""
        return QRect(area.left() + 4, area.top(), _MARK + 4, SHORT) if row.ticks else QRect()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = row_at(index)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, row, area, state)
        painters = {"head": self._paint_head, "note": self._paint_note, "add": self._paint_add}
        painters.get(row.kind, self._paint_item)(painter, row, area)
        rows = getattr(index.model(), "rows", ())
        following = rows[index.row() + 1] if index.row() + 1 < len(rows) else None
        if row.kind == "item" and following is not None and following.kind == "item":
            line = self._theme.color("border")
            painter.fillRect(area.left() + _MARGIN, area.bottom(), area.width() - 2 * _MARGIN, 1, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: Row, area: QRect, state: QStyle.StateFlag) -> None:
        if row.kind not in {"item", "add"}:
            return
        inner = QRectF(area).adjusted(4.5, 1.5, -4.5, -2.5)
        focus = QStyle.StateFlag.State_HasFocus in state
        if QStyle.StateFlag.State_Selected in state and focus:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(self._theme.color("accent_tint"))
            painter.drawRoundedRect(inner, 4, 4)
        elif QStyle.StateFlag.State_MouseOver in state:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(inner, 4, 4)

    def _paint_head(self, painter: QPainter, row: Row, area: QRect) -> None:
        x = area.left() + _MARGIN
        if row.number:
            box = QRectF(x, area.top() + 7, _BOX, _BOX)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(f"{row.state}_tint"))
            painter.drawRoundedRect(box, 4, 4)
            self._text(painter, box.toRect(), str(row.number), (11, True, f"{row.state}_text"), how="centred")
            x += _BOX + 6
        right = self._paint_right(painter, row, QRect(area.left(), area.top() + 5, area.width(), 20))
        place = QRect(x, area.top() + 6, right - x, 19)
        used = self._text(painter, place, row.title, (12, True, "text2"))
        self._text(painter, place.adjusted(used + 6, 0, 0, 0), row.suffix, (12, False, "text3"))

    def _paint_note(self, painter: QPainter, row: Row, area: QRect) -> None:
        place = area.adjusted(_MARGIN, 0, -_MARGIN, 0)
        self._text(painter, place, row.title, (12, False, row.role or "text3"))

    def _paint_add(self, painter: QPainter, row: Row, area: QRect) -> None:
        color = self._theme.color("accent")
        paint_icon(painter, row.icon or "plus", QPointF(area.left() + _MARGIN, area.top() + 7), 14, color)
        self._text(painter, area.adjusted(_MARGIN + _MARK, 0, -_MARGIN, 0), row.title, (12, False, "accent"))

    def _paint_item(self, painter: QPainter, row: Row, area: QRect) -> None:
        x = area.left() + _MARGIN
        if row.aside:
            place = QRect(x, area.top() + 5, _ASIDE, 18)
            self._text(painter, place, row.aside, (12, False, "text3" if row.struck else "text2"))
            x += _ASIDE
        if row.mark:
            color = self._theme.color(row.role or MARK_ROLES[row.mark])
            paint_mark(painter, row.mark, x, area.top() + 8, 12, color)
        if row.icon:
            color = self._theme.color(row.role or "text2")
            paint_icon(painter, row.icon, QPointF(x - 1, area.top() + 7), 14, color)
        x += _MARK if row.mark or row.icon else 0
        first = QRect(area.left(), area.top() + 4, area.width(), 20)
        right = self._paint_right(painter, row, area if row.cells or row.action else first)
        place = QRect(x, first.top(), right - x, first.height())
        ink = "text3" if row.struck else "text"
        used = self._text(painter, place, row.title, (13, row.bold, ink), how="struck" if row.struck else "")
        if row.badge and place.width() > used + 20:
            color = self._theme.color(MARK_ROLES[row.badge])
            paint_mark(painter, row.badge, place.left() + used + 6, area.top() + 8, 12, color)
            used += 15
        self._text(painter, place.adjusted(used + 6, 0, 0, 0), row.suffix, (12, False, row.suffix_role))
        if row.detail:
            end = right if row.cells or row.action else area.right() - _MARGIN + 1
            detail = row.detail.replace("\n", " ")
            under = QRect(x, area.top() + 22, end - x, 17)
            self._text(painter, under, detail, (12, False, "text3" if row.struck else "text2"))

    def _paint_right(self, painter: QPainter, row: Row, area: QRect) -> int:
        """Paint what stands at the right and return where the room for text ends."""
        end = area.right() - _MARGIN + 1
        if row.cells:
            paint_cells(painter, self._theme, QPointF(end - CELLS_WIDTH, area.center().y() - 4), row.attitude)
            return end - CELLS_WIDTH - 8
        if row.action:
            button = self.button_rect(row, area)
            painter.setPen(QPen(self._theme.color("border_strong"), 1))
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            self._text(painter, button, row.action, (12, False, "text"), how="centred")
            return button.left() - 8
        if row.tag:
            return self._paint_tag(painter, row.tag, area, end)
        if row.right:
            width = min(self._metrics[12, False].horizontalAdvance(row.right) + 1, area.width() // 2)
            self._text(
                painter, QRect(end - width, area.top(), width, area.height()), row.right, (12, False, row.right_role)
            )
            return end - width - 8
        return end

    def _paint_tag(self, painter: QPainter, words: str, area: QRect, end: int) -> int:
        width = self._metrics[12, False].horizontalAdvance(words) + 29
        box = QRect(end - width, area.top() + 1, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_tint"))
        painter.drawRoundedRect(QRectF(box), 3, 3)
        paint_icon(painter, "database", QPointF(box.left() + 6, box.top() + 3), 12, self._theme.color("accent"))
        self._text(painter, box.adjusted(22, 0, 0, 0), words, (12, False, "accent"))
        return box.left() - 8

    def _text(self, painter: QPainter, area: QRect, text: str, look: tuple[int, bool, str], how: str = "") -> int:
        """Paint a line of text ("centred" or "struck" through), shortened to its room, and return its width."""
        if not text or area.width() < 8:
            return 0
        face, role = look[:2], look[2]
        font = QFont(self._fonts[face])
        font.setStrikeOut(how == "struck")
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        shown = self._metrics[face].elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        align = Qt.AlignmentFlag.AlignCenter if how == "centred" else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
        return self._metrics[face].horizontalAdvance(shown)
