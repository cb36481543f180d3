"""An indicator as one check box that paints its whole row: box 16, number, name, and who said so when."""

import html

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.icons import paint_icon
from ui.common.theme.marks import paint_mark
from ui.milestones.kit import Kit
from ui.milestones.stage_chip import paint_number

_HEIGHT = 44


class IndicatorBox(QCheckBox):
    """The whole row as one check box, painted by itself."""

    not_applicable = Signal()

    def __init__(self, kit: Kit, key: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._key, self._number = kit, key, number
        self.wanted = False
        self._state, self._second = "open", ""
        self.setObjectName(f"indicator-{key}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._face = QFont(self.font())
        self._action = QAction(self)
        self._action.triggered.connect(self.not_applicable)
        self.addAction(self._action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        kit.theme.changed.connect(self.update)

    def show_texts(self, name: str, second: str) -> None:
        """Show name and second line."""
        self.setText(name)
        self._second = second
        self._action.setText(self.tr("Not applicable"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(second)
        self.setToolTip(html.escape(self._kit.locale.words.confirmed_by(self._key)))
        self.update()

    def show_state(self, state: str) -> None:
        """Show a state without telling."""
        self._state = state
        self.setChecked(state == "done")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Two lines, 44 high."""
        return QSize(200, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        """As the hint: the name is shortened where it must be."""
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        """Let the whole row be the check box."""
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """D confirms, N takes it back, A is not applicable; Space toggles as in any check box."""
        typed = event.text().casefold()
        if typed == "a":
            self.not_applicable.emit()
        elif (typed == "d" and not self.isChecked()) or (typed == "n" and self.isChecked()):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, number, name and second line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._kit.theme.color
        self._paint_box(painter)
        state = self._kit.playbook.state_of(self._number)
        paint_number(painter, self._kit.theme, QRectF(24, 6, 16, 16), self._number, state)
        for text, size, y, role in ((self.text(), 13, 5, "text"), (self._second, 12, 23, "text2")):
            self._face.setPixelSize(size)
            painter.setFont(self._face)
            painter.setPen(color(role))
            width = self.width() - 46
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(46, y, width, 18), int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_box(self, painter: QPainter) -> None:
        color, square = self._kit.theme.color, QRectF(0.75, 6.75, 14.5, 14.5)
        done = self._state == "done"
        line = "accent" if done else ("claim" if self.wanted else "border_strong")
        painter.setPen(QPen(color(line), 1.5))
        painter.setBrush(color("accent" if done else "surface"))
        painter.drawRoundedRect(square, 4, 4)
        if done:
            paint_icon(painter, "check", QPointF(2, 8), 12, color("on_accent"), 2)
        elif self._state == "na":
            paint_mark(painter, "na", 3, 9, 10, color("text3"))
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square.adjusted(-3, -3, 3, 3).intersected(QRectF(self.rect())), 6, 6)
