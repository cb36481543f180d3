"""Every figure of the method's definitions for one file, per deal and in sum, as one plain value (docs/figures.md)."""

from datetime import date, timedelta
from typing import Generic, Protocol, TypeVar

from funnel_desktop.domain.change import Json
from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.periods import YEAR_DAYS
from funnel_desktop.domain.span import Span, month_of, quarter_of
from funnel_desktop.domain.stage_figures import Period
from funnel_desktop.services.figures import of_deals, of_flow, of_funnel
from funnel_desktop.services.file_settings import file_settings
from funnel_desktop.services.forecast import Forecasts
from funnel_desktop.services.past import Past
from funnel_desktop.services.waterfall import Waterfalls
from funnel_desktop.storage import board_queries, entity_queries, flow_queries
from funnel_desktop.storage.store import Store


class Day(Protocol):
    """What is needed of a file as it stood on a day."""

    store: Store

    @property
    def forecast(self) -> Forecasts:
        """Its forecasts."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


D = TypeVar("D", bound=Day)


class Figures(Generic[D]):
    """The figures of one file on any day."""

    def __init__(self, past: Past[D], waterfall: Waterfalls) -> None:
        self._past = past
        self._waterfall = waterfall

    def of(self, as_of: date | None = None, start: date | None = None, end: date | None = None) -> dict[str, Json]:
        """Return the figures as recorded by the end of a day (default today).

        The period of the flow figures is [start, end], by default the 365 days that end on that day. Raises
        DomainError past.future, InputError figures.period for days out of order.
        """
        observed = as_of or self._past.today()
        last = end or observed
        first = start or last - timedelta(days=YEAR_DAYS - 1)
        if not first <= last <= observed:
            raise InputError("figures.period", start=first, end=last, as_of=observed)
        day = self._past.on(observed)
        try:
            found = _figures(day, Period(first, last, observed))
        finally:
            day.close()
        falls = self._waterfall.between(first - timedelta(days=1), last).falls
        return found | {"waterfall": {fall.currency: of_flow.waterfall_figures(fall) for fall in falls}}


def _figures(day: Day, period: Period) -> dict[str, Json]:
    conn, playbook, today = day.store.connection, day.store.playbook, period.observed.isoformat()
    settings = file_settings(conn)
    ids = [deal.id for deal in entity_queries.every(conn, Deal)]
    cards = board_queries.cards(conn, ids)
    facts = entity_queries.facts(conn, ids)
    flows = flow_queries.flows_of(conn, ids)
    counted = [card for card in cards.values() if card.is_counted(today)]
    year = flow_queries.endings_between(conn, period.observed - timedelta(days=YEAR_DAYS - 1), period.observed)
    asked = Span("period", period.start, period.end)
    spans = (month_of(period.observed), quarter_of(period.observed), asked)
    currencies: dict[str, Json] = {}
    for currency in sorted({card.currency for card in cards.values()}):
        own = [card for card in cards.values() if card.currency == currency]
        currencies[currency] = {
            "columns": of_funnel.column_figures(own, today),
            "sum": of_funnel.sum_figures(own, today),
            "bars": of_funnel.bar_figures(own, today, currency),
            "velocity": of_flow.velocity_figures(counted, year, currency),
        }
    return {
        "as_of": today,
        "from": period.start.isoformat(),
        "to": period.end.isoformat(),
        "time_zone": settings["time_zone"],
        "currency": settings["currency"],
        "rates": [*playbook.rates],
        "record": of_flow.record_rows(playbook),
        "deals": of_deals.deal_figures(playbook, ((cards[key], facts[key]) for key in ids), period.observed),
        "currencies": currencies,
        "stages": of_flow.stage_rows(flows, period),
        "begun_above_first": of_flow.begun_above(flows, period),
        "stock": of_flow.stock_rows(flows, period),
        **of_flow.ending_figures(flow_queries.endings_between(conn, period.start, period.end)),
        "forecast": [of_funnel.forecast_figures(found) for found in day.forecast.of(spans)],
    }
