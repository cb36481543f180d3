"""A chart's figures as plain values, for the formats that draw a chart themselves (slides, spreadsheets)."""

from dataclasses import dataclass
from typing import Literal

ChartKind = Literal["bar", "stacked-bar", "column", "stacked-column", "line"]
"""Bars lie, columns stand."""


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One series: its name and a value a category (None = nothing to show); `hidden` ones only lift those above."""

    name: str
    values: tuple[float | None, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ChartData:
    """A chart: its categories in reading order, its series, the unit that the values are in ("万", "K", "%")."""

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    unit: str = ""
