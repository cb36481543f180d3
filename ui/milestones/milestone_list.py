"""The left side of the checklist: the milestones of every stage the move leaves behind, in groups, scrolling."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.move_view import StageGroup
from funnel_desktop.domain.moving import Answer
from funnel_desktop.domain.predicates import Proof
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.widgets.text_label import TextLabel
from ui.milestones.answer_sheet import DealSheet
from ui.milestones.contact_list import ContactModel
from ui.milestones.kit import Kit
from ui.milestones.milestone_box import MilestoneBox
from ui.milestones.stage_chip import NumberBox

PIPS = {"done": "done", "na": "na"}


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
            self.boxes[row.key] = box
            self._column.addWidget(box)

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


class GroupHead(QWidget):
    """A stage's number, name, what it is to the move, and how many of its milestones are settled."""

    def __init__(self, kit: Kit, group: StageGroup, from_stage: int, parent: QWidget, *, backward: bool) -> None:
        super().__init__(parent)
        self._kit, self._group = kit, group
        self._from, self._backward = from_stage, backward
        self.setFixedHeight(24)
        self._name = TextLabel(kit.theme, bold=True, parent=self)
        self._caption = TextLabel(kit.theme, 12, role="text2", parent=self)
        self._count = PipTag(kit, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(NumberBox(kit.theme, group.stage, kit.playbook.state_of(group.stage), self))
        row.addWidget(self._name)
        row.addWidget(self._caption)
        row.addStretch(1)
        row.addWidget(self._count)
        kit.locale.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Word the head in the present language."""
        self._name.setText(self._kit.locale.words.stage_name(self._group.stage))
        if self._backward:
            text = self.tr("Which of these turned out false?")
        elif self._group.stage == self._from:
            text = self.tr("to be done before leaving this step")
        elif self._group.stage < self._from:
            text = self.tr("still owed from this step")
        else:
            text = self.tr("a step crossed by this move")
        self._caption.setText(text)

    def refresh(self, sheet: DealSheet) -> None:
        """Show the present answers as pips and a count."""
        self._count.show_states([sheet.answer(row.key).state for row in self._group.rows])


class PipTag(QWidget):
    """Pips and "1/2" on a tint: jade when all are settled, violet while something is missing."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._states: list[str] = []
        self._face = QFont(self.font())
        self._face.setPixelSize(12)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.update)

    def show_states(self, states: list[str]) -> None:
        """Show the states of a group's milestones."""
        self._states = states
        self.setAccessibleName(self._count())
        self.updateGeometry()
        self.update()

    def _count(self) -> str:
        return f"{sum(state in PIPS for state in self._states)}/{len(self._states)}"

    @override
    def sizeHint(self) -> QSize:
        """Pips, count and padding, 18 high."""
        return QSize(QFontMetrics(self._face).horizontalAdvance(self._count()) + 13 * len(self._states) + 13, 18)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint, pips and count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "accent" if all(state in PIPS for state in self._states) else "claim"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.color(f"{role}_tint"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        x = 6.0
        for state in self._states:
            mark = PIPS.get(state, "open")
            paint_mark(painter, mark, x, 4.5, 9, self._kit.theme.color(MARK_ROLES[mark]))
            x += 13
        painter.setFont(self._face)
        painter.setPen(self._kit.theme.color(role))
        area = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), self._count())
