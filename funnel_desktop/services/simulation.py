"""Play many futures of the open deals (Monte Carlo): each deal is won or not by its rate, and signed by the odds.

The futures are drawn from a fixed seed, so the same file tells the same figures on the same day. numpy comes with
matplotlib; it is imported here on use and never before the first paint.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.domain.distribution import PERCENTILES, Band
from funnel_desktop.domain.span import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RUNS = 20_000
"""Futures played: an estimate of a chance is off by less than 1 % in 99 of 100 cases."""

SEED = 8


class Chance(NamedTuple):
    """One deal: its amount in minor units, its rates (0…1), and the chance to be signed by each end, if it is won."""

    amount: int
    rates: tuple[float, ...]
    by: tuple[float, ...]


def play(chances: Sequence[Chance], ends: int, runs: int = RUNS, seed: int = SEED) -> "NDArray[np.int64]":
    """Return what each of `ends` successive periods brings in each future: an array [side, period, run], minor units.

    A side is one of the rates (claimed, proved): the same draws decide both, so that they differ by the rates alone.
    """
    import numpy as np

    random = np.random.default_rng(seed)
    sides = len(chances[0].rates) if chances else 2
    brought = np.zeros((sides, ends, runs), dtype=np.int64)
    for chance in chances:
        # Latin hypercube: each deal's draws fill 0…1 evenly and meet the others' at random, so that its own chances
        # come out exact and only how deals fall together is left to luck (McKay, Beckman, Conover 1979).
        drawn = (random.permutation(runs) + random.random(runs)) / runs
        for side, rate in enumerate(chance.rates):
            limits = rate * np.asarray(chance.by)
            won = np.nonzero(drawn < limits[-1])[0]
            brought[side, np.searchsorted(limits, drawn[won], side="right"), won] += chance.amount
    return brought


def bands(
    brought: "NDArray[np.int64]",
    groups: Mapping[Span, Sequence[int]],
    realised: Mapping[str, int],
    goals: Mapping[str, int],
) -> tuple[Band, ...]:
    """Return the band of each span from the periods it is made of, of one side [period, run].

    What was realised already and the goals go by the span's key.
    """
    found = []
    for span, rows in groups.items():
        come = realised.get(span.key, 0)
        totals = brought[list(rows)].sum(axis=0) + come
        totals.sort()
        low, middle, high = (int(totals[-(-len(totals) * percent // 100) - 1]) for percent in PERCENTILES)
        goal = goals.get(span.key)
        reach = None if goal is None else float((totals >= goal).mean())
        found.append(Band(span, come, low, middle, high, round(totals.mean()), goal, reach))
    return tuple(found)
