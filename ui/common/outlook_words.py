"""The words of periods and of past forecasts as cells of tables, on the screen and on paper."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.calibration import BandRecord, Outcome
from funnel_desktop.domain.distribution import Band, Distribution
from funnel_desktop.domain.forecast import Forecast
from ui.common.forecast_words import block_name
from ui.common.formats import Formats

translate = QCoreApplication.translate
WAITING = "…"
NONE = "—"

Bands = Mapping[str, Band]
Goals = Mapping[str, int]
Cells = tuple[str, ...]


def is_quarter(key: str) -> bool:
    """Tell a quarter's key ("2026Q4") from a month's."""
    return "Q" in key


def period_name(key: str, formats: Formats) -> str:
    """Return the name of a period by its key."""
    return formats.quarter(key) if is_quarter(key) else formats.month(f"{key}-01")


def period_heads() -> tuple[str, ...]:
    """Return the heads of the sheet of periods."""
    return (
        translate("OutlookWords", "Period"),
        translate("OutlookWords", "Come, proved, claimed; line: spread"),
        translate("OutlookWords", "Realised"),
        translate("OutlookWords", "With weighted"),
        translate("OutlookWords", "With proved"),
        translate("OutlookWords", "9 in 10"),
        translate("OutlookWords", "5 in 10"),
        translate("OutlookWords", "1 in 10"),
        translate("OutlookWords", "Goal"),
        translate("OutlookWords", "Chance"),
    )


def period_cells(found: Forecast, bands: Bands | None, goal: int | None, currency: str, formats: Formats) -> Cells:
    """Return what stands under the heads for a period, the second cell left empty for its picture.

    Bands None = they are still being played.
    """
    key, money = found.span.key, formats.money
    band = (bands or {}).get(key)
    come = found.block(currency, "realised").amount
    sums = [money(value, currency) for value in (come, found.outlook(currency), found.proved_outlook(currency))]
    missing = WAITING if bands is None else NONE
    spread = [missing] * 3 if band is None else [money(value, currency) for value in band[2:5]]
    chance = NONE if band is None or band.reach is None else formats.percent(100 * band.reach)
    aim = money(goal, currency) if goal else NONE
    return (period_name(key, formats), "", *sums, *spread, aim, missing if goal and band is None else chance)


def model_note(found: Distribution | None, formats: Formats) -> str:
    """Return how the spread was reckoned; "" while it is not."""
    if found is None:
        return ""
    if not found.deals:
        return translate("OutlookWords", "No open deal has an amount yet, so there is no spread to reckon.")
    text = translate(
        "OutlookWords",
        "Spread: {runs} futures of {deals} open deals, seed {seed}; won by their rates, signed by your own stays per"
        " stage, not before the expected day. 9 in 10 = at least this much in nine of ten futures.",
    )
    note = text.format(runs=formats.number(found.runs), deals=found.deals, seed=found.seed)
    if found.unknown:
        left_out = translate("OutlookWords", "Without an amount, so not played: {n}.")
        note = f"{note} {left_out.format(n=found.unknown)}"
    return note


def record_heads() -> tuple[str, ...]:
    """Return the heads of the record of past quarters."""
    return (
        translate("OutlookWords", "Quarter"),
        translate("OutlookWords", "Forecast on the eve"),
        translate("OutlookWords", "Main (≥ 50 %)"),
        translate("OutlookWords", "Weighted"),
        translate("OutlookWords", "Proved"),
        translate("OutlookWords", "Came"),
        translate("OutlookWords", "of the forecast"),
        translate("OutlookWords", "Came ÷ weighted"),
    )


def record_cells(quarter: Outcome, currency: str, formats: Formats) -> Cells:
    """Return what stands under the heads for a past quarter."""
    money = [
        formats.money(value, currency)
        for value in (quarter.main, quarter.weighted, quarter.proved, quarter.realised, quarter.of_hoped)
    ]
    share = formats.percent(100 * quarter.realised / quarter.weighted) if quarter.weighted else NONE
    return (formats.quarter(quarter.span.key), formats.count_deals(quarter.deals), *money, share)


def band_note(bands: Sequence[BandRecord], formats: Formats) -> str:
    """Return how often deals of each band of rates were won in their quarter; "" where none was ever forecast."""
    text = translate("OutlookWords", "{band}: {won} of {deals} came, {claimed} by claim, {proved} by proof")
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
