"""Search box, chips and filter menu: one telling for each wish, and everything cleared at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ui.board.board_filter import BoardFilter, FilterCounts
from ui.board.filter_bar import FilterBar
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


@pytest.fixture
def bar(qtbot: QtBot, locale: UiLocale, theme: Theme) -> FilterBar:
    made = FilterBar(locale, theme)
    qtbot.addWidget(made)
    made.resize(700, 42)
    made.show()
    return made


def entry(bar: FilterBar, name: str) -> QAction:
    return next(action for action in bar.findChildren(QAction) if action.objectName() == name)


def test_typing_tells_the_text(bar: FilterBar, qtbot: QtBot) -> None:
    bar.focus_search()
    with qtbot.waitSignal(bar.text_changed) as told:
        qtbot.keyClicks(bar.search, "b")
    assert told.args == ["b"]
    assert bar.text == "b"


def test_chips_and_menu_tell_a_filter(bar: FilterBar, qtbot: QtBot) -> None:
    told: list[BoardFilter] = []
    bar.filter_changed.connect(told.append)
    qtbot.mouseClick(bar.chips["overdue"], Qt.MouseButton.LeftButton)
    entry(bar, "filter-state-best").trigger()
    entry(bar, "filter-priority-a").trigger()
    bar.set_stage(7)
    bar.set_stage(7)
    assert told[-1] == BoardFilter(states=frozenset({"best"}), priorities=frozenset({"A"}), overdue=True, stage=7)
    assert len(told) == 4


def test_the_menu_tells_the_sides_with_their_counts(bar: FilterBar) -> None:
    bar.set_counts(FilterCounts(4, 9, 3, 6, 3, 32))
    assert [entry(bar, f"filter-side-{key}").text() for key in ("ahead", "behind", "in-step")] == [
        "超前 6",
        "落后 3",
        "同步 32",
    ]
    entry(bar, "filter-side-behind").trigger()
    assert bar.choice == BoardFilter(sides=frozenset({"behind"}))
    assert bar.described == "落后 3"
    bar.clear()
    assert bar.choice == BoardFilter()


def test_esc_clears_everything_with_one_telling(bar: FilterBar, qtbot: QtBot) -> None:
    bar.search.setText("镇样")
    bar.chips["debt"].setChecked(True)
    entry(bar, "filter-priority-b").trigger()
    told: list[BoardFilter] = []
    bar.filter_changed.connect(told.append)
    bar.focus_search()
    qtbot.keyClick(bar.search, Qt.Key.Key_Escape)
    assert told == [BoardFilter()]
    assert bar.text == ""
    entry(bar, "filter-clear").trigger()
    assert len(told) == 1


def test_it_speaks_both_languages_and_names_its_parts(bar: FilterBar, locale: UiLocale) -> None:
    bar.set_counts(FilterCounts(1204, 9, 3))
    assert bar.chips["overdue"].accessibleName() == "逾期 1,204"
    assert bar.search.placeholderText() == "搜索 名称 / 拼音 / 客户 / 联系人"
    assert entry(bar, "filter-state-search").text() == "客户搜索"
    locale.set_language("en")
    assert bar.chips["out_of_step"].accessibleName() == "Out of step 9"
    button = bar.findChild(QToolButton, "filter-button")
    assert button is not None
    assert button.text() == button.accessibleName() == "Filter"


def test_it_paints_in_every_state(bar: FilterBar, theme: Theme, qtbot: QtBot) -> None:
    bar.set_counts(FilterCounts(4, 9, 3))
    chip = bar.chips["overdue"]
    plain = chip.grab().toImage()
    assert any(plain.pixelColor(x, 13) == theme.color("danger") for x in range(8, 24))
    chip.setChecked(True)
    assert chip.grab().toImage().pixelColor(60, 3) == theme.color("accent_tint")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chip.hasFocus)
    chip.grab()
    empty = bar.search.grab().toImage()
    bar.search.setText("x")
    assert bar.search.grab().toImage() != empty
    theme.set_mode("dark")
    assert chip.grab().toImage().pixelColor(60, 3) == theme.color("accent_tint")
    theme.set_mode("light")
