"""One state's time: this week's bar with the plan's tick, and a small upright one for each of the weeks before."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme
from ui.today.hours_words import Bar
from ui.today.pen import Pen

HEIGHT = 54
_TOP, _BAR, _SMALL, _STEP = 22, 10, 7, 11
"""Top and height of the bar; width and pitch of the small ones."""


class HourBars(QWidget):
    """Shows one `Bar`; all three share one scale, so that they can be compared."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar: Bar | None = None
        self._most = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_bar(self, bar: Bar, most: int) -> None:
        """Show a state's time; `most` minutes fill the whole width."""
        self._bar, self._most = bar, max(1, most)
        self.setToolTip(bar.tip)
        self.setAccessibleName(f"{bar.name}: {bar.figures}. {bar.verdict}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        low = self._bar is not None and not self._bar.verdict
        return QSize(200, HEIGHT - 18 if low else HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, figures, bars and verdict."""
        if self._bar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, bar, width = Pen(painter, self._theme, self.font()), self._bar, self.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(bar.state))
        painter.drawRoundedRect(QRectF(0, 4, 10, 10), 3, 3)
        pen.right(QRect(0, 0, width, 18), bar.figures, "text2")
        pen.text(QRect(16, 0, width - 16, 18), bar.name, "text", bold=True)
        small = _STEP * (len(bar.weeks) - 1)
        self._long(painter, width - small - 12)
        for place, (spent, planned) in enumerate(bar.weeks[:-1]):
            self._short(painter, width - small + place * _STEP + 4, spent, planned)
        line = QRect(0, _TOP + 15, width, 16)
        if bar.alarm:
            paint_mark(painter, "behind", 0, line.y() + 4, 9, self._theme.color("danger"))
            pen.text(line.adjusted(13, 0, 0, 0), bar.verdict, "danger", bold=True)
        else:
            pen.text(line, bar.verdict, "text2")

    def _long(self, painter: QPainter, room: int) -> None:
        spent, planned = self._bar.weeks[-1] if self._bar else (0, None)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(QRectF(0, _TOP, room, _BAR), 2, 2)
        if self._bar and spent:
            painter.setBrush(self._theme.color(self._bar.state))
            painter.drawRoundedRect(QRectF(0, _TOP, max(2, room * min(spent, self._most) / self._most), _BAR), 2, 2)
        if planned is not None:
            at = min(room - 2, round(room * planned / self._most))
            painter.fillRect(QRect(at, _TOP - 3, 2, _BAR + 6), self._theme.color("text"))

    def _short(self, painter: QPainter, left: int, spent: int, planned: int | None) -> None:
        """Paint a week before as an upright bar of 13 px, its plan as a tick across."""
        tall = _BAR + 3
        painter.fillRect(QRect(left, _TOP - 2, _SMALL, tall), self._theme.color("sunken"))
        high = round(tall * min(spent, self._most) / self._most)
        if self._bar and high:
            painter.fillRect(QRect(left, _TOP - 2 + tall - high, _SMALL, high), self._theme.color(self._bar.state))
        if planned is not None:
            at = _TOP - 2 + tall - round(tall * min(planned, self._most) / self._most)
            painter.fillRect(QRect(left - 1, min(at, _TOP - 3 + tall), _SMALL + 2, 1), self._theme.color("text"))
