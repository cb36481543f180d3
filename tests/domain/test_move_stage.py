"""Moves between columns: forward, over several, back, within; the day, the reason, the adjustment (method)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from funnel_desktop.domain.deal_standing import standing_of
from funnel_desktop.domain.entities import Deal, MilestoneCheck, StageEntry
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.domain.world import PLAYBOOK, World, all_keys, day, done, mine


def world(stage: int = 1, **given: Any) -> World:
    made = World()
    made.begin(stage=stage, **given)
    return made


def stands(made: World) -> list[tuple[int, str, int, int | None]]:
    """Return (stage, arrival, entered, left) of the deal's entries, days counted from the start."""
    start = day(0)
    return [
        (e.stage, e.arrival, (e.entered_on - start).days, (e.left_on - start).days if e.left_on else None)
        for e in made.facts().entries
    ]


def refused(made: World, stage: int | None, **given: object) -> DomainError:
    before = made.rows()
    with pytest.raises(DomainError) as error:
        made.plan(
            MoveRequest(("d",), MoveKind.STAGE, stage),
            MoveAnswers(**({"happened_on": day(5)} | given)),  # type: ignore[arg-type]
        )
    assert made.rows() == before
    return error.value


def test_forward_with_everything_done_needs_no_reason() -> None:
    made = world()
    plan = made.move(2, 5, reason="", deals=mine(done("m1a", "m1b"), done("i1")))
    assert stands(made) == [(1, "begun", 0, 5), (2, "forward", 5, None)]
    assert (plan.kind, plan.happened_on) == ("deal.moved", day(5))
    assert plan.params == {"name": "Deal d", "count": 1, "from": 1, "to": 2, "waived": 0}
    facts = made.facts()
    assert (facts.deal.stage, facts.deal.rank) == (2, "r0")
    assert {key: check.state for key, check in facts.milestones.items()} == {"m1a": "done", "m1b": "done"}
    assert [check.happened_on for check in facts.milestone_checks] == [day(5), day(5)]
    assert facts.indicators["i1"].state == "done"
    assert (facts.entries[0].waiver, facts.entries[0].waived) == ("", ())


def test_not_applicable_counts_as_settled() -> None:
    made = world()
    made.move(2, 5, reason="", deals=mine(done("m1a") | {"m1b": Answer("na", text="no such thing")}))
    assert made.facts().deal.stage == 2


def test_jumping_leaves_every_missing_key_and_the_reason_on_the_stand_left() -> None:
    made = world(3)
    plan = made.move(5, 9, reason=" spec meeting on Friday ", deals=mine(done("m3a", "m3b", "m4a")))
    assert stands(made) == [(3, "begun", 0, 9), (5, "forward", 9, None)]
    left = made.facts().entries[0]
    assert (left.waived, left.waiver) == (("m4b",), "spec meeting on Friday")
    assert plan.params["waived"] == 1


@pytest.mark.parametrize("reason", ["", "   "])
def test_something_missing_needs_a_reason(reason: str) -> None:
    error = refused(world(), 3, reason=reason, deals=mine(done("m1a", "m2a")))
    assert error.code == "move.reason_needed"
    assert error.params == {"field": "reason", "name": "Deal d", "missing": 2}


def test_a_withdrawn_answer_is_missing() -> None:
    made = world()
    made.move(2, 3, reason="", deals=mine(done("m1a", "m1b")))
    made.move(1, 4)
    error = refused(made, 2, deals=mine({"m1a": Answer("withdrawn")}))
    assert error.params["missing"] == 1


def test_debts_further_below_are_not_asked_for_again() -> None:
    made = world()
    made.move(2, 3, reason="later")
    made.move(3, 4, reason="", deals=mine(done("m2a", "m2b")))
    assert made.facts().entries[1].waived == ()


def test_back_wants_a_reason_and_marks_what_was_false() -> None:
    made = world(4)
    assert refused(made, 3).code == "move.reason_needed"
    made.put(MilestoneCheck("c", "d", "m3a", 1, "done", day(0)))
    plan = made.move(3, 7, reason="not true", deals=mine({"m3a": Answer("withdrawn", text="was a draft")}))
    assert stands(made) == [(4, "begun", 0, 7), (3, "back", 7, None)]
    assert (made.facts().entries[0].waiver, made.facts().entries[0].waived) == ("not true", ())
    check = made.facts().milestones["m3a"]
    assert (check.state, check.text, check.nth) == ("withdrawn", "was a draft", 2)
    assert plan.params == {"name": "Deal d", "count": 1, "from": 4, "to": 3, "waived": 0}


def test_there_and_back_on_one_day_keeps_both_entries() -> None:
    made = world()
    made.move(2, 5)
    made.move(1, 5)
    assert stands(made) == [(1, "begun", 0, 5), (2, "forward", 5, 5), (1, "back", 5, None)]


@pytest.mark.parametrize(
    ("on", "code"),
    [(date(2026, 11, 24), "move.future_day"), (day(4), "move.before_entry"), (day(0), "move.before_entry")],
)
def test_a_move_is_neither_in_the_future_nor_before_the_last(on: date, code: str) -> None:
    made = world()
    made.move(2, 5)
    error = refused(made, 3, happened_on=on, reason="r")
    assert error.code == code
    assert (error.params["field"], error.params["day"]) == ("happened_on", on)
    if code == "move.before_entry":
        assert (error.params["last"], error.params["name"]) == (day(5), "Deal d")


def test_a_move_may_happen_today_and_on_the_day_of_the_last() -> None:
    made = world()
    made.move(2, 5)
    made.move(3, 5)
    made.move(4, (made.today - day(0)).days)
    assert made.facts().deal.stage == 4


@pytest.mark.parametrize("stage", [None, 0, 9])
def test_a_stage_that_is_none(stage: int | None) -> None:
    error = refused(world(), stage)
    assert (error.code, error.params) == ("deal.stage", {"field": "stage", "stage": stage})


def test_a_closed_deal_does_not_move() -> None:
    made = world()
    made.lose(3)
    error = refused(made, 2, reason="r")
    assert (error.code, error.params) == ("move.closed", {"name": "Deal d"})


def test_the_adjustment_ends_at_the_next_stage_unless_kept() -> None:
    made = world(adjustment=10, adjustment_reason="knows us")
    made.move(2, 5, keep_adjustment=True)
    assert (made.facts().deal.adjustment, made.facts().deal.adjustment_reason) == (10, "knows us")
    made.move(3, 6)
    assert (made.facts().deal.adjustment, made.facts().deal.adjustment_reason) == (0, "")


def test_within_the_column_only_the_rank_changes() -> None:
    made = world(2, adjustment=5)
    before = made.facts()
    plan = made.make(MoveRequest(("d",), MoveKind.STAGE, 2), MoveAnswers(day(3)))
    assert (plan.kind, plan.params, plan.happened_on) == (
        "deal.ordered",
        {"name": "Deal d", "count": 1, "stage": 2},
        made.today,
    )
    assert made.facts() == replace(before, deal=replace(before.deal, rank="r0"))
    assert made.plan(MoveRequest(("d",), MoveKind.STAGE, 2), MoveAnswers(day(3))).edits == ()


def test_several_deals_are_one_change_in_their_order() -> None:
    made = World()
    made.begin("a", 2)
    made.begin("b", 4)
    made.begin("c", 3)
    answers = MoveAnswers(day(9), {"a": DealAnswers(done("m2a"))}, reason="all at once")
    plan = made.make(MoveRequest(("a", "b", "c"), MoveKind.STAGE, 4), answers)
    assert plan.kind == "deal.moved"
    assert plan.params == {"name": "Deal a", "count": 2, "from": 2, "to": 4, "waived": 5}
    assert [made.facts(key).deal.rank for key in "abc"] == ["r0", "r1", "r2"]
    assert [made.facts(key).deal.stage for key in "abc"] == [4, 4, 4]
    assert made.facts("a").entries[0].waived == ("m2b", "m3a", "m3b")
    assert made.facts("c").entries[0].waived == all_keys(3, 3)
    assert len(made.facts("b").entries) == 1


def test_one_refused_deal_refuses_all() -> None:
    made = World()
    made.begin("a", 2)
    made.begin("b", 2, on=50)
    with pytest.raises(DomainError, match=r"move\.before_entry"):
        made.plan(MoveRequest(("a", "b"), MoveKind.STAGE, 3), MoveAnswers(day(9), reason="r"))


def test_a_move_of_nothing() -> None:
    with pytest.raises(DomainError, match=r"move\.nothing"):
        World().plan(MoveRequest((), MoveKind.STAGE, 3), MoveAnswers(day(9)))


def test_a_deal_without_a_stand_gets_one() -> None:
    made = World()
    made.put(Deal("d", "Deal d", day(0), stage=2))
    made.move(3, 4)
    assert made.facts().entries == (StageEntry("id00001", "d", 1, 3, day(4), "forward"),)


def test_a_way_back_gives_up_what_was_taken_over_of_the_stages_ahead_again() -> None:
    """Stages are taken over while they lie behind the deal; gone back before them, it leaves them by its own gate."""
    made = world(5, taken_over=5)
    assert standing_of(PLAYBOOK, made.facts()).debt == ()
    made.move(3, 10)
    assert made.facts().deal.taken_over == 3
    made.move(5, 20)
    assert standing_of(PLAYBOOK, made.facts()).debt == ("m3a", "m3b", "m4a", "m4b")
