"""One page for one deal: both positions, figures, evidence, the buying centre, what is planned."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from funnel_desktop.domain.backward_plan import Plan
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.move_view import CheckRow
from ui.charts.centre_faces import CentreValues, CentreWindow, centre_values, fitted, warning_words
from ui.charts.chart_style import ChartStyle
from ui.charts.rail_values import RAIL_HEIGHT, Rail, Stop, StopState
from ui.reports.blocks import (
    Block,
    Cell,
    Column,
    Columns,
    FigureBlock,
    Gap,
    Heading,
    Kpi,
    KpiRow,
    Part,
    Table,
    Text,
)
from ui.reports.money_cells import units
from ui.reports.pack_parts import Pen, translate
from ui.reports.report_words import gap_words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_MAP_HEIGHT, _SPLIT = 185.0, 0.5
_STATES = {"done": "done", "na": "na", "withdrawn": "lost"}


def deal_blocks(panel: DealPanel, plan: Plan | None, pen: Pen, *, own: bool) -> tuple[Block, ...]:
    """Return a deal's page; `own` puts the private note on it."""
    deal, customer = panel.facts.deal, panel.facts.customer
    heading = Heading(deal.name, customer.name if customer else "")
    words = pen.locale.words
    ours = [(row, words.milestone(row.key)) for group in panel.groups for row in group.rows]
    theirs = [(row, words.indicator(row.key)) for row in panel.indicators]
    left = (
        *_evidence(translate("Pack", "Evidence: our milestones"), ours, panel, pen),
        *_planned(panel, pen),
        *_backwards(plan, pen),
    )
    right = (*_evidence(translate("Pack", "Evidence: the customer's signs"), theirs, panel, pen), *_centre(panel, pen))
    right += _asked(panel, own=own)
    if pen.setup.landscape:
        body: tuple[Block, ...] = (Columns((Part(_SPLIT, left), Part(1 - _SPLIT, right))),)
    else:
        body = (*left, *right)
    return (heading, _figures(panel, pen), rails_block(_rails(panel, pen)), Gap(6), *body)


def rails_block(rails: tuple[Rail, ...]) -> FigureBlock:
    """Return rails as a figure, told in words too."""
    words = ". ".join(f"{rail.title}: {_said(rail)}" for rail in rails)
    return FigureBlock(partial(_draw_rails, rails), RAIL_HEIGHT * len(rails), words)


def customer_rail(reached: int, pen: Pen) -> Rail:
    """Return the customer's rail: confirmed steps filled, the one it is working on ringed."""
    stops = tuple(
        Stop(
            "proved" if at <= reached else "here" if at == reached + 1 else "open", pen.locale.words.customer_short(at)
        )
        for at in range(1, 9)
    )
    return Rail(translate("Pack", "Customer"), stops)


def _rails(panel: DealPanel, pen: Pen) -> tuple[Rail, ...]:
    standing = panel.standing

    def state(at: int) -> StopState:
        if panel.status == "won" or at < standing.s:
            return "proved" if at <= standing.k else "claimed"
        return "here" if at == standing.s else "open"

    ours = tuple(Stop(state(at), pen.locale.words.stage_short(at)) for at in range(1, 9))
    return (Rail(translate("Pack", "Ours"), ours), customer_rail(standing.b, pen))


def _said(rail: Rail) -> str:
    return ", ".join(
        f"{at} {stop.name}" for at, stop in enumerate(rail.stops, start=1) if stop.state in {"proved", "here"}
    )


def _draw_rails(rails: tuple[Rail, ...], figure: "Figure", style: ChartStyle) -> None:
    from ui.charts.figures.rails import draw_rails

    draw_rails(figure, rails, style)


def _figures(panel: DealPanel, pen: Pen) -> KpiRow:
    deal, standing, formats = panel.facts.deal, panel.standing, pen.locale.formats
    proved = translate("Pack", "proved {value}").format(value=formats.money(standing.proved, deal.currency))
    rates = f"{formats.percent(standing.claimed_rate)} / {formats.percent(standing.proved_rate)}"
    expected = formats.day(deal.expected_on) if deal.expected_on else "—"
    debt = translate("Pack", "{n} milestones owed").format(n=len(standing.debt)) if standing.debt else ""
    return KpiRow(
        (
            Kpi(
                translate("Pack", "Amount"),
                formats.money(deal.amount, deal.currency),
                deal.priority,
                units(deal.amount, deal.currency),
            ),
            Kpi(
                translate("Pack", "Weighted"),
                formats.money(standing.weighted, deal.currency),
                proved,
                units(standing.weighted, deal.currency),
            ),
            Kpi(translate("Pack", "Rate claimed / proved"), rates, debt),
            Kpi(translate("Pack", "Twin gap"), gap_words(standing.gap), pen.stage(standing.s)),
            Kpi(translate("Pack", "Expected signing"), expected, formats.days(panel.days)),
        )
    )


def _evidence(title: str, checks: list[tuple[CheckRow, str]], panel: DealPanel, pen: Pen) -> tuple[Block, ...]:
    # One page a deal: where the tables stand side by side there is a line for each proof, English words or Chinese.
    columns = (
        Column(),
        Column(translate("Pack", "Item"), wrap=True, least=90.0),
        Column(translate("Pack", "Day"), align="right"),
        Column(translate("Pack", "Who said so"), wrap=True),
        Column(translate("Pack", "Evidence"), wrap=True, least=80.0, lines=1 if pen.setup.landscape else 2),
    )
    return (Heading(title), Table(columns, tuple(_check_rows(checks, panel, pen)), row_height=17.5))


def _check_rows(checks: list[tuple[CheckRow, str]], panel: DealPanel, pen: Pen) -> Iterator[tuple[Cell, ...]]:
    for row, name in checks:
        settled = row.state != "open"
        yield (
            Cell(marks=(_STATES.get(row.state, "open"),)),
            Cell(f"{row.stage} {name}", bold=settled),
            pen.day(row.happened_on if settled else None),
            Cell(panel.names.get(row.contact_id or "", "")),
            Cell(row.text or row.link),
        )


def _centre(panel: DealPanel, pen: Pen) -> tuple[Block, ...]:
    heading = Heading(translate("Pack", "Buying centre"))
    if not panel.facts.people:
        return (heading, Text(translate("Pack", "Nobody is known yet on the customer's side."), 10.5))
    values = centre_values(panel, pen.locale)
    width = (pen.setup.body_width - 26) * (1 - _SPLIT) if pen.setup.landscape else pen.setup.body_width
    window = fitted(values, width, _MAP_HEIGHT)
    words = ". ".join(face.speech for face in values.faces.values())
    warnings = (warning_words(warning, panel.names, pen.locale) for warning in panel.warnings)
    said = tuple(Text(f"▪ {warning.title} {warning.reason}", 9.5) for warning in warnings)
    return (
        heading,
        FigureBlock(partial(_draw_centre, values, window), window.height, words, width=width),
        Gap(4),
        *said,
    )


def _draw_centre(values: CentreValues, window: CentreWindow, figure: "Figure", style: ChartStyle) -> None:
    from ui.charts.figures.centre import draw_centre_map

    draw_centre_map(figure, values, window, style)


def _planned(panel: DealPanel, pen: Pen) -> tuple[Block, ...]:
    heading = Heading(translate("Pack", "Plan"))
    coming = [each for each in panel.facts.activities if each.planned_on and not each.done_on]
    coming.sort(key=lambda each: (each.planned_on, each.id))
    if not coming:
        return (heading, Text(translate("Pack", "Nothing is planned."), 10.5))
    columns = (Column(align="right"), Column(), Column(wrap=True, least=120.0))
    rows = tuple(
        (pen.day(each.planned_on), Cell(pen.locale.words.activity_kind(each.kind)), Cell(each.text)) for each in coming
    )
    return (heading, Table(columns, rows, heads=False))


def _backwards(plan: Plan | None, pen: Pen) -> tuple[Block, ...]:
    """Return the milestones still to come on their days, laid back from tender and signing; late ones are marked."""
    if plan is None or not plan.steps:
        return ()
    day = pen.locale.formats.day(plan.signing_on or plan.tender_on or plan.today)
    heading = Heading(translate("Pack", "Backwards from {day}").format(day=day))
    late = translate("Pack", "{n} working days too late")
    rows = tuple(
        (
            pen.day(step.due),
            Cell(f"{step.stage} {pen.locale.words.milestone(step.key)}", marks=("debt",) if step.owed else ()),
            Cell(late.format(n=step.late) if step.late else "", marks=("overdue",) if step.late else ()),
        )
        for step in plan.steps
    )
    columns = (Column(align="right"), Column(wrap=True, least=100.0), Column(wrap=True))
    return (heading, Table(columns, rows, row_height=17.5, heads=False))


def _asked(panel: DealPanel, *, own: bool) -> tuple[Block, ...]:
    deal = panel.facts.deal
    wanted: tuple[Block, ...] = ()
    if deal.help_wanted:
        wanted = (Heading(translate("Pack", "Help wanted")), Text(deal.help_wanted, 10.5))
    if own and deal.note:
        wanted += (Heading(translate("Pack", "Note")), Text(deal.note, 10.5))
    return wanted
