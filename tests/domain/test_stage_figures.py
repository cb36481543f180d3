"""Inflow and its outcomes by example (method, "Stage figures")."""

from datetime import date

import pytest

from funnel_desktop.domain.moving import MoveKind
from funnel_desktop.domain.stage_figures import NO_FIGURE, Flow, Period, StageFigure, deal_figures, stage_figures
from tests.domain.world import TODAY, World, day

ALL = Period(day(0), TODAY, TODAY)
WAKE = date(2026, 12, 15)


def flow(made: World, deal_id: str = "d") -> Flow:
    facts = made.facts(deal_id)
    return Flow(deal_id, facts.entries, facts.closing, facts.parkings)


def figures(made: World, period: Period = ALL) -> dict[int, StageFigure]:
    return deal_figures(flow(made), period)


def world(stage: int = 1, on: int = 0) -> World:
    made = World()
    made.begin(stage=stage, on=on)
    return made


def test_the_example_of_the_method() -> None:
    """Six come into 3, one by a jump from 2 to 4; three stand above 3 at the end, one is parked, two are still in 3."""
    made = World()
    for key in "abcdef":
        made.begin(key, 2)
    for key in "abdef":
        made.move(3, 10, key)
    made.move(4, 20, "c")
    made.move(4, 30, "a")
    made.move(5, 30, "b")
    made.park(30, WAKE, "d")
    three = stage_figures([flow(made, key) for key in "abcdef"], ALL)[2]
    assert (three.inflow, three.outflow, three.lost, three.parked, three.stay) == (6, 3, 0, 1, 2)
    assert three.conversion("later") == (3, 6)
    assert three.conversion("every") == (1, 5)


def test_begun_above_1_has_no_inflow_below() -> None:
    assert figures(world(4)) == {4: StageFigure(inflow=1, stay=1, stood=1)}


def test_forward_passes_every_column_on_the_way() -> None:
    made = world()
    made.move(4, 10)
    found = figures(made)
    assert found[1] == StageFigure(inflow=1, outflow=1, stood=1)
    assert found[2] == found[3] == StageFigure(inflow=1, outflow=1)
    assert found[4] == StageFigure(inflow=1, stay=1, stood=1)
    assert set(found) == {1, 2, 3, 4}


def test_step_by_step_passes_by_both_rules() -> None:
    made = world()
    made.move(2, 10)
    assert figures(made)[1] == StageFigure(inflow=1, outflow=1, stood=1, passed_on=1)
    assert figures(made)[1].conversion("every") == (1, 1)


def test_a_way_back_is_no_inflow_and_shows_as_moved_back() -> None:
    made = world(3)
    made.move(2, 10)
    assert figures(made) == {3: StageFigure(inflow=1, stay=1, moved_back=1, stood=1)}


def test_there_and_back_on_one_day_leaves_no_trace() -> None:
    made = world()
    made.move(3, 10)
    made.move(1, 10)
    assert figures(made) == {1: StageFigure(inflow=1, stay=1, stood=1)}


def test_back_and_forward_again_counts_each_column_once() -> None:
    made = world(3)
    made.move(2, 10)
    made.move(4, 20)
    found = figures(made)
    assert found[3] == StageFigure(inflow=1, outflow=1, stood=1, passed_on=1)
    assert found[4] == StageFigure(inflow=1, stay=1, stood=1)


def test_won_is_outflow_of_every_column_passed_and_of_8() -> None:
    made = world(6)
    made.win(10)
    found = figures(made)
    assert found[6] == StageFigure(inflow=1, outflow=1, stood=1)
    assert found[7] == found[8] == StageFigure(inflow=1, outflow=1)


def test_won_out_of_8_passes_by_both_rules() -> None:
    made = world(7)
    made.move(8, 5)
    made.win(10)
    assert figures(made)[8] == StageFigure(inflow=1, outflow=1, stood=1, passed_on=1)
    assert figures(made)[7] == StageFigure(inflow=1, outflow=1, stood=1, passed_on=1)


def test_lost_and_parked_are_outcomes_where_it_stands() -> None:
    made = world(2)
    made.move(3, 5)
    made.lose(10)
    assert figures(made)[3] == StageFigure(inflow=1, lost=1, stood=1)
    assert figures(made)[2] == StageFigure(inflow=1, outflow=1, stood=1, passed_on=1)
    resting = world(2)
    resting.park(5, WAKE)
    assert figures(resting)[2] == StageFigure(inflow=1, parked=1, stood=1)


def test_reopened_is_an_inflow_of_its_own() -> None:
    made = world(3)
    made.lose(10)
    made.do(MoveKind.REOPEN, 20)
    later = Period(day(15), TODAY, TODAY)
    assert figures(made, later) == {3: StageFigure(inflow=1, stay=1, stood=1)}
    assert figures(made)[3].inflow == 1


def test_taken_over_counts_only_from_its_first_dated_entry() -> None:
    made = world(3)
    entry = made.facts().entries[0]
    made.put(type(entry)(entry.id, "d", 1, 3, day(0), "taken_over"))
    assert figures(made) == {}
    made.move(5, 10)
    assert set(figures(made)) == {4, 5}


def test_only_what_came_in_within_the_period_counts() -> None:
    made = world()
    made.move(2, 10)
    made.move(3, 20)
    assert set(figures(made, Period(day(10), day(10), TODAY))) == {2}
    assert set(figures(made, Period(day(0), day(9), TODAY))) == {1}
    assert set(figures(made, Period(day(11), day(20), TODAY))) == {3}
    assert set(figures(made, Period(day(21), day(30), TODAY))) == set()


def test_outcomes_are_judged_on_the_observation_day() -> None:
    made = world()
    made.move(2, 10)
    made.lose(30)
    seen = [figures(made, Period(day(0), day(5), day(on)))[1] for on in (9, 10)]
    assert [(one.stay, one.outflow) for one in seen] == [(1, 0), (0, 1)]
    two = [figures(made, Period(day(0), day(15), day(on)))[2] for on in (29, 30)]
    assert [(one.stay, one.lost) for one in two] == [(1, 0), (0, 1)]


def test_closed_on_the_day_and_reopened_since_is_lost_then() -> None:
    made = world(3)
    made.lose(10)
    made.do(MoveKind.REOPEN, 20)
    seen = [figures(made, Period(day(0), day(5), day(on)))[3] for on in (9, 10, 19, 20)]
    assert [(one.stay, one.lost) for one in seen] == [(1, 0), (0, 1), (0, 1), (1, 0)]


def test_a_win_after_the_observation_day_has_not_happened_yet() -> None:
    made = world(8)
    made.win(20)
    assert figures(made, Period(day(0), day(5), day(19)))[8] == StageFigure(inflow=1, stay=1, stood=1)


@pytest.mark.parametrize("rule", ["every", "later"])
def test_without_inflow_there_is_no_conversion(rule: str) -> None:
    assert NO_FIGURE.conversion(rule) is None


def test_figures_add_up() -> None:
    one = StageFigure(1, 2, 3, 4, 5, 6, 7, 8)
    assert one + one == StageFigure(2, 4, 6, 8, 10, 12, 14, 16)
    assert stage_figures([], ALL) == (NO_FIGURE,) * 8
