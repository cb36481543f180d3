"""Cards as painted: the colours of the tokens are where the drawings have them."""

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPixmap

from funnel_desktop.domain.card import Card
from tests.ui.board.cards import card, parked, won
from ui.board.board_fonts import BoardFonts
from ui.board.card_cache import CardCache
from ui.board.card_delegate import CardDelegate
from ui.board.card_face import FaceMaker
from ui.board.card_layout import Density
from ui.board.card_painter import CardLook, first_line
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

PLAIN, SELECTED = CardLook(), CardLook(selected=True)
LONG = "注水泵高压变频器成套设备改造工程第二批采购与安装调试服务总包"


@pytest.fixture
def delegate(theme: Theme, maker: FaceMaker, locale: UiLocale) -> CardDelegate:  # noqa: ARG001 - texts
    return CardDelegate(theme, BoardFonts(QFont("Funnel Sans SC")), maker)


def image(delegate: CardDelegate, one: Card, look: CardLook = PLAIN, width: int = 156) -> QImage:
    return delegate.pixmap(one, width, look, 1.0).toImage()


def shows(picture: QImage, theme: Theme, role: str, box: tuple[int, int, int, int]) -> bool:
    """Tell whether a token's very colour stands somewhere in left, top, right, bottom."""
    wanted = theme.color(role).rgb()
    left, top, right, bottom = box
    return any(picture.pixel(x, y) == wanted for x in range(left, right) for y in range(top, bottom))


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(
    ("one", "look", "fill"),
    [
        (card("a"), PLAIN, "surface"),
        (card("a"), CardLook(hovered=True), "hover"),
        (card("a"), SELECTED, "accent_tint"),
        (card("a"), CardLook(selected=True, hovered=True, current=True), "accent_tint"),
        (parked("a"), PLAIN, "window"),
        (parked("a"), SELECTED, "accent_tint"),
        (won("a"), PLAIN, "accent_tint"),
    ],
)
def test_each_state_has_its_ground(
    delegate: CardDelegate, theme: Theme, mode: str, one: Card, look: CardLook, fill: str
) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    delegate.refresh()
    picture = image(delegate, one, look)
    assert (picture.width(), picture.height()) == (156, 86)
    assert picture.pixelColor(4, 40) == theme.color(fill)
    assert picture.pixelColor(0, 0) == theme.color("window")


def test_the_keyboard_ring_is_two_pixels_of_accent(delegate: CardDelegate, theme: Theme) -> None:
    ringed, plain = image(delegate, card("a"), CardLook(current=True)), image(delegate, card("a"))
    assert ringed.pixelColor(1, 43) == theme.color("accent")
    assert plain.pixelColor(1, 43) == theme.color("surface")


def test_pips_flag_chip_and_marks_are_where_they_are_drawn(delegate: CardDelegate, theme: Theme) -> None:
    picture = image(delegate, card("a", pips="do", debt=1, b=0, next_on="2026-11-20"))
    assert shows(picture, theme, "accent", (124, 44, 134, 61))
    assert shows(picture, theme, "claim", (100, 44, 120, 61))
    assert shows(picture, theme, "claim_tint", (10, 63, 40, 80))
    assert shows(picture, theme, "danger", (90, 63, 148, 80))
    quiet = image(delegate, card("a", pips="oo", next_on="2026-11-30"))
    assert not shows(quiet, theme, "claim", (0, 0, 156, 86))
    assert not shows(quiet, theme, "danger", (0, 0, 156, 86))


def test_behind_is_red_and_ready_is_jade(delegate: CardDelegate, theme: Theme) -> None:
    behind = image(delegate, card("a", b=5, k=0, pips="oo"))
    assert shows(behind, theme, "danger_tint", (10, 63, 40, 80))
    ready = image(delegate, card("a", b=3, k=3, pips="nn"))
    assert shows(ready, theme, "accent", (10, 63, 34, 80))
    assert not shows(image(delegate, card("a", pips="nn")), theme, "accent", (10, 63, 34, 80))


def test_a_parked_card_is_dashed(delegate: CardDelegate, theme: Theme) -> None:
    picture = image(delegate, parked("a"))
    edge = {picture.pixelColor(x, 0).name() for x in range(10, 146)}
    assert theme.color("window").name() in edge
    assert len(edge) > 1


def test_at_the_least_width_the_bars_go_first_then_the_date(delegate: CardDelegate, theme: Theme) -> None:
    crowded = card("a", b=0, next_on="2026-11-24", entered_on="2026-11-20")
    wide, narrow = image(delegate, crowded), image(delegate, crowded, width=132)
    assert shows(wide, theme, "text3", (48, 66, 58, 78))
    bars = theme.color("border").rgb()
    line = [narrow.pixel(x, y) for x in range(45, 75) for y in range(64, 78)]
    assert line.count(bars) < 20


def test_a_long_name_takes_two_lines_and_is_cut(delegate: CardDelegate) -> None:
    short = image(delegate, card("a", name="冷站节能改造"))
    long = image(delegate, card("b", name=LONG))
    assert short.copy(10, 25, 100, 16) != long.copy(10, 25, 100, 16)
    delegate.density = Density.COMFORTABLE
    roomy = delegate.pixmap(card("c", name=LONG), 184, PLAIN, 1.0)
    assert roomy.height() == 102


def test_first_line_breaks_between_words_and_between_chinese_characters(theme: Theme) -> None:  # noqa: ARG001
    font = QFont("Funnel Sans SC")
    font.setPixelSize(13)
    assert 5 < first_line(LONG, font, 137) < 12
    words = "Rolling mill main drive upgrade"
    assert words[: first_line(words, font, 137)].endswith(" ")


def test_a_painted_card_is_kept_until_its_version_or_look_changes(delegate: CardDelegate) -> None:
    one = card("a")
    first = delegate.pixmap(one, 156, PLAIN, 1.0)
    assert delegate.pixmap(one, 156, PLAIN, 1.0) is first
    assert delegate.pixmap(one._replace(version=2), 156, PLAIN, 1.0) is not first
    assert delegate.pixmap(one, 157, PLAIN, 1.0) is not first
    assert delegate.pixmap(one, 156, SELECTED, 1.0) is not first
    assert delegate.pixmap(one, 156, PLAIN, 2.0).width() == 312
    delegate.refresh()
    assert delegate.pixmap(one, 156, PLAIN, 1.0) is not first


def test_the_cache_is_capped_and_keeps_what_was_used_last(theme: Theme) -> None:  # noqa: ARG001 - pixmaps
    cache = CardCache(most=2)
    for key in ("a", "b"):
        cache.put(key, QPixmap(1, 1))
    cache.get("a")
    cache.put("c", QPixmap(1, 1))
    assert len(cache) == 2
    assert cache.get("b") is None
    assert cache.get("a") is not None


def test_the_ghost_of_several_is_a_stack_with_their_number(delegate: CardDelegate, theme: Theme) -> None:
    alone, spot = delegate.stack([card("a")], 156, 1.0)
    several, _ = delegate.stack([card("a"), card("b")], 156, 1.0)
    assert (alone.width(), alone.height()) == (156, 86)
    assert (spot.x(), spot.y()) == (-12, -12)
    assert several.width() > alone.width()
    assert several.height() > alone.height()
    assert shows(several.toImage(), theme, "accent", (148, 0, several.width(), 22))
    assert alone.toImage().pixelColor(0, 0) == QColor(0, 0, 0, 0)


def test_lateness_is_read_beside_a_gap_before_the_days_are(
    delegate: CardDelegate, theme: Theme, locale: UiLocale
) -> None:
    locale.set_language("en")
    delegate.refresh(maker=FaceMaker(locale.formats, "2026-11-23", dict.fromkeys(range(1, 9), 30.0)))
    late = card("a", next_on="2026-11-10", next_text="call", b=0, k=0, entered_on="2026-11-01")
    picture = image(delegate, late, width=132)
    assert shows(picture, theme, "danger", (72, 66, 105, 84)), "words stand before the edge, not a mark alone"
    assert not shows(picture, theme, "text2", (42, 66, 60, 84)), "no days between gap and lateness"
    locale.set_language("zh_CN")
