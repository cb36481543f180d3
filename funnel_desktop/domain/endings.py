"""Deals that were closed: win rate, cycle and velocity (method, "Win rate", "Cycle", "Velocity")."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from funnel_desktop.domain.funnel_view import Ratio
from funnel_desktop.domain.spread import Spread, spread


class Ending(NamedTuple):
    """One closed deal in its present state; `began_on` is its first day in column 1, None unless it began there."""

    deal_id: str
    outcome: str
    closed_on: date
    began_on: date | None = None


@dataclass(frozen=True, slots=True)
class Cycle:
    """How long won deals took in calendar days, parked time included: the mean and the spread of `counted` of `won`."""

    days: Fraction
    counted: int
    won: int
    spread: Spread

    @property
    def mean(self) -> int:
        """The mean in whole days, rounded half up."""
        return (2 * self.days.numerator + self.days.denominator) // (2 * self.days.denominator)


@dataclass(frozen=True, slots=True)
class Velocity:
    """What the deals in hand bring a day: `amount` (of `deals` with a known one) × win rate ÷ mean cycle in days."""

    deals: int
    amount: int
    rate: Ratio
    cycle: Fraction

    @property
    def per_day(self) -> int:
        """Minor units a day, rounded half up."""
        return self.with_lever("")

    def with_lever(self, lever: str) -> int:
        """Return the same with one lever 10 % better: "deals", "amount" (the mean), "rate" (of itself) or "cycle".

        A win rate goes no higher than 100 %. Ten per cent more deals at the same mean amount, and the same deals at a
        mean ten per cent higher, come to the same; a cycle a tenth shorter is worth a ninth.
        """
        rate, cycle, grown = Fraction(*self.rate), self.cycle, Fraction(11, 10)
        amount = self.amount * (grown if lever in {"deals", "amount"} else 1)
        rate = min(Fraction(1), rate * grown) if lever == "rate" else rate
        cycle = cycle * Fraction(9, 10) if lever == "cycle" else cycle
        found = amount * rate / cycle
        return (2 * found.numerator + found.denominator) // (2 * found.denominator)


LEVERS = ("deals", "amount", "rate", "cycle")


def win_rate(endings: Iterable[Ending]) -> Ratio | None:
    """Return (won, closed), None while nothing is closed."""
    outcomes = [ending.outcome for ending in endings]
    return (outcomes.count("won"), len(outcomes)) if outcomes else None


def cycle_days(ending: Ending) -> int | None:
    """Return the days from the first in column 1 to the contract date, at least 1; None where there is no cycle."""
    if ending.outcome != "won" or ending.began_on is None:
        return None
    return max(1, (ending.closed_on - ending.began_on).days)


def cycle(endings: Sequence[Ending]) -> Cycle | None:
    """Return the cycle of the won among these, None if none of them began in column 1."""
    found = [days for ending in endings if (days := cycle_days(ending)) is not None]
    spread_of = spread(found)
    if spread_of is None:
        return None
    won = sum(ending.outcome == "won" for ending in endings)
    return Cycle(Fraction(sum(found), len(found)), len(found), won, spread_of)


def velocity(amounts: Sequence[int], rate: Ratio | None, found: Cycle | None) -> Velocity | None:
    """Return the velocity of open deals with these known amounts, None without a win rate or a cycle to divide by."""
    if rate is None or found is None or not amounts:
        return None
    return Velocity(len(amounts), sum(amounts), rate, found.days)
