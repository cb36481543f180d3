"""A line of the diagnosis: a mark in a tinted square, what is found in bold, why it is so and what to do under it."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme

_LEFT, _TOP = 33, 6
_TINTS = {"claim": "claim_tint", "danger": "danger_tint", "accent": "accent_tint"}
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Finding(NamedTuple):
    """What is found: a mark's name, a heading, a sentence with its figures; `deals` are the ids it is about."""

    mark: str
    title: str
    text: str
    deals: tuple[str, ...] = ()


class FindingLine(QAbstractButton):
    """Shows one finding; a click asks for its deals. It is as high as its words want."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self.finding = Finding("done", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_finding(self, finding: Finding) -> None:
        """Show another finding; one without deals cannot be clicked."""
        self.finding = finding
        self.setEnabled(bool(finding.deals))
        self.setCursor(Qt.CursorShape.PointingHandCursor if finding.deals else Qt.CursorShape.ArrowCursor)
        self.setText(f"{finding.title}. {finding.text}")
        self.setAccessibleName(self.text())
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words want at the new width."""
        self.setFixedHeight(self.heightForWidth(self.width()))

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height at the width there is."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of heading and sentence at a width."""
        return self._places(width)[1].bottom() + _TOP

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint square, mark, words and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = MARK_ROLES[self.finding.mark]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(_TINTS.get(role, "sunken")))
        painter.drawRoundedRect(QRectF(0, _TOP + 1, 24, 24), 6, 6)
        paint_mark(painter, self.finding.mark, 6, _TOP + 7, 12, self._theme.color(role))
        title, text = self._places(self.width())
        painter.setFont(font(13, bold=True))
        painter.setPen(self._theme.color("text"))
        painter.drawText(title, _WRAP, self.finding.title)
        painter.setFont(font(12))
        painter.setPen(self._theme.color("text2"))
        painter.drawText(text, _WRAP, self.finding.text)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        room = max(60, width - _LEFT)
        bold, plain = QFontMetrics(font(13, bold=True)), QFontMetrics(font(12))
        high = bold.boundingRect(QRect(0, 0, room, 10_000), _WRAP, self.finding.title).height()
        title = QRect(_LEFT, _TOP, room, high)
        words = self.finding.text
        deep = plain.boundingRect(QRect(0, 0, room, 10_000), _WRAP, words).height() if words else 4
        return title, QRect(_LEFT, title.bottom() + 2, room, deep)
