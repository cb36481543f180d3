"""What a measurement is, how it is judged against its floor, and the table it is printed in.

A figure is judged as a ratio to a floor measured in the same run on the same machine, or against one frame (16.7 ms);
see "Budgets" in docs/performance.md. Times are milliseconds, memory is megabytes.
"""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

FRAME = 16.7


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured row: its samples, the floor's samples (none: judged by itself), its budget and unit.

    `budget` is a ratio when there are floor samples and `ratio` is true, otherwise an amount in `unit`.
    """

    key: str
    what: str
    samples: tuple[float, ...]
    floor: tuple[float, ...]
    budget: float
    unit: str = "ms"
    ratio: bool = False

    @property
    def median(self) -> float:
        """The middle sample."""
        return statistics.median(self.samples)

    @property
    def p95(self) -> float:
        """The sample that 95 % do not exceed (the largest of few)."""
        ordered = sorted(self.samples)
        return ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]

    @property
    def floor_median(self) -> float | None:
        """The middle sample of the floor."""
        return statistics.median(self.floor) if self.floor else None

    @property
    def judged(self) -> float:
        """What is held against the budget: the ratio of medians, or the p95."""
        if self.ratio and self.floor_median:
            return self.median / self.floor_median
        return self.p95

    @property
    def holds(self) -> bool:
        """Tell whether the budget is kept."""
        return self.judged <= self.budget


Measure = Callable[[], Sequence[Figure]]


def row(figure: Figure) -> tuple[str, ...]:
    """Return the cells of one figure: key, what, median, p95, floor, figure ÷ floor, budget, verdict."""
    floor = figure.floor_median
    return (
        figure.key,
        figure.what,
        f"{figure.median:.2f}",
        f"{figure.p95:.2f}",
        "" if floor is None else f"{floor:.2f}",
        "" if not floor else f"{figure.median / floor:.2f}",
        f"{'×' if figure.ratio else '≤'} {figure.budget:g}{'' if figure.ratio else ' ' + figure.unit}",
        "kept" if figure.holds else "MISSED",
    )


HEAD = ("#", "what", "median", "p95", "floor", "÷ floor", "budget", "")


def markdown(figures: Sequence[Figure]) -> str:
    """Return the figures as a Markdown table."""
    lines = [f"| {' | '.join(HEAD)} |", f"|{'---|' * len(HEAD)}"]
    lines += [f"| {' | '.join(row(figure))} |" for figure in figures]
    return "\n".join(lines)
