"""The contrast of every text pair and every mark, computed from the tokens themselves (WCAG 2 relative luminance)."""

import pytest

from ui.common.theme.tokens import DARK, LIGHT, Tokens

# text, background, ratio in light, ratio in dark: the table of the drawings.
PAIRS = [
    ("text", "window", 14.38, 15.32),
    ("text", "surface", 15.82, 13.18),
    ("text", "sunken", 13.35, 14.45),
    ("text", "hover", 13.96, 11.71),
    ("text", "chrome", 15.30, 14.30),
    ("text", "accent_tint", 13.61, 11.57),
    ("text2", "window", 7.29, 9.47),
    ("text2", "surface", 8.02, 8.15),
    ("text2", "sunken", 6.77, 8.94),
    ("text2", "hover", 7.08, 7.24),
    ("text2", "chrome", 7.76, 8.84),
    ("text2", "accent_tint", 6.90, 7.15),
    ("text3", "window", 5.36, 7.11),
    ("text3", "surface", 5.90, 6.11),
    ("text3", "sunken", 4.98, 6.70),
    ("text3", "hover", 5.21, 5.43),
    ("text3", "chrome", 5.71, 6.63),
    ("text3", "accent_tint", 5.08, 5.37),
    ("text2", "title", 6.59, 10.02),
    ("text3", "title", 4.85, 7.52),
    ("on_accent", "accent", 6.35, 7.96),
    ("accent", "surface", 6.35, 7.30),
    ("accent", "window", 5.77, 8.48),
    ("accent", "accent_tint", 5.46, 6.40),
    ("accent", "chrome", 6.14, 7.92),
    ("danger", "surface", 6.54, 7.08),
    ("danger", "danger_tint", 5.58, 6.55),
    ("danger", "window", 5.94, 8.23),
    ("danger", "accent_tint", 5.62, 6.22),
    ("text", "claim_tint", 13.35, 11.58),
    ("text", "danger_tint", 13.50, 12.19),
    ("text2", "claim_tint", 6.77, 7.16),
    ("text2", "danger_tint", 6.84, 7.54),
    ("claim", "surface", 7.42, 7.74),
    ("claim", "claim_tint", 6.26, 6.80),
    ("claim", "window", 6.74, 9.00),
    ("claim", "accent_tint", 6.38, 6.79),
    ("search_text", "search_tint", 7.53, 7.84),
    ("search_text", "surface", 9.19, 9.29),
    ("search_text", "window", 8.35, 10.80),
    ("text", "search_tint", 12.96, 11.12),
    ("text2", "search_tint", 6.57, 6.88),
    ("funnel_text", "funnel_tint", 7.21, 8.10),
    ("funnel_text", "surface", 8.88, 9.48),
    ("funnel_text", "window", 8.07, 11.01),
    ("text", "funnel_tint", 12.85, 11.27),
    ("text2", "funnel_tint", 6.52, 6.97),
    ("best_text", "best_tint", 6.80, 8.46),
    ("best_text", "surface", 8.05, 10.20),
    ("best_text", "window", 7.32, 11.85),
    ("text", "best_tint", 13.36, 10.93),
    ("text2", "best_tint", 6.77, 6.76),
]
SHAPES = [
    ("search", "surface", 5.06, 5.16),
    ("funnel", "surface", 5.34, 5.13),
    ("best", "surface", 3.19, 7.2),
    ("accent", "surface", 6.35, 7.3),
    ("danger", "surface", 6.54, 7.08),
    ("claim", "surface", 7.42, 7.74),
    ("border_strong", "surface", 3.73, 4.0),
    ("border_strong", "window", 3.39, 4.65),
    ("border_strong", "accent_tint", 3.21, 3.51),
    ("border_strong", "hover", 3.29, 3.55),
]


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, one: str, other: str) -> float:
    dim, bright = sorted(luminance(getattr(tokens, name)) for name in (one, other))
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize(("text", "back", "light", "dark"), PAIRS)
def test_text_pairs_are_legible_and_as_drawn(text: str, back: str, light: float, dark: float) -> None:
    assert contrast(LIGHT, text, back) == pytest.approx(light, abs=0.006)
    assert contrast(DARK, text, back) == pytest.approx(dark, abs=0.006)
    assert min(contrast(LIGHT, text, back), contrast(DARK, text, back)) >= 4.5


@pytest.mark.parametrize(("shape", "back", "light", "dark"), SHAPES)
def test_shapes_stand_out_and_are_as_drawn(shape: str, back: str, light: float, dark: float) -> None:
    assert contrast(LIGHT, shape, back) == pytest.approx(light, abs=0.006)
    assert contrast(DARK, shape, back) == pytest.approx(dark, abs=0.006)
    assert min(contrast(LIGHT, shape, back), contrast(DARK, shape, back)) >= 3


def test_every_token_is_a_plain_colour_in_both_modes() -> None:
    for tokens in (LIGHT, DARK):
        for value in tokens:
            assert len(value) == 7
            assert int(value[1:], 16) >= 0
