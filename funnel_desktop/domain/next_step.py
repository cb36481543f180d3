"""The one next milestone or indicator of a deal: what holds its proved value back, and the playbook's tool for it.

Proved value goes by min(s − 1, k, b) (method), so the lowest of the three says where work counts: the customer's
missing indicator, a milestone left behind, or this step's own. The rule is a sentence on the screen; nothing else
weighs in.
"""

from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.domain.playbook import MilestoneDef, Playbook, StageDef
from funnel_desktop.domain.standing import SETTLED, CheckStates, Standing

_RULED = frozenset({"sheet_complete"})


class NextStep(NamedTuple):
    """`kind` is "milestone", "indicator" or "move" (all is there: move on), `key` its key, `stage` its step.

    For "move" the key is "" and `stage` the column to move into (8: the
    contract). `tool` is the key of a tool of the playbook, "" where it has none.
    """

    kind: str
    key: str
    stage: int
    tool: str = ""


def next_step(playbook: Playbook, standing: Standing, milestones: CheckStates, indicators: CheckStates) -> NextStep:
    """Return the next step of an open deal.

    A customer who is ahead of us (behind) is caught up with by this step's milestones; else the lowest position counts:
    the indicator *b* + 1 where *b* is lowest, a milestone of stage *k* + 1 where *k* is, then this step's milestones,
    its indicator, and with all there the move.
    """
    s, k, b = standing.s, standing.k, standing.b
    if standing.gap >= 0 and b < min(s - 1, k + 1):
        found = _indicator(playbook, indicators, s)
        if found is not None:
            return found
    behind = range(k + 1, s) if standing.gap >= 0 else range(0)
    for number in (*behind, s):
        found = _milestone(playbook.stage(number), milestones)
        if found is not None:
            return found
    missing = _indicator(playbook, indicators, s)
    return missing or NextStep("move", "", min(s + 1, 8))


def tool_of(stage: StageDef, milestone: MilestoneDef) -> str:
    """Return the tool for a milestone: the one its data rule asks for, else the stage's free tool at its place."""
    asked = _asked(milestone)
    if asked:
        return asked
    taken = {_asked(each) for each in stage.milestones}
    free = [tool for tool in stage.tools if tool not in taken]
    waiting = [each.key for each in stage.milestones if not _asked(each)]
    place = waiting.index(milestone.key)
    return free[min(place, len(free) - 1)] if free else ""


def _asked(milestone: MilestoneDef) -> str:
    return next((str(rule.params["tool"]) for rule in milestone.rules if rule.name in _RULED), "")


def _tool_at(stage: StageDef, place: int) -> str:
    return stage.tools[place] if place < len(stage.tools) else ""


def _milestone(stage: StageDef, states: Mapping[str, str]) -> NextStep | None:
    for milestone in stage.milestones:
        if states.get(milestone.key) not in SETTLED:
            return NextStep("milestone", milestone.key, stage.number, tool_of(stage, milestone))
    return None


def _indicator(playbook: Playbook, states: Mapping[str, str], up_to: int) -> NextStep | None:
    """Return the first indicator up to a step that is neither confirmed nor not applicable."""
    for stage in playbook.stages[:up_to]:
        if states.get(stage.indicator) not in SETTLED:
            return NextStep("indicator", stage.indicator, stage.number, _tool_at(stage, 0))
    return None
