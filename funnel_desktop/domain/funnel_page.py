"""The printed funnel page as values without words: what stands on it, in the order it is read."""

from dataclasses import dataclass

from funnel_desktop.domain.funnel_view import FunnelView


@dataclass(frozen=True, slots=True)
class PageMovement:
    """One deal that changed since the last print; kinds as in `movements`. Amounts in minor units, None = unknown.

    `waived` tells that it moved on leaving milestones behind; `note` is the user's own words or the contract number,
    `until` the ISO day a parked deal wakes, `cause` why a deal was lost (competitor, no_decision, other).
    """

    kind: str
    name: str
    customer: str
    currency: str
    amount: int | None
    amount_before: int | None = None
    from_stage: int = 0
    to_stage: int = 0
    waived: bool = False
    note: str = ""
    cause: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class TopDeal:
    """One of the deals of the highest proved value; `pips` as on a card, `late` = days its action is overdue."""

    name: str
    customer: str
    currency: str
    amount: int | None
    rate: int
    proved: int | None
    stage: int
    b: int
    gap: int
    pips: str
    debt: int
    days: int
    next_text: str
    next_on: str
    late: int


@dataclass(frozen=True, slots=True)
class FunnelPage:
    """The whole page. `since` is the ISO day of the last print ("" = never printed); `today` dates the page.

    `funnel` is by value and reached. `weighted_before` is the weighted sum at the last print where it is known.
    `movements` are all there are, the most telling first; `more` says how many further ones were left out of them.
    `beside` is what is in hand in the other currencies, in minor units: counted among the deals, in no sum.
    """

    title: str
    owner: str
    today: str
    since: str
    funnel: FunnelView
    won_quarter: int
    goal: int | None
    overdue: int
    out_of_step: int
    debts: int
    movements: tuple[PageMovement, ...] = ()
    top: tuple[TopDeal, ...] = ()
    weighted_before: int | None = None
    more: int = 0
    beside: tuple[tuple[str, int], ...] = ()
