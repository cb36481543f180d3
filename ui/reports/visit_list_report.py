"""The visit list: the week's deals with their next step, why, and room to write; and what is planned, day by day."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.week_list import HealthRow
from ui.common.finding_words import finding_short, item_name
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Cell, Column, Document, Footer, FormLines, Gap, Heading, PageHead, Table, Text
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.services.week import Appointment, WeekView

translate = QCoreApplication.translate

REASONS = 2


def _make(app: "App", _ask: ReportAsk) -> Make:
    return partial(visit_document, app.week.view())


VISIT_LIST = Report("visit-list", lambda: translate("VisitList", "Visit list of the week"), "file", _make)


def visit_document(view: "WeekView", locale: UiLocale, _setup: PageSetup) -> Document:
    """Return the list for the week of a view; minutes and results are written in by hand."""
    title, formats = translate("VisitList", "Visit list of the week"), locale.formats
    blocks: list[Block] = []
    for group in view.groups:
        note = translate("VisitList", "{picks} of {total}").format(picks=len(group.picks), total=group.total)
        blocks.append(Heading(locale.words.state_name(group.state), note))
        nobody = Text(translate("VisitList", "No deal."), 10.5)
        blocks += [_picks(group.picks, locale) if group.picks else nobody, Gap(6)]
    blocks.append(Heading(translate("VisitList", "Planned and overdue")))
    nothing = Text(translate("VisitList", "Nothing is planned."), 10.5)
    blocks.append(_visits(view, locale) if view.due else nothing)
    fields = translate("VisitList", "Minutes"), translate("VisitList", "Next, by when")
    blocks += [Gap(6), FormLines(translate("VisitList", "What came of it"), fields, count=3)]
    span = f"{formats.day(view.today)} – {formats.day(view.last)}"
    page = translate("VisitList", "Page {page} of {pages}")
    foot = translate(
        "VisitList", "Tick the ring when done; note minutes and result, then enter them on page Today with D."
    )
    return Document(title, view.today, PageHead(title, "", span, page), tuple(blocks), Footer(foot))


def _picks(picks: tuple[HealthRow, ...], locale: UiLocale) -> Table:
    columns = (
        Column(),
        Column(translate("VisitList", "Deal"), wrap=True, least=120),
        Column(translate("VisitList", "Next step"), wrap=True, least=110),
        Column(translate("VisitList", "How"), wrap=True, least=130),
        Column(translate("VisitList", "Why"), wrap=True, least=120),
        Column(translate("VisitList", "When"), align="right"),
        Column(translate("VisitList", "Min."), align="right", least=44),
    )
    return Table(columns, tuple(_pick(row, locale) for row in picks), row_height=26)


def _pick(row: HealthRow, locale: UiLocale) -> tuple[Cell, ...]:
    card, step, formats = row.card, row.health.step, locale.formats
    why = formats.listed([finding_short(each, locale) for each in row.health.findings[:REASONS]])
    tool = locale.words.tool(step.tool).title if step.tool else ""
    return (
        Cell(marks=("open",)),
        Cell(card.name, bold=True, note=card.customer),
        Cell(item_name(step.key, locale), note=f"{step.stage} {locale.words.stage_short(step.stage)}"),
        Cell(card.next_text, note=tool),
        Cell(why),
        Cell(formats.day_short(card.next_on) or "–"),
        Cell("____"),
    )


def _visits(view: "WeekView", locale: UiLocale) -> Table:
    columns = (
        Column(),
        Column(translate("VisitList", "Day")),
        Column(translate("VisitList", "Kind")),
        Column(translate("VisitList", "Deal"), wrap=True, least=120),
        Column(translate("VisitList", "With"), wrap=True, least=80),
        Column(translate("VisitList", "What"), wrap=True, least=180),
    )
    return Table(columns, tuple(_visit(each, view.today, locale) for each in view.due))


def _visit(each: "Appointment", today: str, locale: UiLocale) -> tuple[Cell, ...]:
    formats = locale.formats
    late = translate("VisitList", "overdue") if each.on < today else formats.weekday_short(each.on)
    return (
        Cell(marks=("open",)),
        Cell(formats.day_short(each.on), bold=each.on < today, note=late),
        Cell(locale.words.activity_kind(each.kind)),
        Cell(each.deal, bold=True),
        Cell(formats.listed(each.who)),
        Cell(each.text),
    )
