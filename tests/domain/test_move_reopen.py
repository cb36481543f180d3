"""Reopening a closed deal, and adding evidence to one (method: it returns to the kept column; won: 8)."""

from typing import Any

import pytest

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.domain.world import World, day, done, mine

REOPEN = MoveKind.REOPEN


def world(stage: int, **given: Any) -> World:
    made = World()
    made.begin(stage=stage, **given)
    return made


def code(made: World, kind: MoveKind, answers: MoveAnswers) -> tuple[str, object]:
    with pytest.raises(DomainError) as error:
        made.plan(MoveRequest(("d",), kind), answers)
    return error.value.code, error.value.params.get("field")


def test_a_lost_deal_comes_back_to_the_column_it_kept() -> None:
    made = world(4)
    made.lose(10)
    plan = made.do(REOPEN, 20, deals=mine({"m3a": Answer("withdrawn", text="no")}))
    facts = made.facts()
    assert facts.closing is None
    assert [(e.stage, e.arrival, e.entered_on, e.left_on) for e in facts.entries] == [
        (4, "begun", day(0), day(10)),
        (4, "reopened", day(20), None),
    ]
    assert facts.milestones["m3a"].state == "withdrawn"
    assert plan.params == {"name": "Deal d", "count": 1, "to": 4}
    assert (plan.kind, plan.happened_on, facts.deal.taken_over) == ("deal.reopened", day(20), 0)


def test_a_won_deal_comes_back_to_8() -> None:
    made = world(5, amount=1)
    made.win(10, amount=2)
    plan = made.do(REOPEN, 10)
    assert (made.facts().deal.stage, made.facts().deal.amount, plan.params["to"]) == (8, 2, 8)
    assert made.facts().entry is not None


def test_a_deal_brought_in_closed_takes_its_past_over_when_reopened() -> None:
    made = world(4, brought_in_closed=True)
    made.lose(10)
    made.do(REOPEN, 20)
    assert (made.facts().deal.brought_in_closed, made.facts().deal.taken_over) == (False, 4)


def test_reopening_wants_a_closed_deal_and_a_day_after() -> None:
    made = world(4)
    assert code(made, REOPEN, MoveAnswers(day(20))) == ("move.not_closed", None)
    made.lose(10)
    assert code(made, REOPEN, MoveAnswers(day(9))) == ("move.before_entry", "happened_on")


def test_evidence_of_a_closed_deal_can_be_added_where_it_stands() -> None:
    made = world(4)
    made.lose(10)
    plan = made.do(MoveKind.CHECK, 20, deals=mine(done("m1a", "m8a")))
    assert (plan.kind, plan.params) == ("deal.checked", {"name": "Deal d", "count": 1, "checks": 2})
    assert made.facts().closing is not None


def test_it_takes_a_place_of_its_own_in_the_column_since_its_old_one_may_be_another_cards_by_now() -> None:
    made = world(4, rank="i")
    made.lose(10)
    made.do(REOPEN, 20)
    assert made.facts().deal.rank == "r0"
