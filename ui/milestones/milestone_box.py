"""One milestone in the checklist: state, criterion, who said it, when, and the evidence; or what is still wanted.

A box shows an `Answer` and tells what the user chose or typed; it decides nothing. A missing milestone carries a violet
left edge, so that a debt is seen before it is made.
"""

from dataclasses import replace

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.move_view import CheckRow
from funnel_desktop.domain.predicates import Proof
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel
from ui.milestones.contact_list import ContactModel
from ui.milestones.evidence_row import EvidenceRow
from ui.milestones.kit import Kit
from ui.milestones.proof_button import ProofButton
from ui.milestones.proof_text import proof_hint, proof_tag

FORWARD = (
    Segment("done", "done", "accent", "d"),
    Segment("open", "open", "danger", "n"),
    Segment("na", "na", "neutral", "a"),
)
BACKWARD = (Segment("done", "done", "accent", "d"), Segment("withdrawn", "open", "danger", "n"))


class MilestoneBox(QWidget):
    """Shows one `CheckRow` of one deal; the sheet outside keeps the answers."""

    state_chosen = Signal(str, str)
    edited = Signal(str, object)
    accepted = Signal(str, object)
    tool_wanted = Signal(str)

    def __init__(
        self, kit: Kit, row: CheckRow, people: ContactModel, parent: QWidget | None = None, *, backward: bool
    ) -> None:
        super().__init__(parent)
        self.key = row.key
        self._kit, self._row, self._people = kit, row, people
        self._backward, self._missing = backward, False
        self._answer = Answer(row.state, row.happened_on, row.contact_id, row.text, row.link)
        self.setObjectName(f"milestone-{row.key}")
        self._name = TextLabel(kit.theme, bold=True, parent=self)
        self._proof: ProofButton | None = None
        self._state = Segmented(kit.theme, f"milestone-{row.key}-state", BACKWARD if backward else FORWARD, self)
        self._criterion = TextLabel(kit.theme, 12, role="text2", parent=self)
        self._criterion.set_elided(True)
        self._hint = TextLabel(kit.theme, 12, role="text2", parent=self)
        self._hint.set_elided(True)
        self._fields: EvidenceRow | None = None
        self._error: FieldError | None = None
        self._tools = () if backward else tuple(self._tool(key) for key in kit.tools.get(row.key, ()))
        self._lay_out()
        self._show_proof()
        self._state.chosen.connect(self._on_state)
        kit.locale.changed.connect(self.retranslate)
        self.retranslate()
        self.show_answer(self._answer)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addStretch(1)
        for tool in self._tools:
            head.addWidget(tool)
        head.addWidget(self._state)
        self._top = head
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(11, 6, 9, 7)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        for widget in (self._criterion, self._hint):
            self._column.addWidget(widget)
        self._hint.setContentsMargins(0, 4, 0, 0)

    @Slot()
    def retranslate(self) -> None:
        """Word the box in the present language."""
        words = self._kit.locale.words
        name = words.milestone(self.key)
        self._name.setText(name)
        self.setAccessibleName(name)
        self._criterion.setText(words.criterion(self.key))
        if self._backward:
            texts = [self.tr("Still true"), self.tr("Turned out false")]
        else:
            texts = [self.tr("Done"), self.tr("Not yet"), self.tr("N/A")]
        self._state.set_texts(texts, name)
        proof = self._row.proof
        if proof is not None and self._proof is not None:
            self._proof.setText(proof_tag(proof))
            self._proof.setToolTip(self.tr("A click takes over what the data proves; nothing is ticked by itself."))
        for tool in self._tools:
            title = self.tr("Fill in: {tool}").format(tool=words.tool(str(tool.property("tool"))).title)
            tool.setToolTip(title)
            tool.setAccessibleName(title)
        hint = proof_hint(proof, self._kit.locale) if proof is not None and not proof.satisfied else ""
        self._hint.setText(hint or words.why(self.key))

    def show_proof(self, proof: Proof | None) -> None:
        """Show what the data says now: it was changed while the dialog stood open."""
        if proof != self._row.proof:
            self._row = replace(self._row, proof=proof)
            self._show_proof()
            self.retranslate()
            self.show_answer(self._answer)

    def _show_proof(self) -> None:
        proof = self._row.proof
        proved = proof is not None and proof.satisfied and not self._backward
        if proved and self._proof is None:
            self._proof = ProofButton(self._kit.theme, f"milestone-{self.key}-proof", self)
            self._proof.clicked.connect(self._on_proof)
            self._top.insertWidget(1, self._proof)
        if self._proof is not None:
            self._proof.setVisible(proved)

    def _tool(self, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"milestone-{self.key}-tool-{key.replace('_', '-')}")
        button.setIcon(self._kit.theme.icon("document", "text2", 14))
        button.setProperty("tool", key)
        button.clicked.connect(self._on_tool)
        return button

    @Slot()
    def _on_tool(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.tool_wanted.emit(str(sender.property("tool")))

    def show_answer(self, answer: Answer) -> None:
        """Show an answer without telling of it."""
        self._answer = answer
        state = answer.state if answer.state != "withdrawn" or self._backward else "open"
        self._state.set_value(state)
        if self._proof is not None:
            self._proof.set_proposed(state != "done")
        wants_fields = state in {"done", "na", "withdrawn"}
        self._hint.setVisible(not wants_fields and bool(self._hint.text()))
        if wants_fields:
            self._evidence().show_answer(answer, state)
        if self._fields is not None:
            self._fields.setVisible(wants_fields)

    def set_missing(self, missing: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Mark the milestone as one that the move would leave behind unproved."""
        if missing != self._missing:
            self._missing = missing
            self.update()

    def show_error(self, sentence: str) -> None:
        """Say under the fields what is wrong with this answer; "" takes it away."""
        if self._error is None and sentence:
            self._error = FieldError(self._kit.theme, f"milestone-{self.key}", self)
            self._column.addWidget(self._error)
        if self._error is not None:
            self._error.say(sentence)

    def focus_state(self) -> None:
        """Put the keyboard on the state."""
        self._state.setFocus()

    def focus_reason(self) -> None:
        """Put the keyboard where the reason is written."""
        self._evidence().focus_reason()

    def problem(self) -> bool:
        """Tell whether a field holds something unreadable (and mark it)."""
        return self._fields is not None and self._fields.isVisibleTo(self) and not self._fields.check()

    def _evidence(self) -> EvidenceRow:
        if self._fields is None:
            self._fields = EvidenceRow(self._kit, f"milestone-{self.key}", self._people, self)
            self._fields.follow_in_tab_order(self._state.last())
            self._fields.edited.connect(self._on_edited)
            self._fields.problem.connect(self.show_error)
            self._column.insertWidget(self._column.indexOf(self._hint) + 1, self._fields)
        return self._fields

    @Slot(str)
    def _on_state(self, state: str) -> None:
        self.show_error("")
        self.state_chosen.emit(self.key, state)

    @Slot()
    def _on_proof(self) -> None:
        if self._proof is not None and self._proof.proposed:
            self.accepted.emit(self.key, self._row.proof)

    @Slot()
    def _on_edited(self) -> None:
        if self._fields is not None:
            self._answer = self._fields.into(self._answer)
            self.edited.emit(self.key, self._answer)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame: a hair line, or violet with a 3 px left edge where something is missing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(rect, 6, 6)
        painter.fillPath(path, self._kit.theme.color("surface"))
        if self._missing:
            painter.save()
            painter.setClipPath(path)
            painter.fillRect(QRectF(0, 0, 3, self.height()), self._kit.theme.color("claim"))
            painter.restore()
        painter.strokePath(path, QPen(self._kit.theme.color("claim" if self._missing else "border"), 1))
