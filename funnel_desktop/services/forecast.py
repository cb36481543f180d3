"""The forecast of the file on its present day, by month and by quarter (method, "Forecast")."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.closing_odds import ClosingOdds, stays_of
from funnel_desktop.domain.distribution import Distribution
from funnel_desktop.domain.expected_past import ExpectedPast, expected_pasts
from funnel_desktop.domain.forecast import Forecast, forecast, members
from funnel_desktop.domain.month_board import MonthColumn, month_board
from funnel_desktop.domain.span import Span, month_of, months_from, quarter_of, quarters_from
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.services.simulation import RUNS, SEED, Chance, bands, play
from funnel_desktop.storage import board_queries, expected_queries, glance
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from sqlite3 import Connection

QUARTERS = 3
"""How far the distribution looks: this quarter and the next two."""


class Forecasts:
    """The forecasts of one file."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._pasts: tuple[int, Mapping[str, ExpectedPast]] | None = None

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return file_day(self._store.connection, self._clock)

    def quarter(self) -> Forecast:
        """Return the forecast of the present quarter."""
        return self.of([quarter_of(self.today())])[0]

    def of(self, spans: Sequence[Span]) -> tuple[Forecast, ...]:
        """Return the forecast of each of these periods, seen today; cards are read once for all of them."""
        if not spans:
            return ()
        whole = Span("", min(span.start for span in spans), max(span.end for span in spans))
        cards, today = self._cards(whole), self.today().isoformat()
        return tuple(forecast(cards, self.pasts(), span, today) for span in spans)

    def members(self, span: Span) -> list[tuple[str, Card]]:
        """Return the deals of a period with the keys of their blocks, seen today."""
        return members(self._cards(span), self.pasts(), span, self.today().isoformat())

    def distribution(self, connection: "Connection", runs: int = RUNS) -> Distribution:
        """Return what this quarter and the next two may bring, month by month, in the main currency.

        It plays `runs` futures: half a second at 1 000 open deals. So it may run in a thread, and reads by the
        connection handed in alone.
        """
        settings, today = file_settings(connection), file_day(connection, self._clock)
        currency = settings["currency"]
        mine = [card for card in board_queries.all_open(connection) if card.currency == currency]
        known = sorted((card for card in mine if card.amount is not None), key=lambda card: card.id)
        quarters = quarters_from(today, QUARTERS)
        ahead = [month for month in months_from(today, 3 * QUARTERS) if month.end <= quarters[-1].end]
        stays = stays_of(self._store.playbook, glance.stay_counts(connection))
        odds = ClosingOdds(stays, today, (ahead[-1].end - today).days)
        brought = play(_chances(known, odds, [month.end for month in ahead]), len(ahead), runs)
        groups = {month: [at] for at, month in enumerate(ahead)} | {
            quarter: [at for at, month in enumerate(ahead) if quarter.holds(month.end.isoformat())]
            for quarter in quarters
        }
        come = {
            span.key: board_queries.closed_sum(connection, span.start, today, currency)
            for span in (month_of(today), quarters[0])
        }
        goals = {span.key: int(goal) for span in quarters if (goal := settings.get(f"goal.{span.key}"))}
        claimed, proved = (bands(side, groups, come, goals) for side in brought)
        return Distribution(currency, runs, SEED, len(known), len(mine) - len(known), claimed, proved)

    def months(self) -> tuple[MonthColumn, ...]:
        """Return the open deals by the month they are expected in; sums are in the main currency."""
        conn = self._store.connection
        return month_board(board_queries.all_open(conn), self.today(), file_settings(conn)["currency"])

    def cards(self, deal_ids: Sequence[str]) -> tuple[Card, ...]:
        """Return the cards of these deals, open or closed, in the order asked for; those gone are left out."""
        found = board_queries.cards(self._store.connection, deal_ids)
        return tuple(found[key] for key in deal_ids if key in found)

    def reader(self) -> "Connection":
        """Return a read-only connection for the distribution's thread; who asked for it closes it."""
        return self._store.reader()

    def won_in(self, span: Span) -> tuple[Card, ...]:
        """Return the deals whose contract date lies in a period, in order of it."""
        return tuple(expected_queries.won_cards(self._store.connection, span))

    def pasts(self) -> Mapping[str, ExpectedPast]:
        """Return what was expected of every deal, day by recorded day; read anew only when the journal has grown."""
        conn = self._store.connection
        seq = glance.last_seq(conn)
        if self._pasts is None or self._pasts[0] != seq:
            zone = file_settings(conn)["time_zone"]
            self._pasts = seq, expected_pasts(expected_queries.expected_edits(conn, zone))
        return self._pasts[1]

    def _cards(self, span: Span) -> list[Card]:
        """Return every card that may belong to a period."""
        first, last = span.start.isoformat(), span.end.isoformat()
        once = [deal_id for deal_id, past in self.pasts().items() if past.within(first, last)]
        return expected_queries.forecast_cards(self._store.connection, span, once)


def _chances(cards: Sequence[Card], odds: ClosingOdds, ends: Sequence[date]) -> list[Chance]:
    """Return the chances of deals by claim and by proof."""
    return [
        Chance(card.amount or 0, (card.claimed_rate / 100, card.proved_rate / 100), odds.by(card, ends))
        for card in cards
    ]
