"""One column of the month board: its month, how many deals, what they are worth by claim and by proof, its cards."""

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.month_board import OVERDUE
from ui.common.theme.theme import Theme
from ui.common.widgets.text_label import TextLabel
from ui.forecast.month_list import MonthList


class MonthColumnView(QWidget):
    """Head and cards; it is lit while a card that it would take is over it."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.key = key
        self._theme, self._lit = theme, False
        self._title = TextLabel(theme, 13, bold=True)
        self._sums = TextLabel(theme, 12, role="text2")
        self._proved = TextLabel(theme, 11, role="text3")
        self.empty = TextLabel(theme, 12, role="text3")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.list = MonthList(theme, key, takes=key != OVERDUE)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(1)
        for label in (self._title, self._sums, self._proved):
            label.set_elided(True)
            column.addWidget(label)
        column.addSpacing(5)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        self.list.hovered.connect(self._on_hovered)
        theme.changed.connect(self.update)

    def set_texts(self, title: str, sums: str, proved: str, *, alarming: bool) -> None:
        """Head the column."""
        self._title.setText(title)
        self._title.set_role("danger" if alarming else "text")
        self._sums.setText(sums)
        self._proved.setText(proved)
        self.list.setAccessibleName(f"{title}, {sums}, {proved}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the column's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent" if self._lit else "border"), 2 if self._lit else 1))
        painter.setBrush(self._theme.color("accent_tint" if self._lit else "sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    @Slot(bool)
    def _on_hovered(self, lit: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._lit = lit
        self.update()
