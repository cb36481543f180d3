"""What closed deals teach: win rate by where they came from, why they were lost, which waived milestones went before.

A win rate is won ÷ (won + lost), by closing day and present state (method). Every figure keeps the deals it counts.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.funnel_view import Ratio
from funnel_desktop.domain.playbook import STATES, Playbook
from funnel_desktop.domain.spread import SMALL

CAUSES = ("competitor", "no_decision", "other")
DIMENSIONS = ("state", "source", "industry", "competitor")
FIRST_OF = {"search": 1, "funnel": 3, "best": 6}
"""The first column of each funnel state."""

WON_ALL = 9
"""How far a won deal has come: beyond the last column."""


@dataclass(frozen=True, slots=True)
class ClosedDeal:
    """One closed deal as it stands now.

    `stage` is the column kept (lost) or left (won), `reached` the highest column it stood in or passed (won: 9).
    `waived` are the milestones it left behind unproved at some time; stages below `taken_over` were never asked for.
    `competitors` are all that were named, at the loss or while it was open. Amount in minor units, None = unknown.
    """

    deal_id: str
    outcome: str
    closed_on: date
    stage: int
    reached: int
    source: str = ""
    industry: str = ""
    competitors: tuple[str, ...] = ()
    cause: str = ""
    amount: int | None = None
    currency: str = "CNY"
    taken_over: int = 0
    brought_in_closed: bool = False
    waived: frozenset[str] = frozenset()

    @property
    def won(self) -> bool:
        """Whether it was won."""
        return self.outcome == "won"


@dataclass(frozen=True, slots=True)
class WinShare:
    """Won of closed for one value of a dimension ("" = not stated); `ids` are the closed ones, those won first."""

    key: str
    won: int
    closed: int
    ids: tuple[str, ...]

    @property
    def is_small(self) -> bool:
        """Whether it is made of too few to lean on."""
        return self.closed < SMALL


@dataclass(frozen=True, slots=True)
class LossCause:
    """Deals lost for one cause: how many in each funnel state they were lost in, their known sum, and who they are."""

    cause: str
    by_state: tuple[int, int, int]
    amount: int
    unknown: int
    ids: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many were lost for it."""
        return sum(self.by_state)


@dataclass(frozen=True, slots=True)
class Leak:
    """One milestone: how many of the lost, and of the won, that passed its stage had left it behind unproved.

    A ratio is None where none passed. `lost_ids` and `won_ids` are those that had.
    """

    key: str
    stage: int
    lost: Ratio | None
    won: Ratio | None
    lost_ids: tuple[str, ...] = ()
    won_ids: tuple[str, ...] = ()

    @property
    def is_small(self) -> bool:
        """Whether either side is made of too few to lean on."""
        return any(side is None or side[1] < SMALL for side in (self.lost, self.won))

    @property
    def excess(self) -> float:
        """By how much more often (share of 1) it was waived before a loss than before a win."""
        lost, won = (side[0] / side[1] if side else 0.0 for side in (self.lost, self.won))
        return lost - won


def win_shares(closed: Iterable[ClosedDeal], dimension: str) -> tuple[WinShare, ...]:
    """Return the win rates by a dimension, the most often closed first.

    "state" counts, for each funnel state, the closed deals that had come so far, and stays in order of the states. A
    deal against two competitors counts for both.
    """
    groups: dict[str, list[ClosedDeal]] = defaultdict(list)
    for deal in closed:
        for key in _KEYS[dimension](deal):
            groups[key].append(deal)
    if dimension == "state":
        return tuple(_win_share(state, groups[state]) for state in STATES if groups[state])
    ordered = sorted(groups.items(), key=lambda item: (not item[0], -len(item[1]), item[0]))
    return tuple(_win_share(key, deals) for key, deals in ordered)


def loss_causes(closed: Iterable[ClosedDeal], currency: str, playbook: Playbook) -> tuple[LossCause, ...]:
    """Return why deals were lost, the most frequent cause first; sums are of one currency."""
    groups: dict[str, list[ClosedDeal]] = defaultdict(list)
    for deal in closed:
        if not deal.won:
            groups[deal.cause if deal.cause in CAUSES else "other"].append(deal)
    found = [_loss_cause(cause, groups[cause], currency, playbook) for cause in CAUSES if groups[cause]]
    return tuple(sorted(found, key=lambda cause: -cause.count))


def rivals(closed: Iterable[ClosedDeal]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return to whom deals were lost, the most frequent first, each with its deals."""
    groups: dict[str, list[str]] = defaultdict(list)
    for deal in closed:
        if not deal.won and deal.cause == "competitor":
            groups[deal.competitors[0] if deal.competitors else ""].append(deal.deal_id)
    return tuple(
        sorted(((name, tuple(ids)) for name, ids in groups.items()), key=lambda item: (-len(item[1]), item[0]))
    )


def leaks(closed: Sequence[ClosedDeal], playbook: Playbook) -> tuple[Leak, ...]:
    """Return every milestone that was ever waived on a closed deal, the worst leak first.

    Deals brought in closed carry no debt and are out, and so are the stages that lay behind a deal when it was brought
    in (method: 未核). What too few speak for comes after what enough do.
    """
    own = [deal for deal in closed if not deal.brought_in_closed]
    found = [_leak(milestone.key, milestone.stage, own) for milestone in playbook.milestones]
    waived = [leak for leak in found if leak.lost_ids or leak.won_ids]
    return tuple(sorted(waived, key=lambda leak: (leak.is_small, -leak.excess, leak.stage, leak.key)))


def _states_reached(deal: ClosedDeal) -> Iterable[str]:
    return (state for state in STATES if deal.reached >= FIRST_OF[state])


_KEYS: dict[str, Callable[[ClosedDeal], Iterable[str]]] = {
    "state": _states_reached,
    "source": lambda deal: (deal.source,),
    "industry": lambda deal: (deal.industry,),
    "competitor": lambda deal: deal.competitors or ("",),
}


def _win_share(key: str, deals: Sequence[ClosedDeal]) -> WinShare:
    ordered = sorted(deals, key=lambda deal: (not deal.won, deal.closed_on, deal.deal_id))
    return WinShare(key, sum(deal.won for deal in deals), len(deals), tuple(deal.deal_id for deal in ordered))


def _loss_cause(cause: str, deals: Sequence[ClosedDeal], currency: str, playbook: Playbook) -> LossCause:
    states = [playbook.state_of(deal.stage) for deal in deals]
    search, funnel, best = (states.count(state) for state in STATES)
    return LossCause(
        cause,
        (search, funnel, best),
        sum(deal.amount or 0 for deal in deals if deal.currency == currency),
        sum(deal.amount is None for deal in deals),
        tuple(deal.deal_id for deal in sorted(deals, key=lambda deal: (deal.closed_on, deal.deal_id))),
    )


def _leak(key: str, stage: int, deals: Sequence[ClosedDeal]) -> Leak:
    passed = [deal for deal in deals if deal.reached > stage >= deal.taken_over]
    lost, won = ([deal for deal in passed if deal.won == side] for side in (False, True))
    lost_ids, won_ids = (tuple(deal.deal_id for deal in side if key in deal.waived) for side in (lost, won))
    return Leak(
        key,
        stage,
        (len(lost_ids), len(lost)) if lost else None,
        (len(won_ids), len(won)) if won else None,
        lost_ids,
        won_ids,
    )
