"""The customer's version of the pack: its own steps, the people at its side, what is planned together.

Nothing else is known here: the values hold no money, no notes, no roles and no attitudes.
"""

from funnel_desktop.domain.pack import CustomerDeal, CustomerPack
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import (
    Block,
    Cell,
    Column,
    Columns,
    Document,
    Footer,
    Gap,
    Heading,
    LegendItem,
    PageBreak,
    PageHead,
    Part,
    Table,
    Text,
)
from ui.reports.pack_deal import customer_rail, rails_block
from ui.reports.pack_parts import Pen, translate
from ui.reports.page_setup import PageSetup


def customer_document(values: CustomerPack, locale: UiLocale, setup: PageSetup) -> Document:
    """Return the customer's pages, one for each of its projects."""
    pen = Pen(locale, setup, "")
    blocks: list[Block] = []
    for deal in values.deals:
        blocks += [PageBreak(), *_page(deal, pen)] if blocks else _page(deal, pen)
    day, title = locale.formats.day(values.today), translate("Pack", "Project progress")
    head = PageHead(title, values.customer, day, translate("Pack", "Page {page} of {pages}"))
    legend = (
        LegendItem("done", translate("Pack", "confirmed")),
        LegendItem("open", translate("Pack", "still to come")),
    )
    name = " ".join(part for part in (title, values.customer) if part)
    return Document(name, values.today.isoformat(), head, tuple(blocks), Footer("", legend))


def _page(deal: CustomerDeal, pen: Pen) -> tuple[Block, ...]:
    expected = translate("Pack", "Expected signing: {day}").format(day=pen.locale.formats.day(deal.expected_on or ""))
    heading = Heading(deal.name, expected if deal.expected_on else "")
    left = (Heading(translate("Pack", "Your steps")), _steps(deal, pen))
    right = (*_plans(deal, pen), Gap(8), *_people(deal))
    body: tuple[Block, ...] = (Columns((Part(0.5, left), Part(0.5, right))),)
    return (heading, Gap(6), rails_block((customer_rail(deal.reached, pen),)), Gap(8),
            *(body if pen.setup.landscape else (*left, Gap(8), *right)))  # fmt: skip


def _steps(deal: CustomerDeal, pen: Pen) -> Table:
    columns = (Column(), Column(translate("Pack", "Step"), wrap=True, least=120.0),
               Column(translate("Pack", "Day"), align="right"))  # fmt: skip
    rows = tuple(
        (
            Cell(marks=("done" if step.confirmed else "open",)),
            Cell(f"{step.number} {pen.locale.words.customer_step(step.number)}", bold=step.confirmed),
            pen.day(step.on),
        )
        for step in deal.steps
    )
    return Table(columns, rows, row_height=24.0)


def _plans(deal: CustomerDeal, pen: Pen) -> tuple[Block, ...]:
    heading = Heading(translate("Pack", "Planned together"))
    if not deal.plans:
        return (heading, Text(translate("Pack", "Nothing is planned."), 10.5))
    rows = tuple((pen.day(day), Cell(pen.locale.words.activity_kind(kind))) for day, kind in deal.plans)
    return (heading, Table((Column(align="right"), Column(wrap=True, least=120.0)), rows, heads=False))


def _people(deal: CustomerDeal) -> tuple[Block, ...]:
    heading = Heading(translate("Pack", "People at your side"))
    if not deal.people:
        return (heading, Text("—", 10.5))
    columns = (Column(translate("Pack", "Name"), wrap=True), Column(translate("Pack", "Post"), wrap=True),
               Column(translate("Pack", "Department"), wrap=True))  # fmt: skip
    return (heading, Table(columns, tuple(tuple(Cell(text) for text in person) for person in deal.people)))
