"""The tag "data proves it": outlined while it is only proposed, filled once it is taken over (filled = proved)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme

_HEIGHT = 18


class ProofButton(QPushButton):
    """A tag that can be clicked while the milestone it speaks of is not yet done."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setFixedHeight(_HEIGHT)
        self._theme = theme
        self._face = QFont(self.font())
        self._face.setPixelSize(12)
        self._proposed = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_proposed(self, proposed: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Show whether the proof is still to be taken over."""
        self._proposed = proposed
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if proposed else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if proposed else Qt.CursorShape.ArrowCursor)
        self.update()

    @property
    def proposed(self) -> bool:
        """Whether a click takes the proof over."""
        return self._proposed

    @override
    def sizeHint(self) -> QSize:
        """Icon and words, 18 high."""
        return QSize(QFontMetrics(self._face).horizontalAdvance(self.text()) + 29, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint outline or fill, icon, words and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, rect = self._theme.color("accent"), QRectF(self.rect())
        hovered = self._proposed and self.underMouse()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface" if self._proposed and not hovered else "accent_tint"))
        if self._proposed:
            width = 2 if self.hasFocus() else 1
            painter.setPen(QPen(accent, width))
            rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(rect, 4, 4)
        paint_icon(painter, "database", QPointF(6, 3), 12, accent)
        painter.setFont(self._face)
        painter.setPen(accent)
        painter.drawText(QRectF(22, 0, self.width() - 22, _HEIGHT), int(Qt.AlignmentFlag.AlignVCenter), self.text())
