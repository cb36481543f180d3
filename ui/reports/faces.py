"""Type on paper: measuring, wrapping and eliding text in CSS px, alike on every device.

Fonts are made many times larger and painted scaled down, so that no hinting and no device resolution moves a line
break: the preview breaks where the print breaks.
"""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ui.common.fonts import FALLBACKS, OWN_FAMILY

PRECISION = 20
"""How many times larger than shown text is measured and set."""


class Face(NamedTuple):
    """A size in CSS px and a weight."""

    px: float
    bold: bool = False

    def width(self, text: str) -> float:
        """Return how wide a line of text is."""
        return _metrics(self).horizontalAdvance(text) / PRECISION

    @property
    def ascent(self) -> float:
        """The height above the baseline."""
        return _metrics(self).ascent() / PRECISION

    @property
    def descent(self) -> float:
        """The depth below the baseline."""
        return _metrics(self).descent() / PRECISION

    @property
    def line_height(self) -> float:
        """The distance of two baselines of a paragraph."""
        return round(self.px * 1.43, 1)

    def elide(self, text: str, width: float) -> str:
        """Return the text, or its beginning and an ellipsis, so that it fits."""
        return _metrics(self).elidedText(text, Qt.TextElideMode.ElideRight, width * PRECISION)

    def wrap(self, text: str, width: float) -> tuple[str, ...]:
        """Return the lines of a text at a width: broken between words, within one only where it is too long."""
        clean = " ".join(text.split())
        if not clean:
            return ()
        if self.width(clean) <= width + 0.1:
            return (clean,)
        return _wrapped(self, clean, max(width, self.px))


@lru_cache(maxsize=64)
def font_of(face: Face) -> QFont:
    """Return the font, `PRECISION` times as large as shown."""
    font = QFont()
    font.setFamilies([OWN_FAMILY, *FALLBACKS])
    font.setPixelSize(round(face.px * PRECISION))
    font.setBold(face.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=64)
def _metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(font_of(face))


def _wrapped(face: Face, text: str, width: float) -> tuple[str, ...]:
    layout = QTextLayout(text, font_of(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le")  # Qt counts in UTF-16 units, Python in characters
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * PRECISION)
        start = line.textStart()
        lines.append(units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return tuple(lines)
