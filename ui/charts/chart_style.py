"""How a chart looks: colours of the theme in force, or the grey of the printed page. No matplotlib here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from funnel_desktop.domain.playbook import STATES
from ui.common.theme.tokens import LIGHT, Tokens

Pattern = Literal["dots", "lines", "solid"]

PATTERNS: Mapping[str, Pattern] = {"search": "dots", "funnel": "lines", "best": "solid"}
"""The pattern that says a state without colour (design, decision 15)."""

MEANINGS = (
    "accent", "accent_tint", "accent_line", "on_accent", "danger", "danger_tint", "danger_line", "claim", "claim_tint",
    "claim_line", "border", "border_strong", "sunken", "text3",
)  # fmt: skip
"""The roles beside the states, named as the theme's tokens."""

_GREYS = {
    "accent": "#3A3A3A",
    "accent_tint": "#E4E4E4",
    "accent_line": "#777777",
    "on_accent": "#FFFFFF",
    "danger": "#555555",
    "danger_tint": "#FFFFFF",
    "danger_line": "#777777",
    "claim": "#555555",
    "claim_tint": "#FFFFFF",
    "claim_line": "#777777",
    "border": "#CCCCCC",
    "border_strong": "#888888",
    "sunken": "#F1F1F1",
    "text3": "#555555",
}

_DARK_INK = LIGHT.text
"""What is written on amber, whatever the theme (tokens, "Contrast")."""


@dataclass(frozen=True, slots=True)
class BarStyle:
    """One state's bars: proved face with its pattern's ink, claimed face, both outlines, ink of text in a bar."""

    pattern: Pattern
    face: str
    ink: str
    edge: str
    claimed_face: str
    claimed_edge: str
    inside: str


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Colours as "#RRGGBB"; widths in px. `pattern_size` is the side of the pattern's tile.

    `meanings` are the colours beside the states': jade (done, won, proved), red (lost, act now), violet (claimed
    only), the tints that go with them, and the greys of grid and axis.
    """

    surface: str
    text: str
    text2: str
    connector: str
    bars: Mapping[str, BarStyle]
    edge_width: float
    line_width: float
    dot_radius: float
    meanings: Mapping[str, str]
    pattern_size: float = 5.0

    def ink(self, role: str) -> str:
        """Return the colour of a meaning; the roles are those of `MEANINGS`."""
        return self.meanings[role]


def screen_style(tokens: Tokens, surface: str = "chrome") -> ChartStyle:
    """Return the style of the theme in force, on the named background token."""
    bars = {state: _screen_bar(tokens, state) for state in STATES}
    ground = getattr(tokens, surface)
    return ChartStyle(ground, tokens.text, tokens.text2, tokens.border_strong, bars, 1.0, 0.8, 0.6, _inks(tokens))


def print_style(*, greyscale: bool) -> ChartStyle:
    """Return the style of paper, in grey or in colour."""
    return grey_print_style() if greyscale else color_print_style()


def color_print_style() -> ChartStyle:
    """Return the light colours on white paper."""
    bars = {state: _screen_bar(LIGHT, state) for state in STATES}
    return ChartStyle("#FFFFFF", LIGHT.text, LIGHT.text2, LIGHT.border_strong, bars, 0.8, 0.8, 0.7, _inks(LIGHT))


def grey_print_style() -> ChartStyle:
    """Return the style of grey paper: patterns for states, white with an outline for what is only claimed."""
    bars = {
        "search": BarStyle("dots", "#EDEDED", "#777777", "#222222", "#FFFFFF", "#555555", "#111111"),
        "funnel": BarStyle("lines", "#C9C9C9", "#555555", "#222222", "#FFFFFF", "#555555", "#111111"),
        "best": BarStyle("solid", "#3A3A3A", "#3A3A3A", "#222222", "#FFFFFF", "#555555", "#FFFFFF"),
    }
    return ChartStyle("#FFFFFF", "#111111", "#444444", "#888888", bars, 0.8, 2.0, 0.9, _GREYS)


def _inks(tokens: Tokens) -> Mapping[str, str]:
    return {role: str(getattr(tokens, role)) for role in MEANINGS}


def _screen_bar(tokens: Tokens, state: str) -> BarStyle:
    def color(suffix: str = "") -> str:
        return str(getattr(tokens, state + suffix))

    ink = _between(color(), color("_line"))
    return BarStyle(
        PATTERNS[state],
        color(),
        ink,
        color(),
        color("_tint"),
        color(),
        _DARK_INK if state == "best" else tokens.surface,
    )


def _between(one: str, other: str) -> str:
    """Return the colour halfway: the pattern shows on a bar and leaves it one colour."""
    pairs = (round((int(one[at : at + 2], 16) + int(other[at : at + 2], 16)) / 2) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02X}" for part in pairs)
