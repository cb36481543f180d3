"""A choice of one among two to four, side by side: mark and word in each cell, the chosen one tinted and bold.

Cells are radio buttons, so Tab enters at the chosen one, arrows walk, and a screen reader hears what it is. The letter
of a segment chooses it wherever the focus is within.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme

HEIGHT = 24
RADIUS = 6.0
_PADDING, _MARK, _GAP = 9, 10, 4

_TONES = {"accent": ("accent_tint", "accent"), "danger": ("danger_tint", "danger"), "neutral": ("sunken", "text")}


class Segment(NamedTuple):
    """One choice: its key, a mark's name or "", the tone when chosen (accent, danger, neutral), a letter key or ""."""

    key: str
    mark: str = ""
    tone: str = "accent"
    letter: str = ""


class Segmented(QWidget):
    """A row of cells of which one is chosen; `chosen` tells the user's choice, not the program's."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._cells = {segment.key: _Cell(theme, segment, self) for segment in segments}
        for position, (key, cell) in enumerate(self._cells.items()):
            cell.setObjectName(f"{name}-{key}")
            cell.ends = (position == 0, position == len(segments) - 1)
            cell.clicked.connect(self._on_clicked)
            row.addWidget(cell)
        self._follow_focus()
        theme.changed.connect(self.update)

    def set_texts(self, texts: Sequence[str], purpose: str = "") -> None:
        """Word the cells in order; `purpose` says in accessible names what is being chosen."""
        self.setAccessibleName(purpose)
        for cell, text in zip(self._cells.values(), texts, strict=True):
            cell.setText(text)
            cell.setAccessibleName(f"{purpose}: {text}" if purpose else text)
            cell.updateGeometry()

    def name_cells(self, purpose: str) -> None:
        """Say in accessible names what is being chosen; the words stay."""
        self.set_texts([cell.text() for cell in self._cells.values()], purpose)

    def value(self) -> str:
        """Return the chosen key, "" while none is."""
        return next((key for key, cell in self._cells.items() if cell.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose a cell without telling; an unknown key chooses none."""
        for own, cell in self._cells.items():
            cell.setAutoExclusive(False)
            cell.setChecked(own == key)
            cell.setAutoExclusive(True)
        self._follow_focus()

    def last(self) -> QWidget:
        """Return the last cell, behind which the keyboard goes on."""
        return list(self._cells.values())[-1]

    def choose(self, key: str) -> None:
        """Choose a cell as the user would."""
        cell = self._cells[key]
        if cell.isEnabled():
            cell.setFocus(Qt.FocusReason.OtherFocusReason)
            cell.setChecked(True)
            self._on_clicked()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by letter (keys that a cell does not use come up to here)."""
        typed = event.text().casefold()
        for key, cell in self._cells.items():
            if cell.segment.letter and cell.segment.letter == typed and not event.modifiers():
                self.choose(key)
                return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame behind the cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)

    @Slot()
    def _on_clicked(self) -> None:
        self._follow_focus()
        self.chosen.emit(self.value())

    def _follow_focus(self) -> None:
        """Let the keyboard enter at the chosen cell."""
        chosen = (cell for cell in self._cells.values() if cell.isChecked())
        self.setFocusProxy(next(chosen, next(iter(self._cells.values()))))


class _Cell(QRadioButton):
    """One cell, painted by itself; the frame is its parent's."""

    def __init__(self, theme: Theme, segment: Segment, parent: Segmented) -> None:
        super().__init__(parent)
        self.segment = segment
        self.ends = (False, False)
        self._theme = theme
        self._face = QFont(self.font())
        self._face.setPixelSize(12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        """Make room for the bold word, so that choosing moves nothing."""
        bold = QFont(self._face)
        bold.setBold(True)
        mark = _MARK + _GAP if self.segment.mark else 0
        return QSize(2 * _PADDING + mark + QFontMetrics(bold).horizontalAdvance(self.text()) + 1, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the hint: a cell is never narrower than its word."""
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        """Let the whole cell be the button."""
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint, divider, mark, word and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint, ink = _TONES[self.segment.tone]
        area = self._area()
        if self.isChecked():
            painter.fillPath(area, self._theme.color(tint))
        elif self.underMouse() and self.isEnabled():
            painter.fillPath(area, self._theme.color("hover"))
        if not self.ends[0]:
            painter.fillRect(QRectF(0, 1, 1, HEIGHT - 2), self._theme.color("border"))
        self._paint_word(painter, self._theme.color(ink if self.isChecked() else "text2"))
        if self.hasFocus():
            painter.strokePath(area, QPen(self._theme.color("accent"), 2))

    def _paint_word(self, painter: QPainter, ink: QColor) -> None:
        font = QFont(self._face)
        font.setBold(self.isChecked())
        painter.setFont(font)
        mark = self.segment.mark
        inner = QFontMetrics(font).horizontalAdvance(self.text()) + (_MARK + _GAP if mark else 0)
        x = (self.width() - inner) / 2
        if mark:
            color = ink if self.segment.tone == "danger" and self.isChecked() else self._theme.color(MARK_ROLES[mark])
            paint_mark(painter, mark, x, (HEIGHT - _MARK) / 2, _MARK, color)
            x += _MARK + _GAP
        painter.setPen(ink)
        painter.drawText(QRectF(x, 0, self.width() - x, HEIGHT), Qt.AlignmentFlag.AlignVCenter, self.text())

    def _area(self) -> QPainterPath:
        """Return the cell's inside, rounded where the frame is."""
        left, right = self.ends
        rect = QRectF(self.rect()).adjusted(1, 1, -1 if right else 0, -1)
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS - 1, RADIUS - 1)
        square = QPainterPath()
        if not left:
            square.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0))
        if not right:
            square.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0))
        return path.united(square).simplified()
