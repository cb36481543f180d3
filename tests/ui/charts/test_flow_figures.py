"""The flow figures' charts: drawn within their bounds, with a region a row, whatever the figures are."""

from datetime import date

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text
from PySide6.QtGui import QColor, QImage, QPainter

from funnel_desktop.domain.closed_deals import Leak, LossCause, WinShare
from funnel_desktop.domain.endings import Ending, cycle, velocity
from funnel_desktop.domain.flow_view import FlowView
from funnel_desktop.domain.stage_figures import Period
from funnel_desktop.domain.starving import Pace, SearchYear, starving
from funnel_desktop.domain.stocks import StockLine, StockTrend
from tests.ui import funnel_values
from ui.charts import flow_words
from ui.charts.chart_style import ChartStyle, color_print_style, grey_print_style, screen_style
from ui.charts.figure_view import Draw
from ui.charts.figures.bar_list import draw_bar_list
from ui.charts.figures.leak_map import draw_leak_map
from ui.charts.figures.paint_renderer import paint_figure
from ui.charts.figures.regions import named_regions
from ui.charts.figures.sheet import new_figure
from ui.charts.figures.stock_trend import draw_stock_trend
from ui.charts.flow_values import PANEL, BarList, LeakMap
from ui.common.theme.tokens import DARK, LIGHT
from ui.common.ui_locale import UiLocale

STYLES = (screen_style(LIGHT, "surface"), screen_style(DARK, "surface"), color_print_style(), grey_print_style())
STATES = dict(enumerate(funnel_values.STATES, start=1))
TODAY = date(2026, 11, 23)
NAMES = [funnel_values.LONG, "$x_{2}$", *(f"展会 {number}" for number in range(14)), ""]


def view(amount: int = 10**11 * 100) -> FlowView:
    """Return figures as a full year has them, with names and amounts of every size."""
    shares = tuple(
        WinShare(name, at % 3, 3 + at, tuple(f"d{at}{n}" for n in range(3 + at))) for at, name in enumerate(NAMES)
    )
    states = tuple(WinShare(state, 6, n, ("a",) * n) for state, n in (("search", 17), ("funnel", 14), ("best", 8)))
    ended = [Ending("a", "won", TODAY, date(2026, 1, 1)), Ending("b", "lost", TODAY)]
    lines = tuple(StockLine(stage, stage, 9, 4, stage + 5, (f"s{stage}",)) for stage in range(1, 9))
    days = tuple(date(2026, month, 28) for month in range(1, 12))
    return FlowView(
        period=Period(date(2025, 11, 24), TODAY, TODAY),
        currency="CNY",
        velocity=velocity([amount, 100], (1, 2), cycle(ended)),
        open_deals=("x", "y"),
        win_rate=(6, 17),
        win_shares={"state": states, "source": shares, "industry": (), "competitor": shares},
        causes=(
            LossCause("competitor", (1, 20, 4), amount, 0, ("a",)),
            LossCause("no_decision", (1, 0, 0), 0, 1, ("b",)),
        ),
        rivals=((funnel_values.LONG, ("a", "c")), ("", ("d",))),
        leaks=(
            Leak("m2b", 2, (4, 6), (1, 6), ("a",), ("w",)),
            Leak("m3a", 3, (0, 6), (3, 6), (), ("w",)),
            Leak("m8a", 8, None, (1, 6), (), ("w",)),
            Leak("m5b", 5, (1, 2), (0, 6), ("a",)),
        ),
        lost=11,
        won=6,
        trend=StockTrend(days, tuple((month, *range(7)) for month in range(len(days))), lines),
    )


def drawn(
    draw: Draw, values: object, size: tuple[float, float], style: ChartStyle = STYLES[0]
) -> tuple[Figure, QImage]:
    figure = new_figure(*size)
    draw(figure, values, style)
    image = QImage(round(size[0]), round(size[1]), QImage.Format.Format_RGB32)
    image.fill(QColor(style.surface))
    painter = QPainter(image)
    paint_figure(figure, painter)
    painter.end()
    return figure, image


def charts(locale: UiLocale) -> dict[str, tuple[Draw, flow_words.Section]]:
    given = view()
    return {
        "velocity": (draw_bar_list, flow_words.velocity_section(given.velocity, given, locale)),
        "state": (draw_bar_list, flow_words.win_rate_section(given, "state", locale)),
        "source": (draw_bar_list, flow_words.win_rate_section(given, "source", locale)),
        "rival": (draw_bar_list, flow_words.win_rate_section(given, "competitor", locale)),
        "losses": (draw_bar_list, flow_words.loss_section(given, locale)),
        "leaks": (draw_leak_map, flow_words.leak_section(given, STATES, locale)),
        "stocks": (draw_stock_trend, flow_words.stock_section(given, STATES, locale)),
    }


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("width", [420, 640, 1300])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_text_stays_within_and_every_row_leads_to_deals(
    language: str, width: int, style: ChartStyle, locale: UiLocale
) -> None:
    locale.set_language(language)
    for name, (draw, section) in charts(locale).items():
        values = section.values
        height = values.height if isinstance(values, BarList | LeakMap) else 2 * PANEL
        figure, _ = drawn(draw, values, (width, height), style)
        for text in figure.findobj(Text):
            box = text.get_window_extent()
            assert box.x0 >= -2, (name, text.get_text())
            assert box.x1 <= width + 2, (name, text.get_text())
        assert set(named_regions(figure)) == set(section.deals) == set(section.tips), name
        assert section.speech


def test_levers_stand_on_what_there_is(locale: UiLocale) -> None:
    section = flow_words.velocity_section(view(2000 * 100).velocity, view(), locale)
    assert isinstance(section.values, BarList)
    now, deals, *_, cycle_row = section.values.rows
    assert (now.label, now.note) == ("现在", "")
    assert deals.note.startswith("+¥")
    assert sum(part.share for part in cycle_row.parts) == pytest.approx(1)
    assert "赢单率 50%（1/2）" in flow_words.velocity_formula(view().velocity, "CNY", locale)
    assert "从第 1 步开始" in flow_words.velocity_formula(None, "CNY", locale)
    assert flow_words.velocity_section(None, view(), locale).deals == {}


def test_small_samples_are_marked_and_the_rest_stands_together(locale: UiLocale) -> None:
    section = flow_words.win_rate_section(view(), "source", locale)
    assert isinstance(section.values, BarList)
    rows = section.values.rows
    assert len(rows) == 11
    assert rows[0].faint
    assert rows[0].note == "0/3 · 样本少"
    assert not rows[2].faint
    assert rows[-1].label == "其余合计"
    assert len(section.deals[rows[-1].key]) == sum(3 + at for at in range(10, len(NAMES)))
    assert section.values.mark == pytest.approx(6 / 17)
    assert flow_words.share_name("competitor", "", locale) == "未写明对手"
    assert flow_words.share_name("source", "", locale) == "未填写"


def test_a_leak_shows_both_sides(locale: UiLocale) -> None:
    section = flow_words.leak_section(view(), STATES, locale)
    assert isinstance(section.values, LeakMap)
    coach, solution, signed, passed = section.values.rows
    assert (coach.label, coach.lost_text, coach.won_text, coach.faint) == ("搞定线人", "4/6", "1/6", False)
    assert (signed.lost, signed.lost_text) == (None, "—")
    assert passed.label.endswith("（样本少）")
    assert section.deals["m2b"] == ("a", "w")
    assert solution.won == 0.5


def test_a_dry_funnel_is_told_with_its_arithmetic(locale: UiLocale) -> None:
    pace = Pace(0, 4, 0, 0)
    found = starving(SearchYear(26, 2, 1, 1, 13, 2, 5, pace), TODAY)
    said = flow_words.dry_words(found, locale)
    assert "每周进 0.0 单，出 0.5 单" in said
    assert "一年内漏斗不会断流" in flow_words.dry_words(None, locale)
