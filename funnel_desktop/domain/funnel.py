"""The funnel's bars: claimed by our column s, proved by the proved column p (method, "Proved column").

Shape "reached": claimed bar n holds the open deals with s ≥ n, proved bar n those with p ≥ n, so that it narrows and
proved never exceeds claimed. Shape "stock": s = n and p = n. Parked and closed deals are no part of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.standing import proved_column

MEASURES = ("count", "value", "weighted")
SHAPES = ("reached", "stock")


class PositionTotal(NamedTuple):
    """Open deals at one pair of positions (s, p) in one currency; unknown amounts are counted, and in no sum.

    `behind` tells those whose customer has gone further than we (b > s) from the others.
    """

    stage: int
    p: int
    behind: bool
    currency: str
    deals: int
    unknown: int
    amount: int
    weighted: int
    proved: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what is claimed and what is proved of it; `deals`, `amount` and `weighted` are of the claimed side."""

    stage: int
    claimed: int
    proved: int
    deals: int
    amount: int
    weighted: int


def position(card: Card) -> PositionTotal:
    """Return what one open deal adds to its pair of positions."""
    p, behind = proved_column(card.stage, card.k, card.b), card.b > card.stage
    values = (card.amount or 0, card.weighted or 0, card.proved or 0)
    return PositionTotal(card.stage, p, behind, card.currency, 1, int(card.amount is None), *values)


def position_sums(totals: Iterable[PositionTotal], taken: Iterable[PositionTotal] = ()) -> list[PositionTotal]:
    """Return totals added up per position, others taken away from them, in order; what comes to nothing is left out."""
    sums: dict[tuple[int, int, bool, str], list[int]] = {}
    for sign, total in (*((1, each) for each in totals), *((-1, each) for each in taken)):
        cell = sums.setdefault(total[:4], [0] * 5)
        cell[:] = [old + sign * new for old, new in zip(cell, total[4:], strict=True)]
    return [PositionTotal(*key, *cell) for key, cell in sorted(sums.items()) if any(cell)]


def bars(totals: Sequence[PositionTotal], *, measure: str, shape: str, currency: str) -> tuple[Bar, ...]:
    """Return the eight bars. Deals are counted whatever their currency; sums are of one currency, in minor units."""
    return tuple(_bar(number, totals, measure, shape, currency) for number in STAGES)


def _bar(number: int, totals: Sequence[PositionTotal], measure: str, shape: str, currency: str) -> Bar:
    claimed = [total for total in totals if _belongs(total.stage, number, shape)]
    proved = [total for total in totals if _belongs(total.p, number, shape)]
    amount = sum(total.amount for total in claimed if total.currency == currency)
    weighted = sum(total.weighted for total in claimed if total.currency == currency)
    deals = sum(total.deals for total in claimed)
    sizes = {"count": deals, "value": amount, "weighted": weighted}
    return Bar(number, sizes[measure], _proved(proved, measure, currency), deals, amount, weighted)


def _belongs(position: int, number: int, shape: str) -> bool:
    return position >= number if shape == "reached" else position == number


def _proved(totals: Iterable[PositionTotal], measure: str, currency: str) -> int:
    if measure == "count":
        return sum(total.deals for total in totals)
    own = [total for total in totals if total.currency == currency]
    return sum(total.amount if measure == "value" else total.proved for total in own)
