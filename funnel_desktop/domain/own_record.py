"""The user's own record: how often deals that reached a column were won, and what that makes of the rates.

Method, "Own record". For a completed stage c = 1…7: n = closed deals that entered column c + 1 from below or began
there, k = those won; deals brought in closed are out. The estimator is the posterior mean of a beta-binomial model: the
default rate is worth `PRIOR` imagined deals, so that used = (12 × default + 100 × k) ÷ (12 + n) — small samples shrink
towards the default (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4; B. Cestnik's m-estimate, 1990, m = 12).
"""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from funnel_desktop.domain.stands import transitions

if TYPE_CHECKING:
    from funnel_desktop.domain.facts import DealFacts

PRIOR = 12
"""How many closed deals the default rate is worth (method)."""

Record = Mapping[int, tuple[int, int]]
"""(n closed, k won) by completed stage c = 1…7; what is missing is (0, 0)."""

EMPTY: Record = {}


def used_rates(defaults: tuple[int, ...], record: Record) -> tuple[int, ...]:
    """Return the rates used, by completed stage 0…8, in whole per cents: 0 and 8 are fixed, none below the one before.

    Rounded half up, so that what is shown is what is computed (method).
    """
    used = [0]
    for stage in range(1, 8):
        closed, won = record.get(stage, (0, 0))
        whole = PRIOR + closed
        rate = (2 * (PRIOR * defaults[stage] + 100 * won) + whole) // (2 * whole)
        used.append(max(used[-1], rate))
    return (*used, 100)


def record_of(facts: "DealFacts") -> tuple[tuple[int, int], ...]:
    """Return what one deal adds to the record: (completed stage, 1 if won else 0), in order; nothing while it is open.

    A deal begins in its first column; after that, moves of one day net out (method): a column crossed within a day was
    not entered, the one it stood in at the day's end was.
    """
    closing = facts.closing
    if closing is None or facts.deal.brought_in_closed:
        return ()
    won = int(closing.outcome == "won")
    return tuple((column - 1, won) for column in sorted(_entered(facts)) if column > 1)


def add_up(records: Iterable[tuple[tuple[int, int], ...]]) -> dict[int, tuple[int, int]]:
    """Return the record of many deals."""
    found: dict[int, tuple[int, int]] = {}
    for record in records:
        for stage, won in record:
            closed, before = found.get(stage, (0, 0))
            found[stage] = (closed + 1, before + won)
    return found


def _entered(facts: "DealFacts") -> set[int]:
    """Return the columns a deal entered from below or began in."""
    first = {day: next(group) for day, group in groupby(facts.entries, key=lambda entry: entry.entered_on)}
    found = {entry.stage for entry in facts.entries[:1] if entry.arrival == "begun"}
    for move in transitions(facts.entries):
        # Begun, reopened or brought in that day, it enters only what lies above the column it came to first.
        below = first[move.day].stage if move.before is None else move.before
        if move.after > below:
            found.add(move.after)
    return found
