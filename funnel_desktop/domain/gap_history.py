"""Since when a deal has been ahead of or behind its customer (method, "The eight steps", "Two clocks").

Our stage changes on the day a move *happened*; the customer's stage on the day evidence was *recorded*, since evidence
counts from then. A deal that is ahead, and was ahead at the end of every day since, by however much, is ahead since the
first of these days; a day on which it was in step, on the other side or closed ends the run. Parked days go by like
any other.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.entities import IndicatorCheck, StageEntry
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import customer_stage, gap


@dataclass(frozen=True, slots=True)
class GapRun:
    """An unbroken run of days on one side: `side` 1 ahead, −1 behind, 0 in step; `since` its first day."""

    side: int
    since: date


def side_of(value: int) -> int:
    """Return 1 for a gap above 0, −1 below, 0 for none."""
    return (value > 0) - (value < 0)


def gap_run(
    playbook: Playbook,
    entries: Sequence[StageEntry],
    checks: Iterable[IndicatorCheck],
    recorded: Mapping[str, date],
) -> GapRun | None:
    """Return the run that lasts, of one deal's entries and checks in their order; None without entries.

    `recorded` has the day each check was recorded, by its id; one that is not there counts from the day it happened.
    """
    stages = _stage_days(entries)
    signs = [(recorded.get(check.id, check.happened_on), check) for check in checks]
    run: GapRun | None = None
    states: dict[str, str] = {}
    stage: int | None = None
    for day in sorted({day for day, _ in stages} | {day for day, _ in signs}):
        stage = next((to for on, to in reversed(stages) if on == day), stage)
        states |= {check.key: check.state for on, check in signs if on == day}
        if stage is None:
            run = None
            continue
        side = side_of(gap(stage, customer_stage(playbook, states)))
        if run is None or run.side != side:
            run = GapRun(side, day)
    return run


def _stage_days(entries: Sequence[StageEntry]) -> list[tuple[date, int | None]]:
    """Return the days the stage changed, in order; None from the day a deal was closed."""
    found: list[tuple[date, int | None]] = []
    for entry in entries:
        found.append((entry.entered_on, entry.stage))
        if entry.left_on is not None:
            found.append((entry.left_on, None))
    return found
