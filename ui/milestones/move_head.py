"""The head of the checklist: the deal in front, and the way it goes as two stage chips."""

from PySide6.QtCore import QPointF, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.move_view import DealMove
from funnel_desktop.domain.moving import MoveKind
from ui.common.theme.icons import paint_icon
from ui.common.widgets.text_label import TextLabel
from ui.milestones.kit import Kit
from ui.milestones.stage_chip import StageChip

HEIGHT = 57


class MoveHead(QWidget):
    """Name 15 bold, beneath it customer, amount and expected month; from → to at the right."""

    def __init__(self, kit: Kit, kind: MoveKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._kind = kit, kind
        self._deal: DealMove | None = None
        self.setFixedHeight(HEIGHT)
        self._name = TextLabel(kit.theme, 15, bold=True, parent=self)
        self._name.setObjectName("move-deal-name")
        self._about = TextLabel(kit.theme, 12, role="text2", parent=self)
        for label in (self._name, self._about):
            label.set_elided(True)
        self._from = StageChip(kit.theme, parent=self)
        self._to = StageChip(kit.theme, strong=True, parent=self)
        self._arrow = _Arrow(kit, self)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 9)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        for widget in (self._from, self._arrow, self._to):
            row.addWidget(widget)
        kit.locale.changed.connect(self.retranslate)

    def show_deal(self, deal: DealMove) -> None:
        """Show a deal and its way."""
        self._deal = deal
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Word the head in the present language."""
        if self._deal is None:
            return
        deal, formats = self._deal, self._kit.locale.formats
        self._name.setText(deal.name)
        expected = ""
        if deal.expected_on is not None:
            expected = self.tr("expected {month}").format(month=formats.month(deal.expected_on))
        parts = [deal.customer, formats.money(deal.amount, deal.currency), expected]
        self._about.setText(" · ".join(part for part in parts if part))
        self._from.show_stage(*self._stage(deal.from_stage))
        goes = self._kind != MoveKind.CHECK and deal.direction != "none"
        if self._kind == MoveKind.WON:
            self._to.show_stage(self.tr("Won"), "best")
        elif goes:
            self._to.show_stage(*self._stage(deal.to_stage))
        for widget in (self._arrow, self._to):
            widget.setVisible(goes or self._kind == MoveKind.WON)

    def _stage(self, number: int) -> tuple[str, str]:
        return f"{number} {self._kit.locale.words.stage_name(number)}", self._kit.playbook.state_of(number)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint surface and the hair line beneath."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._kit.theme.color("border"))


class _Arrow(QWidget):
    """The arrow between the chips."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setFixedSize(16, 16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow."""
        paint_icon(QPainter(self), "arrow-right", QPointF(0, 0), 16, self._kit.theme.color("text"))
