"""The goal of the present quarter: one amount in the file's main currency; an empty field takes the goal away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.common.error_text import sentence
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.money_edit import MoneyEdit


class GoalDialog(QDialog):
    """Asks for the goal; `chosen` carries minor units, or None where there shall be none."""

    chosen = Signal(object)

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goal-dialog")
        self._locale = locale
        self._quarter = ""
        self._title = QLabel(self)
        self._title.setProperty("role", "section")
        self._hint = QLabel(self)
        self._hint.setProperty("role", "secondary")
        self._amount = MoneyEdit(locale, theme, "goal-amount", self)
        self._amount.setMinimumWidth(320)
        self._amount.problem_changed.connect(self._on_problem)
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self._buttons.button(standard.Save).setObjectName("goal-save")
        self._buttons.button(standard.Save).setProperty("kind", "primary")
        self._buttons.button(standard.Cancel).setObjectName("goal-cancel")
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        for widget in (self._title, self._amount, self._hint, self._buttons):
            column.addWidget(widget)
        self.retranslate()
        locale.changed.connect(self.retranslate)

    def set_goal(self, quarter: str, minor: int | None, currency: str) -> None:
        """Show the goal of a quarter ("2026Q4") in minor units, None = none yet."""
        self._quarter = quarter
        self._amount.set_currency(currency)
        self._amount.set_minor(minor)
        self.retranslate()

    def retranslate(self) -> None:
        """Write it in the language in force."""
        self.setWindowTitle(self.tr("Goal of the quarter"))
        quarter = self._locale.formats.quarter(self._quarter) if self._quarter else ""
        self._title.setText(self.tr("Contracts to be signed in {quarter}").format(quarter=quarter))
        self._amount.setAccessibleName(self._title.text())
        self._on_problem(self._amount.problem)

    def _on_problem(self, problem: object) -> None:
        error = self._amount.problem if problem is not None else None
        hint = self.tr("For example 50M; an empty field takes the goal away.")
        self._hint.setText(hint if error is None else str(sentence(error, self._locale.formats)))

    def _on_save(self) -> None:
        if self._amount.check():
            self.chosen.emit(self._amount.minor())
            self.accept()
