"""Which cards the board shows: by state, priority, stage, what is wrong with them, and what is searched for. Pure."""

from collections.abc import Iterable, Mapping
from operator import add
from typing import NamedTuple

from funnel_desktop.domain.card import Card

SIDES = ("ahead", "behind", "in_step")
"""Where we stand against the customer (method, the three diagnoses)."""


class BoardFilter(NamedTuple):
    """What the user picked in the filter bar; empty sets and False pass everything.

    Overdue, out of step and debt narrow each other (a card must answer all that are on). `sides` are of `SIDES`, where
    the customer stands against us. `stage` comes from the funnel.
    """

    states: frozenset[str] = frozenset()
    priorities: frozenset[str] = frozenset()
    overdue: bool = False
    out_of_step: bool = False
    debt: bool = False
    stage: int | None = None
    sides: frozenset[str] = frozenset()

    @property
    def active(self) -> bool:
        """Whether it hides anything."""
        return self != BoardFilter()

    def stages(self, states: Mapping[int, str]) -> frozenset[int]:
        """Return the stages it leaves open, `states` being the funnel state of each."""
        return frozenset(
            stage
            for stage, state in states.items()
            if (not self.states or state in self.states) and self.stage in (None, stage)
        )

    def shows(self, card: Card, today: str) -> bool:
        """Tell whether a card of an open stage passes."""
        return (
            (not self.priorities or card.priority in self.priorities)
            and (not self.overdue or is_overdue(card, today))
            and (not self.out_of_step or is_out_of_step(card, today))
            and (not self.debt or card.debt > 0)
            and (not self.sides or side_of(card, today) in self.sides)
        )


class FilterCounts(NamedTuple):
    """How many cards each chip would leave."""

    overdue: int = 0
    out_of_step: int = 0
    debt: int = 0
    ahead: int = 0
    behind: int = 0
    in_step: int = 0

    def changed(self, card: Card, today: str, sign: int) -> "FilterCounts":
        """Return the counts with a card more (sign 1) or less (−1)."""
        side = side_of(card, today)
        return FilterCounts(
            self.overdue + sign * is_overdue(card, today),
            self.out_of_step + sign * is_out_of_step(card, today),
            self.debt + sign * (card.debt > 0),
            self.ahead + sign * (side == "ahead"),
            self.behind + sign * (side == "behind"),
            self.in_step + sign * (side == "in_step"),
        )

    def with_all(self, cards: Iterable[Card], today: str) -> "FilterCounts":
        """Return the counts with all these cards more."""
        overdue = debt = 0
        sides = dict.fromkeys(("", *SIDES), 0)
        for card in cards:
            overdue += is_overdue(card, today)
            debt += card.debt > 0
            sides[side_of(card, today)] += 1
        ahead, behind, in_step = (sides[side] for side in SIDES)
        return FilterCounts(*map(add, self, (overdue, ahead + behind, debt, ahead, behind, in_step)))


def is_overdue(card: Card, today: str) -> bool:
    """Tell whether the next action of an open, not parked deal is late."""
    return bool(card.next_on) and card.next_on < today and card.is_counted(today)


def is_out_of_step(card: Card, today: str) -> bool:
    """Tell whether an open, not parked deal is ahead of or behind the customer."""
    return card.gap != 0 and card.is_counted(today)


def side_of(card: Card, today: str) -> str:
    """Return which of `SIDES` an open, not parked deal is on; "" for every other card."""
    if not card.is_counted(today):
        return ""
    gap = card.gap
    return "in_step" if gap == 0 else "ahead" if gap > 0 else "behind"
