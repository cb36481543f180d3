"""The user's own record (method, "Own record"): the method's example, and a plain second reading of it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.entities import Closing, Deal, StageEntry
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.moving import MoveKind
from funnel_desktop.domain.own_record import add_up, record_of, used_rates
from tests.domain.world import START, World, day

DEFAULTS = (0, 10, 20, 25, 30, 50, 75, 90, 100)


def test_the_methods_example() -> None:
    """Five closed deals had entered column 2, two of them won, default 10: 18.8 → 19 %."""
    assert used_rates(DEFAULTS, {1: (5, 2)})[1] == 19


def test_the_screens_example() -> None:
    """Method 50 %, you 42 % (5 of 12), used 46 %."""
    assert used_rates(DEFAULTS, {5: (12, 5)})[5] == 46


def test_without_a_record_the_defaults_hold() -> None:
    assert used_rates(DEFAULTS, {}) == DEFAULTS


def test_a_rate_is_never_below_the_stage_before() -> None:
    used = used_rates(DEFAULTS, {3: (40, 40), 4: (40, 0)})
    assert used[3] == used[4] == 83
    assert used[5] == 83


@given(
    st.dictionaries(st.integers(1, 7), st.integers(0, 60).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))))
)
def test_a_plain_second_reading_of_the_formula_agrees(record: dict[int, tuple[int, int]]) -> None:
    expected, before = [0], 0.0
    for stage in range(1, 8):
        closed, won = record.get(stage, (0, 0))
        exact = (12 * DEFAULTS[stage] + 100 * won) / (12 + closed)
        before = max(before, int(exact + 0.5 + 1e-9))
        expected.append(int(before))
    assert used_rates(DEFAULTS, record) == (*expected, 100)


MOVES = st.lists(st.tuples(st.integers(0, 3), st.integers(1, 8)), min_size=1, max_size=12)


def _history(moves: list[tuple[int, int]], arrival: str) -> list[StageEntry]:
    """Return stage entries of (days later, column); a move to the same column is none."""
    entries: list[StageEntry] = []
    on = START
    for later, stage in moves:
        on += timedelta(later)
        if entries and entries[-1].stage == stage:
            continue
        if entries:
            last = entries[-1]
            entries[-1] = StageEntry(last.id, "d", last.nth, last.stage, last.entered_on, last.arrival, on)
        way = "forward" if entries and stage > entries[-1].stage else "back"
        entries.append(StageEntry(f"e{len(entries)}", "d", len(entries) + 1, stage, on, way if entries else arrival))
    return entries


@given(MOVES, st.sampled_from(["begun", "taken_over"]), st.sampled_from(["won", "lost"]))
def test_a_plain_second_reading_of_who_counts_agrees(moves: list[tuple[int, int]], arrival: str, outcome: str) -> None:
    entries = _history(moves, arrival)
    last = entries[-1]
    closing = Closing("x", "d", outcome, last.entered_on, last.stage)
    facts = DealFacts(Deal("d", "d", START, last.stage), entries=tuple(entries), closing=closing)
    # Day by day: where it stood on the eve, where it stood at the day's end.
    reached, stood = {entries[0].stage} if arrival == "begun" else set(), None
    for on in sorted({entry.entered_on for entry in entries}):
        todays = [entry for entry in entries if entry.entered_on == on]
        end = todays[-1].stage
        if stood is None:
            if end > todays[0].stage:
                reached.add(end)
        elif end > stood:
            reached.add(end)
        stood = end
    expected = tuple((column - 1, int(outcome == "won")) for column in range(2, 9) if column in reached)
    assert record_of(facts) == expected


def test_open_deals_and_those_brought_in_closed_are_out() -> None:
    entry = StageEntry("e", "d", 1, 5, START, "begun")
    closing = Closing("x", "d", "won", START, 5)
    assert record_of(DealFacts(Deal("d", "d", START, 5), entries=(entry,))) == ()
    brought = Deal("d", "d", START, 5, brought_in_closed=True)
    assert record_of(DealFacts(brought, entries=(entry,), closing=closing)) == ()
    assert record_of(DealFacts(Deal("d", "d", START, 5), entries=(entry,), closing=closing)) == ((4, 1),)


@pytest.mark.parametrize(("stage", "expected"), [(8, ((7, 1),)), (1, ())])
def test_begun_there_counts(stage: int, expected: tuple[tuple[int, int], ...]) -> None:
    entry = StageEntry("e", "d", 1, stage, START, "begun", day(3))
    facts = DealFacts(Deal("d", "d", START, stage), entries=(entry,), closing=Closing("x", "d", "won", day(3), stage))
    assert record_of(facts) == expected


def test_records_add_up() -> None:
    assert add_up([((1, 1), (2, 1)), ((1, 0),), ()]) == {1: (2, 1), 2: (1, 1)}


def test_a_reopened_deal_is_out_until_it_is_closed_again() -> None:
    world = World()
    world.begin(stage=3)
    world.win(4)
    assert record_of(world.facts()) == ((2, 1), (7, 1))
    world.do(MoveKind.REOPEN, 6)
    assert record_of(world.facts()) == ()
    world.lose(9)
    assert record_of(world.facts()) == ((2, 0), (7, 0))
