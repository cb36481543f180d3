"""Plan a move of one deal or several into one change (method, definitions; design, decision 9).

Pure: facts and answers in, edits out. Drag, key and menu make the same request, so they make the same plan. One deal
that is refused refuses the whole move.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.change import Edit, Json
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.move_steps import STEPS
from funnel_desktop.domain.move_task import MoveContext, Outcome, Task
from funnel_desktop.domain.moving import MoveRequest

_WEIGHTIEST_FIRST = ("deal.won", "deal.moved")
"""Where the deals of one request fare differently, the change is named after the weightiest outcome."""


@dataclass(frozen=True, slots=True)
class MovePlan:
    """The content of a change: its kind, the values of its sentence, the day it happened, the edits."""

    kind: str
    params: Mapping[str, Json]
    happened_on: date
    edits: tuple[Edit, ...]


def plan_move(
    context: MoveContext,
    facts: Sequence[DealFacts],
    request: MoveRequest,
    answers: MoveAnswers,
    ranks: Sequence[str],
) -> MovePlan:
    """Return the plan of a whole move; `ranks` are the places of the deals in the target column, in their order.

    Raises DomainError as `move_steps` does, and "move.nothing" without any deal.
    """
    if not facts:
        raise DomainError("move.nothing")
    tasks = [Task(context, deal, request, answers, rank) for deal, rank in zip(facts, ranks, strict=True)]
    fared = [(task, STEPS[request.kind](task)) for task in tasks]
    kind = next((kind for kind in _WEIGHTIEST_FIRST if any(o.kind == kind for _, o in fared)), fared[0][1].kind)
    named = [(task, outcome) for task, outcome in fared if outcome.kind == kind]
    params: dict[str, Json] = {"name": named[0][0].facts.deal.name, "count": len(named)}
    return MovePlan(
        kind,
        params | _params(kind, named),
        max(outcome.day for _, outcome in named),
        tuple(edit for _, outcome in fared for edit in outcome.edits),
    )


def _params(kind: str, fared: Sequence[tuple[Task, Outcome]]) -> dict[str, Json]:
    """Return what the sentence of a kind needs beside name and count, taken from the first deal."""
    task, answers = fared[0][0], fared[0][0].answers
    won, lost, park = task.mine.won or answers.won, answers.lost, answers.park
    waived = sum(len(outcome.waived) for _, outcome in fared)
    params: dict[str, dict[str, Json]] = {
        "deal.ordered": {"stage": task.target},
        "deal.moved": {"from": task.facts.deal.stage, "to": task.target, "waived": waived},
        "deal.won": {"contract_no": won.contract_no.strip() if won else "", "waived": waived},
        "deal.lost": {"cause": lost.cause, "competitor": lost.competitor.strip()} if lost else {},
        "deal.parked": {"until": park.wake_on.isoformat()} if park else {},
        "deal.reopened": {"to": task.target},
        "deal.checked": {"checks": sum(len(outcome.edits) for _, outcome in fared)},
    }
    return params.get(kind, {})
