"""Stage figures of a period: inflow, and what became of it (method, "Stage figures").

inflow = outflow + lost + parked + stay, each deal judged once per column, after its first entry there in the period,
on an observation day. Conversion comes by two rules: "later" (passed the column, jumps included) and "every" (stood in
it and then in the next).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date

from funnel_desktop.domain.entities import Closing, Parking, StageEntry
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.stands import Stand, Transition, is_parked, stands, transitions

RULES = ("every", "later")


@dataclass(frozen=True, slots=True)
class Flow:
    """What one deal's history says of flows: its entries in order, its closing and its parkings."""

    deal_id: str
    entries: Sequence[StageEntry]
    closing: Closing | None = None
    parkings: Sequence[Parking] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start` to `end`, both included, judged on `observed` (not before `end`)."""

    start: date
    end: date
    observed: date


@dataclass(frozen=True, slots=True)
class StageFigure:
    """The figures of one column, in deals.

    `moved_back` is a part of `stay`; `stood` and `passed_on` are what rule "every" is made of.
    """

    inflow: int = 0
    outflow: int = 0
    lost: int = 0
    parked: int = 0
    stay: int = 0
    moved_back: int = 0
    stood: int = 0
    passed_on: int = 0

    def conversion(self, rule: str) -> tuple[int, int] | None:
        """Return (passed, of how many) by a rule, None where there was no inflow to judge."""
        part, whole = (self.outflow, self.inflow) if rule == "later" else (self.passed_on, self.stood)
        return (part, whole) if whole else None

    def __add__(self, other: "StageFigure") -> "StageFigure":
        """Return the figures of both together."""
        return StageFigure(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(StageFigure)))


NO_FIGURE = StageFigure()


def stage_figures(flows: Iterable[Flow], period: Period) -> tuple[StageFigure, ...]:
    """Return the figures of the eight columns."""
    sums = [NO_FIGURE] * len(STAGES)
    for flow in flows:
        for number, figure in deal_figures(flow, period).items():
            sums[number - 1] += figure
    return tuple(sums)


def deal_figures(flow: Flow, period: Period) -> dict[int, StageFigure]:
    """Return what one deal adds to the columns it came into in the period."""
    moves = [move for move in transitions(flow.entries) if move.day <= period.observed]
    stood = [stand for stand in stands(flow.entries) if stand.entered_on <= period.observed]
    first: dict[int, int] = {}
    for index, move in enumerate(moves):
        if period.start <= move.day <= period.end:
            for number in move.inflow:
                first.setdefault(number, index)
    past = DealPast(flow, period.observed, stood)
    return {number: past.figure(number, moves[index:]) for number, index in first.items()}


@dataclass(frozen=True, slots=True)
class DealPast:
    """One deal as seen on the observation day."""

    flow: Flow
    observed: date
    stood: Sequence[Stand]

    def figure(self, number: int, moves: Sequence[Transition]) -> StageFigure:
        """Return the figure of a column the deal came into with the first of these moves."""
        outcome = self._outcome(number, moves)
        back = outcome == "stay" and moves[-1].after < number
        stood, passed_on = self._every(number, moves[0].day)
        counted = {outcome: 1, "moved_back": int(back), "stood": int(stood), "passed_on": int(passed_on)}
        return StageFigure(inflow=1, **counted)

    def _outcome(self, number: int, moves: Sequence[Transition]) -> str:
        """Judge in this order: passed (later above, or won), lost, parked, stays."""
        if self._closed("won") or any(move.after > number for move in moves):
            return "outflow"
        if self._closed("lost") or self._was_closed():
            return "lost"
        return "parked" if is_parked(self.flow.parkings, self.observed) else "stay"

    def _every(self, number: int, day: date) -> tuple[bool, bool]:
        """Tell whether it stood in a column from its entry on, and then in the next one (8: was won)."""
        here = [s for s in self.stood if s.stage == number and (s.left_on is None or s.left_on > day)]
        if not here:
            return False, False
        if number == STAGES[-1]:
            return True, self._closed("won")
        return True, any(s.stage == number + 1 and s.entered_on > here[0].entered_on for s in self.stood)

    def _closed(self, outcome: str) -> bool:
        closing = self.flow.closing
        return closing is not None and closing.outcome == outcome and closing.closed_on <= self.observed

    def _was_closed(self) -> bool:
        """Tell whether the deal was closed on the day and reopened since: nothing stood then."""
        return not any(s.left_on is None or s.left_on > self.observed for s in self.stood)
