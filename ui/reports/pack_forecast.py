"""The forecast in the meeting pack: this quarter and the next in the method's blocks, claimed beside proved."""

from funnel_desktop.domain.forecast import BLOCKS, UNDATED, Forecast
from funnel_desktop.domain.pack import PackValues
from ui.reports.blocks import Block, Cell, Column, Gap, Heading, Kpi, KpiRow, Table, Text
from ui.reports.pack_parts import Pen, translate


def forecast(values: PackValues, pen: Pen) -> tuple[Block, ...]:
    """Return a table a quarter; blocks without a deal stay in it, so that every pack reads alike."""
    blocks: list[Block] = []
    for at, period in enumerate(values.forecasts):
        goal = values.page.goal if at == 0 else None
        blocks += [*([Gap(10)] if blocks else []), *_quarter(period, goal, pen)]
    beside = ", ".join(
        code for code in {code for period in values.forecasts for code in period.currencies()} if code != pen.currency
    )
    if beside:
        words = translate("Pack", "Beside it there are deals in {currencies}.").format(currencies=beside)
        blocks.append(Text(words))
    return tuple(blocks)


def block_name(key: str) -> str:
    """Return what a block of the forecast is called."""
    return {
        "realised": translate("Pack", "Realised"),
        "main_90": translate("Pack", "Main, 90 % and above"),
        "main_50": translate("Pack", "Main, 50–89 %"),
        "early": translate("Pack", "Early, under 50 %"),
        "lost": translate("Pack", "Not realised: lost"),
        "delayed": translate("Pack", "Delayed, not lost"),
        "undated": translate("Pack", "No expected day"),
    }[key]


def _quarter(period: Forecast, goal: int | None, pen: Pen) -> tuple[Block, ...]:
    formats, currency = pen.locale.formats, pen.currency
    heading = Heading(
        translate("Pack", "Forecast {quarter}").format(quarter=formats.quarter(period.span.key)), pen.unit
    )

    def figure(label: str, minor: int) -> Kpi:
        note = translate("Pack", "no goal set")
        if goal:
            share = formats.percent(100 * minor / goal)
            note = translate("Pack", "goal {goal} · {share}").format(
                goal=formats.main_number(goal, currency), share=share
            )
        return Kpi(label, formats.main_number(minor, currency), note, formats.sheet_value(minor, currency))

    figures = KpiRow(
        (
            figure(translate("Pack", "Realised"), period.block(currency, "realised").amount),
            figure(translate("Pack", "Outlook, claimed"), period.outlook(currency)),
            figure(translate("Pack", "Outlook, proved"), period.proved_outlook(currency)),
        )
    )
    columns = (
        Column(translate("Pack", "Block"), wrap=True, least=120.0),
        Column(translate("Pack", "Deals"), align="right"),
        Column(translate("Pack", "Amount {unit}").format(unit=pen.unit), align="right"),
        Column(translate("Pack", "Weighted"), align="right"),
        Column(translate("Pack", "Proved"), align="right"),
    )
    rows = tuple(_row(period, key, pen) for key in (*BLOCKS, UNDATED))
    return (heading, figures, Table(columns, rows))


def _row(period: Forecast, key: str, pen: Pen) -> tuple[Cell, ...]:
    block, currency = period.block(pen.currency, key), pen.currency
    unknown = translate("Pack", "{n} of unknown amount").format(n=block.unknown) if block.unknown else ""
    return (
        Cell(block_name(key), bold=True, note=unknown),
        Cell(pen.locale.formats.number(block.deals), value=block.deals),
        pen.money(block.amount, currency, bold=True),
        pen.money(block.weighted, currency),
        pen.money(block.proved, currency),
    )
