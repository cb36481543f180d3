"""The usual stay in each column: the user's own median from five finished stands on, else the playbook's days.

Method: own medians need five finished stage entries (design, decision 11); parked days do not count; a column passed
within one day was not stood in; a stand taken over at an import has no known beginning.
"""

from collections.abc import Mapping
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.stands import stands, stay_days

if TYPE_CHECKING:
    from funnel_desktop.domain.facts import DealFacts

OWN_FROM = 5
"""Finished stands needed before the user's own median counts."""


class Pace(NamedTuple):
    """The usual stay in one column in calendar days; `own` tells the user's median from the playbook's days."""

    days: int
    own: bool


def finished_stays(facts: "DealFacts") -> tuple[tuple[int, int], ...]:
    """Return (stage, days without parked ones) of each finished stand of a deal."""
    return tuple(
        (stand.stage, stay_days(stand, facts.parkings, stand.left_on))
        for stand in stands(facts.entries)
        if stand.left_on is not None and stand.arrival != "taken_over"
    )


def paces(playbook: Playbook, stays: Mapping[tuple[int, int], int]) -> tuple[Pace, ...]:
    """Return the pace of the eight columns; `stays` says how many stands of (stage, days) the file has finished."""
    by_stage: dict[int, dict[int, int]] = {}
    for (stage, days), count in stays.items():
        by_stage.setdefault(stage, {})[days] = count
    return tuple(pace(stage.allowed_days, by_stage.get(stage.number, {})) for stage in playbook.stages)


def pace(allowed_days: int, stays: Mapping[int, int]) -> Pace:
    """Return the pace of one column from days → how many stands; a median between two days is rounded half up."""
    number = sum(stays.values())
    if number < OWN_FROM:
        return Pace(allowed_days, own=False)
    middle = _nth(stays, (number - 1) // 2) + _nth(stays, number // 2)
    return Pace((middle + 1) // 2, own=True)


def _nth(stays: Mapping[int, int], place: int) -> int:
    """Return the days of the stand at a place (0 = the shortest) of all in order."""
    ends = accumulate(stays[days] for days in sorted(stays))
    return next(days for days, end in zip(sorted(stays), ends, strict=True) if place < end)
