"""What the funnel page shows: the table and the figures above it, as values without words."""

from collections.abc import Mapping
from dataclasses import dataclass

from funnel_desktop.domain.endings import Cycle, Velocity
from funnel_desktop.domain.funnel_table import Deals, StageRow, TableQuery
from funnel_desktop.domain.funnel_view import Ratio


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """The figures above the table, money in minor units of the main currency.

    `win_rate` and `cycle` are of the period, `velocity` always of the last 365 days (method). `goal` None = none set.
    `deals` are the ids behind: "open" those in hand, "won" and "closed" of the period, "quarter" won in the quarter.
    """

    weighted: int
    proved: int
    parked: int
    win_rate: Ratio | None
    cycle: Cycle | None
    velocity: Velocity | None
    quarter: str
    won_quarter: int
    goal: int | None
    deals: Mapping[str, Deals]


@dataclass(frozen=True, slots=True)
class TableView:
    """The whole page as values: what was asked for, the rows, the key figures; `begun_below` began above stage 1."""

    query: TableQuery
    currency: str
    rows: tuple[StageRow, ...]
    key: KeyFigures
    begun_below: int
