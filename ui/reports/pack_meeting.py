"""The sections of the meeting pack about the whole funnel: cover, funnel, waterfall, board."""

from functools import partial
from typing import TYPE_CHECKING

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.pack import PackValues
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.waterfall import Comparison, Line
from ui.charts.chart_style import ChartStyle
from ui.charts.waterfall_bars import WaterfallBars
from ui.charts.waterfall_words import kind_name, speech, waterfall_data, worded_waterfall
from ui.reports.blocks import Block, Cell, Column, Columns, FigureBlock, FormLines, Gap, Heading, Part, Table, Text
from ui.reports.board_sheet import BoardSheet, SheetCard, SheetColumn
from ui.reports.funnel_report import funnel_blocks, kpi_row
from ui.reports.pack_parts import PIPS, Pen, gap_marks, translate

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_WATERFALL = 270.0
LONG_TITLE = 40
"""Characters of a title from which it is set smaller on the cover."""


def cover(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    """Return the cover: whose pack, the five figures, what happened since the last one, room for what is decided."""
    page, formats = values.page, pen.locale.formats
    title = page.title or translate("Pack", "Sales meeting")
    since = translate("Pack", "since the pack of {day}").format(day=formats.day(page.since)) if page.since else ""
    below = " · ".join(part for part in (page.owner, formats.day_long(page.today), since) if part)
    heading = Heading(translate("Pack", "What happened since the last pack"))
    form = FormLines(translate("Pack", "Decisions"), (translate("Pack", "Who"), translate("Pack", "By when")), count=5)
    beside = Columns((Part(0.4, (heading, *_happened(values, pen))), Part(0.6, _contents(values))))
    return (
        Gap(30),
        Text(title, 30 if len(title) <= LONG_TITLE else 16),
        Text(below, 13),
        Gap(26),
        kpi_row(page, pen.locale),
        Gap(8),
        beside,
        Gap(18),
        form,
    )


def _happened(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    if values.changes is None:
        return (Text(translate("Pack", "This is the first pack. The next one says what has changed since."), 11),)
    kinds = [line.kind for line in values.changes.lines]
    counts = {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}
    if not counts:
        return (Text(translate("Pack", "Nothing has changed."), 11),)
    rows = tuple((Cell(marks=(kind,)), Cell(_kind(kind), bold=True), Cell(pen.locale.formats.count_deals(n), value=n))
                 for kind, n in counts.items())  # fmt: skip
    return (Table((Column(), Column(), Column(align="right")), rows, heads=False),)


def _contents(values: PackValues) -> tuple[Block, ...]:
    names = [section_name(key) for key in values.choice.printed if _is_there(key, values)]
    return (Heading(translate("Pack", "In this pack")), *(Text(f"▪ {name}", 11) for name in names)) if names else ()


def _is_there(key: str, values: PackValues) -> bool:
    if key == "waterfall":
        return values.changes is not None
    return bool(values.panels) if key == "deals" else key != "cover"


def section_name(key: str) -> str:
    """Return what a section is called."""
    return {
        "cover": translate("Pack", "Cover with the five figures"),
        "funnel": translate("Pack", "Funnel"),
        "waterfall": translate("Pack", "Waterfall since the last pack"),
        "forecast": translate("Pack", "Forecast by quarter"),
        "board": translate("Pack", "Board on one page"),
        "stalled": translate("Pack", "Stalled and at risk"),
        "help": translate("Pack", "Help wanted"),
        "progress": translate("Pack", "Progress of all projects"),
        "deals": translate("Pack", "One page per chosen deal"),
    }[key]


def funnel(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    """Return the funnel page's body."""
    return funnel_blocks(values.page, pen.locale, pen.setup)


def waterfall(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    """Return the waterfall since the last pack in the main currency, deal by deal; nothing in the first pack."""
    heading = Heading(section_name("waterfall"), pen.unit)
    changes = values.changes
    if changes is None:
        return ()
    fall, span = changes.fall(pen.currency), (changes.first, changes.last)
    drawn = partial(_draw_waterfall, worded_waterfall(fall, span, pen.locale))
    figure = FigureBlock(drawn, _WATERFALL, speech(fall, span, pen.locale), waterfall_data(fall, pen.locale))
    return (heading, figure, *_lines(changes, pen))


def _draw_waterfall(bars: WaterfallBars, figure: "Figure", style: ChartStyle) -> None:
    from ui.charts.figures.waterfall import draw_waterfall

    draw_waterfall(figure, bars, style)


def _lines(changes: Comparison, pen: Pen) -> tuple[Block, ...]:
    if not changes.lines:
        return (Text(translate("Pack", "Nothing has changed."), 10.5),)
    columns = (
        Column(),
        Column(translate("Pack", "What")),
        Column(translate("Pack", "Deal"), wrap=True, least=120.0, lines=6),
        Column(translate("Pack", "Stage"), wrap=True),
        Column(translate("Pack", "Amount {unit}").format(unit=pen.unit), align="right"),
        Column(translate("Pack", "Day"), align="right"),
    )
    rows = tuple(
        (
            Cell(marks=(line.kind,)),
            Cell(_kind(line.kind), bold=True),
            Cell(line.name, bold=True, note=line.customer),
            Cell(_way(line, pen)),
            pen.money(line.amount, line.currency),
            pen.day(line.day),
        )
        for line in changes.lines
    )
    return (Heading(translate("Pack", "Deal by deal"), str(len(rows))), Table(columns, rows))


def _kind(kind: str) -> str:
    if kind == "forward":
        return translate("Pack", "Moved on")
    return translate("Pack", "Moved back") if kind == "back" else kind_name(kind)


def _way(line: Line, pen: Pen) -> str:
    if line.from_stage and line.to_stage and line.from_stage != line.to_stage:
        return f"{pen.stage(line.from_stage)} → {pen.stage(line.to_stage)}"
    return pen.stage(line.to_stage or line.from_stage) if line.to_stage or line.from_stage else ""


def board(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    """Return the board as it stands, fitted to one page."""
    today, formats = values.page.today, pen.locale.formats
    columns = []
    for number in STAGES:
        cards = [card for card in values.cards if card.stage == number]
        counted = [card for card in cards if card.is_counted(today)]
        amount = sum(card.amount or 0 for card in counted if card.currency == pen.currency)
        figures = f"{formats.count_deals(len(counted))} · {formats.money(amount, pen.currency)}"
        below = pen.locale.words.customer_short(number)
        columns.append(SheetColumn(pen.stage(number), below, figures, tuple(_card(card, today, pen) for card in cards)))
    heads = (
        translate("Pack", "Stage"),
        translate("Pack", "Deal"),
        translate("Pack", "Customer"),
        translate("Pack", "Amount {unit}").format(unit=pen.unit),
        translate("Pack", "Days"),
        translate("Pack", "State"),
    )
    sheet = BoardSheet(tuple(columns), translate("Pack", "and {n} more"), heads)
    note = translate("Pack", "dashed = parked · days in the stage at the right")
    return (Heading(section_name("board"), note), sheet)


def _card(card: Card, today: str, pen: Pen) -> SheetCard:
    formats = pen.locale.formats
    late = bool(card.next_on) and card.next_on < today and card.is_counted(today)
    marks = (*gap_marks(card.gap if card.status == "open" else 0), *(("debt",) if card.debt else ()))
    marks += ("overdue",) if late else ()
    if card.status == "won":
        marks = ("won",)
    return SheetCard(
        name=card.name,
        customer=card.customer,
        amount=formats.money(card.amount, card.currency),
        days=formats.days(card.days_in_stage(today)),
        pips=tuple(PIPS[pip] for pip in card.pips),
        marks=marks,
        dashed=card.is_parked(today),
        value=formats.sheet_value(card.amount, card.currency) if card.currency == pen.currency else None,
    )
