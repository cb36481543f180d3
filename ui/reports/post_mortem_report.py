"""The post-mortem of one closed deal on paper: how it ended, what it teaches, how it went, what was left behind."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.post_mortem import PostMortem
from ui.charts.centre_faces import warning_words
from ui.common.review_words import check_words, finding_words, left_words, outcome_words, span_words, step_line
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Cell, Column, Document, Footer, FormLines, Gap, Heading, PageHead, Table, Text
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate


def _make(app: "App", ask: ReportAsk) -> Make:
    panel = app.deal_room.panel(ask.deal_id)
    if panel.review is None:
        raise DomainError("review.open", name=panel.facts.deal.name)
    return partial(post_mortem_document, panel, panel.review)


POST_MORTEM = Report("post-mortem", lambda: translate("PostMortem", "Post-mortem of the deal"), "deal", _make)


def post_mortem_document(panel: DealPanel, review: PostMortem, locale: UiLocale, _setup: PageSetup) -> Document:
    """Return the report; the last lines are left empty for what only the people who were there know."""
    title, how = outcome_words(panel, locale)
    blocks: list[Block] = [Heading(title, span_words(review, locale)), Text(how, 10.5), Gap(6)]
    teaches = [finding_words(finding, locale) for finding in review.findings]
    warnings = [warning_words(warning, panel.names, locale) for warning in review.warnings]
    teaches += [f"{words.title} {words.reason}" for words in warnings]
    if teaches:
        blocks += [Heading(translate("PostMortem", "What it teaches")), *(Text(text, 10.5) for text in teaches), Gap(6)]
    blocks += [Heading(translate("PostMortem", "How it went")), _timeline(review, locale)]
    blocks += _pairs(translate("PostMortem", "Left behind on the way"), [left_words(x, locale) for x in review.left])
    false = [check_words(check, panel, locale) for check in review.withdrawn]
    false += [(said.text, panel.names.get(said.contact_id, "")) for said in review.false_words]
    blocks += _pairs(translate("PostMortem", "Believed, and false"), false)
    last = [check_words(check, panel, locale) for check in review.evidence]
    blocks += _pairs(translate("PostMortem", "The last evidence"), last)
    next_time = translate("PostMortem", "What we do otherwise next time")
    fields = (translate("PostMortem", "Who"), translate("PostMortem", "By when"))
    blocks += [Gap(10), FormLines(next_time, fields, count=3)]
    return Document(_title(panel), panel.today.isoformat(), _head(panel, locale), tuple(blocks), _foot())


def _timeline(review: PostMortem, locale: UiLocale) -> Table:
    columns = (
        Column(translate("PostMortem", "Day")),
        Column(translate("PostMortem", "What happened"), wrap=True, least=120),
        Column(translate("PostMortem", "Gap then")),
        Column(translate("PostMortem", "Waived, and why"), wrap=True, least=160),
    )
    lines = [step_line(step, locale) for step in review.steps]
    rows = tuple(
        (
            Cell(line.day),
            Cell(line.title, bold=True),
            Cell(line.gap, marks=(line.mark,) if line.mark else ()),
            Cell(line.detail),
        )
        for line in lines
    )
    return Table(columns, rows)


def _pairs(heading: str, pairs: list[tuple[str, str]]) -> list[Block]:
    if not pairs:
        return []
    rows = tuple((Cell(title, bold=True), Cell(detail)) for title, detail in pairs)
    columns = (Column(wrap=True, least=120), Column(wrap=True, least=200))
    return [Gap(6), Heading(heading), Table(columns, rows, heads=False)]


def _title(panel: DealPanel) -> str:
    return f"{translate('PostMortem', 'Post-mortem')} {panel.facts.deal.name}"


def _head(panel: DealPanel, locale: UiLocale) -> PageHead:
    customer = panel.facts.customer.name if panel.facts.customer else ""
    deal = panel.facts.deal
    parts = (deal.name, customer, locale.formats.money(deal.amount, deal.currency))
    page = translate("PostMortem", "Page {page} of {pages}")
    name = translate("PostMortem", "Post-mortem")
    return PageHead(name, " · ".join(part for part in parts if part), locale.formats.day(panel.today), page)


def _foot() -> Footer:
    text = translate(
        "PostMortem",
        "Written by the journal itself: moves by the day they happened, the customer's signs by the day they were "
        "recorded.",
    )
    return Footer(text)
