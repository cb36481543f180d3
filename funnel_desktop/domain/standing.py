"""Where a deal stands, by claim and by proof (method.md, "One deal").

Everything here is a pure function of the last checks. k: completed by proof; b: the customer's stage; both 0…8.
"""

from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.domain.playbook import STAGES, Playbook

SETTLED = frozenset({"done", "na"})
"""States of a check that count as passed: done or not applicable."""

CheckStates = Mapping[str, str]
"""The state of the last check of each key; a missing key is not yet."""


def proved_stage(playbook: Playbook, milestones: CheckStates) -> int:
    """Return k: the largest k such that every milestone of stages 1…k is done or not applicable."""
    k = 0
    for number in STAGES:
        if any(milestones.get(key) not in SETTLED for key in playbook.milestone_keys(number)):
            break
        k = number
    return k


def customer_stage(playbook: Playbook, indicators: CheckStates) -> int:
    """Return b: the last confirmed indicator with none missing below it; not applicable does not break the run."""
    b = 0
    for number, key in enumerate(playbook.indicators, start=1):
        state = indicators.get(key)
        if state not in SETTLED:
            break
        if state == "done":
            b = number
    return b


def gap(s: int, b: int) -> int:
    """Return the twin gap max(0, s−1−b) − max(0, b−s): above 0 ahead of the customer, below 0 behind it."""
    return max(0, s - 1 - b) - max(0, b - s)


def debt(playbook: Playbook, milestones: CheckStates, s: int, taken_over: int = 0) -> tuple[str, ...]:
    """Return the milestone keys of stages below s neither done nor not applicable.

    Pass s = 9 for a won deal (all eight stages). Stages below `taken_over` were behind the deal when it was brought in
    (未核): they carry no debt, unless a check was withdrawn since.
    """
    owed: list[str] = []
    for number in range(1, min(s, 9)):
        for key in playbook.milestone_keys(number):
            state = milestones.get(key)
            forgiven = number < taken_over and state != "withdrawn"
            if state not in SETTLED and not forgiven:
                owed.append(key)
    return tuple(owed)


def half_up(amount: int, rate: int) -> int:
    """Return amount × rate per cent, rounded half up to the minor unit (method: weighted value, per deal)."""
    return (amount * rate * 2 + 100) // 200


def claimed_rate(rates: tuple[int, ...], s: int, adjustment: int = 0) -> int:
    """Return rate[s−1] plus the user's adjustment, kept within 0…100 per cent; pass s = 9 for a won deal."""
    return min(100, max(0, rates[s - 1] + adjustment))


def proved_rate(rates: tuple[int, ...], s: int, k: int, b: int, adjustment: int = 0) -> int:
    """Return min(claimed rate, rate[min(s−1, k, b)]): proved never exceeds claimed."""
    return min(claimed_rate(rates, s, adjustment), rates[min(s - 1, k, b)])


def proved_column(s: int, k: int, b: int) -> int:
    """Return p = min(s, min(k, b) + 1): where the deal stands in the proved funnel."""
    return min(s, min(k, b) + 1)


class Standing(NamedTuple):
    """What the rules make of one deal's stage and checks; rates in per cent, money in minor units (None: unknown)."""

    s: int
    k: int
    b: int
    gap: int
    debt: tuple[str, ...]
    claimed_rate: int
    proved_rate: int
    weighted: int | None
    proved: int | None

    @property
    def p(self) -> int:
        """The column in the proved funnel."""
        return proved_column(self.s, self.k, self.b)

    @property
    def ready(self) -> bool:
        """Ready to move (可推进): k ≥ s and b ≥ s."""
        return self.k >= self.s and self.b >= self.s


class Position(NamedTuple):
    """The stored facts a standing is made of, beside the checks."""

    stage: int
    amount: int | None
    adjustment: int = 0
    taken_over: int = 0
    won: bool = False
    brought_in_closed: bool = False


def stand(playbook: Playbook, position: Position, milestones: CheckStates, indicators: CheckStates) -> Standing:
    """Return the standing of a deal.

    A won deal has completed all eight stages by claim, and owes for all eight; one brought in closed owes nothing.
    """
    s = position.stage
    adjustment = 0 if position.won else position.adjustment
    k, b = proved_stage(playbook, milestones), customer_stage(playbook, indicators)
    behind = 9 if position.won else s
    rates = playbook.rates
    claimed = claimed_rate(rates, behind, adjustment)
    proved = proved_rate(rates, behind, k, b, adjustment)
    owed = () if position.brought_in_closed else debt(playbook, milestones, behind, position.taken_over)
    amount = position.amount
    return Standing(
        s=s,
        k=k,
        b=b,
        gap=gap(s, b),
        debt=owed,
        claimed_rate=claimed,
        proved_rate=proved,
        weighted=None if amount is None else half_up(amount, claimed),
        proved=None if amount is None else half_up(amount, proved),
    )
