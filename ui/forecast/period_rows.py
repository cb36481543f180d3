"""The periods of the forecast and the record of past ones as rows of a sheet."""

from collections.abc import Sequence

from funnel_desktop.domain.calibration import Calibration
from funnel_desktop.domain.forecast import Forecast
from ui.common.formats import Formats
from ui.common.outlook_words import Bands, Goals, is_quarter, period_cells, record_cells
from ui.forecast.period_bar import PeriodBar
from ui.forecast.sheet import SheetRow


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
    picture = PeriodBar(
        found.block(currency, "realised").amount / top,
        found.proved_outlook(currency) / top,
        found.outlook(currency) / top,
        None if band is None else (band.low / top, band.middle / top, band.high / top),
        (goal or 0) / top,
    )
    cells = period_cells(found, bands, goal, currency, formats)
    return SheetRow(key, cells, picture, _others(found, currency, formats), is_quarter(key))


def _others(found: Forecast, currency: str, formats: Formats) -> str:
    """Return the outlooks in other currencies, which are never converted; "" without any."""
    texts = [
        f"+{formats.money(found.outlook(other), other)}"
        for other in found.currencies()
        if other != currency and found.outlook(other)
    ]
    return formats.listed(texts)


def record_rows(found: Calibration, formats: Formats) -> list[SheetRow]:
    """Return a row for each past quarter."""
    return [SheetRow(quarter.span.key, record_cells(quarter, found.currency, formats)) for quarter in found.quarters]
