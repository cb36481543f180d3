"""Every coming of a deal into a column, with what became of it up to now: stage figures without reading histories.

Nothing ever happens in the future, so what became of an inflow changes only with the deal itself; which inflows are the
first of a period, and which deals rest today, is asked of these rows (method, "Stage figures").
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.stage_figures import NO_FIGURE, DealPast, Flow, StageFigure
from funnel_desktop.domain.stands import stands, transitions


class Passage(NamedTuple):
    """One inflow into column `stage` on an ISO `day`; `before` is the day of the one before into it ("" = the first).

    `fate` is "outflow", "lost", "stay" or "back" (stays, but moved back below). `stood` and `passed_on` are what rule
    "every" counts; `begun` marks a deal begun above column 1, once.
    """

    stage: int
    day: str
    before: str
    fate: str
    stood: bool
    passed_on: bool
    begun: bool


def passages(facts: DealFacts) -> tuple[Passage, ...]:
    """Return the inflows of one deal in order."""
    entries = facts.entries
    if not entries or (len(entries) == 1 and entries[0].arrival == "taken_over"):
        return ()
    moves = transitions(entries)
    past = DealPast(Flow(facts.deal.id, entries, facts.closing), date.max, stands(entries))
    found: list[Passage] = []
    last: dict[int, str] = {}
    for index, move in enumerate(moves):
        day = move.day.isoformat()
        for number in move.inflow:
            figure = past.figure(number, moves[index:])
            begun = not found and number > 1 and entries[0].arrival == "begun"
            fate = "outflow" if figure.outflow else "lost" if figure.lost else "back" if figure.moved_back else "stay"
            stood, passed_on = bool(figure.stood), bool(figure.passed_on)
            found.append(Passage(number, day, last.get(number, ""), fate, stood, passed_on, begun))
            last[number] = day
    return tuple(found)


def is_first_since(passage: Passage, start: str) -> bool:
    """Tell whether an inflow is the deal's first into its column from a day (ISO) on."""
    return passage.before < start <= passage.day


def figures(counted: Iterable[tuple[Passage, int]], resting: Iterable[Passage]) -> tuple[StageFigure, ...]:
    """Return the eight stage figures of passages with their numbers; `resting` are those of deals parked today."""
    sums = [NO_FIGURE] * len(STAGES)
    for passage, count in counted:
        sums[passage.stage - 1] += _figure(passage, count)
    for passage in resting:
        if passage.fate in {"stay", "back"}:
            sums[passage.stage - 1] += StageFigure(parked=1, stay=-1, moved_back=-int(passage.fate == "back"))
    return tuple(sums)


def _figure(passage: Passage, count: int) -> StageFigure:
    back = passage.fate == "back"
    fate = {"stay" if back else passage.fate: count, "moved_back": count if back else 0}
    return StageFigure(inflow=count, stood=count * passage.stood, passed_on=count * passage.passed_on, **fate)
