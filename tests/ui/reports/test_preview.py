from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui import funnel_values
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segmented
from ui.reports.engine import Pages, lay_out, paint_page
from ui.reports.funnel_report import funnel_document
from ui.reports.page_setup import PageSetup
from ui.reports.preview_dialog import PreviewDialog
from ui.reports.preview_sheet import PreviewSheet


@pytest.fixture
def dialog(locale: UiLocale, theme: Theme, qtbot: QtBot) -> PreviewDialog:
    make = partial(funnel_document, funnel_values.page(), locale)
    made = PreviewDialog(locale, theme, make, PageSetup())
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def choose(dialog: PreviewDialog, name: str, key: str) -> None:
    found = dialog.findChild(Segmented, name)
    assert found is not None
    found.choose(key)


def press(dialog: PreviewDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    found.click()


def painted(pages: Pages, number: int = 0) -> QImage:
    image = QImage(round(pages.setup.width), round(pages.setup.height), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    paint_page(pages, number, painter)
    painter.end()
    return image


def test_it_shows_the_layout_that_is_printed(dialog: PreviewDialog, qtbot: QtBot) -> None:
    sheet = dialog.findChild(PreviewSheet, "preview-pages")
    assert sheet is not None
    box = sheet.page_box(0)
    assert box.width() > 800
    shown = sheet.grab(box.toRect()).toImage()
    wanted = painted(dialog.pages).scaled(shown.size(), mode=Qt.TransformationMode.SmoothTransformation)
    apart = [
        abs(shown.pixelColor(x, y).lightness() - wanted.pixelColor(x, y).lightness())
        for x in range(4, shown.width() - 4, 7)
        for y in range(4, shown.height() - 4, 7)
    ]
    assert sum(apart) / len(apart) < 6
    with qtbot.waitSignal(dialog.print_wanted) as printed:
        press(dialog, "preview-print")
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        press(dialog, "preview-pdf")
    assert printed.args == [dialog.pages]
    assert saved.args is not None
    assert saved.args == ["pdf", dialog.pages]


def test_a_choice_lays_out_anew(dialog: PreviewDialog) -> None:
    choose(dialog, "preview-orientation", "portrait")
    assert dialog.setup == PageSetup("A4", landscape=False, greyscale=True)
    choose(dialog, "preview-paper", "Letter")
    choose(dialog, "preview-colours", "colour")
    assert dialog.setup == PageSetup("Letter", landscape=False, greyscale=False)
    assert dialog.pages.setup == dialog.setup


def test_grey_pages_have_no_colour_and_coloured_ones_do(locale: UiLocale) -> None:
    def colours(greyscale: bool) -> int:
        setup = PageSetup(greyscale=greyscale)
        image = painted(lay_out(funnel_document(funnel_values.page(), locale, setup), setup))
        points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
        return sum(image.pixelColor(x, y).saturation() > 20 for x, y in points)

    assert colours(greyscale=True) == 0
    assert colours(greyscale=False) > 500


def test_it_follows_the_language(dialog: PreviewDialog, locale: UiLocale) -> None:
    chinese = dialog.windowTitle()
    locale.set_language("en")
    assert dialog.windowTitle() == "Print preview"
    assert chinese != "Print preview"
    assert dialog.pages.document.head.title == "Sales funnel"


def test_everything_operable_has_a_name(dialog: PreviewDialog) -> None:
    for button in dialog.findChildren(QPushButton):
        assert button.objectName().startswith("preview-")
        assert button.text()


def test_nothing_is_painted_outside_the_margins(locale: UiLocale) -> None:
    for make in (funnel_values.page, funnel_values.extreme_page):
        for landscape in (True, False):
            setup = PageSetup(landscape=landscape)
            pages = lay_out(funnel_document(make(), locale, setup), setup)
            for number in range(len(pages)):
                image = painted(pages, number)
                edges = [(x, y) for x in (8, 30, image.width() - 34, image.width() - 8) for y in range(image.height())]
                assert all(image.pixelColor(x, y) == QColor("#FFFFFF") for x, y in edges)
