"""Command table, menus, top bar and status line: one source of commands, both languages, figures in one unit."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.actions import SPECS, Actions
from ui.shell.app_bar import HEIGHT
from ui.shell.main_window import MainWindow
from ui.shell.status_bar import Figures, GoalBar


def label(window: MainWindow, name: str) -> QLabel:
    found = window.status.findChild(QLabel, name)
    assert found is not None
    return found


def test_every_command_has_an_id_and_a_text_in_both_languages(actions: Actions, locale: UiLocale) -> None:
    chinese = {action.objectName(): action.text() for action in actions.all()}
    locale.set_language("en")
    english = {action.objectName(): action.text() for action in actions.all()}
    assert list(chinese) == [spec.id for spec in SPECS] == list(english)
    same = {name for name in chinese if chinese[name] == english[name]}
    assert same == {"language-zh_CN", "language-en"}  # each language names itself


def test_no_two_commands_share_a_key(actions: Actions) -> None:
    keys = [keys.toString() for action in actions.all() for keys in action.shortcuts()]
    assert len(keys) == len(set(keys)) > 10
    assert actions["edit-undo"].shortcut() == QKeySequence("Ctrl+Z")


def test_without_a_file_only_what_needs_none_is_on(actions: Actions) -> None:
    actions.set_file_open(is_open=False)
    assert not actions["deal-add"].isEnabled()
    assert actions["file-open"].isEnabled()
    actions.set_file_open(is_open=True)
    assert actions["deal-add"].isEnabled()


def test_a_tooltip_says_what_would_be_undone_and_escapes_names(actions: Actions) -> None:
    actions.explain("edit-undo", "<b>甲</b>")
    assert "&lt;b&gt;甲" in actions["edit-undo"].toolTip()
    assert "Ctrl+Z" in actions["edit-undo"].toolTip()


def test_the_menu_holds_every_command_once(window: MainWindow, actions: Actions) -> None:
    held: list[str] = []

    def walk(menu: QMenu) -> None:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                walk(inner)
            elif not action.isSeparator():
                held.append(action.objectName())

    walk(window.menu.menu)
    assert sorted(held) == sorted(action.objectName() for action in actions.all())


def test_icons_of_menus_are_drawn_when_a_menu_opens(window: MainWindow, actions: Actions, theme: Theme) -> None:
    assert actions["file-new"].icon().isNull()
    assert not actions["edit-undo"].icon().isNull()
    window.menu.menu.aboutToShow.emit()
    assert not actions["file-new"].icon().isNull()
    before = actions["file-new"].icon().cacheKey()
    theme.set_mode("dark")
    window.menu.menu.aboutToShow.emit()
    assert actions["file-new"].icon().cacheKey() != before


def test_files_opened_lately_are_offered(window: MainWindow) -> None:
    chosen: list[str] = []
    window.menu.recent_chosen.connect(chosen.append)
    recent = window.findChild(QMenu, "menu-recent")
    assert recent is not None
    assert not recent.isEnabled()
    window.menu.set_recent(["/d/甲&乙.funnel", "/d/乙.funnel"])
    assert [action.text() for action in recent.actions()] == ["甲&&乙.funnel", "乙.funnel"]
    recent.actions()[1].trigger()
    assert chosen == ["/d/乙.funnel"]


def test_menus_switch_their_language(window: MainWindow, locale: UiLocale) -> None:
    menu = window.findChild(QMenu, "menu-view")
    assert menu is not None
    assert menu.title() == "视图"
    locale.set_language("en")
    assert menu.title() == "View"


def test_where_no_amount_is_known_the_forecast_is_unknown_and_not_nought(window: MainWindow) -> None:
    window.status.set_figures(Figures(0, 0, 0, None, "CNY", 7))
    weighted = window.status.findChild(QLabel, "status-weighted")
    assert weighted is not None
    assert "¥ 未定" in weighted.text()
    assert "7 单" in weighted.text()


def test_the_top_bar_is_as_drawn(window: MainWindow, locale: UiLocale) -> None:
    bar = window.app_bar
    window.show_page(QWidget(), file_name="a.funnel")
    window.show()
    assert bar.height() == HEIGHT == 42
    assert bar.tabs["board"].text() == "看板"
    names = [button.accessibleName() for button in bar.findChildren(QToolButton)]
    assert all(names)
    locale.set_language("en")
    assert bar.add_button.text() == "New deal"
    assert bar.grab().toImage().pixelColor(300, 41).name() == "#d5dae1"


def test_page_tools_stand_between_tabs_and_commands(window: MainWindow) -> None:
    tools = QWidget()
    window.app_bar.set_page_tools(tools)
    window.show_page(QWidget(), file_name="a.funnel")
    window.show()
    assert window.app_bar.tabs["board"].x() < tools.x() < window.app_bar.add_button.x()


def test_the_status_line_tells_file_backup_and_forecast(window: MainWindow, locale: UiLocale) -> None:
    window.status.set_file("华东区2026.funnel", datetime(2026, 11, 23, 2, 42, tzinfo=UTC))
    window.status.set_figures(Figures(10792_0000_00, 9802_0000_00, 3120_0000_00, 5000_0000_00, "CNY"))
    assert label(window, "status-file").text().startswith("华东区2026.funnel · 已保存 · 备份 ")
    assert "¥10,792万" in label(window, "status-weighted").text()
    assert "目标 ¥5,000万" in label(window, "status-quarter").text()
    locale.set_language("en")
    assert "of ¥50.0M goal" in label(window, "status-quarter").text()


@pytest.mark.parametrize(("won", "goal", "share"), [(25, 100, "25%"), (300, 100, "100%"), (0, 100, "0%")])
def test_the_goal_bar_fills_to_the_share_and_no_further(window: MainWindow, won: int, goal: int, share: str) -> None:
    window.status.set_figures(Figures(0, 0, won, goal, "CNY"))
    bar = window.status.findChild(GoalBar)
    assert bar is not None
    assert bar.accessibleName() == share
    assert not bar.grab().isNull()


def test_without_a_goal_there_is_no_bar_and_without_figures_nothing(window: MainWindow) -> None:
    window.show_page(QWidget(), file_name="a.funnel")
    window.show()
    bar = window.status.findChild(GoalBar)
    assert bar is not None
    window.status.set_figures(Figures(1, 1, 1, None, "CNY"))
    assert not bar.isVisible()
    assert "目标" not in label(window, "status-quarter").text()
    window.status.set_figures(None)
    assert not label(window, "status-weighted").isVisible()


def test_during_a_drag_the_line_says_what_the_drop_means(window: MainWindow) -> None:
    window.show_page(QWidget(), file_name="a.funnel")
    window.show()
    window.status.set_hint("<b>拖动 2 单</b>")
    assert label(window, "status-hint").isVisible()
    assert label(window, "status-way-cancel").text() == "取消"
    assert label(window, "status-way-keys").isVisible()
    assert not label(window, "status-file").isVisible()
    window.status.set_hint("")
    assert label(window, "status-file").isVisible()
