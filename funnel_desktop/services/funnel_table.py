"""The funnel page of a file: the table with the deals behind its numbers, and the six figures above it."""

from datetime import date, timedelta

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.endings import Ending, Velocity, cycle, velocity, win_rate
from funnel_desktop.domain.funnel_table import Deals, Portfolio, TableQuery, stage_rows
from funnel_desktop.domain.funnel_table_view import KeyFigures, TableView
from funnel_desktop.domain.periods import YEAR_DAYS
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.services.today import quarter_of
from funnel_desktop.storage import board_queries, flow_queries
from funnel_desktop.storage.store import Store


class FunnelTable:
    """The funnel page of one file. It reads anew at every question; what it returns knows no file."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return file_day(self._store.connection, self._clock)

    def view(self, query: TableQuery) -> TableView:
        """Return the page for a choice."""
        conn = self._store.connection
        period, currency = query.period, file_settings(conn)["currency"]
        in_hand = board_queries.all_open(conn)
        flows = flow_queries.flows_since(conn, period.start)
        known = {card.id for card in in_hand}
        closed = board_queries.cards(conn, [flow.deal_id for flow in flows if flow.deal_id not in known])
        hours = query.measure == "hours"
        minutes = flow_queries.minutes_by_deal(conn, period.observed) if hours else {}
        rows = stage_rows(
            self._store.playbook, query, Portfolio([*in_hand, *closed.values()], flows, currency, minutes)
        )
        began = (flow.entries[0] for flow in flows if flow.entries[0].arrival == "begun" and flow.entries[0].stage > 1)
        below = sum(period.start <= entry.entered_on <= period.end for entry in began)
        return TableView(query, currency, rows, self._key(query, in_hand, currency), below)

    def cards(self, deal_ids: Deals) -> tuple[Card, ...]:
        """Return the cards of these deals, open or closed, in the order asked for; those gone since are left out."""
        found = board_queries.cards(self._store.connection, deal_ids)
        return tuple(found[key] for key in deal_ids if key in found)

    def in_hand(self) -> Deals:
        """Return the deals that counts and sums hold today."""
        iso = self.today().isoformat()
        return tuple(card.id for card in board_queries.all_open(self._store.connection) if card.is_counted(iso))

    def _key(self, query: TableQuery, in_hand: list[Card], currency: str) -> KeyFigures:
        conn, period = self._store.connection, query.period
        day = period.observed.isoformat()
        counted = [card for card in in_hand if card.is_counted(day)]
        mine = [card for card in counted if card.currency == currency]
        ended = flow_queries.endings_between(conn, period.start, period.end)
        quarter = quarter_of(period.observed)
        goal = file_settings(conn).get(f"goal.{quarter.key}")
        return KeyFigures(
            weighted=sum(card.weighted or 0 for card in mine),
            proved=sum(card.proved or 0 for card in mine),
            parked=len(in_hand) - len(counted),
            win_rate=win_rate(ended),
            cycle=cycle(ended),
            velocity=self._velocity(period.observed, mine),
            quarter=quarter.key,
            won_quarter=board_queries.closed_sum(conn, quarter.start, period.observed, currency),
            goal=int(goal) if goal else None,
            deals={
                "open": tuple(card.id for card in counted),
                "won": _of(ended, "won"),
                "closed": tuple(ending.deal_id for ending in ended),
                "quarter": _of(flow_queries.endings_between(conn, quarter.start, period.observed), "won"),
            },
        )

    def _velocity(self, day: date, mine: list[Card]) -> Velocity | None:
        year = flow_queries.endings_between(self._store.connection, day - timedelta(days=YEAR_DAYS - 1), day)
        amounts = [card.amount for card in mine if card.amount is not None]
        return velocity(amounts, win_rate(year), cycle(year))


def _of(endings: list[Ending], outcome: str) -> Deals:
    return tuple(ending.deal_id for ending in endings if ending.outcome == outcome)
