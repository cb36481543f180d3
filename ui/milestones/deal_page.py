"""One deal in the checklist: milestones at the left, the customer at the right, and its sheet of answers."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import DealAnswers
from funnel_desktop.domain.move_view import DealPreview
from funnel_desktop.domain.moving import MoveKind
from funnel_desktop.domain.playbook import STAGES
from ui.common.error_text import sentence
from ui.milestones.answer_sheet import DealSheet
from ui.milestones.contact_list import ContactModel
from ui.milestones.customer_panel import CustomerPanel
from ui.milestones.kit import Kit
from ui.milestones.milestone_list import MilestoneList
from ui.milestones.won_panel import WonPanel

LAST = STAGES[-1]


class DealPage(QWidget):
    """Both sides of one deal; `answered` after every answer."""

    answered = Signal()

    def __init__(self, kit: Kit, sheet: DealSheet, kind: MoveKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._kind = kit, kind
        self.sheet = sheet
        self._won: WonPanel | None = None
        people = ContactModel(kit, sheet.deal.contacts)
        people.setParent(self)
        self.milestones = MilestoneList(kit, sheet, people, self)
        self.customer = CustomerPanel(kit, sheet, people, self)
        left = QVBoxLayout()
        left.setContentsMargins(0, 4, 0, 0)
        left.addWidget(self.milestones)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addLayout(left, 1)
        row.addWidget(self.customer)
        self.milestones.answered.connect(self._on_answered)
        self.customer.answered.connect(self._on_answered)
        self._follow_contract()

    def last(self) -> QWidget:
        """Return the control behind which the keyboard leaves the page."""
        boxes = [row.box for row in self.customer.rows.values()]
        return boxes[-1] if boxes else self.milestones

    def wins(self) -> bool:
        """Tell whether the answers win this deal: by the gesture, or by stage 8's own milestone being done."""
        deal = self.sheet.deal
        if self._kind == MoveKind.WON:
            return True
        if self._kind == MoveKind.CHECK or deal.to_stage != LAST or deal.won:
            return False
        return any(
            self.sheet.answer(row.key).state == "done"
            for group in deal.groups
            if group.stage == LAST
            for row in group.rows
        )

    def answers(self) -> DealAnswers:
        """Return what was answered here, with the contract if the deal is won by it."""
        changed = self.sheet.changed()
        if self._won is None or not self.wins():
            return changed
        return DealAnswers(changed.milestones, changed.indicators, self._won.form())

    def show_preview(self, preview: DealPreview) -> None:
        """Show what the move would make of the deal."""
        self.milestones.show_missing(preview.missing)
        self.customer.show_preview(preview)

    def problem(self) -> bool:
        """Tell whether a field cannot be used (and mark it)."""
        contract = self._won is not None and self.wins() and self._won.problem()
        boxes = [box for box in self.milestones.boxes.values() if box.problem()]
        rows = [row for row in self.customer.rows.values() if row.problem()]
        return contract or bool(boxes or rows)

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if that field is not on this page."""
        key = str(error.params.get("field", ""))
        text = str(sentence(error, self._kit.locale.formats))
        if key in self.milestones.boxes:
            self.milestones.boxes[key].show_error(text)
            self.milestones.reveal(key)
            if error.code == "check.na_reason":
                self.milestones.boxes[key].focus_reason()
            return True
        if key in self.customer.rows:
            self.customer.rows[key].show_error(text)
            return True
        return self._won is not None and self._won.isVisibleTo(self) and self._won.show_error(error)

    @Slot()
    def _on_answered(self) -> None:
        self._follow_contract()
        self.answered.emit()

    def _follow_contract(self) -> None:
        """Show the contract's fields once the answers win the deal; what was typed stays when they do not."""
        wins = self.wins()
        if wins and self._won is None:
            self._won = WonPanel(self._kit, self.sheet.deal, self)
            self._won.edited.connect(self.answered)
            self.milestones.lead_with(self._won)
        if self._won is not None:
            self._won.setVisible(wins)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, and between the two sides a hair line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.color("surface"))
        painter.fillRect(self.customer.x() - 1, 0, 1, self.height(), self._kit.theme.color("border"))
