"""The tables of the flow figures: stages, win rates, lost reasons, leaks, stocks; numbers stay numbers for a sheet."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.closed_deals import DIMENSIONS
from funnel_desktop.domain.flow_view import FlowView
from funnel_desktop.domain.funnel_table import StageRow
from funnel_desktop.domain.funnel_table_view import TableView
from funnel_desktop.domain.funnel_view import Ratio
from ui.charts.flow_words import cause_name, share_name
from ui.charts.funnel_words import NO_FIGURE, percent
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Cell, Column, Table

translate = QCoreApplication.translate


def _columns(first: str, others: Iterable[str], *, least: float = 110.0) -> tuple[Column, ...]:
    return (Column(first, wrap=True, least=least), *(Column(title, align="right") for title in others))


def _count(value: int, locale: UiLocale) -> Cell:
    return Cell(locale.formats.number(value), value=value)


def _share(ratio: Ratio | None, locale: UiLocale) -> Cell:
    if ratio is None:
        return Cell(NO_FIGURE)
    return Cell(percent(ratio, locale), note=f"{ratio[0]}/{ratio[1]}", value=round(100 * ratio[0] / ratio[1], 1))


def stage_table(view: TableView, locale: UiLocale) -> Table:
    """Return the stage figures of the period as a table."""
    heads = (
        translate("FlowReport", "Amount {unit}").format(unit=locale.formats.main_unit(view.currency)),
        translate("FlowReport", "Deals"),
        translate("FlowReport", "Conversion"),
        translate("FlowReport", "Inflow"),
        translate("FlowReport", "Outflow"),
        translate("FlowReport", "Loss"),
        translate("FlowReport", "Loss rate"),
        translate("FlowReport", "Parked"),
        translate("FlowReport", "Stay"),
        translate("FlowReport", "Median days"),
    )
    columns = _columns(translate("FlowReport", "Stage"), heads, least=90)
    return Table(columns, tuple(_stage_row(row, view, locale) for row in view.rows))


def _stage_row(row: StageRow, view: TableView, locale: UiLocale) -> tuple[Cell, ...]:
    formats, flow, stays = locale.formats, row.flow, row.stays
    days = Cell(NO_FIGURE)
    if stays is not None:
        days = Cell(formats.number(stays.median), note=f"{stays.first}–{stays.third}", value=stays.median)
    known = row.amount if row.count > row.unknown or not row.count else None
    return (
        Cell(f"{row.stage} {locale.words.stage_short(row.stage)}", bold=True),
        Cell(formats.main_number(known, view.currency), value=formats.sheet_value(known, view.currency)),
        _count(row.count, locale),
        _share(row.conversion, locale),
        *(_count(number, locale) for number in (flow.inflow, flow.outflow, flow.lost)),
        _share(row.loss_rate, locale),
        *(_count(number, locale) for number in (flow.parked, flow.stay)),
        days,
    )


def win_rate_table(view: FlowView, locale: UiLocale) -> Table:
    """Return the win rates by every dimension as one table."""
    names = {
        "state": translate("FlowReport", "State"),
        "source": translate("FlowReport", "Source"),
        "industry": translate("FlowReport", "Industry"),
        "competitor": translate("FlowReport", "Rival"),
    }
    heads = (translate("FlowReport", "Won"), translate("FlowReport", "Closed"), translate("FlowReport", "Win rate"))
    columns = (Column(translate("FlowReport", "By")), *_columns(translate("FlowReport", "Of"), heads))
    rows = [
        (
            Cell(names[dimension]),
            Cell(share_name(dimension, share.key, locale), bold=True),
            _count(share.won, locale),
            _count(share.closed, locale),
            _share((share.won, share.closed), locale),
        )
        for dimension in DIMENSIONS
        for share in view.win_shares[dimension]
    ]
    return Table(columns, tuple(rows))


def loss_table(view: FlowView, locale: UiLocale) -> Table:
    """Return why deals were lost as a table."""
    states = [locale.words.state_name(state) for state in ("search", "funnel", "best")]
    heads = (
        translate("FlowReport", "Deals"),
        *states,
        translate("FlowReport", "Amount {unit}").format(unit=locale.formats.main_unit(view.currency)),
    )
    rows = [
        (
            Cell(cause_name(cause.cause), bold=True),
            _count(cause.count, locale),
            *(_count(number, locale) for number in cause.by_state),
            Cell(
                locale.formats.main_number(cause.amount, view.currency),
                value=locale.formats.sheet_value(cause.amount, view.currency),
            ),
        )
        for cause in view.causes
    ]
    return Table(_columns(translate("FlowReport", "Reason"), heads), tuple(rows))


def leak_table(view: FlowView, locale: UiLocale) -> Table:
    """Return how often each milestone was waived before losses and before wins."""
    heads = (
        translate("FlowReport", "Stage"),
        translate("FlowReport", "Before losses"),
        translate("FlowReport", "Before wins"),
    )
    rows = [
        (
            Cell(locale.words.milestone(leak.key), bold=True),
            _count(leak.stage, locale),
            _share(leak.lost, locale),
            _share(leak.won, locale),
        )
        for leak in view.leaks
    ]
    return Table(_columns(translate("FlowReport", "Milestone"), heads), tuple(rows))


def stock_table(view: FlowView, locale: UiLocale) -> Table:
    """Return the stocks of the year: start + entered − left = end."""
    heads = (
        translate("FlowReport", "Start"),
        translate("FlowReport", "Entered"),
        translate("FlowReport", "Left"),
        translate("FlowReport", "End"),
    )
    rows = [
        (
            Cell(f"{line.stage} {locale.words.stage_short(line.stage)}", bold=True),
            *(_count(number, locale) for number in (line.start, line.entered, line.left, line.end)),
        )
        for line in view.trend.lines
    ]
    return Table(_columns(translate("FlowReport", "Stage"), heads), tuple(rows))
