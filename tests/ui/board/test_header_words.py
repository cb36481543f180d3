"""The heads of columns in words: counts under a filter, and sums of which nothing is known."""

import pytest

from funnel_desktop.domain.limits import StageLimit
from funnel_desktop.services.words import load_words
from ui.board.header_figures import HeaderFigures
from ui.board.header_words import band_sums, header_speech, header_texts
from ui.common.formats import Formats


@pytest.mark.parametrize(("shown", "count"), [(None, "9"), (1, "1/9"), (0, "0/9")])
def test_under_a_filter_the_count_says_of_how_many(shown: int | None, count: str) -> None:
    figures = HeaderFigures(3, count=9, amount=100_000_00)
    assert header_texts(figures, load_words("en"), Formats("en"), "CNY", shown).count == count


@pytest.mark.parametrize(
    ("figures", "sum_", "band"),
    [
        (HeaderFigures(3, count=2, unknown=2), "¥ 未定 · 2 单", "2 单 · ¥ 未定"),
        (HeaderFigures(3, count=2, unknown=1), "¥0", "2 单 · ¥0"),
        (HeaderFigures(3), "¥0", "0 单 · ¥0"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_where_no_amount_is_known_the_sum_is_unknown_and_not_nought(
    figures: HeaderFigures, sum_: str, band: str
) -> None:
    words, formats = load_words("zh_CN"), Formats("zh_CN")
    assert header_texts(figures, words, formats, "CNY").sum == sum_
    assert band_sums([figures], formats, "CNY") == band
    assert ("未定" in header_speech(figures, words, formats, "CNY")[1]) == ("未定" in sum_)


def test_a_column_over_its_soft_limit_says_so() -> None:
    words, formats = load_words("en"), Formats("en")
    for limit, count in (
        (StageLimit(7), "7"),
        (StageLimit(6), "7 > 6"),
        (StageLimit(0, 2, 121), "7 3h>2h"),
        (StageLimit(6, 2, 121), "7>6 3h>2h"),
    ):
        figures = HeaderFigures(3, count=7, limit=limit)
        assert header_texts(figures, words, formats, "CNY").count == count
        assert ("soft limit" in header_speech(figures, words, formats, "CNY")[1]) == (count != "7")
