"""The usual stay: the user's own median from five finished stands on (design, decision 11)."""

from collections import Counter

import pytest

from funnel_desktop.domain.pace import Pace, finished_stays, pace, paces
from tests.domain.world import PLAYBOOK, World, day


@pytest.mark.parametrize(
    ("stays", "expected"),
    [
        ([], Pace(30, own=False)),
        ([1, 2, 3, 4], Pace(30, own=False)),
        ([1, 2, 3, 4, 5], Pace(3, own=True)),
        ([9, 1, 8, 2, 7], Pace(7, own=True)),
        ([1, 2, 3, 4, 5, 6], Pace(4, own=True)),
        ([1, 1, 2, 7, 8, 9], Pace(5, own=True)),
        ([0, 0, 0, 0, 0], Pace(0, own=True)),
    ],
)
def test_five_finished_stands_make_an_own_median(stays: list[int], expected: Pace) -> None:
    assert pace(30, Counter(stays)) == expected


def test_every_column_has_its_pace() -> None:
    found = paces(PLAYBOOK, {(2, 4): 1, (2, 5): 1, (2, 6): 2, (2, 8): 1, (3, 99): 4, (1, 1): 5})
    assert [one.days for one in found] == [1, 6, 30, 40, 50, 60, 70, 80]
    assert [one.own for one in found] == [True, True, *[False] * 6]


def test_only_finished_stands_count_and_parked_days_do_not() -> None:
    world = World()
    world.begin()
    world.park(10, day(400))
    world.move(2, 15)
    world.move(3, 15)
    world.move(4, 40)
    assert finished_stays(world.facts()) == ((1, 10), (3, 25))


def test_a_stand_taken_over_has_no_known_beginning() -> None:
    world = World()
    world.begin(stage=3)
    entry = world.facts().entries[0]
    world.put(type(entry)(entry.id, "d", 1, 3, day(0), "taken_over"))
    world.move(4, 30)
    world.move(5, 40)
    assert finished_stays(world.facts()) == ((4, 10),)
