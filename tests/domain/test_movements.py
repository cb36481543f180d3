"""What changed since a position of the journal, by the position before and after."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.deal_edits import plan_delete
from funnel_desktop.domain.entities import Customer, Deal, Parking
from funnel_desktop.domain.movements import (
    ORDER,
    Movement,
    Snapshot,
    compare,
    first_befores,
    left_entries,
    snapshot_now,
    snapshot_then,
)
from funnel_desktop.domain.moving import MoveKind
from tests.domain.world import TODAY, World, day

EVE = day(30)
WAKE = date(2026, 12, 15)


def world(stage: int = 3, **given: Any) -> World:
    made = World()
    made.begin(stage=stage, amount=100, **given)
    return made


def amount(made: World, minor: int | None, **given: Any) -> None:
    deal = made.facts().deal
    made.apply([Edit(deal, replace(deal, amount=minor, **given))])


def moved(made: World, *, gone: bool = False) -> list[Movement]:
    befores = first_befores(made.edits)
    facts = None if gone else made.facts()
    return compare(snapshot_then(facts, befores.get("d", {}), EVE), snapshot_now(facts, TODAY))


def kinds(made: World) -> list[str]:
    return [movement.kind for movement in moved(made)]


def test_nothing_happened() -> None:
    assert kinds(world()) == []


def test_forward_and_back() -> None:
    made = world()
    made.move(4, 40)
    made.move(5, 41)
    (line,) = moved(made)
    assert line.kind == "forward"
    assert line.before is not None
    assert (line.before.deal.stage, line.deal.stage) == (3, 5)
    made.move(2, 42)
    assert kinds(made) == ["back"]


def test_a_move_and_its_return_leave_no_line() -> None:
    made = world()
    made.move(4, 40)
    made.move(3, 50)
    assert kinds(made) == []


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (100, 150, ["grown"]),
        (100, 50, ["shrunk"]),
        (None, 50, ["grown"]),
        (None, 0, ["grown"]),
        (50, None, ["shrunk"]),
        (0, None, ["shrunk"]),
        (100, 100, []),
    ],
)
def test_amounts(before: int | None, after: int | None, kind: list[str]) -> None:
    made = World()
    made.begin(amount=before)
    amount(made, 7)
    amount(made, after)
    assert kinds(made) == kind


def test_another_currency_is_neither_more_nor_less() -> None:
    made = world()
    amount(made, 500, currency="USD")
    assert kinds(made) == []


def test_moved_and_grown_are_two_lines() -> None:
    made = world()
    made.move(4, 40)
    amount(made, 120)
    assert kinds(made) == ["forward", "grown"]


def test_won_and_lost_are_one_line_however_they_came_there() -> None:
    made = world()
    made.move(5, 40)
    made.win(50, amount=900)
    assert kinds(made) == ["won"]
    other = world()
    other.move(4, 40)
    other.lose(50)
    assert kinds(other) == ["lost"]


def test_lost_reopened_and_lost_again_nets_out() -> None:
    made = world()
    made.lose(10)
    made.edits.clear()
    made.do(MoveKind.REOPEN, 40)
    assert kinds(made) == ["reopened"]
    made.lose(50)
    assert kinds(made) == []
    made.do(MoveKind.REOPEN, 51)
    made.win(52)
    assert kinds(made) == ["won"]


def test_a_new_deal_is_one_line_whatever_became_of_it() -> None:
    made = World()
    made.apply([Edit(None, Deal("d", "New", day(40)))])
    assert kinds(made) == ["new"]
    made.move(3, 41)
    assert kinds(made) == ["new"]
    made.win(42)
    assert kinds(made) == ["won"]


def test_a_new_deal_may_rest_at_once() -> None:
    made = World()
    made.apply([Edit(None, Deal("d", "New", day(40)))])
    made.park(41, WAKE)
    assert kinds(made) == ["new", "parked"]


def test_brought_in_closed_is_no_movement() -> None:
    made = World()
    made.apply([Edit(None, Deal("d", "Old", day(0), stage=4, brought_in_closed=True))])
    made.lose(10)
    assert kinds(made) == []


def test_parked_resumed_and_woken_by_its_date() -> None:
    made = world()
    made.park(40, WAKE)
    assert kinds(made) == ["parked"]
    made.do(MoveKind.UNPARK, 41)
    assert kinds(made) == []
    made.park(42, WAKE)
    made.edits.clear()
    made.do(MoveKind.UNPARK, 43)
    assert [
        m.kind
        for m in compare(
            snapshot_then(made.facts(), first_befores(made.edits)["d"], day(42)), snapshot_now(made.facts(), TODAY)
        )
    ] == ["resumed"]
    woken = world()
    woken.put(Parking("p", "d", day(20), day(60), "r"))
    assert kinds(woken) == ["resumed"]


def test_parked_and_moved_before_are_two_lines() -> None:
    made = world()
    made.move(4, 40)
    made.park(41, WAKE)
    assert kinds(made) == ["forward", "parked"]


def test_reopened_and_parked_then() -> None:
    made = world()
    made.lose(10)
    made.edits.clear()
    made.do(MoveKind.REOPEN, 40)
    made.park(41, WAKE)
    assert kinds(made) == ["reopened", "parked"]


def test_removed() -> None:
    made = world()
    made.move(4, 40)
    made.apply(plan_delete(made.facts()))
    (line,) = moved(made, gone=True)
    assert (line.kind, line.after, line.deal.stage) == ("removed", None, 3)


def test_a_closed_deal_removed_takes_nothing_from_the_open_ones() -> None:
    made = world()
    made.lose(10)
    made.edits.clear()
    made.apply(plan_delete(made.facts()))
    assert moved(made, gone=True) == []


def test_made_and_removed_is_nothing() -> None:
    made = World()
    made.apply([Edit(None, Deal("d", "New", day(40)))])
    made.apply(plan_delete(made.facts()))
    assert moved(made, gone=True) == []
    assert compare(None, None) == []


def test_the_position_before_has_the_closing_and_the_rest_of_then() -> None:
    made = world()
    made.park(20, WAKE)
    made.edits.clear()
    parked = made.facts()
    made.lose(40)
    then = snapshot_then(made.facts(), first_befores(made.edits)["d"], EVE)
    assert then == Snapshot(parked.deal, None, parked=True)
    assert snapshot_now(made.facts(), TODAY) == Snapshot(parked.deal, made.facts().closing, parked=False)
    assert snapshot_now(None, TODAY) is None


def test_edits_of_customers_belong_to_no_deal() -> None:
    assert first_befores([Edit(None, Customer("c", "Steel"))]) == {}


def test_the_last_stand_ended_tells_the_reason() -> None:
    made = world()
    made.move(4, 40, reason="first")
    made.move(5, 41, reason="second")
    assert left_entries(made.edits)["d"].waiver == "second"
    assert left_entries([]) == {}


def test_a_movement_needs_one_side() -> None:
    with pytest.raises(ValueError, match="one side"):
        _ = Movement("won", None, None).deal
    assert len(set(ORDER)) == 11
