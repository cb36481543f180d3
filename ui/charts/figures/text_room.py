"""How much of a text there is room for in a figure, by the program's own font."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ui.common.fonts import FALLBACKS, OWN_FAMILY

_PRECISION = 20


def shortened(words: str, px: float, room: float, *, bold: bool = False) -> tuple[str, float]:
    """Return a text shortened to so many px ("" if not even an ellipsis fits), and its width in px."""
    metrics = _metrics(px, bold=bold)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, room) * _PRECISION)
    width = metrics.horizontalAdvance(shown) / _PRECISION
    return (shown, width) if width <= room else ("", 0.0)


@lru_cache(maxsize=16)
def _metrics(px: float, *, bold: bool) -> QFontMetricsF:
    font = QFont()
    font.setFamilies([OWN_FAMILY, *FALLBACKS])
    font.setPixelSize(round(px * _PRECISION))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(font)
