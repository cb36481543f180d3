"""The map of the buying centre: arrow keys walk from box to box, Enter opens the person, Del takes it out."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from funnel_desktop.domain.centre import CentreMap, Measures
from funnel_desktop.domain.centre_layout import draw_centre
from ui.charts.centre_faces import CentreValues
from ui.common.theme.theme import Theme
from ui.deals.centre_painter import CentrePainter

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LEAST = 320


class CentreView(QWidget):
    """As wide as it is given, as high as it needs. `opened` and `removed` carry the key of a part in the deal.

    `wants_sight(top, height)` asks that these px of it be scrolled to.
    """

    opened = Signal(str)
    removed = Signal(str)
    wants_sight = Signal(int, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._painter = CentrePainter(theme, self.font())
        self._values: CentreValues | None = None
        self._drawn = CentreMap(0, 0)
        self.current = ""
        theme.changed.connect(self._on_theme)

    @property
    def drawn(self) -> CentreMap:
        """The drawing in sight."""
        return self._drawn

    def show_values(self, values: CentreValues) -> None:
        """Show a buying centre; the person the keys were at stays current if it is still there."""
        if values == self._values:
            return
        self._values = values
        if self.current not in values.faces:
            self.current = ""
        self._draw()
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, round(self._drawn.height))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing."""
        if self._values is not None:
            painter = QPainter(self)
            self._painter.paint(painter, self._drawn, self._values, self.current, focus=self.hasFocus())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, take out."""
        key = Qt.Key(event.key())
        face = self._values.faces.get(self.current) if self._values else None
        if key in _ARROWS:
            self._go(self._drawn.step(self.current, *_ARROWS[key]))
        elif face is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(face.key)
        elif face is not None and key == Qt.Key.Key_Delete:
            self.removed.emit(face.key)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keys begin at the first box."""
        super().focusInEvent(event)
        if not self.current and self._drawn.boxes:
            self._go(self._drawn.boxes[0].id)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked."""
        box = self._drawn.at(event.position().x(), event.position().y())
        if box is not None:
            self._go(box.id)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is double-clicked."""
        box = self._drawn.at(event.position().x(), event.position().y())
        if box is not None and self._values is not None:
            self.opened.emit(self._values.faces[box.id].key)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        box = self._drawn.at(event.position().x(), event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if box else Qt.CursorShape.ArrowCursor)

    @override
    def event(self, event: QEvent) -> bool:
        """Tell everything about the person under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._values is not None:
            box = self._drawn.at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self._values.faces[box.id].speech if box else "", self)
            return True
        return super().event(event)

    def _go(self, contact_id: str) -> None:
        self.current = contact_id
        box = self._drawn.box(contact_id)
        if box is not None:
            self.wants_sight.emit(round(box.rect.y) - 30, round(box.rect.height) + 40)
        self._tell()
        self.update()

    def _draw(self) -> None:
        if self._values is None or self.width() < _LEAST:
            return
        scale = self._theme.scale
        measures = Measures(self.width(), 128 * scale, 57 * scale, label_height=17 * scale)
        self._drawn = draw_centre(self._values.people, measures)
        self.setFixedHeight(max(1, round(self._drawn.height)))
        self.update()

    def _tell(self) -> None:
        """Say the person the keys are at to a screen reader."""
        face = self._values.faces.get(self.current) if self._values else None
        text = face.speech if face else ""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    @Slot()
    def _on_theme(self) -> None:
        self._painter = CentrePainter(self._theme, self.font())
        self._draw()
        self.update()
