"""The widget for any figure function `draw(figure, values, style)`: sharp, and every named region can be asked.

A region is whatever the figure function gave a `gid`; artists of one gid are one region. The function has to import
matplotlib inside itself, or be wrapped so, since it is called only once matplotlib has come.
"""

import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui.charts.chart_files import Sketch, copy_chart
from ui.charts.chart_style import ChartStyle, color_print_style, screen_style
from ui.charts.figure_canvas import FigureCanvas
from ui.charts.walking import neighbour
from ui.common.fonts import font
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[["Figure", Any, ChartStyle], object]
"""A figure function; the values are its own kind."""

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Down: (0, 1)}
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True, slots=True)
class Picture:
    """What to show: figure function, values, the whole in words, and words for named regions (their tooltips).

    `title` names the chart where it stands alone: as a file, on a slide.
    """

    draw: Draw
    values: object
    speech: str = ""
    tips: Mapping[str, str] = field(default_factory=dict)
    title: str = ""


class FigureView(FigureCanvas):
    """Shows a `Picture`; `region_clicked` carries the name of a region that was clicked or chosen by key.

    `save_wanted` carries "png" or "svg" and the `Sketch` to be saved so.
    """

    region_clicked = Signal(str)
    save_wanted = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        tasks: TaskRunner | None = None,
        *,
        height: int = 186,
        ground: str = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, tasks, ground=ground, parent=parent)
        self._height = height
        self._picture_shown: Picture | None = None
        self._regions: dict[str, QRectF] = {}
        self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(height)
        self.setMouseTracking(True)

    def show_picture(self, picture: Picture | None) -> None:
        """Show another figure or other values, None for an empty ground."""
        if picture == self._picture_shown:
            return
        self._picture_shown = picture
        self._regions = {}
        self.setAccessibleDescription(picture.speech if picture else "")
        self.forget()

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture_shown

    def picture_tip(self, name: str) -> str:
        """Return what is said of a region, "" if nothing is."""
        return self._picture_shown.tips.get(name, "") if self._picture_shown else ""

    @override
    def sketch(self) -> Sketch | None:
        """Return the chart as it is given to others: of this size, on white paper; None while there is none."""
        shown = self._picture_shown
        if shown is None:
            return None
        draw = partial(_drawn, shown)
        return Sketch(draw, self.width(), self.height(), color_print_style(), shown.title)

    @override
    def copy(self) -> None:
        """Put the chart on the clipboard, as a picture and as SVG."""
        sketch = self.sketch()
        if sketch is not None and self.is_ready:
            copy_chart(sketch)

    @override
    def fill_menu(self, menu: QMenu) -> None:
        """Offer to copy the chart, and to save it where somebody does it."""
        super().fill_menu(menu)
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.save_wanted)):
            return
        texts = {
            "png": QCoreApplication.translate("FigureCanvas", "Save as PNG…"),
            "svg": QCoreApplication.translate("FigureCanvas", "Save as SVG…"),
        }
        for key, text in texts.items():
            menu.addAction(text, partial(self._want_file, key)).setObjectName(f"figure-save-{key}")

    def _want_file(self, key: str) -> None:
        sketch = self.sketch()
        if sketch is not None:
            self.save_wanted.emit(key, sketch)

    @property
    def regions(self) -> Mapping[str, QRectF]:
        """The named regions and where they are, in the order they were drawn; empty before the first painting."""
        return self._regions

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height it was made with."""
        return QSize(480, self._height)

    @override
    def paint_content(self, painter: QPainter) -> None:
        """Draw the figure to the widget's size and note where its regions are."""
        shown = self._picture_shown
        if shown is None or self.width() < 2 or self.height() < 2:
            return
        from ui.charts.figures.paint_renderer import paint_figure
        from ui.charts.figures.regions import named_regions
        from ui.charts.figures.sheet import new_figure

        figure = new_figure(self.width(), self.height())
        shown.draw(figure, shown.values, screen_style(self._theme.tokens, self.ground))
        paint_figure(figure, painter)
        self._regions = {name: QRectF(*bounds) for name, bounds in named_regions(figure).items()}
        if self._current not in self._regions:
            self._current = next(iter(self._regions), "")

    @override
    def paint_stand_in(self, painter: QPainter) -> None:
        """Say that something is coming."""
        if self._picture_shown is not None:
            painter.setFont(font(12))
            painter.setPen(self._theme.color("text3"))
            words = QCoreApplication.translate("FigureCanvas", "Drawing…")
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), words)

    @override
    def paint_marks(self, painter: QPainter) -> None:
        """Frame the region the keys are at, the whole where there is none."""
        if not self.hasFocus():
            return
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        place = self._regions.get(self._current, whole).adjusted(-2, -2, 2, 2) & whole
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(place, 3, 3)

    def region_at(self, point: QPointF) -> str:
        """Return the region at a point, the one drawn last where several are; "" if none is."""
        return next((name for name, place in reversed(self._regions.items()) if place.contains(point)), "")

    @override
    def event(self, event: QEvent) -> bool:
        """Tell about the region under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self.picture_tip(self.region_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), html.escape(tip), self)
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the hand what can be clicked."""
        hand = Qt.CursorShape.PointingHandCursor if self.region_at(event.position()) else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which region was clicked."""
        name = self.region_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and name:
            self._go(name)
            self.region_clicked.emit(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the regions with the arrows, choose with Enter or Space, copy with the usual key."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._regions:
            self._go(neighbour(self._regions, self._current, *_STEPS[key]))
        elif key in _CHOOSE and self._current in self._regions:
            self.region_clicked.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _go(self, name: str) -> None:
        self._current = name
        whole = self._picture_shown.speech if self._picture_shown else ""
        self.setAccessibleDescription(self.picture_tip(name) or whole)
        self.update()


def _drawn(picture: Picture, figure: "Figure", style: ChartStyle) -> object:
    return picture.draw(figure, picture.values, style)
