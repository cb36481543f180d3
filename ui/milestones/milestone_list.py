"""The left side of the checklist: the milestones of every stage the move leaves behind, in groups, scrolling."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.move_view import StageGroup
from funnel_desktop.domain.predicates import Proof
from ui.milestones.answer_sheet import DealSheet
from ui.milestones.contact_list import ContactModel
from ui.milestones.group_head import GroupHead
from ui.milestones.kit import Kit
from ui.milestones.milestone_box import MilestoneBox


class MilestoneList(QScrollArea):
    """Boxes of one deal; writes what the user answers into the sheet and says `answered`."""

    answered = Signal()

    def __init__(self, kit: Kit, sheet: DealSheet, people: ContactModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("milestone-list")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._kit, self._sheet = kit, sheet
        self._heads: list[GroupHead] = []
        self.boxes: dict[str, MilestoneBox] = {}
        self._body = QWidget(self.viewport())
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(18, 0, 16, 6)
        self._column.setSpacing(6)
        backward = sheet.deal.direction == "back"
        for group in sheet.deal.groups:
            self._add_group(group, people, backward=backward)
        self._column.addStretch(1)
        self.setWidget(self._body)
        for plain in (self._body, self.viewport()):
            plain.setAutoFillBackground(False)

    def lead_with(self, widget: QWidget) -> None:
        """Put a form above the milestones."""
        self._column.insertWidget(0, widget)

    def show_missing(self, keys: Iterable[str]) -> None:
        """Mark the milestones the move would leave behind."""
        wanted = frozenset(keys)
        for key, box in self.boxes.items():
            box.set_missing(key in wanted)
        for head in self._heads:
            head.refresh(self._sheet)

    def reveal(self, key: str) -> None:
        """Scroll to a milestone and give it the keyboard."""
        self.ensureWidgetVisible(self.boxes[key], 0, 12)
        self.boxes[key].focus_state()

    def _add_group(self, group: StageGroup, people: ContactModel, *, backward: bool) -> None:
        head = GroupHead(self._kit, group, self._sheet.deal.from_stage, self._body, backward=backward)
        self._heads.append(head)
        self._column.addWidget(head)
        for row in group.rows:
            box = MilestoneBox(self._kit, row, people, self._body, backward=backward)
            box.state_chosen.connect(self._on_state)
            box.edited.connect(self._on_edited)
            box.accepted.connect(self._on_accepted)
            box.tool_wanted.connect(self._on_tool)
            self.boxes[row.key] = box
            self._column.addWidget(box)

    def show_proofs(self, groups: Iterable[StageGroup]) -> None:
        """Show what the data says now of each milestone."""
        for row in (row for group in groups for row in group.rows):
            if row.key in self.boxes:
                self.boxes[row.key].show_proof(row.proof)

    @Slot(str)
    def _on_tool(self, tool: str) -> None:
        if self._kit.open_tool is not None:
            self._kit.open_tool(self._sheet.deal.deal_id, tool)

    @Slot(str, str)
    def _on_state(self, key: str, state: str) -> None:
        self.boxes[key].show_answer(self._sheet.set_state(key, state))
        self.answered.emit()

    @Slot(str, object)
    def _on_edited(self, key: str, answer: Answer) -> None:
        self._sheet.set_answer(key, answer)
        self.answered.emit()

    @Slot(str, object)
    def _on_accepted(self, key: str, proof: Proof) -> None:
        self.boxes[key].show_answer(self._sheet.accept(key, proof))
        self.answered.emit()
