"""Inflows with what became of them: the same stage figures as from the whole histories."""

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.moving import MoveKind
from funnel_desktop.domain.passages import Passage, figures, is_first_since, passages
from funnel_desktop.domain.stage_figures import Flow, Period, StageFigure, stage_figures
from funnel_desktop.domain.stands import is_parked
from tests.domain.test_random_histories import LAST, History, play, steps
from tests.domain.world import World, day


def test_each_inflow_says_what_became_of_it() -> None:
    made = World()
    made.begin(stage=2)
    made.move(4, 10)
    made.move(3, 20)
    assert passages(made.facts()) == (
        Passage(2, "2026-01-01", "", "outflow", stood=True, passed_on=True, begun=True),
        Passage(3, "2026-01-11", "", "outflow", stood=True, passed_on=False, begun=False),
        Passage(4, "2026-01-11", "", "back", stood=True, passed_on=False, begun=False),
    )
    made.move(4, 30)
    made.lose(40)
    third, fourth, again = passages(made.facts())[1:]
    assert (third.passed_on, fourth.fate, again.day, again.before) == (True, "lost", "2026-01-31", "2026-01-11")


def test_a_deal_begun_in_1_is_not_begun_below() -> None:
    made = World()
    made.begin()
    made.move(3, 5)
    assert [(one.stage, one.begun) for one in passages(made.facts())] == [(1, False), (2, False), (3, False)]


def test_a_deal_begun_and_moved_on_one_day_is_begun_once() -> None:
    made = World()
    made.begin(stage=2)
    made.move(3, 0)
    assert [(one.stage, one.begun) for one in passages(made.facts())] == [(2, True), (3, False)]


def test_taken_over_has_no_inflow_until_it_moves() -> None:
    made = World()
    made.begin(stage=3)
    entry = made.facts().entries[0]
    made.put(type(entry)(entry.id, "d", 1, 3, day(0), "taken_over"))
    assert passages(made.facts()) == ()
    made.move(4, 5)
    assert [(one.stage, one.begun) for one in passages(made.facts())] == [(4, False)]


def test_without_entries_there_is_none() -> None:
    made = World()
    made.begin()
    facts = made.facts()
    assert passages(type(facts)(facts.deal)) == ()


def test_the_first_since_a_day() -> None:
    first = Passage(3, "2026-02-01", "", "stay", stood=True, passed_on=False, begun=False)
    second = first._replace(day="2026-03-01", before="2026-02-01")
    assert [is_first_since(first, start) for start in ("2026-01-01", "2026-02-01", "2026-02-02")] == [True, True, False]
    assert [is_first_since(second, start) for start in ("2026-02-01", "2026-02-02", "2026-03-01")] == [
        False,
        True,
        True,
    ]


def test_resting_deals_are_parked_instead_of_staying() -> None:
    stay = Passage(3, "2026-02-01", "", "stay", stood=True, passed_on=False, begun=False)
    back, out = stay._replace(fate="back"), stay._replace(fate="outflow", passed_on=True)
    found = figures([(stay, 3), (back, 2), (out, 4)], [stay, back, out])
    assert found[2] == StageFigure(9, 4, 0, 2, 3, 1, 9, 4)


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(1, 8), steps), min_size=1, max_size=3), st.integers(0, LAST))
def test_they_tell_the_same_as_the_histories(deals: list[tuple[int, History]], first: int) -> None:
    """Whatever happened: the figures from passages are those the definition makes of the entries."""
    today, start = day(LAST), day(first)
    facts = [play(begun, history).facts() for begun, history in deals]
    flows = [Flow("d", one.entries, one.closing, one.parkings) for one in facts]
    counted = [
        (passage, is_parked(one.parkings, today))
        for one in facts
        for passage in passages(one)
        if is_first_since(passage, start.isoformat())
    ]
    found = figures([(passage, 1) for passage, _ in counted], [passage for passage, rests in counted if rests])
    assert found == stage_figures(flows, Period(start, today, today))


def test_reopened_is_an_inflow_again() -> None:
    made = World()
    made.begin(stage=3)
    made.lose(5)
    made.do(MoveKind.REOPEN, 9)
    first, second = passages(made.facts())
    assert (first.fate, second.fate, second.before) == ("stay", "stay", "2026-01-01")
