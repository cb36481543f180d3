"""A deal's two positions as values for a figure: our completed stages above, the customer's confirmed steps below."""

from dataclasses import dataclass
from typing import Literal

StopState = Literal["proved", "claimed", "here", "open"]


@dataclass(frozen=True, slots=True)
class Stop:
    """One of eight steps: `proved` is filled, `claimed` outlined twice, `here` ringed, `open` plain; its name below."""

    state: StopState
    name: str


@dataclass(frozen=True, slots=True)
class Rail:
    """One row of eight stops under its title."""

    title: str
    stops: tuple[Stop, ...]


RAIL_HEIGHT = 54.0
"""Of one rail, in px."""
