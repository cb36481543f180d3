"""The flow figures of a file: velocity and its levers, win rates, why deals are lost, where they leak, stocks."""

from datetime import date, timedelta

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.closed_deals import DIMENSIONS, leaks, loss_causes, rivals, win_shares
from funnel_desktop.domain.endings import cycle, velocity, win_rate
from funnel_desktop.domain.flow_view import FlowView
from funnel_desktop.domain.funnel_table import Deals
from funnel_desktop.domain.periods import YEAR_DAYS
from funnel_desktop.domain.stage_figures import Period
from funnel_desktop.domain.stocks import month_ends, stock_trend
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.storage import board_queries, closed_queries, flow_queries
from funnel_desktop.storage.store import Store

MONTHS = 12
"""How far back the stocks go."""


class FlowFigures:
    """The flow figures of one file. It reads anew at every question."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return file_day(self._store.connection, self._clock)

    def view(self, period: Period) -> FlowView:
        """Return the figures of a period."""
        conn, day = self._store.connection, period.observed
        currency = file_settings(conn)["currency"]
        closed = closed_queries.closed_between(conn, period.start, period.end)
        year = flow_queries.endings_between(conn, day - timedelta(days=YEAR_DAYS - 1), day)
        iso = day.isoformat()
        counted = [card for card in board_queries.all_open(conn) if card.is_counted(iso)]
        known = [card for card in counted if card.currency == currency and card.amount is not None]
        days = month_ends(day, MONTHS)
        won = sum(deal.won for deal in closed)
        return FlowView(
            period=period,
            currency=currency,
            velocity=velocity([card.amount or 0 for card in known], win_rate(year), cycle(year)),
            open_deals=tuple(card.id for card in known),
            win_rate=(won, len(closed)) if closed else None,
            win_shares={dimension: win_shares(closed, dimension) for dimension in DIMENSIONS},
            causes=loss_causes(closed, currency, self._store.playbook),
            rivals=rivals(closed),
            leaks=leaks(closed, self._store.playbook),
            lost=len(closed) - won,
            won=won,
            trend=stock_trend(flow_queries.flows_standing_since(conn, days[0]), days),
        )

    def cards(self, deal_ids: Deals) -> tuple[Card, ...]:
        """Return the cards of these deals, open or closed, in the order asked for; those gone since are left out."""
        found = board_queries.cards(self._store.connection, deal_ids)
        return tuple(found[key] for key in deal_ids if key in found)
