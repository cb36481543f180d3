"""One of the customer's indicators: a check box 16, its number, its name, and who said so when; confirmable here.

What the user answers in this dialog opens small fields (day, who, evidence). N/A is chosen by the key A or the context
menu: it is rare, and it must not stand beside the tick as if it were its equal.
"""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.move_view import CheckRow
from ui.milestones.contact_list import ContactModel
from ui.milestones.indicator_box import IndicatorBox
from ui.milestones.kit import Kit
from ui.milestones.when_who import WhenWho


class IndicatorRow(QWidget):
    """Shows one indicator; tells what was chosen (`state_chosen`) or typed (`edited`)."""

    state_chosen = Signal(str, str)
    edited = Signal(str, object)

    def __init__(self, kit: Kit, row: CheckRow, people: ContactModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = row.key
        self._kit, self._people = kit, people
        self._answer = Answer(row.state, row.happened_on, row.contact_id, row.text, row.link)
        self._fresh, self._wanted = False, False
        self._fields: WhenWho | None = None
        self.box = IndicatorBox(kit, row.key, row.stage, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 0, 8, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.box)
        self.box.clicked.connect(self._on_clicked)
        self.box.not_applicable.connect(self._on_not_applicable)
        kit.locale.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Word the row in the present language."""
        self.box.show_texts(self._kit.locale.words.indicator(self.key), self._second_line())

    def show_answer(self, answer: Answer, *, fresh: bool) -> None:
        """Show an answer; `fresh` means this dialog made it."""
        self._answer, self._fresh = answer, fresh
        self.box.show_state(answer.state)
        open_fields = fresh and answer.state in {"done", "na"}
        if open_fields and self._fields is None:
            self._fields = WhenWho(self._kit, f"indicator-{self.key}", self._people, self)
            self._fields.edited.connect(self._on_edited)
            self._fields.follow_in_tab_order(self.box)
            self._column.addWidget(self._fields)
        if self._fields is not None:
            self._fields.setVisible(open_fields)
            self._fields.show_answer(answer)
        self.retranslate()
        self.update()

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Mark the first indicator that is missing for the target step."""
        self._wanted = wanted
        self.box.wanted = wanted
        self.box.update()
        self.update()

    def show_error(self, text: str) -> None:
        """Say what is wrong with this answer."""
        if self._fields is not None:
            self._fields.error.say(text)

    def problem(self) -> bool:
        """Tell whether the day cannot be read (and mark it)."""
        return self._fields is not None and self._fields.isVisibleTo(self) and not self._fields.day.check()

    def _second_line(self) -> str:
        answer = self._answer
        if answer.state == "na":
            return " · ".join(part for part in (self.tr("not applicable"), answer.text) if part)
        who = self._people.wording(answer.contact_id)
        if answer.state != "done":
            parts = [self.tr("not seen yet"), answer.text]
        else:
            day = self._kit.locale.formats.day_short(answer.happened_on) if answer.happened_on else ""
            parts = [day, who or answer.text]
        return " · ".join(part for part in parts if part)

    @Slot()
    def _on_clicked(self) -> None:
        self.state_chosen.emit(self.key, "done" if self.box.isChecked() else "open")

    @Slot()
    def _on_not_applicable(self) -> None:
        self.state_chosen.emit(self.key, "open" if self._answer.state == "na" else "na")

    @Slot()
    def _on_edited(self) -> None:
        if self._fields is not None:
            self._answer = self._fields.into(self._answer)
            self.retranslate()
            self.edited.emit(self.key, self._answer)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint behind the row: violet for the one that is missing, jade for one just confirmed."""
        just_now = self._fresh and self._answer.state == "done"
        if not (self._wanted or just_now):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.color("accent_tint" if just_now else "claim_tint"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
