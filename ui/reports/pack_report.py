"""The meeting pack: chosen once, printed with one key; each section is a function from values to blocks."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.pack import VERSIONS, CustomerPack, PackChoice, PackValues
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Document, Footer, LegendItem, PageBreak, PageHead, Text
from ui.reports.pack_customer import customer_document
from ui.reports.pack_deal import deal_blocks
from ui.reports.pack_forecast import forecast
from ui.reports.pack_lists import help_wanted, progress, stalled
from ui.reports.pack_meeting import board, cover, funnel, waterfall
from ui.reports.pack_parts import Pen, translate
from ui.reports.page_setup import PageSetup, paper_of
from ui.reports.report import Make, Printed, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.change import Change


def _choice(app: "App", ask: ReportAsk) -> PackChoice:
    """Return what was chosen; a part of the key says another version, a deal another deal ("meeting-pack:customer").

    Raises InputError report.version (part, keys) for a version that is none: a slip must not print one's own for a
    customer.
    """
    choice = app.packs.choice()
    if ask.part and ask.part not in VERSIONS:
        raise InputError("report.version", part=ask.part, keys=[*VERSIONS])
    if ask.part:
        choice = replace(choice, version=ask.part)
    return replace(choice, deal_ids=(ask.deal_id,)) if ask.deal_id else choice


def _make(app: "App", ask: ReportAsk) -> Make:
    values = app.packs.values(_choice(app, ask))
    if isinstance(values, CustomerPack):
        return partial(customer_document, values)
    return partial(pack_document, values)


def _note(app: "App", printed: Printed) -> "Change":
    return app.packs.keep(printed.title, printed.content(), _choice(app, printed.ask))


def _paper(app: "App") -> PageSetup:
    choice = app.packs.choice()
    return PageSetup(paper_of(choice.paper), choice.landscape, choice.greyscale)


MEETING_PACK = Report("meeting-pack", lambda: translate("Reports", "Meeting pack"), "file", _make, _note, _paper)


def _deals(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    own, blocks = values.choice.version == "own", list[Block]()
    for panel in values.panels:
        blocks += [PageBreak(), *deal_blocks(panel, values.plans.get(panel.facts.deal.id), pen, own=own)]
    return tuple(blocks[1:])


MakeSection = Callable[[PackValues, Pen], tuple[Block, ...]]

SECTION_BLOCKS: Mapping[str, MakeSection] = {
    "cover": cover,
    "funnel": funnel,
    "waterfall": waterfall,
    "forecast": forecast,
    "board": board,
    "stalled": stalled,
    "help": help_wanted,
    "progress": progress,
    "deals": _deals,
}
"""How each section is made; those of `FLOWING` go on below the one before."""

FLOWING = frozenset({"help"})


def pack_document(values: PackValues, locale: UiLocale, setup: PageSetup) -> Document:
    """Return the pack for the boss, or one's own, as a document for a choice of paper."""
    pen, page = Pen(locale, setup, values.page.funnel.currency), values.page
    blocks: list[Block] = []
    for key in values.choice.printed:
        made = SECTION_BLOCKS[key](values, pen)
        if made:
            blocks += [] if key in FLOWING else [PageBreak()]
            blocks += made
    if not blocks:
        blocks = [Text(translate("Pack", "No deal was chosen for a page of its own."), 10.5)]
    name = translate("Pack", "Sales meeting")
    title = " ".join(part for part in (page.title, name) if part)
    since = translate("Pack", "compared with the pack of {day}").format(day=locale.formats.day(page.since))
    parts = [page.title, page.owner, since if page.since else translate("Pack", "first pack")]
    head = PageHead(name, " · ".join(part for part in parts if part), locale.formats.day(page.today),
                    translate("Pack", "Page {page} of {pages}"))  # fmt: skip
    return Document(title, page.today, head, tuple(blocks), _foot())


def _foot() -> Footer:
    gap = translate("Pack", "ahead = our stage − 1 − confirmed, behind = confirmed − our stage, else in step")
    legend = (
        LegendItem("done", translate("Pack", "done")),
        LegendItem("open", translate("Pack", "open")),
        LegendItem("na", translate("Pack", "not applicable")),
        LegendItem("debt", translate("Pack", "debt")),
        LegendItem("ahead", translate("Pack", "ahead of the customer")),
        LegendItem("behind", translate("Pack", "behind the customer")),
        LegendItem("overdue", translate("Pack", "overdue")),
    )
    return Footer(gap, legend)
