"""The plan backwards from tender and signing on paper: what is due when, what is too late, what the days stand on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.backward_plan import LAST_CHANCE, Plan, Step
from funnel_desktop.domain.facts import DealFacts
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Cell, Column, Document, Footer, Kpi, KpiRow, LegendItem, PageHead, Table, Text
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate


def plan_document(plan: Plan, facts: DealFacts, locale: UiLocale) -> Document:
    """Return the plan as a document."""
    none = translate("PlanReport", "There is no plan: it needs an open deal with the day of its tender or signing.")
    blocks: tuple[Block, ...] = (Text(none, 10.5),)
    if plan.has_dates:
        blocks = (_figures(plan, locale), _table(plan, locale))
    customer = facts.customer.name if facts.customer else ""
    head = PageHead(
        facts.deal.name,
        " · ".join(part for part in (plan_title(), customer) if part),
        locale.formats.day(plan.today),
        translate("PlanReport", "Page {page} of {pages}"),
    )
    note = translate("PlanReport", "Due days are working days; a stage takes your median, else the usual days.")
    if plan.estimated:
        note += " " + translate("PlanReport", "A year in it has no decreed holidays yet: estimated.")
    legend = (
        LegendItem("later", translate("PlanReport", "can be reached")),
        LegendItem("overdue", translate("PlanReport", "too late at the usual pace")),
        LegendItem("debt", translate("PlanReport", "owed from an earlier step")),
    )
    return Document(f"{plan_title()} {facts.deal.name}", plan.today.isoformat(), head, blocks, Footer(note, legend))


def plan_title() -> str:
    """Return the name of the report in the language in force."""
    return translate("PlanReport", "Backward plan")


def _figures(plan: Plan, locale: UiLocale) -> KpiRow:
    formats = locale.formats
    tender = "–" if plan.tender_on is None else formats.day(plan.tender_on)
    signing = "–" if plan.signing_on is None else formats.day(plan.signing_on)
    guessed = translate("PlanReport", "estimated from the signing back") if plan.guessed else ""
    window = translate("PlanReport", "{n} working days").format(n=plan.window)
    closed = plan.spans[0].stage > LAST_CHANCE or not plan.window
    late = translate("PlanReport", "{n} working days").format(n=plan.late) if plan.late else "–"
    missing = translate("PlanReport", "{days} missing between tender and signing")
    squeezed = missing.format(days=formats.days(plan.squeezed)) if plan.squeezed else ""
    return KpiRow(
        (
            Kpi(translate("PlanReport", "Tender"), tender, guessed),
            Kpi(translate("PlanReport", "Signing"), signing, squeezed),
            Kpi(
                translate("PlanReport", "Window to influence"),
                translate("PlanReport", "closed") if closed else window,
                translate("PlanReport", "until the tender"),
            ),
            Kpi(translate("PlanReport", "Already too late by"), late, translate("PlanReport", "at the usual pace")),
        )
    )


def _table(plan: Plan, locale: UiLocale) -> Table:
    titles = (
        translate("PlanReport", "Due"),
        translate("PlanReport", "Stage"),
        translate("PlanReport", "Milestone"),
        translate("PlanReport", "Too late by"),
        translate("PlanReport", "Days of the stage"),
    )
    columns = (
        Column(),
        Column(titles[0]),
        Column(titles[1]),
        Column(titles[2], wrap=True, least=180.0),
        Column(titles[3], align="right"),
        Column(titles[4]),
    )
    return Table(columns, tuple(_row(step, plan, locale) for step in plan.steps))


def _row(step: Step, plan: Plan, locale: UiLocale) -> tuple[Cell, ...]:
    words, formats = locale.words, locale.formats
    span = next((each for each in plan.spans if each.stage == step.stage), None)
    own, usual = translate("PlanReport", "your median {days}"), translate("PlanReport", "usual {days}")
    days = "" if span is None else (own if span.own else usual).format(days=formats.days(span.usual))
    return (
        Cell(marks=("debt" if step.owed else "overdue" if step.late else "later",)),
        Cell(f"{formats.day(step.due)} {formats.weekday(step.due)}"),
        Cell(f"{step.stage} {words.stage_short(step.stage)}"),
        Cell(words.milestone(step.key), bold=True, note=words.criterion(step.key)),
        Cell(formats.days(step.late) if step.late else ""),
        Cell(days),
    )


def _read(app: "App", ask: ReportAsk) -> Make:
    plan, facts = app.plans.plan(ask.deal_id), app.deals.detail(ask.deal_id)

    def make(locale: UiLocale, _setup: PageSetup) -> Document:
        return plan_document(plan, facts, locale)

    return make


BACKWARD_PLAN = Report("backward-plan", plan_title, "deal", _read)
