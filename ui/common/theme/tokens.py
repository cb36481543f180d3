"""The colour tokens of the design, light and dark: flat sRGB values as "#RRGGBB" and nothing else.

The same names and values stand in the drawings' token table; their contrast is a test.
"""

from typing import NamedTuple


class Tokens(NamedTuple):
    """One colour per role; six hues only: three for the states, three for meanings (jade, red, violet)."""

    window: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_tint: str
    on_accent: str
    accent_line: str
    danger: str
    danger_tint: str
    danger_line: str
    claim: str
    claim_tint: str
    claim_line: str
    search: str
    search_tint: str
    search_text: str
    search_line: str
    funnel: str
    funnel_tint: str
    funnel_text: str
    funnel_line: str
    best: str
    best_tint: str
    best_text: str
    best_line: str
    title: str
    chrome: str


LIGHT = Tokens(
    window="#F3F4F6",
    surface="#FFFFFF",
    sunken="#E9ECF0",
    hover="#EEF1F4",
    border="#D5DAE1",
    border_strong="#7B8595",
    text="#1A2330",
    text2="#465163",
    text3="#5A6576",
    accent="#0B6B66",
    accent_tint="#E2F1EF",
    on_accent="#FFFFFF",
    accent_line="#7FB8B2",
    danger="#B3261E",
    danger_tint="#FBE9E7",
    danger_line="#E3A39E",
    claim="#6A3FA0",
    claim_tint="#F0E9F8",
    claim_line="#BFA6DE",
    search="#5F7086",
    search_tint="#E4E9EF",
    search_text="#3A495B",
    search_line="#B4C0CD",
    funnel="#2A6CB8",
    funnel_tint="#DCE9F8",
    funnel_text="#174A87",
    funnel_line="#9FC1E8",
    best="#C9800A",
    best_tint="#FBEACB",
    best_text="#754500",
    best_line="#E5BD78",
    title="#E6E9ED",
    chrome="#FBFBFC",
)

DARK = Tokens(
    window="#12161B",
    surface="#1E242C",
    sunken="#171C22",
    hover="#262D37",
    border="#343E4A",
    border_strong="#768292",
    text="#E8ECF2",
    text2="#B3BCC9",
    text3="#98A3B2",
    accent="#4FC3B5",
    accent_tint="#16322F",
    on_accent="#06201D",
    accent_line="#2F7A71",
    danger="#FF8F85",
    danger_tint="#431F1D",
    danger_line="#8A413C",
    claim="#C9A8F5",
    claim_tint="#33274A",
    claim_line="#6C529B",
    search="#8496AB",
    search_tint="#28313B",
    search_text="#BCC9D8",
    search_line="#4C5A6A",
    funnel="#4E97E6",
    funnel_tint="#19304D",
    funnel_text="#A6CDFA",
    funnel_line="#2F5C93",
    best="#E2A53C",
    best_tint="#3E2F12",
    best_text="#F5CB7A",
    best_line="#856426",
    title="#0C0F13",
    chrome="#181D23",
)
