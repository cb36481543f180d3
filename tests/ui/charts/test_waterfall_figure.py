"""The waterfall's figure: where its axis starts, what each column says, extremes, both languages."""

import pytest
from matplotlib.text import Text
from PySide6.QtGui import QImage

from tests.ui.charts import waterfalls
from tests.ui.charts.test_funnel_figure import painted
from tests.ui.charts.waterfalls import ALL, DRAWN, EVERYTHING, FROM_NOTHING, HUGE, NOTHING, SPAN, WAN
from ui.charts.chart_style import ChartStyle, grey_print_style, screen_style
from ui.charts.figures.regions import named_regions
from ui.charts.figures.sheet import new_figure
from ui.charts.figures.waterfall import draw_waterfall
from ui.charts.waterfall_bars import waterfall_bars
from ui.charts.waterfall_words import speech, tips, waterfall_data, worded_waterfall
from ui.common.theme.tokens import DARK, LIGHT
from ui.common.ui_locale import UiLocale


def texts(name: str, locale: UiLocale, style: ChartStyle | None = None) -> list[str]:
    figure = new_figure(700, 186)
    draw_waterfall(figure, worded_waterfall(ALL[name], SPAN, locale), style or screen_style(LIGHT))
    return [artist.get_text() for artist in figure.findobj(Text)]


def test_steps_lead_from_start_to_end() -> None:
    drawn = waterfall_bars(DRAWN)
    assert [bar.kind for bar in drawn.bars] == [
        "start", "new", "resumed", "grown", "shrunk", "won", "lost", "parked", "end",
    ]  # fmt: skip
    for one, other in zip(drawn.bars[:-1], drawn.bars[1:-1], strict=False):
        assert one.level in {other.low, other.high}
    assert drawn.bars[-2].level == drawn.bars[-1].level
    assert all(0 <= bar.low <= bar.high <= 1 for bar in drawn.bars)


@pytest.mark.parametrize("name", ALL)
def test_a_grid_has_few_round_lines_within_the_axis(name: str) -> None:
    drawn = waterfall_bars(ALL[name])
    assert len(drawn.ticks) <= 6
    assert all(0 < tick.height <= 1 for tick in drawn.ticks)


def test_the_axis_is_cut_only_far_from_nought_and_the_first_line_says_so(locale: UiLocale) -> None:
    assert waterfall_bars(DRAWN).base == 32_000 * WAN
    assert {waterfall_bars(fall).base for fall in (FROM_NOTHING, EVERYTHING, HUGE, NOTHING)} == {0}
    locale.set_language("zh_CN")
    assert texts("drawn", locale)[1] == "2026-08-24 → 2026-11-23 · 万元 · 纵轴自 ¥3.20亿 起截断"
    locale.set_language("en")
    assert texts("from-nothing", locale)[1] == "24 Aug 2026 → 23 Nov 2026 · axis starts at 0"


def test_columns_say_their_amounts_in_the_languages_units(locale: UiLocale) -> None:
    locale.set_language("zh_CN")
    assert {"34,946", "+4,210", "−3,120", "赢单", "期末", "收支相符，分毫不差"} <= {*texts("drawn", locale)}
    locale.set_language("en")
    assert {"349.5", "+42.1", "Won", "balances to the cent"} <= {*texts("drawn", locale)}
    assert {"¥1", "+¥1", "¥2", "0"} <= {*texts("one", locale)}


def test_nothing_is_said_in_words(locale: UiLocale) -> None:
    locale.set_language("en")
    assert texts("nothing", locale)[-1] == "Nothing was open on either day, and nothing moved."
    assert len(texts("nothing", locale)) == 2


@pytest.mark.parametrize("style", [screen_style(DARK), grey_print_style()])
@pytest.mark.parametrize("name", ALL)
def test_it_is_painted_in_every_style_and_size(name: str, style: ChartStyle, locale: UiLocale) -> None:
    pictures: list[QImage] = []
    for size in ((1000, 186), (300, 110)):
        figure = new_figure(*size)
        draw_waterfall(figure, worded_waterfall(ALL[name], SPAN, locale), style)
        pictures.append(painted(figure))
        if name != "nothing":
            regions = named_regions(figure)
            assert next(iter(regions)) == "start"
            assert all(left >= 0 and left + width <= size[0] for left, _, width, _ in regions.values())
    assert pictures[0] != pictures[1]


def test_a_column_tells_its_whole_amount_and_its_deals(locale: UiLocale) -> None:
    locale.set_language("en")
    assert tips(DRAWN, locale)["won"] == "Won: ¥31,200,000, 1 deal"
    assert tips(DRAWN, locale)["start"] == "Start: ¥349,460,000, 39 deals"
    assert "New +42.1" in speech(DRAWN, SPAN, locale)


def test_slides_get_columns_that_stand_on_hidden_ones(locale: UiLocale) -> None:
    locale.set_language("en")
    data = waterfall_data(waterfalls.fall(10, new=4, won=3), locale)
    assert data.kind == "stacked-column"
    assert data.categories[:2] == ("Start", "New")
    lift, ends, ups, downs = data.series
    assert lift.hidden
    assert lift.values == (0, *[0.1] * 1, 0.14, 0.14, 0.14, 0.14, 0.11, 0.11, 0.11, 0.11, 0)
    assert (ends.values[0], ends.values[-1], ups.values[1], downs.values[6]) == (0.1, 0.11, 0.04, 0.03)
    assert ups.values[0] is None
    assert data.unit == "¥M"
