"""Winning, losing, reopening (method: won passes the skipped columns and 8; lost keeps its column)."""

from dataclasses import replace
from typing import Any

import pytest

from funnel_desktop.domain.entities import Closing
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import DealAnswers, LostForm, MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.stands import stands
from tests.domain.world import World, all_keys, day, done, mine

WIN, LOSE, REOPEN = MoveKind.WON, MoveKind.LOST, MoveKind.REOPEN
TO_8 = MoveRequest(("d",), MoveKind.STAGE, 8)


def world(stage: int, **given: Any) -> World:
    made = World()
    made.begin(stage=stage, **given)
    return made


def code(made: World, kind: MoveKind, answers: MoveAnswers, *ids: str) -> tuple[str, object]:
    with pytest.raises(DomainError) as error:
        made.plan(MoveRequest(ids or ("d",), kind, 8 if kind is MoveKind.STAGE else None), answers)
    return error.value.code, error.value.params.get("field")


def test_winning_passes_the_skipped_columns_and_8_that_day() -> None:
    made = world(5, amount=100, adjustment=7)
    plan = made.win(30, amount=900)
    facts = made.facts()
    five, eight = facts.entries
    assert (five.left_on, five.waived, five.waiver) == (day(30), all_keys(5, 7), "signed")
    assert (eight.stage, eight.arrival, eight.entered_on, eight.left_on) == (8, "forward", day(30), day(30))
    assert (eight.waived, eight.waiver) == (("m8a",), "signed")
    assert facts.entry is None
    assert [stand.stage for stand in stands(facts.entries)] == [5]
    assert (facts.deal.stage, facts.deal.amount, facts.deal.rank, facts.deal.adjustment) == (8, 900, "r0", 0)
    closing = facts.closing
    assert closing is not None
    assert (closing.outcome, closing.closed_on, closing.stage) == ("won", day(30), 5)
    assert (closing.contract_no, closing.amount) == ("C-1", 900)
    assert (plan.kind, plan.happened_on) == ("deal.won", day(30))
    assert plan.params == {"name": "Deal d", "count": 1, "contract_no": "C-1", "waived": 7}


def test_winning_from_8_ends_the_stand_there() -> None:
    made = world(8, amount=100, rank="own")
    made.win(30, deals=mine(done("m8a")), reason="")
    facts = made.facts()
    assert [(e.stage, e.left_on, e.waived) for e in facts.entries] == [(8, day(30), ())]
    assert facts.deal.rank == "own"
    assert facts.closing is not None
    assert (facts.closing.amount, facts.closing.stage) == (100, 8)


def test_winning_from_8_without_its_milestone_is_a_debt_with_a_reason() -> None:
    made = world(8)
    answers = MoveAnswers(day(30), won=WonForm(day(30)))
    assert code(made, WIN, answers) == ("move.reason_needed", "reason")
    made.win(30)
    assert (made.facts().entries[0].waived, made.facts().entries[0].waiver) == (("m8a",), "signed")


def test_only_the_passed_keys_stand_on_the_stand_left() -> None:
    made = world(7)
    made.win(30, deals=mine(done("m8a", "m7a")))
    seven, eight = made.facts().entries
    assert (seven.waived, seven.waiver) == (("m7b",), "signed")
    assert (eight.waived, eight.waiver) == ((), "")
    other = world(7)
    other.win(30, deals=mine(done("m7a", "m7b")))
    seven, eight = other.facts().entries
    assert (seven.waived, seven.waiver) == ((), "")
    assert (eight.waived, eight.waiver) == (("m8a",), "signed")


def test_into_8_with_its_milestone_done_wins() -> None:
    made = world(7, amount=100)
    keys = done("m7a", "m7b", "m8a")
    plan = made.make(TO_8, MoveAnswers(day(40), mine(keys), won=WonForm(day(30), " HT-8 ")))
    assert (plan.kind, plan.params["contract_no"], plan.happened_on) == ("deal.won", "HT-8", day(30))
    assert made.facts().closing is not None
    assert {check.happened_on for check in made.facts().milestone_checks} == {day(30)}


def test_into_8_without_its_milestone_is_a_move_even_with_a_contract_typed() -> None:
    made = world(7)
    made.make(TO_8, MoveAnswers(day(30), reason="r", won=WonForm(day(30))))
    assert made.facts().closing is None
    assert made.facts().deal.stage == 8


def test_completing_the_contract_milestone_wants_the_contract() -> None:
    for kind in (MoveKind.STAGE, MoveKind.CHECK):
        made = world(8)
        answers = MoveAnswers(day(30), mine(done("m8a")), reason="r")
        assert code(made, kind, answers) == ("move.contract_needed", "signed_on")
    answers = MoveAnswers(day(30), mine(done("m8a")), won=WonForm(day(30)))
    assert made.make(MoveRequest(("d",), MoveKind.CHECK), answers).kind == "deal.won"


def test_a_contract_milestone_done_before_does_not_win_by_itself() -> None:
    made = world(8)
    made.win(30, deals=mine(done("m8a")))
    made.do(REOPEN, 31)
    made.move(7, 32)
    plan = made.move(8, 33)
    assert (plan.kind, made.facts().closing) == ("deal.moved", None)


def test_each_deal_may_bring_its_own_contract() -> None:
    made = World()
    made.begin("a", 8, amount=1)
    made.begin("b", 8, amount=2)
    both = MoveAnswers(day(30), reason="r", won=WonForm(day(30), "X", 5))
    assert code(made, WIN, both, "a", "b") == ("move.amount_several", "amount")
    own = {"a": DealAnswers(won=WonForm(day(28), "A", 5)), "b": DealAnswers(done("m8a"))}
    plan = made.make(MoveRequest(("a", "b"), WIN), replace(both, deals=own, won=WonForm(day(30), "X")))
    assert plan.params == {"name": "Deal a", "count": 2, "contract_no": "A", "waived": 1}
    assert plan.happened_on == day(30)
    closings = [made.facts(key).closing for key in "ab"]
    assert [(c.closed_on, c.contract_no, c.amount) for c in closings if c] == [(day(28), "A", 5), (day(30), "X", 2)]


def test_of_several_into_8_those_signed_are_won_and_the_others_move() -> None:
    made = World()
    made.begin("a", 7)
    made.begin("b", 7)
    answers = MoveAnswers(day(30), {"b": DealAnswers(done("m8a"))}, "r", won=WonForm(day(30)))
    plan = made.make(MoveRequest(("a", "b"), MoveKind.STAGE, 8), answers)
    assert (plan.kind, plan.params["name"], plan.params["count"]) == ("deal.won", "Deal b", 1)
    assert (made.facts("a").closing, made.facts("a").deal.stage) == (None, 8)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (None, ("move.contract_needed", "signed_on")),
        (WonForm(day(999)), ("move.future_day", "signed_on")),
        (WonForm(day(1)), ("move.before_entry", "signed_on")),
        (WonForm(day(30), amount=-1), ("move.contract_amount", "amount")),
    ],
)
def test_a_contract_that_cannot_be(form: WonForm | None, expected: tuple[str, str]) -> None:
    made = World()
    made.begin(stage=8, on=5)
    assert code(made, WIN, MoveAnswers(day(30), reason="r", won=form)) == expected


def test_a_contract_over_nothing_is_one() -> None:
    made = world(8, amount=7)
    made.win(30, amount=0)
    assert made.facts().deal.amount == 0


def test_losing_keeps_the_column_and_ends_the_stand() -> None:
    made = world(4, amount=100, adjustment=3)
    before = made.facts().deal
    plan = made.make(
        MoveRequest(("d",), LOSE),
        MoveAnswers(day(99), mine({}, done("i5")), lost=LostForm(day(20), "no_decision", " no money ", " Rival ")),
    )
    facts = made.facts()
    assert facts.deal == before
    assert facts.closing == Closing(
        facts.closing.id if facts.closing else "",
        "d",
        "lost",
        day(20),
        4,
        cause="no_decision",
        competitor="Rival",
        reason="no money",
    )
    assert (facts.entries[0].left_on, facts.entries[0].waiver) == (day(20), "")
    assert facts.indicators["i5"].happened_on == day(20)
    assert (plan.kind, plan.happened_on) == ("deal.lost", day(20))
    assert plan.params == {"name": "Deal d", "count": 1, "cause": "no_decision", "competitor": "Rival"}


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (None, ("move.lost_cause", "cause")),
        (LostForm(day(20), "weather", "rain"), ("move.lost_cause", "cause")),
        (LostForm(day(20), "other", "  "), ("move.lost_reason", "reason")),
        (LostForm(day(999), "other", "r"), ("move.future_day", "closed_on")),
        (LostForm(day(1), "competitor", "r"), ("move.before_entry", "closed_on")),
    ],
)
def test_a_loss_that_cannot_be(form: LostForm | None, expected: tuple[str, str]) -> None:
    made = World()
    made.begin(on=5)
    assert code(made, LOSE, MoveAnswers(day(20), lost=form)) == expected


@pytest.mark.parametrize("kind", [MoveKind.STAGE, WIN, LOSE, MoveKind.PARKED])
def test_a_closed_deal_is_reopened_first(kind: MoveKind) -> None:
    made = world(3)
    made.lose(10)
    assert code(made, kind, MoveAnswers(day(20), reason="r", won=WonForm(day(20)))) == ("move.closed", None)
