"""A small tinted word: a stage in its state's colours, a gap, a debt, a priority. Shape and text say it, not colour."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme

HEIGHT = 18
_PADDING, _MARK = 6, 11


class TagText(NamedTuple):
    """Words, the tone (a state, "claim", "danger", "accent", "neutral" or "box" for an outlined letter) and a mark."""

    text: str
    tone: str = "neutral"
    mark: str = ""


class Tag(QWidget):
    """Shows one `TagText`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = TagText("")
        self._face = QFont(self.font())
        self._face.setPixelSize(12)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_tag(self, shown: TagText) -> None:
        """Show other words."""
        self._shown = shown
        self._face.setBold(bool(shown.mark) or shown.tone == "box")
        self.setAccessibleName(shown.text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As wide as mark and words."""
        mark = _MARK + 3 if self._shown.mark else 0
        padding = 3 if self._shown.tone == "box" else _PADDING
        return QSize(QFontMetrics(self._face).horizontalAdvance(self._shown.text) + mark + 2 * padding + 1, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint, mark and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, color, area = self._shown.tone, self._theme.color, QRectF(self.rect())
        ink = {"neutral": "text2", "box": "text", "claim": "claim", "danger": "danger", "accent": "accent"}
        role = ink.get(tone, f"{tone}_text")
        if tone == "box":
            painter.setPen(QPen(color("text2"), 1))
            painter.drawRoundedRect(area.adjusted(0.5, 1.5, -0.5, -1.5), 3, 3)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("sunken" if tone == "neutral" else f"{tone}_tint"))
            painter.drawRoundedRect(area, 3, 3)
        left = 3 if tone == "box" else _PADDING
        if self._shown.mark:
            paint_mark(painter, self._shown.mark, left - 1, (HEIGHT - _MARK) / 2, _MARK, color(role))
            left += _MARK + 3
        painter.setFont(self._face)
        painter.setPen(color(role))
        text = QRect(left, 0, self.width() - left, HEIGHT)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._shown.text)


class TagRow(QWidget):
    """Tags side by side; the widgets are kept and reused."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: list[Tag] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)

    def show_tags(self, shown: list[TagText]) -> None:
        """Show these tags, in order."""
        while len(self._tags) < len(shown):
            tag = Tag(self._theme, self)
            self._tags.append(tag)
            self._row.insertWidget(len(self._tags) - 1, tag)
        for at, tag in enumerate(self._tags):
            if at < len(shown):
                tag.show_tag(shown[at])
            tag.setVisible(at < len(shown))
        self.setAccessibleName(", ".join(tag.text for tag in shown))
