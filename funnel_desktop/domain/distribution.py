"""What months and quarters may bring: percentiles of many played futures, beside the goal (issue of the forecast)."""

from dataclasses import dataclass
from typing import NamedTuple

from funnel_desktop.domain.span import Span

PERCENTILES = (10, 50, 90)


class Band(NamedTuple):
    """One period, in minor units: what has come already, and three percentiles and the mean of what it will have been.

    In 90 of 100 futures it brings at least `low`, in 50 at least `middle`, in 10 at least `high`. `reach` is the share
    of futures that reach the goal (0…1), None without a goal.
    """

    span: Span
    realised: int
    low: int
    middle: int
    high: int
    mean: int
    goal: int | None = None
    reach: float | None = None


@dataclass(frozen=True, slots=True)
class Distribution:
    """The bands of periods by claimed and by proved rates; `deals` took part, `unknown` could not (no amount)."""

    currency: str
    runs: int
    seed: int
    deals: int
    unknown: int
    claimed: tuple[Band, ...]
    proved: tuple[Band, ...]
