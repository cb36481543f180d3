"""Sums of a column, per currency: what the header of a stage shows and the funnel is drawn from (method, definitions).

Counts and sums hold open deals only; parked ones stand beside them in `parked`. Amounts unknown are counted in
`unknown` and are out of every sum. Money in minor units.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.standing import proved_column

Cell = tuple[int, str]
"""A stage 1…8 and a currency."""

Figures = tuple[int, int, int, int, int, int]
"""Count, unknown, amount, weighted, proved, at_proof."""

NOTHING: Figures = (0, 0, 0, 0, 0, 0)


class StageTotal(NamedTuple):
    """One stage in one currency. `at_proof` is the amount of the deals whose proved column is this stage (p = s)."""

    stage: int
    currency: str
    count: int  # type: ignore[assignment]  # hides tuple.count, which nobody asks a total for
    parked: int
    unknown: int
    amount: int
    weighted: int
    proved: int
    at_proof: int


def figures(card: Card) -> Figures:
    """Return what one open deal adds to its cell."""
    if card.amount is None:
        return (1, 1, 0, 0, 0, 0)
    at_proof = card.amount if proved_column(card.stage, card.k, card.b) == card.stage else 0
    return (1, 0, card.amount, card.weighted or 0, card.proved or 0, at_proof)


def add(left: Figures, right: Figures, sign: int = 1) -> Figures:
    """Return two sets of figures added, or the second taken away with sign −1."""
    one, two, three, four, five, six = right
    return (
        left[0] + sign * one,
        left[1] + sign * two,
        left[2] + sign * three,
        left[3] + sign * four,
        left[4] + sign * five,
        left[5] + sign * six,
    )


def sum_cells(cards: Iterable[Card]) -> dict[Cell, Figures]:
    """Return the figures per cell of all open deals among the cards, parked ones included."""
    cells: dict[Cell, Figures] = defaultdict(lambda: NOTHING)
    for card in cards:
        if card.status == "open":
            cells[card.stage, card.currency] = add(cells[card.stage, card.currency], figures(card))
    return dict(cells)


def totals_without_parked(cells: Mapping[Cell, Figures], parked: Mapping[Cell, Figures]) -> tuple[StageTotal, ...]:
    """Return the totals in order of stage and currency, with what is parked on the day set apart."""
    found = []
    for (stage, currency), whole in sorted(cells.items()):
        apart = parked.get((stage, currency), NOTHING)
        count, *rest = add(whole, apart, -1)
        found.append(StageTotal(stage, currency, count, apart[0], *rest))
    return tuple(found)
