"""How long things usually take, with the spread: median and quartiles of whole days.

The median is that of `pace` (of two in the middle their mean, rounded half up). The quartiles are the medians of the
lower and the upper half, the middle value left out of both (Moore and McCabe's rule, as taught at school and drawn in
box plots); of one value all three are that value.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

SMALL = 5
"""Fewer than so many are a small sample: shown, and said to be one (design, decision 11)."""


class Spread(NamedTuple):
    """So many days: a quarter took at most `first`, half at most `median`, three quarters at most `third`."""

    number: int
    first: int
    median: int
    third: int

    @property
    def is_small(self) -> bool:
        """Whether it is made of too few to lean on."""
        return self.number < SMALL


def spread(values: Iterable[int]) -> Spread | None:
    """Return the spread of whole numbers (days), None of none."""
    ordered = sorted(values)
    if not ordered:
        return None
    half = len(ordered) // 2
    lower, upper = ordered[:half] or ordered, ordered[-half:] if half else ordered
    return Spread(len(ordered), _median(lower), _median(ordered), _median(upper))


def _median(ordered: Sequence[int]) -> int:
    middle = ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]
    return (middle + 1) // 2
