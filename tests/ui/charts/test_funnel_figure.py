import warnings
from io import BytesIO

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from funnel_desktop.services.words import load_words
from tests.ui import funnel_values
from ui.charts.chart_style import ChartStyle, color_print_style, grey_print_style, screen_style
from ui.charts.figures.fonts import properties, register_own_font
from ui.charts.figures.funnel import FunnelArtists, draw_funnel
from ui.charts.figures.paint_renderer import paint_figure
from ui.charts.figures.sheet import new_figure
from ui.charts.funnel_bars import STATE_OF_BAR, FunnelBar, FunnelBars, FunnelLayout, dock_layout, page_layout
from ui.charts.funnel_words import dock_bars, page_bars
from ui.common.theme.tokens import DARK, LIGHT
from ui.common.ui_locale import UiLocale

DOCK, PAGE = dock_layout(302, 90, 64), page_layout(530, 112, (60, 60, 24, 32))
OTHER = (*funnel_values.DRAWN[:3], (0, 0, 0, None), (500, 0, 1, (1, 2)), *funnel_values.NOTHING[:3])


def painted(figure: Figure) -> QImage:
    width, height = (round(inches * 72) for inches in figure.get_size_inches())
    image = QImage(2 * width, 2 * height, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.scale(2, 2)
    paint_figure(figure, painter)
    painter.end()
    return image


def drawn(bars: FunnelBars, layout: FunnelLayout, style: ChartStyle) -> tuple[Figure, FunnelArtists]:
    figure = new_figure(layout.width, layout.height)
    return figure, draw_funnel(figure, bars, layout, style)


@pytest.mark.parametrize("style", [screen_style(LIGHT), screen_style(DARK), grey_print_style(), color_print_style()])
@pytest.mark.parametrize("paper", [True, False])
def test_an_update_equals_a_fresh_drawing(paper: bool, style: ChartStyle, locale: UiLocale) -> None:
    make, layout = (page_bars, PAGE) if paper else (dock_bars, DOCK)
    first, then = (make(funnel_values.view(figures), locale) for figures in (funnel_values.DRAWN, OTHER))
    figure, artists = drawn(first, layout, style)
    before = painted(figure)
    artists.update(then)
    after = painted(figure)
    assert after == painted(drawn(then, layout, style)[0])
    assert after != before
    artists.update(first)
    assert painted(figure) == before


def test_restyling_equals_a_fresh_drawing(locale: UiLocale) -> None:
    bars = dock_bars(funnel_values.view(), locale)
    figure, artists = drawn(bars, DOCK, screen_style(LIGHT))
    artists.restyle(screen_style(DARK))
    artists.update(bars)
    assert painted(figure) == painted(drawn(bars, DOCK, screen_style(DARK))[0])


def at(image: QImage, layout: FunnelLayout, stage: int, share: float) -> QColor:
    """Return the colour in the middle of a stage's bar's height, at a share of half the full width."""
    x = layout.centre + share * layout.bar_width / 2
    return image.pixelColor(round(2 * x), round(2 * (layout.bar_top(stage - 1) + layout.bar_height / 2)))


def test_filled_is_proved_and_outlined_is_claimed(locale: UiLocale) -> None:
    image = painted(drawn(page_bars(funnel_values.view(), locale), PAGE, grey_print_style())[0])
    # Stage 6: 8540 claimed, 6340 proved of 35196: solid to 0.18 of the half width, white to 0.243.
    assert at(image, PAGE, 6, 0.1) == QColor("#3A3A3A")
    assert at(image, PAGE, 6, 0.215) == QColor("#FFFFFF")
    assert at(image, PAGE, 6, 0.26) == QColor("#FFFFFF")


def test_the_states_differ_by_pattern_in_grey(locale: UiLocale) -> None:
    image = painted(drawn(page_bars(funnel_values.view(), locale), PAGE, grey_print_style())[0])

    def faces(stage: int) -> set[str]:
        top = round(2 * PAGE.bar_top(stage - 1))
        points = ((x, y) for x in range(-20, 21) for y in range(top + 6, top + 44))
        return {image.pixelColor(round(2 * PAGE.centre) + x, y).name().upper() for x, y in points}

    assert {"#EDEDED"} < faces(1)
    assert {"#C9C9C9", "#555555"} < faces(4)
    assert faces(6) == {"#3A3A3A"}


def test_nothing_in_hand_draws_no_bar(locale: UiLocale) -> None:
    image = painted(drawn(dock_bars(funnel_values.view(funnel_values.NOTHING), locale), DOCK, grey_print_style())[0])
    assert {at(image, DOCK, stage, 0).name() for stage in range(1, 9)} == {"#ffffff"}


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_matplotlib_itself_misses_no_glyph(language: str, qapp: QApplication) -> None:
    locale = UiLocale(qapp, load_words, language)
    bars = page_bars(funnel_values.view(), locale)
    locale.uninstall()
    figure, _ = drawn(bars, PAGE, grey_print_style())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        FigureCanvasAgg(figure).print_figure(BytesIO())
    texts = {text.get_text() for text in figure.findobj(Text)}
    words = load_words(language)
    assert {f"{number} {words.stage_short(number)}" for number in range(1, 9)} <= texts


def test_a_missing_glyph_would_be_noticed() -> None:
    figure = new_figure(100, 50)
    figure.text(0.5, 0.5, "\U00020bb7\ue000", fontproperties=properties(12))
    with pytest.warns(UserWarning, match="missing from font"):
        FigureCanvasAgg(figure).print_figure(BytesIO())


def test_the_font_is_registered_once() -> None:
    from matplotlib.font_manager import fontManager

    register_own_font()
    register_own_font()
    assert sum("FunnelSansSC" in entry.fname for entry in fontManager.ttflist) == 2


@pytest.mark.usefixtures("qapp")
def test_dollars_are_no_formula() -> None:
    figure = new_figure(200, 100)
    bars = FunnelBars(tuple(_renamed(number) for number in range(1, 9)))
    draw_funnel(figure, bars, DOCK, screen_style(LIGHT))
    painted(figure)
    assert all(not text.get_parse_math() for text in figure.findobj(Text))


def _renamed(number: int) -> FunnelBar:
    return FunnelBar(number, STATE_OF_BAR[number - 1], 0.5, 0.2, r"US$1_{2}$ \frac", figures=("US$1",))
