"""The lists of the meeting pack: what is stalled or at risk and why, help wanted, the progress of all projects."""

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.health import ACT, CARE
from funnel_desktop.domain.pack import PackValues, Work
from funnel_desktop.domain.week_list import HealthRow
from ui.common.finding_words import finding_line, item_name
from ui.reports.blocks import Block, Cell, Column, Gap, Heading, Table, Text
from ui.reports.pack_meeting import section_name
from ui.reports.pack_parts import PIPS, Pen, gap_marks, translate

MOST = 60
"""Deals at risk that a meeting can speak of; how many more there are is said."""


def stalled(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    """Return every deal with a finding to care about, the gravest first, each reason with figure and threshold."""
    rows = [row for row in values.rows if row.health.level >= CARE]
    rows.sort(key=lambda row: (-row.health.level, -(row.card.weighted or 0), row.card.id))
    ills = tuple(Text(f"▪ {finding_line(ill, pen.locale)}", 10.5) for ill in values.ills)
    heading = Heading(section_name("stalled"), pen.locale.formats.count_deals(len(rows)))
    if not rows:
        return (heading, *ills, Text(translate("Pack", "No deal is stalled or at risk."), 10.5))
    columns = (
        Column(),
        Column(translate("Pack", "Deal"), wrap=True, least=96.0, lines=6),
        Column(translate("Pack", "Stage"), wrap=True, least=60.0),
        Column(translate("Pack", "Amount {unit}").format(unit=pen.unit), align="right"),
        Column(translate("Pack", "Why"), wrap=True, least=240.0, lines=8),
        Column(translate("Pack", "Work on next"), wrap=True, least=80.0),
    )
    more = translate("Pack", "and {n} more").format(n=len(rows) - MOST)
    rest = (Text(more, 10.5),) if len(rows) > MOST else ()
    return (heading, *ills, Gap(4), Table(columns, tuple(_stalled_row(row, pen) for row in rows[:MOST])), *rest)


def _stalled_row(row: HealthRow, pen: Pen) -> tuple[Cell, ...]:
    findings = [finding for finding in row.health.findings if finding.level >= CARE]
    separator = translate("Pack", "; ")
    return (
        Cell(marks=("overdue",) if row.health.level >= ACT else ("later",)),
        Cell(row.card.name, bold=True, note=row.card.customer),
        Cell(pen.stage(row.card.stage)),
        pen.money(row.card.amount, row.card.currency),
        Cell(separator.join(finding_line(finding, pen.locale) for finding in findings)),
        Cell(item_name(row.health.step.key, pen.locale)),
    )


def help_wanted(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    """Return what the boss is asked for, deal by deal."""
    heading = Heading(section_name("help"))
    cards = [card for card in values.cards if card.id in values.help]
    if not cards:
        words = translate("Pack", 'No help is asked for. Write it into a deal\'s field "Help wanted from the boss".')
        return (heading, Text(words, 10.5))
    columns = (
        Column(translate("Pack", "Deal"), wrap=True, least=110.0, lines=6),
        Column(translate("Pack", "Stage")),
        Column(translate("Pack", "Amount {unit}").format(unit=pen.unit), align="right"),
        Column(translate("Pack", "Help wanted"), wrap=True, least=240.0),
    )
    rows = tuple(
        (
            Cell(card.name, bold=True, note=card.customer),
            Cell(pen.stage(card.stage)),
            pen.money(card.amount, card.currency),
            Cell(values.help[card.id]),
        )
        for card in cards
    )
    return (heading, Table(columns, rows, row_height=24.0))


def progress(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    """Return 销售项目推进一览表: progress, nodes, milestones, resources, result, correction of every open deal."""
    cards = [card for card in values.cards if card.status == "open"]
    heading = Heading(section_name("progress"), pen.locale.formats.count_deals(len(cards)))
    if not cards:
        return (heading, Text(translate("Pack", "No open deals yet."), 10.5))
    steps = {row.card.id: row.health.step.key for row in values.rows}
    cards.sort(key=lambda card: (-card.stage, -(card.proved or 0), card.id))
    columns = (
        Column("", align="right"),
        Column(translate("Pack", "Project"), wrap=True, least=96.0, lines=6),
        Column(translate("Pack", "Amount {unit}").format(unit=pen.unit), align="right"),
        Column(translate("Pack", "Progress: ours · the customer's"), wrap=True, least=84.0),
        Column(translate("Pack", "Node: expected"), align="right"),
        Column(translate("Pack", "Milestones"), wrap=True, least=70.0),
        Column(translate("Pack", "Resources"), wrap=True, least=66.0),
        Column(translate("Pack", "Result"), wrap=True, least=90.0, lines=4),
        Column(translate("Pack", "Correction: next"), wrap=True, least=90.0, lines=4),
    )
    today = values.page.today
    rows = tuple(
        _progress_row((at, card), values.work.get(card.id, Work()), steps.get(card.id, ""), today, pen)
        for at, card in enumerate(cards, start=1)
    )
    return (heading, Table(columns, rows))


def _progress_row(numbered: tuple[int, Card], work: Work, step: str, today: str, pen: Pen) -> tuple[Cell, ...]:
    number, card = numbered
    late = bool(card.next_on) and card.next_on < today
    parked = card.is_parked(today)
    pips = tuple(PIPS[pip] for pip in card.pips) + (("debt",) if card.debt else ())
    return (
        Cell(str(number), value=number),
        Cell(card.name, bold=True, note=card.customer, marks=("parked",) if parked else ()),
        pen.money(card.amount, card.currency, bold=True),
        Cell(" · ".join(part for part in (pen.stage(card.stage), pen.customer_step(card.b + 1)) if part),
             marks=gap_marks(card.gap)),
        pen.day(card.expected_on),
        Cell(item_name(step, pen.locale) if step else "", marks=pips),
        Cell(_resources(work, pen)),
        Cell(_result(work, pen)),
        Cell(_next(card, pen), marks=("overdue",) if late and not parked else ()),
    )  # fmt: skip


def _resources(work: Work, pen: Pen) -> str:
    if not work.done:
        return ""
    hours = pen.locale.formats.number(work.minutes / 60, 1)
    words = translate("Pack", "{n} done · {hours} h · {people} met")
    return words.format(n=work.done, hours=hours, people=work.met)


def _result(work: Work, pen: Pen) -> str:
    if work.last_on is None:
        return ""
    kind = pen.locale.words.activity_kind(work.last_kind)
    return f"{pen.locale.formats.day_short(work.last_on)} {kind} {work.last_text}".strip()


def _next(card: Card, pen: Pen) -> str:
    return f"{pen.locale.formats.day_short(card.next_on)} {card.next_text}".strip()
