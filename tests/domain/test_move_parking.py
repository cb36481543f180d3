"""Parking on [day, wake date): the stand goes on, any move ends the rest (method, "Parked")."""

from datetime import date, timedelta

import pytest

from funnel_desktop.domain.entities import Parking
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import MoveAnswers, ParkForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.domain.world import TODAY, World, day, done, mine

WAKE = date(2026, 12, 15)


def world(stage: int = 3) -> World:
    made = World()
    made.begin(stage=stage)
    return made


def code(made: World, kind: MoveKind, answers: MoveAnswers) -> tuple[str, object]:
    with pytest.raises(DomainError) as error:
        made.plan(MoveRequest(("d",), kind), answers)
    return error.value.code, error.value.params.get("field")


def test_parking_leaves_the_stand_alone() -> None:
    made = world()
    before = made.facts()
    plan = made.make(
        MoveRequest(("d",), MoveKind.PARKED),
        MoveAnswers(day(20), mine(done("m3a")), park=ParkForm(WAKE, " budget ")),
    )
    facts = made.facts()
    assert (facts.entries, facts.deal) == (before.entries, before.deal)
    assert [(p.parked_on, p.wake_on, p.reason, p.ended_on) for p in facts.parkings] == [(day(20), WAKE, "budget", None)]
    assert facts.milestones["m3a"].happened_on == day(20)
    assert (plan.kind, plan.happened_on) == ("deal.parked", day(20))
    assert plan.params == {"name": "Deal d", "count": 1, "until": "2026-12-15"}


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (None, ("move.wake_needed", "wake_on")),
        (ParkForm(TODAY, "r"), ("move.wake_past", "wake_on")),
        (ParkForm(TODAY - timedelta(1), "r"), ("move.wake_past", "wake_on")),
        (ParkForm(WAKE, " "), ("move.park_reason", "reason")),
    ],
)
def test_a_rest_that_cannot_be(form: ParkForm | None, expected: tuple[str, str]) -> None:
    assert code(world(), MoveKind.PARKED, MoveAnswers(day(20), park=form)) == expected


def test_a_rest_may_end_tomorrow() -> None:
    made = world()
    made.park(20, TODAY + timedelta(1))
    assert made.facts().parking is not None


def test_parking_again_ends_the_rest_before() -> None:
    made = world()
    made.park(20, WAKE)
    made.park(30, WAKE + timedelta(30))
    assert [(p.parked_on, p.ended_on) for p in made.facts().parkings] == [(day(20), day(30)), (day(30), None)]


def test_resuming_ends_the_rest() -> None:
    made = world()
    made.park(20, WAKE)
    plan = made.do(MoveKind.UNPARK, 25, deals=mine(done("m3b")))
    assert made.facts().parkings[0].ended_on == day(25)
    assert made.facts().parking is None
    assert "m3b" in made.facts().milestones
    assert (plan.kind, plan.params, plan.happened_on) == ("deal.unparked", {"name": "Deal d", "count": 1}, day(25))


def test_resuming_wants_a_rest_that_day() -> None:
    made = world()
    assert code(made, MoveKind.UNPARK, MoveAnswers(day(20))) == ("move.not_parked", None)
    made.put(Parking("p", "d", day(5), day(20), "r"))
    assert code(made, MoveKind.UNPARK, MoveAnswers(day(20))) == ("move.not_parked", None)
    assert code(made, MoveKind.UNPARK, MoveAnswers(day(4))) == ("move.before_entry", "happened_on")
    assert made.do(MoveKind.UNPARK, 19).kind == "deal.unparked"


@pytest.mark.parametrize("move", ["stage", "won", "lost"])
def test_moving_or_closing_a_parked_deal_ends_the_rest(move: str) -> None:
    made = world()
    made.park(20, WAKE)
    if move == "stage":
        made.move(5, 25)
    elif move == "won":
        made.win(25)
    else:
        made.lose(25)
    assert made.facts().parkings[0].ended_on == day(25)


def test_a_rest_that_is_over_by_its_date_is_left_as_it_is() -> None:
    made = world()
    made.put(Parking("p", "d", day(5), day(20), "r"))
    made.move(4, 20)
    assert made.facts().parkings[0].ended_on is None


def test_ordering_within_the_column_does_not_wake() -> None:
    made = world()
    made.park(20, WAKE)
    made.make(MoveRequest(("d",), MoveKind.STAGE, 3), MoveAnswers(TODAY))
    assert made.facts().parkings[0].ended_on is None


@pytest.mark.parametrize("kind", [MoveKind.PARKED, MoveKind.UNPARK, MoveKind.CHECK])
def test_no_step_happens_in_the_future(kind: MoveKind) -> None:
    made = world()
    made.park(20, WAKE)
    answers = MoveAnswers(TODAY + timedelta(1), park=ParkForm(WAKE, "r"))
    assert code(made, kind, answers) == ("move.future_day", "happened_on")


def test_a_parking_counts_as_the_last_move() -> None:
    made = world()
    made.park(20, WAKE)
    made.do(MoveKind.UNPARK, 30)
    with pytest.raises(DomainError, match=r"move\.before_entry"):
        made.move(4, 29)
    made.move(4, 30)
