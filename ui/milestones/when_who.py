"""The small fields of an indicator answered just now: the day, who said so, and what shows it."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer
from ui.common.error_text import sentence
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.field_error import FieldError
from ui.milestones.contact_list import ContactCombo, ContactModel
from ui.milestones.kit import Kit

_MAX_TEXT = 4000


class WhenWho(QWidget):
    """Day and contact side by side, the evidence beneath; for what does not apply, the reason alone."""

    edited = Signal()

    def __init__(self, kit: Kit, name: str, people: ContactModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.day = DateEdit(kit.locale, kit.theme, f"{name}-day", kit.today, past=True, parent=self)
        self.day.setProperty("extent", "row")
        self.day.setFixedWidth(108)
        self.who = ContactCombo(people, f"{name}-who", self)
        self.text = QLineEdit(self)
        self.text.setObjectName(f"{name}-evidence")
        self.text.setProperty("extent", "row")
        self.text.setMaxLength(_MAX_TEXT)
        self.error = FieldError(kit.theme, name, self)
        self._state, self._showing = "done", False
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.day)
        row.addWidget(self.who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 0, 7)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.text)
        column.addWidget(self.error)
        self.day.changed.connect(self._on_day)
        self.day.problem_changed.connect(self._on_problem)
        self.who.chosen.connect(self.edited)
        self.text.textEdited.connect(self.edited)
        kit.locale.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Word the fields in the present language."""
        self.day.setAccessibleName(self.tr("Day it happened"))
        self.who.setAccessibleName(self.tr("Who said it"))
        excused = self._state == "na"
        self.text.setPlaceholderText(self.tr("Why it does not apply") if excused else self.tr("Evidence"))
        self.text.setAccessibleName(self.text.placeholderText())

    def show_answer(self, answer: Answer) -> None:
        """Show an answer without telling of it; what does not apply has a reason but neither day nor teller."""
        self._state, self._showing = answer.state, True
        for field in (self.day, self.who):
            field.setVisible(answer.state != "na")
        if self.day.day() != answer.happened_on and self.day.problem is None:
            self.day.set_day(answer.happened_on)
        self.who.set_contact(answer.contact_id)
        if self.text.text().strip() != answer.text:
            self.text.setText(answer.text)
        self.retranslate()
        self._showing = False

    def follow_in_tab_order(self, before: QWidget) -> None:
        """Let Tab come here after a widget; the fields are made later than what stands behind them."""
        QWidget.setTabOrder(before, self.day)
        QWidget.setTabOrder(self.day, self.who)
        QWidget.setTabOrder(self.who, self.text)

    def into(self, answer: Answer) -> Answer:
        """Return the answer with what the fields say."""
        text = self.text.text().strip()
        return replace(answer, happened_on=self.day.day(), contact_id=self.who.contact_id(), text=text)

    @Slot()
    def _on_day(self) -> None:
        if self.day.problem is None and not self._showing:
            self.edited.emit()

    @Slot(object)
    def _on_problem(self, problem: DomainError | None) -> None:
        self.error.say("" if problem is None else str(sentence(problem, self._kit.locale.formats)))
