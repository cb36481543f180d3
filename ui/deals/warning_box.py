"""Broken rules, one under the other on the tint of what is only claimed: a shield, what is wrong, and the reason."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.charts.centre_faces import WarningWords
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme

_ICON, _PAD, _GAP = 34, 7, 6


class WarningBox(QWidget):
    """Shows nothing, and takes no room, while no rule is broken."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._warnings: tuple[WarningWords, ...] = ()
        self._texts: list[QTextDocument] = []
        theme.changed.connect(self._compose)
        self.hide()

    def show_warnings(self, warnings: Sequence[WarningWords]) -> None:
        """Show these."""
        if tuple(warnings) != self._warnings:
            self._warnings = tuple(warnings)
            self.setAccessibleName(" ".join(f"{warning.title} {warning.reason}" for warning in warnings))
            self.setVisible(bool(warnings))
            self._compose()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._compose()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a box a rule."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = 0.0
        for text in self._texts:
            height = text.size().height() + 2 * _PAD
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("claim_tint"))
            painter.drawRoundedRect(QRectF(0, y, self.width(), height), 5, 5)
            paint_icon(painter, "shield", QPointF(10, y + _PAD + 2), 14, self._theme.color("claim"))
            painter.save()
            painter.translate(_ICON, y + _PAD)
            text.drawContents(painter)
            painter.restore()
            y += height + _GAP

    def _compose(self) -> None:
        """Lay the texts out anew for the present width, colours and size of type."""
        color = self._theme.color("text").name()
        self._texts = []
        for warning in self._warnings:
            text = QTextDocument()
            text.setDocumentMargin(0)
            face = self.font()
            face.setPixelSize(self._theme.px(12))
            text.setDefaultFont(face)
            text.setDefaultTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
            title, reason = html.escape(warning.title), html.escape(warning.reason)
            text.setHtml(f'<div style="color:{color}"><b>{title}</b> {reason}</div>')
            text.setTextWidth(max(60, self.width() - _ICON - 10))
            self._texts.append(text)
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        boxes = sum(text.size().height() + 2 * _PAD for text in self._texts)
        return round(boxes + _GAP * max(0, len(self._texts) - 1))
