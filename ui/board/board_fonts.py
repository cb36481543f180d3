"""The few fonts of the board, in pixel sizes and two weights, of the application font's families."""

from PySide6.QtGui import QFont, QFontMetrics


class BoardFonts:
    """Fonts and their metrics by role; made anew when the application font changes."""

    def __init__(self, base: QFont) -> None:
        self.name = _font(base, 13, bold=True)
        self.body = _font(base, 13)
        self.small = _font(base, 12)
        self.small_bold = _font(base, 12, bold=True)
        self.caption = _font(base, 11)
        self.caption_bold = _font(base, 11, bold=True)
        self.name_metrics = QFontMetrics(self.name)
        self.body_metrics = QFontMetrics(self.body)
        self.small_metrics = QFontMetrics(self.small)
        self.small_bold_metrics = QFontMetrics(self.small_bold)
        self.caption_metrics = QFontMetrics(self.caption)


def _font(base: QFont, pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
