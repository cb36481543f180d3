"""A period's forecast in blocks: a bar and a sum each, and the goal against what is likely.

Bars are outlined to what is claimed and filled to what is proved of it.
"""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.theme import Theme
from ui.common.widgets.box import Box
from ui.common.widgets.text_label import TextLabel

_ROW, _NAME, _SUM = 25, 96, 78
_LOOKS = {
    "realised": ("accent", "accent"),
    "main_90": ("best_tint", "best"),
    "main_50": ("best_tint", "best"),
    "early": ("funnel_tint", "funnel"),
    "lost": ("danger_tint", "danger"),
    "delayed": ("sunken", "text3"),
}
"""Face and outline of each block's bar; what is proved of it is filled in the colour of the outline."""

_GOAL_LOOKS = (("accent", "accent"), ("best", "best"), ("best_tint", "best"))
"""Come, hoped for and proved, hoped for and only claimed."""


class ForecastLine(NamedTuple):
    """One block: its key, name, sum in words, its bar's share of the longest (0…1), its deals, the proved share."""

    key: str
    name: str
    amount: str
    share: float
    deals: tuple[str, ...]
    proved: float = 0.0


class ForecastRow(QAbstractButton):
    """One block; a click asks for its deals."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"forecast-{key}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme, self._key = theme, key
        self.line = ForecastLine(key, "", "", 0, ())
        theme.changed.connect(self.update)

    def show_line(self, line: ForecastLine) -> None:
        """Show another sum."""
        self.line = line
        self.setEnabled(bool(line.deals))
        self.setCursor(Qt.CursorShape.PointingHandCursor if line.deals else Qt.CursorShape.ArrowCursor)
        self.setText(f"{line.name} {line.amount}")
        self.setAccessibleName(self.text())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(240, _ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, bar, sum and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(12))
        painter.setPen(self._theme.color("text2"))
        painter.drawText(QRectF(0, 0, _NAME, _ROW), int(middle), self.line.name)
        room = self.width() - _NAME - _SUM
        if self.line.share > 0:
            face, edge = _LOOKS[self._key]
            painter.setPen(QPen(self._theme.color(edge), 1))
            painter.setBrush(self._theme.color(face))
            painter.drawRoundedRect(QRectF(_NAME + 0.5, 6.5, max(3.0, room * self.line.share - 1), 11), 2, 2)
            if self.line.proved > 0:
                painter.setBrush(self._theme.color(edge))
                painter.drawRoundedRect(QRectF(_NAME + 0.5, 6.5, max(3.0, room * self.line.proved - 1), 11), 2, 2)
        painter.setFont(font(12, bold=True))
        painter.setPen(self._theme.color("text" if self.line.deals else "text3"))
        right = int(middle | Qt.AlignmentFlag.AlignRight)
        painter.drawText(QRectF(self.width() - _SUM, 0, _SUM, _ROW), right, self.line.amount)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)


class GoalBar(QWidget):
    """What has come, and what is likely to, against the goal (shares of the bar's whole length)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("forecast-goal")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._parts = (0.0, 0.0, 0.0)
        self._goal, self._text = 0.0, ""
        theme.changed.connect(self.update)

    def show_parts(self, come: float, proved: float, claimed: float, goal: float, text: str) -> None:
        """Show where each part ends, in order, and the goal with its words; goal 0 = none."""
        self._parts, self._goal, self._text = (come, proved, claimed), goal, text
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for bar and words."""
        return QSize(240, 46)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint three parts, the mark of the goal and its words."""
        painter = QPainter(self)
        left, width = 0.0, float(self.width() - 1)
        for end, (face, edge) in zip(self._parts, _GOAL_LOOKS, strict=True):
            if end * width > left:
                painter.setPen(QPen(self._theme.color(edge), 1))
                painter.setBrush(self._theme.color(face))
                painter.drawRect(QRectF(left + 0.5, 8.5, end * width - left - 1, 15))
                left = end * width
        if self._goal <= 0:
            return
        at = self._goal * width
        painter.setPen(QPen(self._theme.color("text"), 2))
        painter.drawLine(round(at), 2, round(at), 30)
        painter.setFont(font(11))
        painter.setPen(self._theme.color("text2"))
        box = QRectF(min(max(0.0, at - 80), width - 160), 31, 160, 14)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._text)


class ForecastBox(Box):
    """The six blocks over the goal; `asked` carries the block whose deals are wanted."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "forecast-box", parent=parent)
        self.column.setSpacing(0)
        self.rows = {key: ForecastRow(theme, key) for key in _LOOKS}
        self.goal = GoalBar(theme)
        self._likely = TextLabel(theme, 12, role="text2")
        self._likely.setWordWrap(True)
        for key, row in self.rows.items():
            row.clicked.connect(lambda _checked=False, key=key: self.asked.emit(key))
            self.column.addWidget(row)
        self.column.addSpacing(6)
        self.column.addWidget(self.goal)
        self.column.addWidget(self._likely)
        self.column.addStretch(1)

    def show_lines(self, lines: tuple[ForecastLine, ...], likely: str) -> None:
        """Show the blocks, and a sentence under the goal."""
        for line in lines:
            self.rows[line.key].show_line(line)
        self._likely.setText(likely)
