"""The pages of a report on the screen: the very layout that is printed, painted at the screen's own resolution."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.theme import Theme
from ui.common.theme.tokens import LIGHT
from ui.reports.engine import Pages, paint_page

MARGIN = 16


class PreviewSheet(QWidget):
    """Shows the pages below each other, as wide as there is room for, never larger than life."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("preview-pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._pages: Pages | None = None
        self._pictures: dict[int, QPixmap] = {}
        self._scale = 1.0
        self._ready = True
        self._waiting = ""
        theme.changed.connect(self.update)

    def set_pages(self, pages: Pages) -> None:
        """Show a layout."""
        self._pages = pages
        self._fit()

    @property
    def is_ready(self) -> bool:
        """Whether the pages themselves are painted."""
        return self._ready

    def set_waiting(self, words: str) -> None:
        """Set what stands on the pages until they can be painted."""
        self._waiting = words
        self.update()

    def set_ready(self, *, ready: bool) -> None:
        """Paint the pages, or empty sheets that say what is waited for."""
        self._ready = ready
        self.update()

    def page_box(self, number: int) -> QRectF:
        """Return where page 0… is."""
        size = self._size()
        left = max(float(MARGIN), (self.width() - size.width()) / 2)
        return QRectF(QPointF(round(left), MARGIN + number * (size.height() + MARGIN)), size)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width."""
        if event.oldSize().width() != event.size().width():
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are to be seen, each made once."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        if self._pages is None:
            return
        for number in range(len(self._pages)):
            box = self.page_box(number)
            if box.intersects(QRectF(event.rect())):
                if self._ready:
                    painter.drawPixmap(box.topLeft(), self._picture(number, self._pages))
                else:
                    self._empty(painter, box)
                painter.setPen(self._theme.color("border_strong"))
                painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def _empty(self, painter: QPainter, box: QRectF) -> None:
        """Paint a sheet of white paper with what is waited for: paper is white in a dark window too."""
        painter.fillRect(box, QColor("#FFFFFF"))
        painter.setFont(font(15))
        painter.setPen(QColor(LIGHT.text2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._waiting)

    def _fit(self) -> None:
        if self._pages is not None:
            self._scale = min(1.0, max(0.2, (self.width() - 2 * MARGIN) / self._pages.setup.width))
            self._pictures.clear()
            self.setMinimumHeight(len(self._pages) * (self._size().height() + MARGIN) + MARGIN)
            self.update()

    def _size(self) -> QSize:
        if self._pages is None:
            return QSize(0, 0)
        setup = self._pages.setup
        return QSize(round(setup.width * self._scale), round(setup.height * self._scale))

    def _picture(self, number: int, pages: Pages) -> QPixmap:
        found = self._pictures.get(number)
        ratio = self.devicePixelRatioF()
        if found is None or found.devicePixelRatio() != ratio:
            found = QPixmap(self._size() * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(QColor("#FFFFFF"))
            painter = QPainter(found)
            painter.scale(self._scale, self._scale)
            paint_page(pages, number, painter)
            painter.end()
            self._pictures[number] = found
        return found
