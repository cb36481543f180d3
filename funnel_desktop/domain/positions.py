"""Who is ahead of the customer, who is behind, for how long, and what that puts at risk: the values of one report."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.gap_history import side_of


@dataclass(frozen=True, slots=True)
class PositionLine:
    """One open deal that is out of step.

    `days` are calendar days since `since`, both days of the run; `missing` the number of the customer's first missing
    indicator (None: all are there); `milestone` our first milestone of this step that is not settled ("" = none);
    `risk` weighted less proved in minor units, None where the amount is unknown.
    """

    card: Card
    since: date
    days: int
    missing: int | None
    milestone: str = ""

    @property
    def gap(self) -> int:
        """The twin gap: above 0 ahead, below 0 behind."""
        return self.card.gap

    @property
    def risk(self) -> int | None:
        """What is claimed without proof."""
        weighted, proved = self.card.weighted, self.card.proved
        return None if weighted is None or proved is None else weighted - proved


@dataclass(frozen=True, slots=True)
class Positions:
    """The two positions of all open deals: lines out of step, and how many are in step; parked ones stand beside."""

    today: date
    currency: str
    lines: tuple[PositionLine, ...]
    in_step: int
    parked: int

    def of_side(self, side: int) -> tuple[PositionLine, ...]:
        """Return the lines ahead (1) or behind (−1)."""
        return tuple(line for line in self.lines if side_of(line.gap) == side)

    def risk(self, side: int) -> int:
        """Return the money at risk of a side in the main currency, in minor units."""
        return sum(line.risk or 0 for line in self.of_side(side) if line.card.currency == self.currency)


def in_order(lines: Iterable[PositionLine]) -> tuple[PositionLine, ...]:
    """Return the lines ahead first; each side by how far, then how long, then by name."""
    return tuple(sorted(lines, key=lambda line: (line.gap < 0, -abs(line.gap), -line.days, line.card.name)))
