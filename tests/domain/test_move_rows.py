"""What the dialog asks: which stages, which indicators, with which proofs and people (design, the checklist dialog)."""

from dataclasses import replace
from datetime import date

import pytest

from funnel_desktop.domain.deal_standing import standing_of
from funnel_desktop.domain.entities import Activity, Contact, Customer, DealContact, IndicatorCheck, MilestoneCheck
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_rows import view_deal
from funnel_desktop.domain.move_view import CheckRow, ContactChoice, DealMove
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.domain.world import PLAYBOOK, TODAY, World, all_keys, day


def view(facts: DealFacts, kind: MoveKind, stage: int | None = None, *others: Contact) -> DealMove:
    return view_deal(PLAYBOOK, facts, MoveRequest(("d",), kind, stage), TODAY, others)


def deal(stage: int, *keys: str) -> DealFacts:
    made = World()
    made.begin(stage=stage, amount=5, expected_on=date(2027, 3, 1))
    made.put(*(MilestoneCheck(f"c{n}", "d", key, n, "done", day(1), "p", "x", "l") for n, key in enumerate(keys)))
    return made.facts()


@pytest.mark.parametrize(
    ("here", "kind", "target", "groups", "indicators", "way"),
    [
        (3, MoveKind.STAGE, 5, [3, 4], 5, "forward"),
        (1, MoveKind.STAGE, 2, [1], 2, "forward"),
        (6, MoveKind.STAGE, 8, [6, 7, 8], 8, "forward"),
        (7, MoveKind.STAGE, 7, [], 7, "none"),
        (8, MoveKind.STAGE, 8, [], 8, "none"),
        (5, MoveKind.WON, None, [5, 6, 7, 8], 8, "forward"),
        (8, MoveKind.WON, None, [8], 8, "forward"),
        (4, MoveKind.CHECK, None, [1, 2, 3, 4], 8, "none"),
        (4, MoveKind.LOST, None, [], 0, "none"),
        (4, MoveKind.PARKED, None, [], 0, "none"),
        (4, MoveKind.UNPARK, None, [], 0, "none"),
    ],
)
def test_which_stages_a_move_asks_about(
    here: int, kind: MoveKind, target: int | None, groups: list[int], indicators: int, way: str
) -> None:
    seen = view(deal(here), kind, target)
    assert [group.stage for group in seen.groups] == groups
    assert tuple(row.key for group in seen.groups for row in group.rows) == tuple(
        key for number in groups for key in all_keys(number, number)
    )
    assert [(row.key, row.stage) for row in seen.indicators] == [(f"i{n}", n) for n in range(1, indicators + 1)]
    assert (seen.direction, seen.from_stage) == (way, here)
    assert seen.to_stage == (target or (8 if kind is MoveKind.WON else here))


def test_back_asks_only_what_was_done_on_the_way_back() -> None:
    seen = view(deal(6, "m2a", "m3b", "m5a", "m6a"), MoveKind.STAGE, 3)
    assert seen.direction == "back"
    assert [(group.stage, [row.key for row in group.rows]) for group in seen.groups] == [(3, ["m3b"]), (5, ["m5a"])]
    assert len(seen.indicators) == 6


def test_a_row_shows_the_check_that_holds() -> None:
    facts = deal(3, "m3a")
    again = replace(facts.milestone_checks[0], id="z", nth=9, state="withdrawn", text="false")
    signs = (IndicatorCheck("i", "d", "i2", 1, "done", day(2)),)
    seen = view(
        replace(facts, milestone_checks=(*facts.milestone_checks, again), indicator_checks=signs), MoveKind.STAGE, 4
    )
    assert seen.groups[0].rows == (
        CheckRow("m3a", 3, "withdrawn", day(1), "p", "false", "l"),
        CheckRow("m3b", 3),
    )
    assert seen.indicators[1] == CheckRow("i2", 2, "done", day(2))
    assert seen.indicators[2] == CheckRow("i3", 3)


def test_the_data_proposes_and_ticks_nothing() -> None:
    facts = replace(deal(2), activities=(Activity("a", "d", "visit", done_on=day(3)),))
    visited, coach = view(facts, MoveKind.STAGE, 3).groups[0].rows
    assert visited.proof is not None
    assert (visited.proof.satisfied, visited.state) == (True, "open")
    assert coach.proof is None
    unvisited = view(deal(2), MoveKind.STAGE, 3).groups[0].rows[0].proof
    assert unvisited is not None
    assert not unvisited.satisfied
    done = view(replace(facts, milestone_checks=deal(2, "m2a").milestone_checks), MoveKind.STAGE, 3).groups[0].rows[0]
    assert done.proof is not None
    assert done.state == "done"


def test_the_people_of_the_deal_come_before_the_customers_others() -> None:
    wang, zhao, li = (Contact(key, key.title(), "c", title=f"T {key}") for key in ("wang", "zhao", "li"))
    part = DealContact("x", "d", "zhao", ("technical", "coach"), 2)
    facts = replace(deal(2), contacts=(zhao,), people=(part,))
    assert view(facts, MoveKind.STAGE, 3, wang, zhao, li).contacts == (
        ContactChoice("zhao", "Zhao", "T zhao", ("technical", "coach"), 2),
        ContactChoice("wang", "Wang", "T wang", (), None),
        ContactChoice("li", "Li", "T li", (), None),
    )


def test_the_head_of_the_dialog() -> None:
    facts = replace(deal(2), customer=Customer("c", "Steel"))
    seen = view(facts, MoveKind.STAGE, 3)
    assert (seen.deal_id, seen.name, seen.customer) == ("d", "Deal d", "Steel")
    assert (seen.amount, seen.currency, seen.expected_on) == (5, "CNY", date(2027, 3, 1))
    assert (seen.parked, seen.won, seen.standing) == (False, False, standing_of(PLAYBOOK, facts))
    assert view(deal(2), MoveKind.STAGE, 3).customer == ""


def test_parked_won_and_lost_are_told() -> None:
    made = World()
    made.begin(stage=3)
    made.park(10, date(2026, 12, 1))
    assert view(made.facts(), MoveKind.STAGE, 4).parked
    made.win(20)
    seen = view(made.facts(), MoveKind.REOPEN)
    assert (seen.won, seen.parked, seen.to_stage, seen.direction) == (True, False, 8, "none")
    made.do(MoveKind.REOPEN, 21)
    made.move(5, 22)
    made.lose(23)
    seen = view(made.facts(), MoveKind.REOPEN)
    assert (seen.won, seen.to_stage) == (False, 5)
