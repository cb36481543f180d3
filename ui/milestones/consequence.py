"""One figure of the dialog's foot: before → after, and beneath it what is proved of it."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.icons import paint_icon
from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme

_ARROW, _GAP, _PAD, _MARK = 13, 4, 4, 9


class Figure(NamedTuple):
    """Texts of a figure; `mark` ("ahead", "behind" or "") makes a chip of the after text."""

    caption: str
    before: str
    after: str
    beneath: str
    mark: str = ""
    warning: bool = True


class Consequence(QWidget):
    """Paints a `Figure` in three lines: 17, 21 and 17 high."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._figure = Figure("", "", "", "")
        self._small, self._body, self._large = (_face(self.font(), size, bold) for size, bold in _FACES)
        self._chip = _face(self.font(), 12, bold=True)
        # Where the reason needs the room, the caption gives way: its first half tells what the figure is.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def figure(self) -> Figure:
        """What is shown."""
        return self._figure

    def show_figure(self, figure: Figure) -> None:
        """Show a figure."""
        self._figure = figure
        self.setToolTip(figure.caption)
        self.setAccessibleName(f"{figure.caption}: {figure.before} → {figure.after}; {figure.beneath}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As wide as its widest line, 55 high."""
        caption = QFontMetricsF(self._small).horizontalAdvance(self._figure.caption)
        return QSize(max(int(caption) + 2, self.minimumSizeHint().width()), 55)

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as its figures and the line beneath; the caption is shortened to that, its tip tells the whole."""
        figure, body = self._figure, QFontMetricsF(self._body)
        middle = body.horizontalAdvance(figure.before) + _ARROW + 2 * _GAP + self._after_width()
        return QSize(int(max(QFontMetricsF(self._small).horizontalAdvance(figure.beneath), middle)) + 2, 55)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        figure, color = self._figure, self._theme.color
        painter.setFont(self._small)
        painter.setPen(color("text2"))
        painter.drawText(self._line(0, 17), int(Qt.AlignmentFlag.AlignVCenter), self._caption())
        painter.setPen(color("claim" if figure.warning else "text2"))
        painter.drawText(self._line(38, 17), int(Qt.AlignmentFlag.AlignVCenter), figure.beneath)
        painter.setFont(self._body)
        painter.setPen(color("text"))
        painter.drawText(self._line(17, 21), int(Qt.AlignmentFlag.AlignVCenter), figure.before)
        x = QFontMetricsF(self._body).horizontalAdvance(figure.before) + _GAP
        paint_icon(painter, "arrow-right", QPointF(x, 21), _ARROW, color("text"))
        self._paint_after(painter, x + _ARROW + _GAP)

    def _paint_after(self, painter: QPainter, x: float) -> None:
        figure, color = self._figure, self._theme.color
        if not figure.mark:
            painter.setFont(self._large)
            painter.setPen(color("text"))
            painter.drawText(QRectF(x, 17, self.width() - x, 21), int(Qt.AlignmentFlag.AlignVCenter), figure.after)
            return
        role = "claim" if figure.mark == "ahead" else "danger"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"{role}_tint"))
        painter.drawRoundedRect(QRectF(x, 19, self._after_width(), 17), 4, 4)
        paint_mark(painter, figure.mark, x + _PAD, 23, _MARK, color(role))
        painter.setFont(self._chip)
        painter.setPen(color(role))
        left = x + _PAD + _MARK + 2
        painter.drawText(QRectF(left, 19, self.width() - left, 17), int(Qt.AlignmentFlag.AlignVCenter), figure.after)

    def _caption(self) -> str:
        metrics = QFontMetricsF(self._small)
        return metrics.elidedText(self._figure.caption, Qt.TextElideMode.ElideRight, self.width())

    def _after_width(self) -> float:
        if not self._figure.mark:
            return QFontMetricsF(self._large).horizontalAdvance(self._figure.after)
        return QFontMetricsF(self._chip).horizontalAdvance(self._figure.after) + 2 * _PAD + _MARK + 2

    def _line(self, y: int, height: int) -> QRectF:
        return QRectF(0, y, self.width(), height)


_FACES = ((12, False), (13, False), (15, True))


def _face(base: QFont, size: int, bold: bool) -> QFont:  # noqa: FBT001 - a pair from the table above
    face = QFont(base)
    face.setPixelSize(size)
    face.setBold(bold)
    return face
