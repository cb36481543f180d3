"""Makes the program's own font known to matplotlib, for the formats that matplotlib writes itself (PNG, SVG)."""

from matplotlib.font_manager import FontProperties, fontManager

from funnel_desktop.paths import resource
from ui.common.fonts import OWN_FAMILY

FAMILIES = [OWN_FAMILY, "DejaVu Sans"]
"""Looked through glyph by glyph; DejaVu comes with matplotlib itself."""


def register_own_font() -> None:
    """Add the files of `resources/fonts`, unless that has been done."""
    known = {entry.fname for entry in fontManager.ttflist}
    for path in sorted(resource("fonts").glob("*.otf")):
        if str(path) not in known:
            fontManager.addfont(str(path))


def properties(px: float, *, bold: bool = False) -> FontProperties:
    """Return the own font at a size in px (our figures have 72 dots per inch, so a point is a px)."""
    return FontProperties(family=FAMILIES, size=px, weight="bold" if bold else "normal")
