"""A deal's plan as rows: each open milestone with the day it is due, by stage, and the offers to take it over."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.backward_plan import Plan, Step
from funnel_desktop.domain.playbook import Playbook
from ui.common.ui_locale import UiLocale
from ui.deals.plan_words import late_words, pace_words
from ui.deals.row import Row


def plan_rows(plan: Plan, noted: Collection[str], playbook: Playbook, locale: UiLocale) -> list[Row]:
    """Return the plan; `noted` are the texts of what is planned already: those steps offer no button."""
    if not plan.has_dates:
        none = QCoreApplication.translate("DealPlan", "A plan needs the day of the tender or of the signing.")
        offer = QCoreApplication.translate("DealPlan", "Enter a day…")
        return [Row("note", none), Row("add", offer, subject="field", icon="calendar")]
    rows: list[Row] = []
    left = [step for step in plan.steps if locale.words.milestone(step.key) not in noted]
    if left:
        text = QCoreApplication.translate("DealPlan", "Plan all {n} steps as activities").format(n=len(left))
        rows.append(Row("add", text, subject="plan-all", icon="calendar"))
    printed = QCoreApplication.translate("DealPlan", "Print the plan…")
    rows.append(Row("add", printed, subject="plan-paper", icon="print"))
    for stage in sorted({step.stage for step in plan.steps}):
        span = next((span for span in plan.spans if span.stage == stage), None)
        suffix = "" if span is None else pace_words(span, locale)
        name, state = locale.words.stage_name(stage), playbook.state_of(stage)
        rows.append(Row("head", name, suffix=suffix, number=stage, state=state))
        rows += [_step_row(step, noted, locale) for step in plan.steps if step.stage == stage]
    return rows


def _step_row(step: Step, noted: Collection[str], locale: UiLocale) -> Row:
    name = locale.words.milestone(step.key)
    planned = name in noted
    plan_it = QCoreApplication.translate("DealPlan", "Schedule")
    suffix, role = late_words(step), "danger"
    if planned and not step.late:
        suffix, role = QCoreApplication.translate("DealPlan", "planned"), "accent"
    elif step.owed:
        suffix, role = QCoreApplication.translate("DealPlan", "owed: at once"), "claim"
    return Row(
        "item",
        name,
        locale.words.criterion(step.key),
        subject="step",
        key=step.key,
        aside=locale.formats.day_short(step.due),
        mark="debt" if step.owed else "overdue" if step.late else "later",
        bold=True,
        suffix=suffix,
        suffix_role=role,
        action="" if planned else plan_it,
    )
