"""What every widget with a figure does alike: fetch matplotlib late, keep the picture, follow theme and size, copy.

matplotlib is imported after the first paint, in the task runner's thread; until then a stand-in may be painted. The
figure is painted by our own renderer into a pixmap of the screen's own resolution (28 ms against 80 by Agg, and text
as sharp as every other text), and only when its values, size or colours have changed.
"""

import importlib
from typing import Literal

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from ui.charts.chart_files import SVG_MIME, Sketch, chart_svg
from ui.common.tasks import IsCancelled, Report, TaskRunner
from ui.common.theme.theme import Theme

_MODULES = ("ui.charts.figures.funnel", "ui.charts.figures.paint_renderer")


class FigureCanvas(QWidget):
    """Its kinds say how the figure is painted, and what stands on it; `ground` is the token of its background."""

    drawn = Signal()

    def __init__(
        self, theme: Theme, name: str, tasks: TaskRunner | None = None, *, ground: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme, self._tasks, self.ground = theme, tasks, ground
        self._pixmap: QPixmap | None = None
        self._state: Literal["idle", "loading", "ready"] = "idle"
        theme.changed.connect(self.restyle)

    @property
    def is_ready(self) -> bool:
        """Whether matplotlib has come and figures are drawn."""
        return self._state == "ready"

    def paint_content(self, painter: QPainter) -> None:
        """Paint the figure; it is asked for only once matplotlib is there."""

    def paint_stand_in(self, painter: QPainter) -> None:
        """Paint what is to be seen until matplotlib has come."""

    def paint_marks(self, painter: QPainter) -> None:
        """Paint what stands over the figure and is no part of it: focus, choice."""

    def replace(self) -> None:
        """Forget where things are: the size is another."""

    def sketch(self) -> Sketch | None:
        """Return the figure as it can be drawn elsewhere, None where there is nothing to draw."""
        return None

    def fill_menu(self, menu: QMenu) -> None:
        """Put what can be done with the figure into its menu."""
        menu.addAction(QCoreApplication.translate("FigureCanvas", "Copy as a picture"), self.copy).setObjectName(
            "figure-copy"
        )

    def as_image(self, ratio: float = 2.0) -> QImage:
        """Return the chart as a picture, `ratio` times its size on screen; empty until it is ready."""
        image = QImage(round(self.width() * ratio), round(self.height() * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(self._theme.color(self.ground))
        painter = QPainter(image)
        self._paint_if_ready(painter)
        painter.end()
        return image

    @Slot()
    def copy(self) -> None:
        """Put the chart on the clipboard: as a picture, and as lines and texts (SVG) for programs that know them."""
        found = QMimeData()
        found.setImageData(self.as_image())
        sketch = self.sketch() if self.is_ready else None
        if sketch is not None:
            found.setData(SVG_MIME, QByteArray(chart_svg(sketch)))
        QGuiApplication.clipboard().setMimeData(found)

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

    @Slot()
    def restyle(self) -> None:
        """Take the colours in force."""
        self.forget()

    def forget(self) -> None:
        """Have the picture painted anew."""
        self._pixmap = None
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figure, or what stands in for it and then fetch it."""
        painter = QPainter(self)
        if self._state == "ready":
            painter.drawPixmap(0, 0, self._picture())
            self.paint_marks(painter)
            return
        self.paint_stand_in(painter)
        QTimer.singleShot(0, self, self.warm_up)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        self.replace()
        self.forget()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the usual key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the figure."""
        menu = QMenu(self)
        menu.setObjectName("figure-menu")
        self.fill_menu(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._pixmap is None or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(self._theme.color(self.ground))
            painter = QPainter(self._pixmap)
            self._paint_if_ready(painter)
            painter.end()
            self.drawn.emit()
        return self._pixmap

    def _paint_if_ready(self, painter: QPainter) -> None:
        if self._state == "ready":
            self.paint_content(painter)

    @Slot()
    def _on_loaded(self) -> None:
        self._state = "ready"
        self.forget()


def import_figures() -> None:
    """Import matplotlib and our figures."""
    for module in _MODULES:
        importlib.import_module(module)


def import_job(_report: Report, _is_cancelled: IsCancelled) -> None:
    """Do it as a job of the task runner."""
    import_figures()
