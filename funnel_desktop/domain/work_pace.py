"""The usual stay in each column in working days: the user's own median, else the playbook's allowed days.

Method: working days belong to stale checks; own medians need five finished stage entries (design, decision 11), parked
days do not count. The playbook's allowed days are calendar days; five of seven of them are worked, rounded half up.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from statistics import median
from typing import NamedTuple

from funnel_desktop.domain.entities import Parking, StageEntry
from funnel_desktop.domain.pace import OWN_FROM
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.stands import Stand, parked_span, stands
from funnel_desktop.domain.work_days import WorkDays

Stay = tuple[int, int]
"""A column and the working days of a finished stand in it."""


class WorkPace(NamedTuple):
    """The usual stay in a column in working days; `own` = the user's median of `finished` stands, else the playbook."""

    days: int
    own: bool
    finished: int


def worked_days(stand: Stand, parkings: Iterable[Parking], work: WorkDays, today: date) -> int:
    """Return the working days of a stand, up to today if it lasts, those within a parking left out."""
    end = today if stand.left_on is None else stand.left_on
    total, reached = work.between(stand.entered_on, end), stand.entered_on
    for first, last in sorted(map(parked_span, parkings)):
        low, high = max(first, reached), min(last, end)
        if low < high:
            total, reached = total - work.between(low, high), high
    return total


def finished_work_stays(entries: Sequence[StageEntry], parkings: Sequence[Parking], work: WorkDays) -> tuple[Stay, ...]:
    """Return the finished stands of one deal; one taken over at an import has no known beginning and is left out."""
    return tuple(
        (stand.stage, worked_days(stand, parkings, work, stand.left_on))
        for stand in stands(entries)
        if stand.left_on is not None and stand.arrival != "taken_over"
    )


def work_paces(playbook: Playbook, stays: Iterable[Stay]) -> tuple[WorkPace, ...]:
    """Return the pace of the eight columns from all finished stands of a file."""
    by_stage: dict[int, list[int]] = {stage.number: [] for stage in playbook.stages}
    for number, days in stays:
        by_stage[number].append(days)
    return tuple(_pace(stage.allowed_days, by_stage[stage.number]) for stage in playbook.stages)


def _pace(allowed_days: int, stays: Sequence[int]) -> WorkPace:
    if len(stays) < OWN_FROM:
        return WorkPace((allowed_days * 10 + 7) // 14, own=False, finished=len(stays))
    # Half up, as the pace in calendar days: twice the median is a whole number.
    return WorkPace((int(2 * median(stays)) + 1) // 2, own=True, finished=len(stays))
