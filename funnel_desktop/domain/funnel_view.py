"""What the funnel shows: eight rows and the figures beside them, as values without words."""

from dataclasses import dataclass

Ratio = tuple[int, int]
"""So many of so many; the second is never 0."""


@dataclass(frozen=True, slots=True)
class FunnelQuery:
    """What is asked for: `measure` count, value or weighted; `shape` reached or stock; `rule` every or later."""

    measure: str = "value"
    shape: str = "reached"
    rule: str = "every"


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """One stage. `claimed` and `proved` are the bars in the query's measure and shape (deals, or minor units).

    `count`, `amount`, `proved_amount` and `weighted` are of the same deals as the bar; `conversion` is a flow figure of
    the period by the query's rule, None where nothing came in.
    """

    stage: int
    state: str
    claimed: int
    proved: int
    count: int
    amount: int
    proved_amount: int
    weighted: int
    conversion: Ratio | None


@dataclass(frozen=True, slots=True)
class Unproved:
    """The stage with the largest unproved share of its amount (`share` in per cent), and the biggest deal in it."""

    stage: int
    share: int
    deal_id: str
    deal_name: str


@dataclass(frozen=True, slots=True)
class FunnelView:
    """The funnel of one currency. Sums hold open deals that are not parked; `unknown` of them have no amount.

    `win_rate` is (won, closed) of the last 365 days, `cycle_days` the mean, of `cycle_of` = (counted, won) deals.
    `worst` and `behind` (deals whose customer has gone further than we) are the diagnosis; `begun_below` deals
    began above stage 1 and are in no conversion of the stages below.
    """

    query: FunnelQuery
    currency: str
    rows: tuple[FunnelRow, ...]
    count: int
    parked: int
    unknown: int
    amount: int
    weighted: int
    proved: int
    win_rate: Ratio | None = None
    cycle_days: int | None = None
    cycle_of: Ratio | None = None
    worst: Unproved | None = None
    behind: int = 0
    begun_below: int = 0
