"""Stocks by hand, and start + entered − left = end for random histories."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.stage_figures import Flow
from funnel_desktop.domain.stocks import month_ends, stock_trend
from tests.domain.test_random_histories import LAST, History, play, steps
from tests.domain.world import World, day


def flow(made: World, key: str) -> Flow:
    facts = made.facts(key)
    return Flow(key, facts.entries, facts.closing, facts.parkings)


def test_stocks_by_hand() -> None:
    made = World()
    made.begin("a", on=0)
    made.move(3, 20, "a")
    made.begin("b", on=10)
    made.lose(30, "b")
    trend = stock_trend([flow(made, "a"), flow(made, "b")], [day(5), day(15), day(25), day(35)])
    assert trend.of(1) == (1, 2, 1, 0)
    assert trend.of(3) == (0, 0, 1, 1)
    one, three = trend.lines[0], trend.lines[2]
    assert (one.start, one.entered, one.left, one.end, one.deals) == (1, 1, 2, 0, ())
    assert (three.start, three.entered, three.left, three.end, three.deals) == (0, 1, 0, 1, ("a",))


def test_months_end_on_their_last_day() -> None:
    found = month_ends(date(2026, 3, 15), 3)
    assert [str(one) for one in found] == ["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-15"]


@settings(max_examples=100)
@given(
    st.lists(st.tuples(st.integers(1, 8), steps), max_size=4), st.lists(st.integers(0, LAST), min_size=1, max_size=5)
)
def test_start_and_entered_less_left_is_end(lives: list[tuple[int, History]], days: list[int]) -> None:
    flows = []
    for at, life in enumerate(lives):
        facts = play(*life).facts()
        flows.append(Flow(f"{at}", facts.entries, facts.closing, facts.parkings))
    trend = stock_trend(flows, [day(one) for one in sorted(days)])
    for line in trend.lines:
        assert line.start + line.entered - line.left == line.end == len(line.deals)
        assert trend.of(line.stage)[0] == line.start
        assert trend.of(line.stage)[-1] == line.end
    assert all(sum(counts) <= len(lives) for counts in trend.counts)
