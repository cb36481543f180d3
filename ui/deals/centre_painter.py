"""Paints the map of a buying centre on the screen: levels, reporting lines, boxes with names and attitude cells.

A box one has met has a full line, one not met a dashed one without ground; the coach's stands on the tint of proof. A
bar at the left edge is as high as a person's influence, a reporting line as wide as the influence it carries.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from funnel_desktop.domain.centre import CentreMap, MapLevel, MapLine, Rect
from funnel_desktop.domain.part_drafts import INFLUENCES
from ui.charts.centre_faces import CentreFace, CentreValues
from ui.common.theme.theme import Theme
from ui.common.widgets.attitude_cells import CELLS_WIDTH, paint_cells

RADIUS, PAD = 6.0, 10.0


def line_width(influence: int) -> float:
    """Return the width of a reporting line in px: 1 where the influence is unknown or 1, 3 at 5."""
    return 1.0 + 0.5 * max(0, influence - 1)


def corner_path(line: MapLine, radius: float = 3.0) -> QPainterPath:
    """Return a reporting line with its corners a little rounded."""
    points = [QPointF(*point) for point in line.points]
    path = QPainterPath(points[0])
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        for end, to in ((before, False), (after, True)):
            way = end - here
            length = abs(way.x()) + abs(way.y())
            near = here + way * (min(radius, length / 2) / length) if length else here
            if to:
                path.quadTo(here, near)
            else:
                path.lineTo(near)
    path.lineTo(points[-1])
    return path


class CentrePainter:
    """Paints one drawing in the colours in force."""

    def __init__(self, theme: Theme, base: QFont) -> None:
        self._theme = theme
        self._fonts = {(size, bold): self._face(base, size, bold=bold) for size in (12, 13) for bold in (False, True)}

    def paint(self, painter: QPainter, drawn: CentreMap, values: CentreValues, current: str, *, focus: bool) -> None:
        """Paint everything; `current` is the contact the keys are at."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for level in drawn.levels:
            self._level(painter, drawn, level, values)
        for line in sorted(drawn.lines, key=lambda line: line.influence):
            pen = QPen(self._theme.color("border_strong"), line_width(line.influence))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(corner_path(line))
        for box in drawn.boxes:
            self._box(painter, box.rect, values.faces[box.id])
            if focus and box.id == current:
                painter.setPen(QPen(self._theme.color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(_rectf(box.rect).adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)

    def _level(self, painter: QPainter, drawn: CentreMap, level: MapLevel, values: CentreValues) -> None:
        painter.setPen(QPen(self._theme.color("border"), 1))
        y = round(level.rule_y) + 0.5
        painter.drawLine(QPointF(level.label.x, y), QPointF(drawn.width - level.label.x, y))
        self._text(painter, _rectf(level.label), values.levels[level.level], (12, False), "text2")
        if level.hint is not None:
            self._text(painter, _rectf(level.hint), values.hints[level.level], (12, False), "text3")

    def _box(self, painter: QPainter, rect: Rect, face: CentreFace) -> None:
        area = _rectf(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        tinted = face.coach and face.met
        pen = QPen(self._theme.color("accent" if face.coach else "border_strong"), 1.5 if tinted else 1.0)
        if not face.met:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("accent_tint" if tinted else "surface" if face.met else "window"))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        self._influence(painter, area, face.influence)
        scale = self._theme.scale
        inner = area.adjusted(PAD, 0, -PAD, 0)
        first = QRectF(inner.left(), inner.top() + 6 * scale, inner.width(), 20 * scale)
        used = self._text(painter, first, face.name, (13, True), "text")
        self._text(painter, first.adjusted(used + 4, 0, 0, 0), face.title, (12, False), "text2")
        top = inner.top() + 30 * scale
        second = QRectF(inner.left(), top, inner.width() - CELLS_WIDTH - 6, 18 * scale)
        self._text(painter, second, face.under, (12, False), "text2")
        paint_cells(
            painter, self._theme, QPointF(inner.right() - CELLS_WIDTH, round(second.center().y() - 4)), face.attitude
        )

    def _influence(self, painter: QPainter, area: QRectF, influence: int) -> None:
        """Paint a bar at the left edge that is the higher the more a person's word weighs."""
        room = area.height() - 2 * RADIUS
        height = room * influence / INFLUENCES[-1]
        painter.fillRect(
            QRectF(area.left() + 3, area.bottom() - RADIUS - height, 3, height), self._theme.color("text2")
        )

    def _text(self, painter: QPainter, area: QRectF, text: str, look: tuple[int, bool], role: str) -> float:
        """Paint one line, shortened to its room, and return its width."""
        if not text or area.width() < 8:
            return 0.0
        metrics = QFontMetricsF(self._fonts[look])
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(self._fonts[look])
        painter.setPen(self._theme.color(role))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), shown)
        return metrics.horizontalAdvance(shown)

    def _face(self, base: QFont, size: int, *, bold: bool) -> QFont:
        face = QFont(base)
        face.setPixelSize(self._theme.px(size))
        face.setBold(bold)
        return face


def _rectf(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)
