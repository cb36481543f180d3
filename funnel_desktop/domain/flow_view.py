"""The flow figures of a file as values without words: velocity, closed deals, stocks."""

from collections.abc import Mapping
from dataclasses import dataclass

from funnel_desktop.domain.closed_deals import Leak, LossCause, WinShare
from funnel_desktop.domain.endings import Velocity
from funnel_desktop.domain.funnel_table import Deals
from funnel_desktop.domain.funnel_view import Ratio
from funnel_desktop.domain.stage_figures import Period
from funnel_desktop.domain.stocks import StockTrend


@dataclass(frozen=True, slots=True)
class FlowView:
    """All flow figures of a period; money in minor units of `currency`.

    `velocity` is of the last 365 days (method), `open_deals` are those in it. `win_shares` are by dimension. `rivals`
    are those deals were lost to ("" = not named), each with its deals. `trend` ends on the period's observation day.
    """

    period: Period
    currency: str
    velocity: Velocity | None
    open_deals: Deals
    win_rate: Ratio | None
    win_shares: Mapping[str, tuple[WinShare, ...]]
    causes: tuple[LossCause, ...]
    rivals: tuple[tuple[str, Deals], ...]
    leaks: tuple[Leak, ...]
    lost: int
    won: int
    trend: StockTrend
