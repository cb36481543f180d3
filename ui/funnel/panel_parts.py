"""Small parts of the funnel panel: a key figure, a line of diagnosis with its mark, the chart's legend."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.marks import MARK_ROLES, mark_pixmap
from ui.common.theme.theme import Theme


def plain_label(name: str, px: int, *, bold: bool = False) -> QLabel:
    """Return a label that shows text as it is, in a size of the type scale."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(px, bold=bold))
    return label


def tint_label(label: QLabel, theme: Theme, role: str) -> None:
    """Colour a label's text by a token."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), theme.color(role))
    label.setPalette(palette)


class KeyFigure(QWidget):
    """A name in small type over a figure in bold."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self._label, self._value = plain_label(f"{name}-label", 12), plain_label(f"{name}-value", 15, bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self._value)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_texts(self, label: str, value: str, tip: str = "") -> None:
        """Show a figure."""
        self._label.setText(label)
        self._value.setText(value)
        self.setToolTip(tip)
        self.setAccessibleName(f"{label} {value}")

    @Slot()
    def _restyle(self) -> None:
        tint_label(self._label, self._theme, "text2")
        tint_label(self._value, self._theme, "text")


class DiagnosisLine(QWidget):
    """A mark and a sentence."""

    def __init__(self, theme: Theme, name: str, mark: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._theme, self._wanted, self._mark = theme, mark, mark
        self._picture, self._text = QLabel(), plain_label(f"{name}-text", 12)
        self._picture.setFixedSize(16, 18)
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str, *, alarming: bool) -> None:
        """Show a sentence; with the line's own mark if it alarms, else with the mark of what is done."""
        self._text.setText(text)
        self._mark = self._wanted if alarming else "done"
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        color = self._theme.color(MARK_ROLES[self._mark])
        self._picture.setPixmap(mark_pixmap(self._mark, color, 12, self.devicePixelRatioF()))
        tint_label(self._text, self._theme, "text2")


class BarLegend(QWidget):
    """What a solid and an outlined bar mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("funnel-legend")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._texts = ("", "")
        theme.changed.connect(self.update)

    def set_texts(self, proved: str, claimed: str) -> None:
        """Word both samples."""
        self._texts = (proved, claimed)
        self.setAccessibleName(f"{proved}, {claimed}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(200, 18)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sample, word, sample, word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(12))
        x = 0.0
        for text, role in zip(self._texts, ("funnel", "funnel_tint"), strict=True):
            painter.setPen(QPen(self._theme.color("funnel"), 1))
            painter.setBrush(self._theme.color(role))
            painter.drawRoundedRect(QRectF(x + 0.5, 4.5, 13, 9), 2, 2)
            painter.setPen(self._theme.color("text2"))
            painter.drawText(QRectF(x + 19, 0, self.width(), 18), Qt.AlignmentFlag.AlignVCenter, text)
            x += 19 + QFontMetrics(font(12)).horizontalAdvance(text) + 12
