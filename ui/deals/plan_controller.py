"""The plan of the deal that is shown: read when its tab is in sight, its steps taken over as planned activities."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from funnel_desktop.domain.errors import DomainError
from ui.common.editor import Editor
from ui.common.ui_locale import UiLocale
from ui.deals.deal_view import DealView

if TYPE_CHECKING:
    from funnel_desktop.domain.change import Change
    from funnel_desktop.services.plans import Plans


class PlanController(QObject):
    """Serves the views it is attached to."""

    def __init__(self, plans: "Plans", editor: Editor, locale: UiLocale, parent: QObject) -> None:
        super().__init__(parent)
        self._plans, self._editor, self._locale = plans, editor, locale

    def attach(self, view: DealView) -> None:
        """Let a view show the plan of its deal and take its steps over."""
        view.plan.wanted.connect(partial(self._show, view))
        view.wished.connect(partial(self._carry_out, view))

    def _show(self, view: DealView) -> None:
        if view.panel is None:
            return
        try:
            plan = self._plans.plan(view.panel.facts.deal.id)
        except DomainError:
            return  # gone meanwhile: the panel's own controller leads back
        view.plan.show_plan(plan, view.panel)

    @Slot(str, str)
    def _carry_out(self, view: DealView, intent: str, key: str) -> None:
        if view.panel is not None and intent in {"act-step", "open-plan-all"}:
            self._editor.run(partial(self._adopt, view.panel.facts.deal.id, key), self)

    def _adopt(self, deal_id: str, key: str) -> "Change | None":
        """Plan one step, or with no key every step that is not planned yet."""
        facts = self._plans.plan(deal_id)
        keys = [key] if key else [step.key for step in facts.steps]
        return self._plans.adopt(deal_id, {each: self._locale.words.milestone(each) for each in keys})
