"""The funnel of the file on its present day: bars, conversions of the last year, win rate, cycle and diagnosis."""

from collections.abc import Sequence
from datetime import date, timedelta

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.diagnosis import worst_stage
from funnel_desktop.domain.funnel import PositionTotal, bars, position, position_sums
from funnel_desktop.domain.funnel_view import FunnelQuery, FunnelRow, FunnelView, Unproved
from funnel_desktop.domain.passages import Passage, figures, is_first_since
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.stage_figures import StageFigure
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.storage import board_queries, funnel_queries
from funnel_desktop.storage.store import Store

YEAR = timedelta(days=364)
"""The period of the flow figures: the last 365 days, today included (method: default the last 12 months)."""


class Funnel:
    """The funnel of one file."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def view(self, query: FunnelQuery) -> FunnelView:
        """Return the funnel in a measure, a shape and a conversion rule."""
        conn = self._store.connection
        day, currency = file_day(conn, self._clock), file_settings(conn)["currency"]
        parked = funnel_queries.parked_cards(conn, day)
        positions = position_sums(funnel_queries.stored_positions(conn), map(position, parked))
        passages = funnel_queries.first_passages(conn, day - YEAR)
        ended = funnel_queries.ended_between(conn, day - YEAR, day)
        mine = [total for total in positions if total.currency == currency]
        return FunnelView(
            query=query,
            currency=currency,
            rows=_rows(self._store.playbook, query, currency, positions, self._figures(passages, parked, day)),
            count=sum(total.deals for total in positions),
            parked=len(parked),
            unknown=sum(total.unknown for total in positions),
            amount=sum(total.amount for total in mine),
            weighted=sum(total.weighted for total in mine),
            proved=sum(total.proved for total in mine),
            win_rate=(ended.won, ended.closed) if ended.closed else None,
            cycle_days=_mean(ended.days, ended.begun_in_first),
            cycle_of=(ended.begun_in_first, ended.won) if ended.won else None,
            worst=self._worst(day, currency),
            behind=sum(total.deals for total in positions if total.behind),
            begun_below=sum(count for passage, count in passages if passage.begun),
        )

    def _figures(
        self, passages: Sequence[tuple[Passage, int]], parked: Sequence[Card], day: date
    ) -> tuple[StageFigure, ...]:
        """Return the stage figures of the last year as of today, deals that rest today set apart."""
        start = (day - YEAR).isoformat()
        resting = funnel_queries.passages_of(self._store.connection, [card.id for card in parked])
        return figures(passages, [passage for passage in resting if is_first_since(passage, start)])

    def _worst(self, day: date, currency: str) -> Unproved | None:
        conn = self._store.connection
        worst = worst_stage(board_queries.totals(conn, day), currency)
        deal = funnel_queries.biggest_unproved(conn, day, worst.stage, currency) if worst else None
        if worst is None or deal is None:
            return None
        share = (200 * (worst.amount - worst.at_proof) + worst.amount) // (2 * worst.amount)
        return Unproved(worst.stage, share, *deal)


def _mean(days: int, of: int) -> int | None:
    """Return a mean in whole days, rounded half up, None of nothing."""
    return (2 * days + of) // (2 * of) if of else None


def _rows(
    playbook: Playbook,
    query: FunnelQuery,
    currency: str,
    positions: Sequence[PositionTotal],
    figures: Sequence[StageFigure],
) -> tuple[FunnelRow, ...]:
    """Return the eight rows: the bar asked for, and the figures that stand beside it whatever the measure."""
    drawn = bars(positions, measure=query.measure, shape=query.shape, currency=currency)
    values = bars(positions, measure="value", shape=query.shape, currency=currency)
    together = zip(playbook.stages, drawn, values, figures, strict=True)
    return tuple(
        FunnelRow(
            stage=bar.stage,
            state=stage.state,
            claimed=bar.claimed,
            proved=bar.proved,
            count=bar.deals,
            amount=bar.amount,
            proved_amount=value.proved,
            weighted=bar.weighted,
            conversion=figure.conversion(query.rule),
        )
        for stage, bar, value, figure in together
    )
