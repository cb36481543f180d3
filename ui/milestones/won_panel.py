"""The contract of a won deal: day, number, amount, who helped; a box above the milestones of the checklist."""

from datetime import date

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import WonForm
from funnel_desktop.domain.move_view import DealMove
from ui.common.error_text import sentence
from ui.common.theme.marks import paint_mark
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.money_edit import MoneyEdit
from ui.common.widgets.text_label import TextLabel
from ui.milestones.helpers_field import HelpersField
from ui.milestones.kit import Kit

FIELDS = ("signed_on", "contract_no", "amount", "helped")
_MAX_NUMBER = 200
_WIDTHS = (3, 4, 5)


class WonPanel(QWidget):
    """Four fields in a jade box; the amount starts as the deal's own."""

    edited = Signal()

    def __init__(self, kit: Kit, deal: DealMove, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("won-form")
        self._kit = kit
        self._title = TextLabel(kit.theme, bold=True, role="accent", parent=self)
        self._labels = [TextLabel(kit.theme, 12, role="text2", parent=self) for _ in FIELDS]
        self._day = DateEdit(kit.locale, kit.theme, "won-signed-on", kit.today, past=True, parent=self)
        self._number = QLineEdit(self)
        self._number.setObjectName("won-contract-no")
        self._number.setMaxLength(_MAX_NUMBER)
        self._amount = MoneyEdit(kit.locale, kit.theme, "won-amount", self)
        self._amount.set_currency(deal.currency)
        self._day.set_day(kit.today)
        self._amount.set_minor(deal.amount)
        self.helpers = HelpersField(kit, deal.contacts, self)
        self._errors = {name: FieldError(kit.theme, name, self) for name in FIELDS}
        self._lay_out()
        self._day.changed.connect(self.edited)
        self._amount.changed.connect(self.edited)
        self.helpers.edited.connect(self.edited)
        self._day.problem_changed.connect(self._on_day_problem)
        self._amount.problem_changed.connect(self._on_amount_problem)
        kit.locale.changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(11, 7, 11, 10)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        self._title.setContentsMargins(18, 0, 0, 0)
        grid.addWidget(self._title, 0, 0, 1, 3)
        for at, (label, error) in enumerate(zip(self._labels, self._errors.values(), strict=True)):
            row, column, span = (1, at, 1) if at < len(_WIDTHS) else (4, 0, len(_WIDTHS))
            grid.addWidget(label, row, column, 1, span)
            grid.addWidget(self._controls()[at], row + 1, column, 1, span)
            grid.addWidget(error, row + 2, column, 1, span)
        for column, width in enumerate(_WIDTHS):
            grid.setColumnStretch(column, width)

    def _controls(self) -> tuple[QWidget, ...]:
        """Return the controls in the order of `FIELDS`."""
        return self._day, self._number, self._amount, self.helpers

    @Slot()
    def retranslate(self) -> None:
        """Word the form in the present language."""
        self._title.setText(self.tr("Contract"))
        texts = self.tr("Day of the contract"), self.tr("Number"), self.tr("Amount"), self.tr("Who helped")
        for label, field, text in zip(self._labels, self._controls(), texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.helpers.tell()

    def form(self) -> WonForm:
        """Return what was typed; without a day the dialog does not get this far."""
        day = self._day.day() or date.min
        return WonForm(day, self._number.text().strip(), self._amount.minor(), self.helpers.helped())

    def problem(self) -> bool:
        """Tell whether a field cannot be used (and mark it); the day is wanted."""
        if self._day.problem is None and self._day.day() is None:
            self.show_error(DomainError("move.contract_day", field="signed_on"))
            return True
        wrong = [field for field in (self._day, self._amount) if not field.check()]
        if wrong:
            wrong[0].setFocus()
        return bool(wrong)

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if that is none of these."""
        name = str(error.params.get("field", ""))
        if name not in self._errors:
            return False
        self._errors[name].say(str(sentence(error, self._kit.locale.formats)))
        dict(zip(FIELDS, self._controls(), strict=True))[name].setFocus()
        return True

    @Slot(object)
    def _on_day_problem(self, problem: DomainError | None) -> None:
        self._say("signed_on", problem)

    @Slot(object)
    def _on_amount_problem(self, problem: DomainError | None) -> None:
        self._say("amount", problem)

    def _say(self, name: str, problem: DomainError | None) -> None:
        self._errors[name].say("" if problem is None else str(sentence(problem, self._kit.locale.formats)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the jade frame and the tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._kit.theme.color
        painter.setPen(QPen(color("accent_line"), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paint_mark(painter, "won", 11, 11, 12, color("accent"))
