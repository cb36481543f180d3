"""The program's own typeface, the same on screen, in charts and on paper, and the order in which others stand in.

A Chinese family is always named before Qt may choose one, or Japanese forms appear (performance, trap 3).
"""

from PySide6.QtGui import QFont, QFontDatabase

from funnel_desktop.paths import resource

OWN_FAMILY = "Funnel Sans SC"
FALLBACKS = ("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC")
BODY_PX = 13


def install_fonts() -> list[str]:
    """Register the fonts that the program brings and return the family order for `QFont.setFamilies`."""
    for path in sorted(resource("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))
    return [OWN_FAMILY, *FALLBACKS]


def font(px: int = BODY_PX, *, bold: bool = False) -> QFont:
    """Return the interface's font at a size in device-independent pixels; only regular and bold exist."""
    result = QFont()
    result.setFamilies([OWN_FAMILY, *FALLBACKS])
    result.setPixelSize(px)
    result.setBold(bold)
    result.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return result
