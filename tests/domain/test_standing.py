"""Where a deal stands, to the letter of the definitions (method, "One deal")."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.standing import (
    Position,
    Standing,
    claimed_rate,
    customer_stage,
    debt,
    gap,
    half_up,
    proved_column,
    proved_rate,
    proved_stage,
    stand,
)
from tests.domain.world import PLAYBOOK, RATES, all_keys

RATE = (0, *RATES)
states = st.sampled_from(["done", "open", "na", "withdrawn"])
milestones = st.dictionaries(st.sampled_from(all_keys(1, 8)), states)
indicators = st.dictionaries(st.sampled_from(PLAYBOOK.indicators), states)
positions = st.builds(
    Position,
    stage=st.integers(1, 8),
    amount=st.none() | st.integers(0, 10**11),
    adjustment=st.integers(-10, 10),
    taken_over=st.integers(0, 8),
    won=st.booleans(),
    brought_in_closed=st.booleans(),
)


@pytest.mark.parametrize(
    ("s", "b", "expected"),
    [(4, 3, 0), (4, 4, 0), (4, 2, 1), (3, 5, -2), (1, 0, 0), (1, 1, 0), (8, 0, 7), (1, 8, -7), (8, 8, 0), (2, 0, 1)],
)
def test_the_twin_gap(s: int, b: int, expected: int) -> None:
    assert gap(s, b) == expected


def test_k_is_the_last_stage_with_nothing_missing_up_to_it() -> None:
    assert proved_stage(PLAYBOOK, {}) == 0
    assert proved_stage(PLAYBOOK, {"m1a": "done"}) == 0
    assert proved_stage(PLAYBOOK, {"m1a": "done", "m1b": "na"}) == 1
    assert proved_stage(PLAYBOOK, dict.fromkeys(all_keys(1, 8), "done")) == 8
    gone = dict.fromkeys(all_keys(1, 5), "done") | {"m3b": "withdrawn"}
    assert proved_stage(PLAYBOOK, gone) == 2


@pytest.mark.parametrize(
    ("found", "b"),
    [
        ({}, 0),
        ({"i1": "done"}, 1),
        ({"i2": "done"}, 0),
        ({"i1": "done", "i2": "na", "i3": "done"}, 3),
        ({"i1": "done", "i2": "na"}, 1),
        ({"i1": "na"}, 0),
        ({"i1": "done", "i2": "withdrawn", "i3": "done"}, 1),
        ({f"i{n}": "done" for n in range(1, 9)}, 8),
    ],
)
def test_b_is_the_last_confirmed_with_none_missing_below(found: dict[str, str], b: int) -> None:
    assert customer_stage(PLAYBOOK, found) == b


def test_debt_is_what_lies_behind_undone() -> None:
    checks = {"m1a": "done", "m1b": "withdrawn", "m2a": "na"}
    assert debt(PLAYBOOK, checks, 3) == ("m1b", "m2b")
    assert debt(PLAYBOOK, checks, 1) == ()
    assert debt(PLAYBOOK, {}, 9) == all_keys(1, 8)


def test_stages_taken_over_are_no_debt_unless_withdrawn() -> None:
    assert debt(PLAYBOOK, {}, 5, taken_over=4) == ("m4a", "m4b")
    assert debt(PLAYBOOK, {"m1a": "withdrawn"}, 5, taken_over=5) == ("m1a",)


@pytest.mark.parametrize(
    ("amount", "rate", "value"), [(333, 50, 167), (1, 50, 1), (1, 49, 0), (0, 75, 0), (12_345, 30, 3704), (10, 100, 10)]
)
def test_values_are_rounded_half_up(amount: int, rate: int, value: int) -> None:
    assert half_up(amount, rate) == value


@pytest.mark.parametrize(
    ("s", "adjustment", "rate"), [(1, 0, 0), (6, 0, 50), (6, 10, 60), (1, -5, 0), (9, 0, 100), (8, 20, 100)]
)
def test_the_claimed_rate_stays_a_rate(s: int, adjustment: int, rate: int) -> None:
    assert claimed_rate(RATE, s, adjustment) == rate


def test_proof_goes_by_the_lower_position_and_never_beyond_the_claim() -> None:
    assert proved_rate(RATE, 5, 4, 2) == 20
    assert proved_rate(RATE, 5, 3, 8) == 25
    assert proved_rate(RATE, 5, 8, 8) == 30
    assert proved_rate(RATE, 5, 8, 8, -10) == 20
    assert proved_rate(RATE, 5, 8, 8, 10) == 30


@pytest.mark.parametrize(("s", "k", "b", "p"), [(5, 4, 4, 5), (5, 3, 4, 4), (5, 8, 8, 5), (1, 0, 0, 1), (8, 2, 0, 1)])
def test_the_proved_column(s: int, k: int, b: int, p: int) -> None:
    assert proved_column(s, k, b) == p


@given(positions, milestones, indicators)
def test_the_definitions_hold_for_every_deal(position: Position, checks: dict[str, str], signs: dict[str, str]) -> None:
    standing = stand(PLAYBOOK, position, checks, signs)
    completed = 8 if position.won else position.stage - 1
    adjustment = 0 if position.won else position.adjustment
    claimed = min(100, max(0, RATE[completed] + adjustment))
    assert standing.claimed_rate == claimed
    assert standing.proved_rate == min(claimed, RATE[min(completed, standing.k, standing.b)])
    assert standing.gap == max(0, position.stage - 1 - standing.b) - max(0, standing.b - position.stage)
    assert standing.p == min(position.stage, min(standing.k, standing.b) + 1)
    assert standing.ready == (standing.k >= position.stage and standing.b >= position.stage)
    if position.amount is None:
        assert standing.weighted is standing.proved is None
    else:
        assert standing.weighted == half_up(position.amount, claimed)
        assert standing.proved is not None
        assert standing.weighted is not None
        assert 0 <= standing.proved <= standing.weighted <= position.amount
    if position.brought_in_closed:
        assert standing.debt == ()


def test_a_won_deal_has_completed_all_eight_and_owes_for_all_eight() -> None:
    standing = stand(PLAYBOOK, Position(8, 500, adjustment=-10, won=True), dict.fromkeys(all_keys(1, 7), "done"), {})
    assert (standing.claimed_rate, standing.weighted) == (100, 500)
    assert standing.debt == ("m8a",)
    assert stand(PLAYBOOK, Position(8, 500), {}, {}).debt == all_keys(1, 7)


def test_ready_needs_both_sides() -> None:
    nothing: tuple[str, ...] = ()
    make = {"s": 3, "gap": 0, "debt": nothing, "claimed_rate": 0, "proved_rate": 0, "weighted": None, "proved": None}
    assert Standing(k=3, b=3, **make).ready  # type: ignore[arg-type]
    assert not Standing(k=2, b=3, **make).ready  # type: ignore[arg-type]
    assert not Standing(k=3, b=2, **make).ready  # type: ignore[arg-type]
