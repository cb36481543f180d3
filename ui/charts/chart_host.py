"""The widget that shows a funnel figure: crisp at any scale, never waited for, with a stage under every click.

matplotlib is imported after the first paint, in the task runner's thread; until then the plain bars stand in. The
figure is painted by our own renderer into a pixmap of the screen's own resolution (28 ms against 80 by Agg, and text
as sharp as every other text), and only when its values, size or colours have changed.
"""

import html
import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui.charts.chart_style import screen_style
from ui.charts.funnel_bars import FunnelBars, FunnelLayout, dock_layout
from ui.charts.mini_funnel import paint_plain_funnel
from ui.common.fonts import font
from ui.common.tasks import IsCancelled, Report, TaskRunner
from ui.common.theme.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ui.charts.figures.funnel import FunnelArtists

_MODULES = ("ui.charts.figures.funnel", "ui.charts.figures.paint_renderer")
_TEXT_PX = 12


class ChartHost(QWidget):
    """Shows `FunnelBars`; `stage_clicked` carries the stage 1…8 that was clicked or chosen by key."""

    stage_clicked = Signal(int)
    drawn = Signal()

    def __init__(self, theme: Theme, name: str, tasks: TaskRunner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(226)
        self.setMouseTracking(True)
        self._theme, self._tasks = theme, tasks
        self._bars: FunnelBars | None = None
        self._layout: FunnelLayout | None = None
        self._figure: Figure | None = None
        self._artists: FunnelArtists | None = None
        self._pixmap: QPixmap | None = None
        self._state = "idle"
        self._current, self._selected = 0, 0
        theme.changed.connect(self._on_theme_changed)

    @property
    def is_ready(self) -> bool:
        """Whether matplotlib has come and figures are drawn."""
        return self._state == "ready"

    def set_bars(self, bars: FunnelBars) -> None:
        """Show other values; the artists stay as long as their places do."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(bar.tip for bar in bars.bars if bar.tip))
        if self._wanted_layout() != self._layout:
            self._artists = None
        self._forget()

    def set_selected(self, stage: int) -> None:
        """Frame the stage the board is filtered by; 0 = none."""
        self._selected = stage
        self.update()

    def as_image(self, ratio: float = 2.0) -> QImage:
        """Return the chart as a picture, `ratio` times its size on screen; empty until it is ready."""
        image = QImage(round(self.width() * ratio), round(self.height() * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(self._theme.color("chrome"))
        painter = QPainter(image)
        self._paint_figure(painter)
        painter.end()
        return image

    @Slot()
    def copy(self) -> None:
        """Put the chart on the clipboard as a picture."""
        QGuiApplication.clipboard().setImage(self.as_image())

    @Slot()
    def warm_up(self) -> None:
        """Fetch matplotlib ahead of the first showing, without stopping the window."""
        if self._state != "idle":
            return
        self._state = "loading"
        if self._tasks is None:
            import_figures()
            self._on_loaded()
        else:
            self._tasks.start(import_job).done.connect(self._on_loaded)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figure, or plain bars and then fetch it."""
        painter = QPainter(self)
        if self._state == "ready":
            painter.drawPixmap(0, 0, self._picture())
            self._paint_frames(painter)
            return
        layout = self._wanted_layout()
        if self._bars is not None and layout is not None:
            paint_plain_funnel(painter, self._bars, layout, self._theme.tokens)
        QTimer.singleShot(0, self, self.warm_up)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        self._artists = None
        self._forget()

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
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
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

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._pixmap is None or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(self._theme.color("chrome"))
            painter = QPainter(self._pixmap)
            self._paint_figure(painter)
            painter.end()
            self.drawn.emit()
        return self._pixmap

    def _paint_figure(self, painter: QPainter) -> None:
        if self._bars is None or self._state != "ready":
            return
        from ui.charts.figures.funnel import draw_funnel, new_figure
        from ui.charts.figures.paint_renderer import paint_figure

        if self._artists is None or self._figure is None:
            self._layout = self._wanted_layout() or dock_layout(self.width(), 80, 60)
            self._figure = new_figure(self._layout.width, self._layout.height)
            self._artists = draw_funnel(self._figure, self._bars, self._layout, screen_style(self._theme.tokens))
        else:
            self._artists.update(self._bars)
        paint_figure(self._figure, painter)

    def _paint_frames(self, painter: QPainter) -> None:
        layout = self._layout
        if layout is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        for stage in {self._selected, self._current if self.hasFocus() else 0} - {0}:
            top = layout.bar_top(stage - 1) - 2
            row = QRectF(layout.bar_left - 5, top, layout.bar_width + 10, layout.bar_height + 4)
            painter.drawRoundedRect(row, 3, 3)

    @Slot()
    def _on_loaded(self) -> None:
        self._state = "ready"
        self._forget()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._artists is not None:
            self._artists.restyle(screen_style(self._theme.tokens))
        self._forget()

    def _forget(self) -> None:
        self._pixmap = None
        self.update()


def import_figures() -> None:
    """Import matplotlib and our figures."""
    for module in _MODULES:
        importlib.import_module(module)


def import_job(_report: Report, _is_cancelled: IsCancelled) -> None:
    """Do it as a job of the task runner."""
    import_figures()
