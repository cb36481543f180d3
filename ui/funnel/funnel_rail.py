"""The funnel folded to 48 px: a mini funnel, weighted and proved, and the key that unfolds it. No matplotlib here."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.charts.mini_funnel import RAIL, paint_mini_funnel
from ui.common.fonts import font
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

WIDTH = 48
KEY = "F9"
_MIDDLE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class RailFigures:
    """(claimed, proved) shares of the eight bars; weighted and proved as numbers of `unit`."""

    shares: tuple[tuple[float, float], ...]
    weighted: str
    proved: str
    unit: str


class FunnelRail(QAbstractButton):
    """A tall button: a click anywhere lays the panel open or folds it away (`clicked`)."""

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("funnel-rail")
        self.setCheckable(True)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._figures: RailFigures | None = None
        theme.changed.connect(self.update)
        locale.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Word the rail."""
        self.setAccessibleName(self.tr("Funnel"))
        self.setToolTip(self.tr("Show the funnel ({key})").format(key=KEY))
        self._tell()

    def set_figures(self, figures: RailFigures) -> None:
        """Show other values."""
        self._figures = figures
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        """Ask for the rail's width."""
        return QSize(WIDTH, 400)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, name, bars and figures from the top, the hint at the bottom."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("hover" if self.underMouse() else "chrome"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.color("border"))
        icon = "chevron-right" if self.isChecked() else "chevron-left"
        if self.isChecked():
            self._tint(painter)
        paint_icon(painter, icon, QPointF(17, 15), 14, self._theme.color("accent" if self.isChecked() else "text2"))
        y = self._paint_name(painter, 42)
        if self._figures is not None:
            paint_mini_funnel(painter, QPointF(6, y + 6), self._figures.shares, self._theme.tokens)
            self._paint_figures(painter, y + round(8 * RAIL.pitch) + 10)
        self._line(painter, self.height() - 20, KEY, "text3")
        paint_icon(painter, "panel", QPointF(16, self.height() - 46), 16, self._theme.color("text2"))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(2, 1, -1, -1))

    def _tint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_tint"))
        painter.drawRoundedRect(QRectF(10, 8, 28, 28), 6, 6)

    def _paint_name(self, painter: QPainter, y: int) -> int:
        """Write the name: one character below the other if it has no letters, else level."""
        name = self.tr("Funnel")
        lines = [name] if name.isascii() else list(name)
        for line in lines:
            self._line(painter, y, line, "text2", px=12)
            y += 15
        return y

    def _paint_figures(self, painter: QPainter, y: int) -> None:
        figures = self._figures
        if figures is None:
            return
        for words, value in ((self.tr("Weighted"), figures.weighted), (self.tr("Proved"), figures.proved)):
            self._line(painter, y, words, "text3")
            self._line(painter, y + 14, value, "text", px=12, bold=True)
            y += 32
        self._line(painter, y, figures.unit, "text3")

    def _line(self, painter: QPainter, y: int, text: str, color: str, *, px: int = 11, bold: bool = False) -> None:
        """Write a centred line, smaller where it would not fit."""
        face = font(px, bold=bold)
        painter.setFont(face)
        while px > 8 and painter.fontMetrics().horizontalAdvance(text) > WIDTH - 3:
            px -= 1
            painter.setFont(font(px, bold=bold))
        painter.setPen(self._theme.color(color))
        painter.drawText(QRectF(1, y, WIDTH - 1, 15), _MIDDLE, text)

    def _tell(self) -> None:
        """Say the figures to those who do not see them."""
        figures = self._figures
        if figures is not None:
            text = self.tr("Weighted {weighted}, proved {proved} {unit}")
            self.setAccessibleDescription(
                text.format(weighted=figures.weighted, proved=figures.proved, unit=figures.unit)
            )
        self.update()
