"""The funnel of the file on its present day: bars, conversions of the last year, win rate, cycle and diagnosis."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.diagnosis import behind, worst_stage
from funnel_desktop.domain.funnel import PositionTotal, bars, tally
from funnel_desktop.domain.funnel_view import FunnelQuery, FunnelRow, FunnelView, Ratio, Unproved
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.stage_figures import Period, StageFigure, stage_figures
from funnel_desktop.services.today import today
from funnel_desktop.storage import board_queries, entity_queries, stay_queries
from funnel_desktop.storage.stay_queries import Ended
from funnel_desktop.storage.store import Store

YEAR = timedelta(days=364)
"""The period of the flow figures: the last 365 days, today included (method: default the last 12 months)."""


@dataclass(frozen=True, slots=True)
class Past:
    """What the last year says: stage figures, win rate, mean cycle of (counted, won), deals begun above stage 1."""

    figures: tuple[StageFigure, ...]
    win_rate: Ratio | None
    cycle_days: int | None
    cycle_of: Ratio | None
    begun_below: int


class Funnel:
    """The funnel of one file."""

    def __init__(self, store: Store, playbook: Playbook, clock: Clock) -> None:
        self._store = store
        self._playbook = playbook
        self._clock = clock

    def view(self, query: FunnelQuery) -> FunnelView:
        """Return the funnel in a measure, a shape and a conversion rule."""
        settings = entity_queries.settings(self._store.connection)
        day = today(self._clock, settings.get("time_zone", "Asia/Shanghai"))
        cards = board_queries.all_open(self._store.connection)
        return self._made(query, settings.get("currency", "CNY"), day, cards)

    def _made(self, query: FunnelQuery, currency: str, day: date, cards: Sequence[Card]) -> FunnelView:
        counted = [card for card in cards if card.is_counted(day.isoformat())]
        positions = tally(counted, day.isoformat())
        past = self._past(day)
        mine = [card for card in counted if card.currency == currency]
        left_behind = behind(counted)
        return FunnelView(
            query=query,
            currency=currency,
            rows=_rows(self._playbook, query, currency, positions, past.figures),
            count=len(counted),
            parked=len(cards) - len(counted),
            unknown=sum(card.amount is None for card in counted),
            amount=sum(card.amount or 0 for card in mine),
            weighted=sum(card.weighted or 0 for card in mine),
            proved=sum(card.proved or 0 for card in mine),
            win_rate=past.win_rate,
            cycle_days=past.cycle_days,
            cycle_of=past.cycle_of,
            worst=self._worst(day, counted, currency),
            behind=left_behind.count if left_behind else 0,
            begun_below=past.begun_below,
        )

    def _worst(self, day: date, counted: Sequence[Card], currency: str) -> Unproved | None:
        worst = worst_stage(board_queries.totals(self._store.connection, day), counted, currency)
        if worst is None or worst.deal is None:
            return None
        share = (200 * worst.unproved + worst.amount) // (2 * worst.amount)
        return Unproved(worst.stage, share, worst.deal.id, worst.deal.name)

    def _past(self, day: date) -> Past:
        conn, start = self._store.connection, day - YEAR
        flows = list(stay_queries.flows(conn, start))
        ended = stay_queries.ended_between(conn, start, day)
        won = [end for end in ended if end.closing.outcome == "won"]
        cycles = [_cycle(end) for end in won if end.began_in_first]
        return Past(
            figures=stage_figures(flows, Period(start, day, day)),
            win_rate=(len(won), len(ended)) if ended else None,
            cycle_days=(2 * sum(cycles) + len(cycles)) // (2 * len(cycles)) if cycles else None,
            cycle_of=(len(cycles), len(won)) if won else None,
            begun_below=sum(flow.entries[0].arrival == "begun" and flow.entries[0].stage > 1 for flow in flows),
        )


def _cycle(end: Ended) -> int:
    """Return the calendar days from the first day in column 1 to the contract date, at least 1 (method, "Cycle")."""
    return max(1, (end.closing.closed_on - end.first_day).days)


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
