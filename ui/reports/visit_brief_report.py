"""The visit brief: one page with everything to know before a visit; or the same page with lines to write on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.visit_brief import Met, Question, VisitBrief
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import (
    Block,
    Cell,
    Column,
    Columns,
    Document,
    Footer,
    FormLines,
    Gap,
    Heading,
    Kpi,
    KpiRow,
    LegendItem,
    PageHead,
    Part,
    Table,
    Text,
)
from ui.reports.engine import lay_out
from ui.reports.money_cells import units
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate
Section = Callable[[VisitBrief, UiLocale], tuple[Block, ...]]

PX = 10.5
LINES = 4
"""Lines to write on in each section of the blank page."""
NOTES = (9, 7, 5, 3, 2)
"""Lines for notes: as many as the one page has room for."""


def brief_document(brief: VisitBrief, locale: UiLocale, setup: PageSetup, *, blank: bool = False) -> Document:
    """Return the page; `blank` leaves every section to be written by hand under its number."""
    sections = [_section(number, name, brief, locale, blank=blank) for number, name in enumerate(SECTIONS, start=1)]
    halves = [tuple(block for section in half for block in section) for half in (sections[:3], sections[3:])]
    body: tuple[Block, ...] = (*halves[0], *halves[1])
    if setup.landscape:
        body = (Columns((Part(0.54, halves[0]), Part(0.46, halves[1]))),)
    tries = (_document(brief, locale, body, lines, blank=blank) for lines in NOTES)
    fitting = (document for document in tries if len(lay_out(document, setup)) == 1)
    return next(fitting, None) or _document(brief, locale, body, NOTES[-1], blank=blank)


def _document(brief: VisitBrief, locale: UiLocale, body: tuple[Block, ...], lines: int, *, blank: bool) -> Document:
    title, deal = brief_title(blank=blank), brief.facts.deal
    customer = brief.facts.customer.name if brief.facts.customer else ""
    notes = FormLines(translate("VisitBrief", "Notes"), (), count=lines)
    page_text = translate("VisitBrief", "Page {page} of {pages}")
    head = PageHead(
        deal.name, " · ".join(part for part in (title, customer) if part), locale.formats.day(brief.today), page_text
    )
    legend = (
        LegendItem("open", translate("VisitBrief", "to do in this step")),
        LegendItem("debt", translate("VisitBrief", "owed from an earlier step")),
    )
    blocks = (_figures(brief, locale), *body, Gap(4.0), notes)
    return Document(f"{title} {deal.name}", brief.today.isoformat(), head, blocks, Footer("", legend))


def brief_title(*, blank: bool) -> str:
    """Return the name of the report in the language in force."""
    return (
        translate("VisitBrief", "Visit brief to fill in by hand") if blank else translate("VisitBrief", "Visit brief")
    )


def _figures(brief: VisitBrief, locale: UiLocale) -> KpiRow:
    deal, formats, standing = brief.facts.deal, locale.formats, brief.standing
    if standing.gap > 0:
        gap = translate("VisitBrief", "we are ahead by {n}").format(n=standing.gap)
    elif standing.gap < 0:
        gap = translate("VisitBrief", "the customer is ahead by {n}").format(n=-standing.gap)
    else:
        gap = translate("VisitBrief", "in step")
    planned, last = brief.visit, brief.last
    next_day = formats.day(planned.planned_on) if planned and planned.planned_on else "–"
    next_text = (planned.text or locale.words.activity_kind(planned.kind)) if planned else ""
    last_text = (last.text or locale.words.activity_kind(last.kind)) if last else ""
    last_day = formats.day(last.done_on) if last and last.done_on else "–"
    expected = "–" if deal.expected_on is None else formats.day(deal.expected_on)
    return KpiRow(
        (
            Kpi(translate("VisitBrief", "Stage"), f"{deal.stage} {locale.words.stage_short(deal.stage)}", gap),
            Kpi(
                translate("VisitBrief", "Amount"),
                formats.money(deal.amount, deal.currency),
                "",
                units(deal.amount, deal.currency),
            ),
            Kpi(translate("VisitBrief", "Expected signing"), expected),
            Kpi(translate("VisitBrief", "Last visit"), last_day, last_text.splitlines()[0] if last_text else ""),
            Kpi(translate("VisitBrief", "Next visit"), next_day, next_text.splitlines()[0] if next_text else ""),
        )
    )


def _section(number: int, name: str, brief: VisitBrief, locale: UiLocale, *, blank: bool) -> tuple[Block, ...]:
    title, fill = _titles()[name], SECTIONS[name]
    heading = Heading(f"{number}  {title}")
    if blank:
        return (heading, FormLines("", (), count=LINES), Gap(6.0))
    return (heading, *fill(brief, locale), Gap(8.0))


def _titles() -> dict[str, str]:
    return {
        "milestones": translate("VisitBrief", "Open milestones"),
        "indicators": translate("VisitBrief", "Signs the customer has not given"),
        "questions": translate("VisitBrief", "Three questions to ask"),
        "people": translate("VisitBrief", "Whom to meet"),
        "promises": translate("VisitBrief", "Last promises"),
        "statements": translate("VisitBrief", "What the coach said, to be tested"),
    }


def _milestones(brief: VisitBrief, locale: UiLocale) -> tuple[Block, ...]:
    words = locale.words
    rows = tuple(
        (
            Cell(marks=("debt" if key in brief.owed else "open",)),
            Cell(words.milestone(key), bold=True),
            Cell(words.criterion(key)),
        )
        for key in brief.milestones
    )
    none = translate("VisitBrief", "None: everything in this step is done.")
    return (
        *_rows(rows, none, (Column(), Column(), Column(wrap=True, least=120.0, lines=2))),
        *_more(brief.more_milestones),
    )


def _indicators(brief: VisitBrief, locale: UiLocale) -> tuple[Block, ...]:
    words = locale.words
    who = translate("VisitBrief", "who can say it: {who}")
    rows = tuple(
        (Cell(marks=("open",)), Cell(words.indicator(key), bold=True, note=who.format(who=words.said_by(key))))
        for key in brief.indicators
    )
    none = translate("VisitBrief", "None: the customer has given all eight.")
    return _rows(rows, none, (Column(), Column(wrap=True, least=160.0, lines=2)))


def _questions(brief: VisitBrief, locale: UiLocale) -> tuple[Block, ...]:
    texts = [text for question in brief.questions if (text := _question(question, locale))]
    rows = tuple((Cell(f"{at}."), Cell(text)) for at, text in enumerate(texts, start=1))
    none = translate("VisitBrief", "No question is open: ask what has changed.")
    return _rows(rows, none, (Column(), Column(wrap=True, least=160.0, lines=2)))


def _question(question: Question, locale: UiLocale) -> str:
    if question.text:
        return question.text
    known = locale.words.questions(question.milestone)
    return known[question.nth] if question.nth < len(known) else ""


def _people(brief: VisitBrief, locale: UiLocale) -> tuple[Block, ...]:
    rows = tuple(_person(person, locale) for person in brief.people)
    none = translate("VisitBrief", "Nobody is known yet on the customer's side: find out who decides.")
    columns = (Column(wrap=True, least=110.0, lines=1), Column(wrap=True, least=50.0, lines=1), Column(), Column())
    return (*_rows(rows, none, columns), *_more(brief.more_people))


def _person(person: Met, locale: UiLocale) -> tuple[Cell, ...]:
    words = locale.words
    attitude = translate("VisitBrief", "unknown") if person.attitude is None else words.attitude(person.attitude)
    met = translate("VisitBrief", "met") if person.met else translate("VisitBrief", "not met")
    roles = locale.formats.listed([words.role(role) for role in person.roles])
    return (
        Cell(person.name, bold=not person.met, note=person.title),
        Cell(roles),
        Cell(attitude),
        Cell(met, bold=not person.met),
    )


def _promises(brief: VisitBrief, locale: UiLocale) -> tuple[Block, ...]:
    ours, theirs = translate("VisitBrief", "we"), translate("VisitBrief", "they")
    rows = tuple(
        (Cell(locale.formats.day_short(each.on)), Cell(ours if each.ours else theirs, bold=True), Cell(each.text))
        for each in brief.promises
    )
    none = translate("VisitBrief", "None was written down.")
    return _rows(rows, none, (Column(), Column(), Column(wrap=True, least=120.0, lines=2)))


def _statements(brief: VisitBrief, locale: UiLocale) -> tuple[Block, ...]:
    names = {contact.id: contact.name for contact in brief.facts.contacts}
    rows = tuple(
        (Cell(locale.formats.day_short(each.said_on)), Cell(names.get(each.contact_id, "")), Cell(each.text))
        for each in brief.statements
    )
    none = translate("VisitBrief", "Nothing waits to be tested.")
    table = _rows(rows, none, (Column(), Column(), Column(wrap=True, least=120.0, lines=2)))
    return (*table, *_more(brief.more_statements))


def _rows(rows: tuple[tuple[Cell, ...], ...], none: str, columns: tuple[Column, ...]) -> tuple[Block, ...]:
    return (Table(columns, rows, heads=False),) if rows else (Text(none, PX),)


def _more(count: int) -> tuple[Block, ...]:
    return (Text(translate("VisitBrief", "and {n} more").format(n=count)),) if count else ()


SECTIONS: dict[str, Section] = {
    "milestones": _milestones,
    "indicators": _indicators,
    "questions": _questions,
    "people": _people,
    "promises": _promises,
    "statements": _statements,
}
"""The numbered sections in their order."""


def _read(app: "App", ask: ReportAsk, *, blank: bool) -> Make:
    brief = app.visits.brief(ask.deal_id)

    def make(locale: UiLocale, setup: PageSetup) -> Document:
        return brief_document(brief, locale, setup, blank=blank)

    return make


VISIT_BRIEF = Report(
    "visit-brief", lambda: brief_title(blank=False), "deal", lambda app, ask: _read(app, ask, blank=False)
)
VISIT_FORM = Report("visit-form", lambda: brief_title(blank=True), "deal", lambda app, ask: _read(app, ask, blank=True))
