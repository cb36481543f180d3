"""Words the periods of the forecast and the record of past ones as rows of a sheet."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.calibration import BandRecord, Calibration, Outcome
from funnel_desktop.domain.distribution import Band, Distribution
from funnel_desktop.domain.forecast import Forecast
from ui.common.forecast_words import block_name
from ui.common.formats import Formats
from ui.forecast.period_bar import PeriodBar
from ui.forecast.sheet import SheetRow

translate = QCoreApplication.translate
WAITING = "…"
NONE = "—"

Bands = Mapping[str, Band]
Goals = Mapping[str, int]


def is_quarter(key: str) -> bool:
    """Tell a quarter's key ("2026Q4") from a month's."""
    return "Q" in key


def period_name(key: str, formats: Formats) -> str:
    """Return the name of a period by its key."""
    return formats.quarter(key) if is_quarter(key) else formats.month(f"{key}-01")


def period_heads() -> tuple[str, ...]:
    """Return the heads of the sheet of periods."""
    return (
        translate("ForecastPage", "Period"),
        translate("ForecastPage", "Come, proved, claimed; line: spread"),
        translate("ForecastPage", "Realised"),
        translate("ForecastPage", "With weighted"),
        translate("ForecastPage", "With proved"),
        translate("ForecastPage", "9 in 10"),
        translate("ForecastPage", "5 in 10"),
        translate("ForecastPage", "1 in 10"),
        translate("ForecastPage", "Goal"),
        translate("ForecastPage", "Chance"),
    )


def period_rows(
    forecasts: Sequence[Forecast], bands: Bands | None, goals: Goals, currency: str, formats: Formats
) -> list[SheetRow]:
    """Return a row for each period; bands None = they are still being played."""
    tops = {kind: _top(forecasts, bands or {}, goals, currency, kind) for kind in (True, False)}
    return [_row(found, bands, goals, (currency, tops[is_quarter(found.span.key)]), formats) for found in forecasts]


def _top(forecasts: Sequence[Forecast], bands: Bands, goals: Goals, currency: str, quarters: bool) -> int:  # noqa: FBT001
    """Return the largest figure of the periods of a kind: their common scale."""
    found = [1]
    for each in forecasts:
        key = each.span.key
        if is_quarter(key) == quarters:
            high = bands[key].high if key in bands else 0
            found += [each.outlook(currency), high, goals.get(key, 0)]
    return max(found)


def _row(found: Forecast, bands: Bands | None, goals: Goals, scale: tuple[str, int], formats: Formats) -> SheetRow:
    (currency, top), key = scale, found.span.key
    goal, band = goals.get(key), (bands or {}).get(key)
    come = found.block(currency, "realised").amount
    proved, claimed = found.proved_outlook(currency), found.outlook(currency)
    money = [formats.money(value, currency) for value in (come, claimed, proved)]
    missing = WAITING if bands is None else NONE
    spread = [missing] * 3 if band is None else [formats.money(value, currency) for value in band[2:5]]
    chance = NONE if band is None or band.reach is None else formats.percent(100 * band.reach)
    picture = PeriodBar(
        come / top,
        proved / top,
        claimed / top,
        None if band is None else (band.low / top, band.middle / top, band.high / top),
        (goal or 0) / top,
    )
    cells = (
        period_name(key, formats),
        "",
        *money,
        *spread,
        formats.money(goal, currency) if goal else NONE,
        missing if goal and band is None else chance,
    )
    return SheetRow(key, cells, picture, _others(found, currency, formats), is_quarter(key))


def _others(found: Forecast, currency: str, formats: Formats) -> str:
    """Return the outlooks in other currencies, which are never converted; "" without any."""
    texts = [
        f"+{formats.money(found.outlook(other), other)}"
        for other in found.currencies()
        if other != currency and found.outlook(other)
    ]
    return formats.listed(texts)


def model_note(found: Distribution | None, formats: Formats) -> str:
    """Return how the spread was reckoned; "" while it is not."""
    if found is None:
        return ""
    if not found.deals:
        return translate("ForecastPage", "No open deal has an amount yet, so there is no spread to reckon.")
    text = translate(
        "ForecastPage",
        "Spread: {runs} futures of {deals} open deals, seed {seed}; won by their rates, signed by your own stays per"
        " stage, not before the expected day. 9 in 10 = at least this much in nine of ten futures.",
    )
    note = text.format(runs=formats.number(found.runs), deals=found.deals, seed=found.seed)
    if found.unknown:
        left_out = translate("ForecastPage", "Without an amount, so not played: {n}.")
        note = f"{note} {left_out.format(n=found.unknown)}"
    return note


def record_heads() -> tuple[str, ...]:
    """Return the heads of the record of past quarters."""
    return (
        translate("ForecastPage", "Quarter"),
        translate("ForecastPage", "Forecast on the eve"),
        translate("ForecastPage", "Main (≥ 50 %)"),
        translate("ForecastPage", "Weighted"),
        translate("ForecastPage", "Proved"),
        translate("ForecastPage", "Came"),
        translate("ForecastPage", "of the forecast"),
        translate("ForecastPage", "Came ÷ weighted"),
    )


def record_rows(found: Calibration, formats: Formats) -> list[SheetRow]:
    """Return a row for each past quarter."""
    return [_record(quarter, found.currency, formats) for quarter in found.quarters]


def _record(quarter: Outcome, currency: str, formats: Formats) -> SheetRow:
    money = [
        formats.money(value, currency)
        for value in (quarter.main, quarter.weighted, quarter.proved, quarter.realised, quarter.of_hoped)
    ]
    share = formats.percent(100 * quarter.realised / quarter.weighted) if quarter.weighted else NONE
    deals = formats.count_deals(quarter.deals)
    return SheetRow(quarter.span.key, (formats.quarter(quarter.span.key), deals, *money, share))


def band_note(bands: Sequence[BandRecord], formats: Formats) -> str:
    """Return how often deals of each band of rates were won in their quarter; "" where none was ever forecast."""
    text = translate("ForecastPage", "{band}: {won} of {deals} came, {claimed} by claim, {proved} by proof")
    told = [
        text.format(
            band=block_name(band.key),
            won=band.won,
            deals=band.deals,
            claimed=formats.number(band.claimed / 100, 1),
            proved=formats.number(band.proved / 100, 1),
        )
        for band in bands
        if band.deals
    ]
    return " · ".join(told)
