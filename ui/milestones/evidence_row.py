"""The fields of a milestone's answer: who said it, when, what shows it, and where it lies (a link, when wanted)."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.ledger import document_id
from funnel_desktop.domain.move_answers import Answer
from ui.common.error_text import sentence
from ui.common.widgets.date_edit import DateEdit
from ui.milestones.contact_list import ContactCombo, ContactModel
from ui.milestones.kit import Kit

_MAX_TEXT = 4000


class EvidenceRow(QWidget):
    """Who 126 wide, day 104, evidence the rest; the chain at its end opens a second line for a link."""

    edited = Signal()
    problem = Signal(str)

    def __init__(self, kit: Kit, name: str, people: ContactModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._base = kit, name
        self._who = ContactCombo(people, f"{name}-who", self)
        self._day = DateEdit(kit.locale, kit.theme, f"{name}-day", kit.today, past=True, parent=self)
        self._day.setProperty("extent", "row")
        self._day.setFixedWidth(110)
        self._text = self._line(f"{name}-evidence")
        self._chain = self._text.addAction(kit.theme.icon("link", "text3"), QLineEdit.ActionPosition.TrailingPosition)
        self._chain.setObjectName(f"{name}-add-link")
        self._link: QLineEdit | None = None
        row = QHBoxLayout()
        row.setSpacing(6)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._who)
        row.addWidget(self._day)
        row.addWidget(self._text, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 3, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self._state, self._showing = "done", False
        self._who.chosen.connect(self.edited)
        self._day.changed.connect(self._on_day)
        self._day.problem_changed.connect(self._on_problem)
        self._text.textEdited.connect(self.edited)
        self._chain.triggered.connect(self._on_chain)
        kit.locale.changed.connect(self.retranslate)
        kit.theme.changed.connect(self._recolor)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Word the fields in the present language."""
        self._who.setAccessibleName(self.tr("Who said it"))
        self._who.setToolTip(self.tr("Who said it"))
        self._day.setAccessibleName(self.tr("Day it happened"))
        self._chain.setText(self.tr("Add a link"))
        self._chain.setToolTip(self.tr("Add a link"))
        reason = self._state == "na"
        self._text.setPlaceholderText(self.tr("Why it does not apply") if reason else self.tr("Evidence"))
        self._text.setAccessibleName(self._text.placeholderText())
        if self._link is not None:
            self._link.setPlaceholderText(self.tr("Link or path of a file"))
            self._link.setAccessibleName(self._link.placeholderText())

    def show_answer(self, answer: Answer, state: str) -> None:
        """Show an answer; a field that already shows its part is left alone, so that the cursor stays."""
        self._state, self._showing = state, True
        if self._day.day() != answer.happened_on and self._day.problem is None:
            self._day.set_day(answer.happened_on)
        self._who.set_contact(answer.contact_id)
        if self._text.text() != answer.text:
            self._text.setText(answer.text)
        # A document of the deal is named by its id, which is nothing to read or to type.
        if (answer.link and not document_id(answer.link)) or self._link is not None:
            field = self._link_field()
            if field.text() != answer.link:
                field.setText(answer.link)
        self.retranslate()
        self._showing = False

    def into(self, answer: Answer) -> Answer:
        """Return the answer with what the fields say."""
        return replace(
            answer,
            happened_on=self._day.day(),
            contact_id=self._who.contact_id(),
            text=self._text.text().strip(),
            link=self._link.text().strip() if self._link is not None else answer.link,
        )

    def focus_reason(self) -> None:
        """Put the keyboard where the reason is written."""
        self._text.setFocus()

    def check(self) -> bool:
        """Tell whether every field can be read; one that cannot is marked and gets the keyboard."""
        if self._day.check():
            return True
        self._day.setFocus()
        return False

    def follow_in_tab_order(self, before: QWidget) -> None:
        """Let Tab come here after a widget; the row is made later than what stands behind it."""
        chain = (before, self._who, self._day, self._text)
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setProperty("extent", "row")
        line.setMaxLength(_MAX_TEXT)
        return line

    def _link_field(self) -> QLineEdit:
        if self._link is None:
            self._link = self._line(f"{self._base}-link")
            self._link.textEdited.connect(self.edited)
            self._column.addWidget(self._link)
            QWidget.setTabOrder(self._text, self._link)
            self.retranslate()
        return self._link

    @Slot()
    def _on_chain(self) -> None:
        self._link_field().setFocus()

    @Slot()
    def _on_day(self) -> None:
        if self._day.problem is None and not self._showing:
            self.edited.emit()

    @Slot(object)
    def _on_problem(self, problem: DomainError | None) -> None:
        self.problem.emit("" if problem is None else str(sentence(problem, self._kit.locale.formats)))

    @Slot()
    def _recolor(self) -> None:
        self._chain.setIcon(self._kit.theme.icon("link", "text3"))
