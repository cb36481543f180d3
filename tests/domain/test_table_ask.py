"""A choice of the funnel page written and read again; words that are none are refused."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.funnel import SHAPES
from funnel_desktop.domain.funnel_table import MEASURES, POPULATIONS, TableQuery
from funnel_desktop.domain.periods import PERIODS, named_period
from funnel_desktop.domain.stage_figures import RULES
from funnel_desktop.domain.table_ask import read, written
from tests.domain.world import TODAY


@given(
    st.tuples(*(st.sampled_from(words) for words in (MEASURES, SHAPES, POPULATIONS, RULES, PERIODS))),
    st.integers(0, 400),
)
def test_what_is_written_is_read(words: tuple[str, str, str, str, str], ago: int) -> None:
    day = TODAY - timedelta(days=ago)
    measure, shape, population, rule, period = words
    expected = TableQuery(named_period(period, day), measure, shape, rule, population)
    assert read(written(words, day), TODAY) == expected


def test_what_is_not_said_is_as_the_page_shows_first() -> None:
    assert read("", TODAY) == TableQuery(named_period("year", TODAY))
    assert read("count.stock.open.later.90", TODAY).period == named_period("90", TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "count",
        "count.stock.open.later",
        "weight.stock.open.later.90",
        "count.stock.open.later.90.tomorrow",
        "count.stock.open.later.90.2026-11-24",
        "count.stock.open.later.90.2026-11-01.x",
    ],
)
def test_other_words_are_refused(text: str) -> None:
    with pytest.raises(InputError) as refused:
        read(text, date(2026, 11, 23))
    assert refused.value.code == "report.part"
