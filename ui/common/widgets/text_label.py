"""A label in one of the design's text roles: size, weight and colour token; it follows the theme by itself.

It paints itself in its own font, so that no style rule has to be matched for it (a checklist shows a hundred of them).
Text is always plain, since names and notes of users are shown in it. With `set_elided` it shortens to its width and
keeps the whole text as its tooltip.
"""

import html

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme

LINE_HEIGHTS = {11: 14, 12: 17, 13: 20, 15: 22, 18: 26}
"""Line heights of the type scale, by size in pixels."""


class TextLabel(QLabel):
    """Plain text of `size` pixels in the colour token `role`."""

    def __init__(
        self, theme: Theme, size: int = 13, *, bold: bool = False, role: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._elide = False
        self._size = size
        self._face = QFont(self.font())
        self._face.setPixelSize(theme.px(size))
        self._face.setBold(bold)
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.changed.connect(self._on_theme)

    @property
    def role(self) -> str:
        """The colour token it is painted in."""
        return self._role

    def set_role(self, role: str) -> None:
        """Change the colour token."""
        self._role = role
        self.update()

    def set_bold(self, bold: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Change the weight."""
        self._face.setBold(bold)
        self.updateGeometry()
        self.update()

    def set_elided(self, elide: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Shorten the text to the width there is instead of asking for all of it."""
        self._elide = elide
        self.setSizePolicy(QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Preferred, self._vertical())

    @override
    def setWordWrap(self, on: bool) -> None:
        """Let the text run over several lines of the width there is."""
        super().setWordWrap(on)
        policy = self.sizePolicy()
        policy.setHeightForWidth(on)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        """One line, or with word wrap a block of agreeable width."""
        metrics, margins = QFontMetrics(self._face), self.contentsMargins()
        width = metrics.horizontalAdvance(self.text()) + margins.left() + margins.right() + 1
        if self.wordWrap():
            width = min(width, 240)
        return QSize(width, self._height(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """Let an elided or wrapped label become narrow; a plain one keeps its text whole."""
        hint = self.sizeHint()
        return QSize(min(24, hint.width()), hint.height()) if self._elide or self.wordWrap() else hint

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return self._height(width) if self.wordWrap() else -1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text in its role."""
        painter = QPainter(self)
        painter.setFont(self._face)
        painter.setPen(self._theme.color(self._role if self.isEnabled() else "text3"))
        area, text = self.contentsRect(), self.text()
        if self._elide:
            text = QFontMetrics(self._face).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            self.setToolTip(html.escape(self.text()) if text != self.text() else "")
        wrap = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        painter.drawText(area, int(self.alignment()) | int(wrap), text)

    def _on_theme(self) -> None:
        wanted = self._theme.px(self._size)
        if wanted != self._face.pixelSize():
            self._face.setPixelSize(wanted)
            self.updateGeometry()
        self.update()

    def _vertical(self) -> QSizePolicy.Policy:
        return self.sizePolicy().verticalPolicy()

    def _height(self, width: int) -> int:
        margins = self.contentsMargins()
        size = self._theme.px(self._size)
        line = LINE_HEIGHTS.get(size, size + 6) + margins.top() + margins.bottom()
        if not self.wordWrap():
            return line
        inner = max(1, width - margins.left() - margins.right())
        metrics = QFontMetrics(self._face)
        block = metrics.boundingRect(QRect(0, 0, inner, 10_000), int(Qt.TextFlag.TextWordWrap), self.text())
        return max(line, block.height() + margins.top() + margins.bottom())
