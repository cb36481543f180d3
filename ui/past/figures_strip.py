"""The figures of a day of the past in one line: what was in hand, and the forecast of its quarter as it stood."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.theme import Theme

HEIGHT = 42


class FigureCell(NamedTuple):
    """A figure with its name; `head` begins a group, in bold, and has no figure."""

    name: str
    figure: str = ""
    head: bool = False


class FiguresStrip(QWidget):
    """Paints names over figures, side by side; a group's head is as wide as its words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("past-figures")
        self.setFixedHeight(HEIGHT)
        self._theme = theme
        self._cells: tuple[FigureCell, ...] = ()
        theme.changed.connect(self.update)

    @property
    def cells(self) -> tuple[FigureCell, ...]:
        """What is shown."""
        return self._cells

    def show_cells(self, cells: tuple[FigureCell, ...], name: str) -> None:
        """Show other figures; `name` says what they are."""
        self._cells = cells
        self.setAccessibleName(name)
        self.setAccessibleDescription(", ".join(f"{cell.name} {cell.figure}".strip() for cell in cells))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint everything."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("chrome"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.color("border"))
        heads = [self._head_width(cell) if cell.head else 0 for cell in self._cells]
        left, others = 12.0, max(1, heads.count(0))
        width = (self.width() - 24 - sum(heads)) / others
        for cell, head in zip(self._cells, heads, strict=True):
            self._paint(painter, QRectF(left, 0, (head or width) - 8, HEIGHT - 1), cell)
            left += head or width

    def _head_width(self, cell: FigureCell) -> int:
        return QFontMetrics(font(12, bold=True)).horizontalAdvance(cell.name) + 28

    def _paint(self, painter: QPainter, area: QRectF, cell: FigureCell) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        if cell.head:
            painter.fillRect(QRectF(area.x() - 8, 8, 1, HEIGHT - 17), self._theme.color("border"))
            painter.setFont(font(12, bold=True))
            painter.setPen(self._theme.color("text"))
            painter.drawText(area, middle, cell.name)
            return
        painter.setFont(font(11))
        painter.setPen(self._theme.color("text2"))
        painter.drawText(QRectF(area.x(), 3, area.width(), 16), middle, cell.name)
        painter.setFont(font(13, bold=True))
        painter.setPen(self._theme.color("text"))
        painter.drawText(QRectF(area.x(), 19, area.width(), 20), middle, cell.figure)
