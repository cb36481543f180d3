"""The program's own typeface is registered and named first, and has what Chinese names need."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from ui.common.fonts import OWN_FAMILY, font, install_fonts


@pytest.mark.usefixtures("qapp")
def test_our_family_comes_first_and_exists() -> None:
    families = install_fonts()
    assert families[0] == OWN_FAMILY
    assert OWN_FAMILY in QFontDatabase.families()
    assert font().families() == families


@pytest.mark.parametrize("bold", [False, True])
def test_sizes_are_pixels_and_both_weights_have_the_glyphs(qapp: QApplication, bold: bool) -> None:
    made = font(15, bold=bold)
    assert made.pixelSize() == 15
    raw = QRawFont.fromFont(made)
    assert raw.familyName() == OWN_FAMILY
    assert all(raw.supportsCharacter(ord(char)) for char in "项目立方镕喆堃燚¥→·ABC09")
    assert QFontMetrics(made).horizontalAdvance("项目") > QFontMetrics(made).horizontalAdvance("项")
    assert qapp.font().families()[0] == OWN_FAMILY
