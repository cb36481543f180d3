"""Days netted out: what was stood in, what was passed, and how long (method, "Two clocks", "Parked")."""

from datetime import date

import pytest

from funnel_desktop.domain.entities import Parking, StageEntry
from funnel_desktop.domain.stands import (
    Stand,
    Transition,
    counting_since,
    is_parked,
    parked_days,
    parked_span,
    stands,
    stay_days,
    transitions,
)
from tests.domain.world import day

Row = tuple[int, int, int | None] | tuple[int, int, int | None, str]


def entries(*rows: Row) -> tuple[StageEntry, ...]:
    """Make entries of (stage, entered, left[, arrival])."""
    made = []
    for nth, row in enumerate(rows, start=1):
        arrival = row[3] if len(row) == 4 else ("begun" if nth == 1 else "forward")
        left = None if row[2] is None else day(row[2])
        made.append(StageEntry(f"e{nth}", "d", nth, row[0], day(row[1]), arrival, left))
    return tuple(made)


def rest(start: int, wake: int, ended: int | None = None) -> Parking:
    return Parking(f"p{start}", "d", day(start), day(wake), "later", None if ended is None else day(ended))


@pytest.mark.parametrize(
    ("rows", "stood"),
    [
        ([(1, 0, 5), (2, 5, None)], [(1, 0, 5), (2, 5, None)]),
        ([(1, 0, 5), (2, 5, 5), (3, 5, None)], [(1, 0, 5), (3, 5, None)]),
        ([(1, 0, 5), (2, 5, 5), (1, 5, None)], [(1, 0, None)]),
        ([(1, 0, 0), (3, 0, None)], [(3, 0, None)]),
        ([(1, 0, 5), (1, 9, None)], [(1, 0, 5), (1, 9, None)]),
        ([(3, 0, 5), (3, 5, 8), (4, 8, None)], [(3, 0, 8), (4, 8, None)]),
        ([(1, 0, 5), (2, 5, 7), (3, 7, 7), (2, 7, None)], [(1, 0, 5), (2, 5, None)]),
        ([], []),
    ],
)
def test_stands(rows: list[Row], stood: list[tuple[int, int, int | None]]) -> None:
    found = stands(entries(*rows))
    assert [(s.stage, s.entered_on, s.left_on) for s in found] == [
        (stage, day(start), None if end is None else day(end)) for stage, start, end in stood
    ]


def test_a_stand_keeps_how_it_began() -> None:
    assert stands(entries((2, 0, 5), (3, 5, 5, "forward"), (2, 5, None, "back")))[0].arrival == "begun"


@pytest.mark.parametrize(
    ("rows", "moves"),
    [
        ([(1, 0, None)], [(0, None, 1, [1])]),
        ([(3, 0, None)], [(0, None, 3, [3])]),
        ([(1, 0, 5), (4, 5, None)], [(0, None, 1, [1]), (5, 1, 4, [2, 3, 4])]),
        ([(4, 0, 5), (2, 5, None, "back")], [(0, None, 4, [4]), (5, 4, 2, [])]),
        ([(1, 0, 5), (2, 5, 5), (1, 5, None, "back")], [(0, None, 1, [1])]),
        ([(1, 0, 0), (3, 0, None)], [(0, None, 3, [1, 2, 3])]),
        ([(3, 0, 0), (2, 0, None, "back")], [(0, None, 2, [2])]),
        ([(3, 0, None, "taken_over")], [(0, None, 3, [])]),
        ([(3, 0, 0, "taken_over"), (5, 0, None)], [(0, None, 5, [4, 5])]),
        ([(3, 0, 5), (3, 9, None, "reopened")], [(0, None, 3, [3]), (9, None, 3, [3])]),
        ([(3, 0, 5), (3, 5, None, "reopened")], [(0, None, 3, [3])]),
        ([(3, 0, 5), (3, 9, 9, "reopened"), (5, 9, None)], [(0, None, 3, [3]), (9, None, 5, [3, 4, 5])]),
        ([(5, 0, 5), (8, 5, 5)], [(0, None, 5, [5]), (5, 5, 8, [6, 7, 8])]),
    ],
)
def test_transitions(rows: list[Row], moves: list[tuple[int, int | None, int, list[int]]]) -> None:
    found = [(t.day, t.before, t.after, list(t.inflow)) for t in transitions(entries(*rows))]
    assert found == [(day(when), before, after, inflow) for when, before, after, inflow in moves]


def test_a_transition_is_a_plain_value() -> None:
    assert transitions(entries((1, 0, None))) == (Transition(day(0), None, 1, range(1, 2)),)


@pytest.mark.parametrize(
    ("parking", "first", "last"), [(rest(3, 9), 3, 9), (rest(3, 9, 5), 3, 5), (rest(3, 9, 12), 3, 9)]
)
def test_a_parking_covers_its_first_day_and_not_its_wake_day(parking: Parking, first: int, last: int) -> None:
    assert parked_span(parking) == (day(first), day(last))
    assert not is_parked([parking], day(first - 1))
    assert is_parked([parking], day(first))
    assert is_parked([parking], day(last - 1))
    assert not is_parked([parking], day(last))
    assert not is_parked([], day(first))


@pytest.mark.parametrize(
    ("parkings", "start", "end", "days"),
    [
        ([], 0, 30, 0),
        ([rest(3, 9)], 0, 30, 6),
        ([rest(3, 9)], 5, 30, 4),
        ([rest(3, 9)], 0, 5, 2),
        ([rest(3, 9), rest(9, 12)], 0, 30, 9),
        ([rest(5, 12), rest(3, 9)], 0, 30, 9),
        ([rest(3, 9, 3)], 0, 30, 0),
        ([rest(3, 9)], 9, 30, 0),
        ([rest(3, 20), rest(5, 8)], 0, 30, 17),
    ],
)
def test_parked_days_are_counted_once(parkings: list[Parking], start: int, end: int, days: int) -> None:
    assert parked_days(parkings, day(start), day(end)) == days


def test_a_stay_lasts_until_today_and_leaves_parked_days_out() -> None:
    lasting, over = Stand(2, day(0), "begun"), Stand(2, day(0), "begun", day(10))
    assert stay_days(lasting, [], day(30)) == 30
    assert stay_days(over, [], day(30)) == 10
    assert stay_days(lasting, [rest(5, 9)], day(30)) == 26
    assert stay_days(over, [rest(5, 20)], day(30)) == 5
    assert stay_days(lasting, [], date(2025, 12, 1)) == 0


@pytest.mark.parametrize(
    ("rows", "parkings", "since"),
    [
        ([(1, 0, 5), (2, 5, None)], [], 5),
        ([(1, 0, 5), (2, 5, 5), (1, 5, None)], [], 0),
        ([(1, 0, 5), (2, 5, 5), (3, 5, 5), (1, 5, None)], [], 0),
        ([(3, 0, 5), (3, 9, None)], [], 9),
        ([(3, 0, 5), (4, 5, 9), (3, 9, None)], [], 9),
        ([(3, 0, None)], [rest(2, 9, 6)], 4),
        ([(3, 0, None)], [rest(2, 9)], 0),
        ([(3, 0, None)], [rest(2, 4), rest(8, 20)], 2),
        ([(3, 0, 5), (4, 5, None)], [rest(2, 9, 5)], 5),
    ],
)
def test_the_day_from_which_a_stay_counts(rows: list[Row], parkings: list[Parking], since: int) -> None:
    assert counting_since(entries(*rows), parkings) == day(since)


def test_without_entries_nothing_counts() -> None:
    assert counting_since((), []) is None
