"""The tab of a deal's plan: the line on which it lies, and the list of its steps."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.backward_plan import Plan
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.deals.plan_rows import plan_rows
from ui.deals.plan_strip import PlanStrip
from ui.deals.plan_words import late_sentence, plan_sentences
from ui.deals.row_list import RowList


class PlanBox(QWidget):
    """Asks for the plan (`wanted`) when it comes into sight: it costs a calendar, which few looks at a deal need."""

    wanted = Signal()

    def __init__(
        self, look: tuple[UiLocale, Theme], playbook: Playbook, rows: RowList, prefix: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._locale, theme = look
        self._playbook = playbook
        self.rows = rows
        self.strip = PlanStrip(theme, self._locale, playbook, f"{prefix}-plan-strip", self)
        self._shown: tuple[Plan, DealPanel] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        self._late = TextLabel(theme, 12, bold=True, role="danger", parent=self)
        self._says = TextLabel(theme, 12, role="text2", parent=self)
        words = QVBoxLayout()
        words.setContentsMargins(14, 2, 14, 6)
        words.setSpacing(2)
        for label in (self._late, self._says):
            label.setWordWrap(True)
            label.hide()
            words.addWidget(label)
        column.addWidget(self.strip)
        column.addLayout(words)
        column.addWidget(rows, 1)
        self._locale.changed.connect(self._fill)

    def show_plan(self, plan: Plan, panel: DealPanel) -> None:
        """Show the plan of the deal that is shown."""
        self._shown = (plan, panel)
        self._fill()

    def ask(self) -> None:
        """Ask for the plan if it is in sight."""
        if self.isVisible():
            self.wanted.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the plan: the tab was chosen."""
        super().showEvent(event)
        self.wanted.emit()

    def _fill(self) -> None:
        if self._shown is None:
            return
        plan, panel = self._shown
        noted = {activity.text for activity in panel.facts.activities if activity.done_on is None}
        self.rows.set_rows(plan_rows(plan, noted, self._playbook, self._locale))
        self.strip.show_plan(plan)
        for label, text in (
            (self._late, late_sentence(plan)),
            (self._says, " ".join(plan_sentences(plan, self._locale))),
        ):
            label.setText(text)
            label.setVisible(bool(text))
