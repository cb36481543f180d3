"""The widget that shows the funnel beside the board, with a stage under every click."""

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui.charts.chart_files import Sketch
from ui.charts.chart_style import ChartStyle, screen_style
from ui.charts.figure_canvas import FigureCanvas
from ui.charts.funnel_bars import FunnelBars, FunnelLayout, dock_layout
from ui.charts.mini_funnel import paint_plain_funnel
from ui.common.fonts import font
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ui.charts.figures.funnel import FunnelArtists

_TEXT_PX = 12


class ChartHost(FigureCanvas):
    """Shows `FunnelBars`; `stage_clicked` carries the stage 1…8 that was clicked or chosen by key."""

    stage_clicked = Signal(int)

    def __init__(self, theme: Theme, name: str, tasks: TaskRunner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, tasks, ground="chrome", parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(226)
        self.setMouseTracking(True)
        self._bars: FunnelBars | None = None
        self._layout: FunnelLayout | None = None
        self._figure: Figure | None = None
        self._artists: FunnelArtists | None = None
        self._current, self._selected = 0, 0

    def set_bars(self, bars: FunnelBars) -> None:
        """Show other values; the artists stay as long as their places do."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(bar.tip for bar in bars.bars if bar.tip))
        if self._wanted_layout() != self._layout:
            self._artists = None
        self.forget()

    def set_selected(self, stage: int) -> None:
        """Frame the stage the board is filtered by; 0 = none."""
        self._selected = stage
        self.update()

    @override
    def paint_stand_in(self, painter: QPainter) -> None:
        """Paint plain bars."""
        layout = self._wanted_layout()
        if self._bars is not None and layout is not None:
            paint_plain_funnel(painter, self._bars, layout, self._theme.tokens)

    @override
    def replace(self) -> None:
        """Forget the artists: they stand elsewhere now."""
        self._artists = None

    @override
    def event(self, event: QEvent) -> bool:
        """Tell about the bar under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            stage = self.stage_at(QPointF(event.pos()))
            tip = self._bars.bars[stage - 1].tip if stage and self._bars is not None else ""
            QToolTip.showText(event.globalPos(), html.escape(tip), self)
            return True
        return super().event(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which stage was clicked."""
        stage = self.stage_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and stage:
            self.stage_clicked.emit(stage)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the stages with up and down, choose with Enter or Space, copy with the usual key."""
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._current = min(8, max(1, self._current + step))
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current:
            self.stage_clicked.emit(self._current)
        else:
            super().keyPressEvent(event)

    def stage_at(self, point: QPointF) -> int:
        """Return the stage 1…8 whose row is at a point, 0 if none."""
        layout = self._layout or self._wanted_layout()
        row = layout.row_at(point.y()) if layout is not None and self.rect().contains(point.toPoint()) else None
        return 0 if row is None else row + 1

    def _wanted_layout(self) -> FunnelLayout | None:
        if self._bars is None:
            return None
        metrics = QFontMetricsF(font(_TEXT_PX))
        names = max(metrics.horizontalAdvance(bar.name) for bar in self._bars.bars)
        figures = max(metrics.horizontalAdvance(bar.figures[0]) for bar in self._bars.bars)
        return dock_layout(self.width(), names, figures)

    @override
    def paint_content(self, painter: QPainter) -> None:
        """Paint the funnel, with the artists there are if they still fit."""
        if self._bars is None:
            return
        from ui.charts.figures.funnel import draw_funnel
        from ui.charts.figures.paint_renderer import paint_figure
        from ui.charts.figures.sheet import new_figure

        if self._artists is None or self._figure is None:
            self._layout = self._wanted_layout() or dock_layout(self.width(), 80, 60)
            self._figure = new_figure(self._layout.width, self._layout.height)
            self._artists = draw_funnel(self._figure, self._bars, self._layout, screen_style(self._theme.tokens))
        else:
            self._artists.update(self._bars)
        paint_figure(self._figure, painter)

    @override
    def sketch(self) -> Sketch | None:
        """Return the funnel at the size and in the colours it is shown in."""
        layout = self._layout or self._wanted_layout()
        if self._bars is None or layout is None:
            return None
        style = screen_style(self._theme.tokens)
        return Sketch(partial(_draw, self._bars, layout), layout.width, layout.height, style)

    @override
    def paint_marks(self, painter: QPainter) -> None:
        """Frame the stage that is chosen, and the one the keys are at."""
        layout = self._layout
        if layout is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        for stage in {self._selected, self._current if self.hasFocus() else 0} - {0}:
            top = layout.bar_top(stage - 1) - 2
            row = QRectF(layout.bar_left - 5, top, layout.bar_width + 10, layout.bar_height + 4)
            painter.drawRoundedRect(row, 3, 3)

    @override
    @Slot()
    def restyle(self) -> None:
        """Take the colours in force, with the artists there are."""
        if self._artists is not None:
            self._artists.restyle(screen_style(self._theme.tokens))
        self.forget()


def _draw(bars: FunnelBars, layout: FunnelLayout, figure: "Figure", style: ChartStyle) -> None:
    from ui.charts.figures.funnel import draw_funnel

    draw_funnel(figure, bars, layout, style)
