"""The funnel as a table: bars of what is asked for, flow figures of a period, and the deals behind every number.

The deals in hand are those that counts and sums hold (open, not parked); "passed" takes all that came into a column in
the period, whatever became of them. Every measure weighs a deal by itself: a bar is the sum over the deals behind it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from fractions import Fraction
from operator import attrgetter

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.funnel_view import Ratio
from funnel_desktop.domain.playbook import STAGES, Playbook
from funnel_desktop.domain.spread import SMALL, Spread, spread
from funnel_desktop.domain.stage_figures import Flow, Period, StageFigure, deal_figures
from funnel_desktop.domain.standing import proved_column
from funnel_desktop.domain.stands import stands, stay_days

MEASURES = ("value", "count", "weighted", "hours")
POPULATIONS = ("open", "passed")
FATES = ("outflow", "lost", "parked", "stay", "moved_back", "stood", "passed_on")
KINDS = ("claimed", "proved", "inflow", *FATES, "stands")
"""What the deals behind a number can be asked by."""

Deals = tuple[str, ...]
_NUMBERS = tuple(attrgetter(each.name) for each in fields(StageFigure))
_Flowing = Mapping[str, StageFigure]
"""What each deal adds to one column."""


@dataclass(frozen=True, slots=True)
class TableQuery:
    """What is asked for; `measure` and `population` are of `MEASURES` and `POPULATIONS`, `shape` and `rule` as ever."""

    period: Period
    measure: str = "value"
    shape: str = "reached"
    rule: str = "every"
    population: str = "open"


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage: bars in the measure (deals, minor units, minutes), figures of the claimed deals, flows of the period.

    `unknown` of the deals have no amount; `others` are sums in other currencies. `stays` are the finished stands that
    ended in the period. `cliff` marks the sharpest drop. `deals` are the ids behind each number, by kind (`KINDS`).
    """

    stage: int
    state: str
    claimed: int
    proved: int
    count: int
    amount: int
    unknown: int
    others: Mapping[str, int]
    flow: StageFigure
    conversion: Ratio | None
    stays: Spread | None
    cliff: bool = False
    deals: Mapping[str, Deals] = field(default_factory=dict)

    @property
    def loss_rate(self) -> Ratio | None:
        """Lost of how many that came in, None where nothing did (method: 流失率 = lost ÷ inflow)."""
        return (self.flow.lost, self.flow.inflow) if self.flow.inflow else None


@dataclass(frozen=True, slots=True)
class Portfolio:
    """What the table is made of: the cards of all deals that matter, their histories, minutes spent by deal.

    `currency` is the one that sums are in.
    """

    cards: Sequence[Card]
    flows: Sequence[Flow]
    currency: str
    minutes: Mapping[str, int] = field(default_factory=dict)


def stage_rows(playbook: Playbook, query: TableQuery, found: Portfolio) -> tuple[StageRow, ...]:
    """Return the eight rows."""
    figures = flow_by_deal(found.flows, query.period)
    stays = finished_in(found.flows, query.period)
    shares = [_sum(figures[number]).conversion(query.rule) for number in STAGES]
    cliff = sharpest_drop(shares)
    rows, cards = [], _population(query, found.cards)
    for number in STAGES:
        claimed, proved = _members(query, cards, figures, number)
        days = stays[number]
        rows.append(
            StageRow(
                number,
                playbook.stage(number).state,
                _weigh(claimed, query.measure, found, proved=False),
                _weigh(proved, query.measure, found, proved=True),
                len(claimed),
                _amount(claimed, found.currency),
                sum(card.amount is None for card in claimed),
                _others(claimed, found.currency),
                _sum(figures[number]),
                shares[number - 1],
                spread(each for _, each in days),
                number == cliff,
                {
                    "claimed": tuple(card.id for card in claimed),
                    "proved": tuple(card.id for card in proved),
                    "inflow": tuple(figures[number]),
                    **{fate: _with(figures[number], fate) for fate in FATES},
                    "stands": tuple(dict.fromkeys(key for key, _ in days)),
                },
            )
        )
    return tuple(rows)


def flow_by_deal(flows: Iterable[Flow], period: Period) -> dict[int, dict[str, StageFigure]]:
    """Return, for each of the eight columns, what every deal that came into it in the period adds to its figures."""
    found: dict[int, dict[str, StageFigure]] = {number: {} for number in STAGES}
    for flow in flows:
        for number, figure in deal_figures(flow, period).items():
            found[number][flow.deal_id] = figure
    return found


def finished_in(flows: Iterable[Flow], period: Period) -> dict[int, list[tuple[str, int]]]:
    """Return, by column, (deal, days without parked ones) of the stands that were finished in the period.

    A column passed within one day was not stood in; a stand taken over has no known beginning.
    """
    found: dict[int, list[tuple[str, int]]] = {number: [] for number in STAGES}
    for flow in flows:
        for stand in stands(flow.entries):
            if stand.left_on is None or stand.arrival == "taken_over":
                continue
            if period.start <= stand.left_on <= period.end:
                found[stand.stage].append((flow.deal_id, stay_days(stand, flow.parkings, stand.left_on)))
    return found


def sharpest_drop(shares: Iterable[Ratio | None]) -> int:
    """Return the stage 1…8 of the lowest conversion (of equals the lower), 0 if there is no drop to speak of.

    Stages judged by fewer than five deals are left out: one deal would make the cliff.
    """
    found = [
        (Fraction(*share), number)
        for number, share in enumerate(shares, start=1)
        if share is not None and share[1] >= SMALL and share[0] < share[1]
    ]
    return min(found)[1] if found else 0


def _population(query: TableQuery, cards: Sequence[Card]) -> Sequence[Card]:
    """Return the cards that may stand behind a bar: those in hand, or all of them."""
    day = query.period.observed.isoformat()
    return [card for card in cards if card.is_counted(day)] if query.population == "open" else cards


def _members(
    query: TableQuery, cards: Sequence[Card], figures: Mapping[int, _Flowing], number: int
) -> tuple[list[Card], list[Card]]:
    """Return the cards behind the claimed and the proved bar of a column."""
    if query.population == "open":
        return (
            [card for card in cards if _belongs(card.stage, number, query.shape)],
            [card for card in cards if _belongs(_proved_column(card), number, query.shape)],
        )
    if query.shape == "reached":
        came = [card for card in cards if card.id in figures[number]]
        return came, [card for card in came if _proved_column(card) >= number]
    came_in = {key for flowing in figures.values() for key in flowing}
    there = [card for card in cards if card.id in came_in and card.status == "open"]
    return (
        [card for card in there if card.stage == number],
        [card for card in there if _proved_column(card) == number],
    )


def _belongs(position: int, number: int, shape: str) -> bool:
    return position >= number if shape == "reached" else position == number


def _proved_column(card: Card) -> int:
    return proved_column(card.stage, card.k, card.b)


def _weigh(cards: Iterable[Card], measure: str, found: Portfolio, *, proved: bool) -> int:
    if measure == "count":
        return sum(1 for _ in cards)
    if measure == "hours":
        return sum(found.minutes.get(card.id, 0) for card in cards)
    own = (card for card in cards if card.currency == found.currency)
    if measure == "value":
        return sum(card.amount or 0 for card in own)
    return sum((card.proved if proved else card.weighted) or 0 for card in own)


def _amount(cards: Iterable[Card], currency: str) -> int:
    return sum(card.amount or 0 for card in cards if card.currency == currency)


def _others(cards: Iterable[Card], currency: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for card in cards:
        if card.currency != currency and card.amount is not None:
            found[card.currency] = found.get(card.currency, 0) + card.amount
    return dict(sorted(found.items()))


def _sum(flowing: _Flowing) -> StageFigure:
    # Number by number: adding figures one to another would make a new one each time.
    return StageFigure(*(sum(map(number, flowing.values())) for number in _NUMBERS))


def _with(flowing: _Flowing, fate: str) -> Deals:
    return tuple(key for key, figure in flowing.items() if getattr(figure, fate))
