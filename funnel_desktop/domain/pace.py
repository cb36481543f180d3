"""The usual stay in each column: the user's own median from five finished stands on, else the playbook's days.

Method: own medians need five finished stage entries (design, decision 11); parked days do not count; a column passed
within one day was not stood in; a stand taken over at an import has no known beginning.
"""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.stands import stands, stay_days

OWN_FROM = 5
"""Finished stands needed before the user's own median counts."""


class Pace(NamedTuple):
    """The usual stay in one column in calendar days; `own` tells the user's median from the playbook's days."""

    days: int
    own: bool


def finished_stays(facts: DealFacts) -> tuple[tuple[int, int], ...]:
    """Return (stage, days without parked ones) of each finished stand of a deal."""
    return tuple(
        (stand.stage, stay_days(stand, facts.parkings, stand.left_on))
        for stand in stands(facts.entries)
        if stand.left_on is not None and stand.arrival != "taken_over"
    )


def paces(playbook: Playbook, stays: Iterable[tuple[int, int]]) -> tuple[Pace, ...]:
    """Return the pace of the eight columns from (stage, days) of all finished stands of the file."""
    by_stage: dict[int, list[int]] = {}
    for stage, days in stays:
        by_stage.setdefault(stage, []).append(days)
    return tuple(pace(stage.allowed_days, by_stage.get(stage.number, ())) for stage in playbook.stages)


def pace(allowed_days: int, stays: Sequence[int]) -> Pace:
    """Return the pace of one column; a median between two days is rounded half up."""
    if len(stays) < OWN_FROM:
        return Pace(allowed_days, own=False)
    return Pace(int(2 * median(stays) + 1) // 2, own=True)
