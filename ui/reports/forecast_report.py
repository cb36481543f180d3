"""The forecast on paper: quarters and months with their spread, the blocks of this quarter, past forecasts."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.calibration import Calibration, Outcome
from funnel_desktop.domain.distribution import Band, Distribution
from funnel_desktop.domain.forecast import BLOCKS, UNDATED, Forecast
from funnel_desktop.domain.month_board import MONTHS
from funnel_desktop.domain.span import months_from, quarters_from
from ui.common import outlook_words as words
from ui.common.forecast_words import block_name
from ui.common.formats import Formats
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Cell, Column, Document, Footer, Gap, Heading, PageHead, Table, Text
from ui.reports.money_cells import money_cell, units
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate
QUARTERS = 3


class ForecastValues(NamedTuple):
    """What the report says: periods (this quarter first), their goals, the spread, the record; `today` ISO."""

    today: str
    currency: str
    periods: tuple[Forecast, ...]
    goals: dict[str, int]
    played: Distribution
    record: Calibration


def _make(app: "App", _ask: ReportAsk) -> Make:
    day, currency = app.forecast.today(), app.settings.currency
    spans = (*quarters_from(day, QUARTERS), *months_from(day, MONTHS))
    goals = {span.key: goal for span in spans if (goal := app.settings.goal(span.key)) is not None}
    connection = app.forecast.reader()
    try:
        played = app.forecast.distribution(connection)
    finally:
        connection.close()
    record = app.calibration.answer(app.calibration.ask(currency, app.settings.time_zone))
    values = ForecastValues(day.isoformat(), currency, app.forecast.of(spans), goals, played, record)
    return partial(forecast_document, values)


FORECAST = Report("forecast", lambda: translate("ForecastReport", "Forecast"), "file", _make)


def forecast_document(values: ForecastValues, locale: UiLocale, _setup: PageSetup) -> Document:
    """Return the report."""
    formats = locale.formats
    title = translate("ForecastReport", "Forecast by quarter and month")
    blocks: list[Block] = [_periods(values, locale), Gap(4), Text(words.model_note(values.played, formats))]
    quarter = values.periods[0]
    named = translate("ForecastReport", "{quarter} in blocks").format(quarter=formats.quarter(quarter.span.key))
    blocks += [Gap(10), Heading(named), _blocks(quarter, values.currency, locale)]
    for code in sorted({code for found in values.periods for code in found.currencies()} - {values.currency}):
        blocks += [Gap(10), Heading(named, code), _blocks(quarter, code, locale)]
    blocks += [Gap(10), Heading(translate("ForecastReport", "Past forecasts and what came")), *_record(values, locale)]
    page = translate("ForecastReport", "Page {page} of {pages}")
    head = PageHead(title, "", formats.day(values.today), page)
    text = translate(
        "ForecastReport",
        "A deal belongs to a period if it was won in it, or is expected in it now, was at its loss, or was on the eve.",
    )
    return Document(title, values.today, head, tuple(blocks), Footer(text, ()))


def _periods(values: ForecastValues, locale: UiLocale) -> Table:
    bands = {band.span.key: band for band in values.played.claimed}
    formats, currency = locale.formats, values.currency
    heads = words.period_heads()
    columns = (Column(heads[0], least=78), *(Column(head, "right", least=46) for head in heads[2:]))
    rows = []
    for found in values.periods:
        key = found.span.key
        goal, bold = values.goals.get(key), words.is_quarter(key)
        name, _, *texts = words.period_cells(found, bands, goal, currency, formats)
        numbers = _period_numbers(found, bands.get(key), goal, currency)
        figures = (Cell(text, bold=bold, value=value) for text, value in zip(texts, numbers, strict=True))
        rows.append((Cell(name, bold=bold), *figures))
    return Table(columns, tuple(rows))


def _period_numbers(found: Forecast, band: Band | None, goal: int | None, currency: str) -> tuple[float | None, ...]:
    """Return what a period's figures are in a spreadsheet: amounts in whole units, the chance as a share."""
    sums = (found.block(currency, "realised").amount, found.outlook(currency), found.proved_outlook(currency))
    spread = (None, None, None) if band is None else (band.low, band.middle, band.high)
    chance = None if band is None else band.reach
    return (*(units(minor, currency) for minor in (*sums, *spread, goal or None)), chance)


def _blocks(found: Forecast, currency: str, locale: UiLocale) -> Table:
    heads = (
        translate("ForecastReport", "Block"),
        translate("ForecastReport", "Deals"),
        translate("ForecastReport", "Amount"),
        translate("ForecastReport", "Weighted"),
        translate("ForecastReport", "Proved"),
    )
    rows = []
    for key in (*BLOCKS, UNDATED):
        block = found.block(currency, key)
        name = translate("ForecastReport", "Undated, apart") if key == UNDATED else block_name(key)
        sums = (block.amount, block.weighted, block.proved)
        figures = [money_cell(value, currency, locale.formats) for value in sums]
        rows.append((Cell(name), Cell(locale.formats.number(block.deals), value=block.deals), *figures))
    return Table((Column(heads[0], least=120), *(Column(head, "right") for head in heads[1:])), tuple(rows))


def _record(values: ForecastValues, locale: UiLocale) -> list[Block]:
    formats = locale.formats
    if not values.record.quarters:
        return [Text(translate("ForecastReport", "No quarter has been finished since this file was begun."), 10.5)]
    heads = words.record_heads()
    columns = (Column(heads[0], least=78), *(Column(head, "right", least=46) for head in heads[1:]))
    rows = tuple(_record_row(quarter, values.currency, formats) for quarter in values.record.quarters)
    return [Table(columns, rows), Gap(4), Text(words.band_note(values.record.bands, formats))]


def _record_row(quarter: Outcome, currency: str, formats: Formats) -> tuple[Cell, ...]:
    name, *texts = words.record_cells(quarter, currency, formats)
    minors = (quarter.main, quarter.weighted, quarter.proved, quarter.realised, quarter.of_hoped)
    share = quarter.realised / quarter.weighted if quarter.weighted else None
    numbers = (quarter.deals, *(units(minor, currency) for minor in minors), share)
    return (Cell(name), *(Cell(text, value=value) for text, value in zip(texts, numbers, strict=True)))
