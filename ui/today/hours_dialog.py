"""The user's hours: how many a week, and how they are shared out over the three states; together 100 per cent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.hours import MOST_MINUTES, PlanDraft, checked_plan
from funnel_desktop.domain.method_records import WeekPlan
from funnel_desktop.domain.playbook import STATES
from ui.common.error_text import sentence
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel
from ui.today.rules import PLAN_HINT
from ui.today.week_words import word

AIR = "\u2002"
"""A spin box writes right at its edge."""


class HoursDialog(QDialog):
    """Asks for a `PlanDraft`, carried by `chosen`; before there is a plan every field is empty, not a suggestion."""

    chosen = Signal(object)

    def __init__(self, locale: UiLocale, theme: Theme, plan: WeekPlan | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hours-dialog")
        self._locale = locale
        self.setWindowTitle(word(QT_TRANSLATE_NOOP("Today", "Hours of the week")))
        self.hours = QDoubleSpinBox(self)
        self.hours.setObjectName("hours-week")
        self.hours.setDecimals(1)
        self.hours.setRange(0, MOST_MINUTES / 60)
        self.hours.setSingleStep(1)
        self.hours.setPrefix(AIR)
        self.shares = {state: self._share(state) for state in STATES}
        self._parts = {state: TextLabel(theme, 12, role="text2", parent=self) for state in STATES}
        self._sum = TextLabel(theme, 12, bold=True, parent=self)
        self._error = FieldError(theme, "hours_plan", self)
        self.save = PushButton("hours-save", "primary", self)
        self.save.setText(word(QT_TRANSLATE_NOOP("Today", "Save")))
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        self.cancel = PushButton("hours-cancel", parent=self)
        self.cancel.setText(word(QT_TRANSLATE_NOOP("Today", "Cancel")))
        self.cancel.clicked.connect(self.reject)
        self._lay_out(theme)
        if plan is not None:
            self.hours.setValue(plan.minutes / 60)
            for state, part in zip(STATES, plan.shares, strict=True):
                self.shares[state].setValue(part)
        self.hours.valueChanged.connect(self._on_changed)
        for share in self.shares.values():
            share.valueChanged.connect(self._on_changed)
        self._on_changed()

    def draft(self) -> PlanDraft:
        """Return what is filled in."""
        search, funnel, best = (self.shares[state].value() for state in STATES)
        return PlanDraft(round(self.hours.value() * 60), (search, funnel, best))

    def _share(self, state: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setObjectName(f"hours-{state}")
        box.setRange(0, 100)
        box.setSingleStep(5)
        box.setSuffix(" %")
        box.setPrefix(AIR)
        box.setAccessibleName(self._locale.words.state_name(state))
        return box

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        title = TextLabel(theme, 15, bold=True, parent=self)
        title.setText(word(QT_TRANSLATE_NOOP("Today", "How many hours a week go into sales, and where?")))
        hint = TextLabel(theme, 12, role="text2", parent=self)
        hint.setText(word(PLAN_HINT))
        hint.setWordWrap(True)
        hint.setMinimumWidth(400)
        column.addWidget(title)
        column.addWidget(hint)
        column.addLayout(self._grid(theme))
        column.addWidget(self._error)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column.addLayout(buttons)

    def _grid(self, theme: Theme) -> QGridLayout:
        """Return the fields: hours, and a line a state with the hours its share makes."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        hours = TextLabel(theme, 13, parent=self)
        hours.setText(word(QT_TRANSLATE_NOOP("Today", "Hours a week")))
        self.hours.setAccessibleName(hours.text())
        grid.addWidget(hours, 0, 0)
        grid.addWidget(self.hours, 0, 1)
        for row, state in enumerate(STATES, start=1):
            name = TextLabel(theme, 13, parent=self)
            name.setText(self._locale.words.state_name(state))
            grid.addWidget(name, row, 0)
            grid.addWidget(self.shares[state], row, 1)
            grid.addWidget(self._parts[state], row, 2)
        grid.addWidget(self._sum, len(STATES) + 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(2, 1)
        return grid

    def _on_changed(self) -> None:
        draft, formats = self.draft(), self._locale.formats
        for state, share in zip(STATES, draft.shares, strict=True):
            hours = formats.hours(round(draft.minutes * share / 100))
            self._parts[state].setText(word(QT_TRANSLATE_NOOP("Today", "= {hours} h")).format(hours=hours))
        total = sum(draft.shares)
        self._sum.set_role("text" if total == 100 else "danger")
        self._sum.setText(word(QT_TRANSLATE_NOOP("Today", "Together {total}%")).format(total=total))
        self._error.say("")

    def _on_save(self) -> None:
        try:
            draft = checked_plan(self.draft())
        except DomainError as error:
            self._error.say(str(sentence(error, self._locale.formats)))
            fields = {"minutes": self.hours, **self.shares}
            fields[str(error.params["field"])].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.chosen.emit(draft)
        self.accept()
