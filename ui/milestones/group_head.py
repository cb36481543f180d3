"""The head of one stage's milestones: number, name, what the stage is to the move, and how many are settled."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from funnel_desktop.domain.move_view import StageGroup
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.milestones.answer_sheet import DealSheet
from ui.milestones.kit import Kit
from ui.milestones.stage_chip import paint_number

HEIGHT = 24
PIPS = {"done": "done", "na": "na"}
_BOX, _GAP, _PITCH, _TAG = 17, 7, 13, 18


class GroupHead(QWidget):
    """One painted line; the tag at its end is jade when all is settled, violet while something is missing."""

    def __init__(self, kit: Kit, group: StageGroup, from_stage: int, parent: QWidget, *, backward: bool) -> None:
        super().__init__(parent)
        self._kit, self._group = kit, group
        self._from, self._backward = from_stage, backward
        self._states: list[str] = []
        self._small, self._bold = QFont(self.font()), QFont(self.font())
        self._small.setPixelSize(12)
        self._bold.setPixelSize(13)
        self._bold.setBold(True)
        self.setObjectName(f"milestones-stage-{group.stage}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.update)
        kit.locale.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Word the head in the present language."""
        self._name = self._kit.locale.words.stage_name(self._group.stage)
        if self._backward:
            self._caption = self.tr("Which of these turned out false?")
        elif self._group.stage == self._from:
            self._caption = self.tr("to be done before leaving this step")
        elif self._group.stage < self._from:
            self._caption = self.tr("still owed from this step")
        else:
            self._caption = self.tr("a step crossed by this move")
        self._say()

    def refresh(self, sheet: DealSheet) -> None:
        """Show the present answers as pips and a count."""
        self._states = [sheet.answer(row.key).state for row in self._group.rows]
        self._say()

    def count(self) -> str:
        """Return how many are settled of how many: "1/2"."""
        return f"{sum(state in PIPS for state in self._states)}/{len(self._states)}"

    def _say(self) -> None:
        self.setAccessibleName(f"{self._group.stage} {self._name}, {self._caption}, {self.count()}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(200, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number, name, caption and tag."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stage, middle = self._group.stage, int(Qt.AlignmentFlag.AlignVCenter)
        square = QRectF(0, (HEIGHT - _BOX) / 2, _BOX, _BOX)
        paint_number(painter, self._kit.theme, square, stage, self._kit.playbook.state_of(stage))
        x = float(_BOX + _GAP)
        end = self._paint_tag(painter) - _GAP
        for text, face, role in ((self._name, self._bold, "text"), (self._caption, self._small, "text2")):
            painter.setFont(face)
            painter.setPen(self._kit.theme.color(role))
            metrics = QFontMetricsF(face)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, end - x))
            painter.drawText(QRectF(x, 0, max(0.0, end - x) + 1, HEIGHT), middle, shown)
            x += metrics.horizontalAdvance(text) + _GAP

    def _paint_tag(self, painter: QPainter) -> float:
        """Paint pips and count at the right end; return where the tag begins."""
        width = QFontMetricsF(self._small).horizontalAdvance(self.count()) + _PITCH * len(self._states) + 13
        tag = QRectF(self.width() - width, (HEIGHT - _TAG) / 2, width, _TAG)
        role = "accent" if all(state in PIPS for state in self._states) else "claim"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.color(f"{role}_tint"))
        painter.drawRoundedRect(tag, 4, 4)
        x = tag.x() + 6
        for state in self._states:
            mark = PIPS.get(state, "open")
            paint_mark(painter, mark, x, tag.y() + 4.5, 9, self._kit.theme.color(MARK_ROLES[mark]))
            x += _PITCH
        painter.setFont(self._small)
        painter.setPen(self._kit.theme.color(role))
        painter.drawText(QRectF(x, tag.y(), tag.right() - x, _TAG), int(Qt.AlignmentFlag.AlignVCenter), self.count())
        return tag.x()
