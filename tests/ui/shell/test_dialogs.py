"""The small dialogs: the eight steps, about, and the goal of the quarter."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from funnel_desktop import __version__
from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.money_edit import MoneyEdit
from ui.shell.about_dialog import AboutDialog
from ui.shell.goal_dialog import GoalDialog
from ui.shell.steps_dialog import StepsDialog


def press(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_steps_are_told_from_the_playbook(
    qtbot: QtBot, playbook: Playbook, locale: UiLocale, theme: Theme, language: str
) -> None:
    locale.set_language(language)
    dialog = StepsDialog(playbook, locale, theme)
    qtbot.addWidget(dialog)
    page = dialog.findChild(QTextBrowser)
    assert page is not None
    text = page.toPlainText()
    for stage in playbook.stages:
        assert locale.words.stage_name(stage.number) in text
        assert locale.words.customer_step(stage.number) in text
        assert locale.words.indicator(stage.indicator) in text
    for milestone in playbook.milestones:
        assert locale.words.milestone(milestone.key) in text
        assert locale.words.criterion(milestone.key) in text


def test_the_steps_switch_language_and_colours_while_open(
    qtbot: QtBot, playbook: Playbook, locale: UiLocale, theme: Theme
) -> None:
    dialog = StepsDialog(playbook, locale, theme)
    qtbot.addWidget(dialog)
    page = dialog.findChild(QTextBrowser)
    assert page is not None
    locale.set_language("en")
    assert dialog.windowTitle() == "The eight steps in three minutes"
    light = page.toHtml()
    theme.set_mode("dark")
    assert page.toHtml() != light
    theme.set_mode("light")
    dialog.show()
    press(dialog, "steps-close")
    assert not dialog.isVisible()


def test_about_tells_the_version(qtbot: QtBot, locale: UiLocale, theme: Theme) -> None:
    dialog = AboutDialog(locale, theme)
    qtbot.addWidget(dialog)
    assert any(__version__ in label.text() for label in dialog.findChildren(QLabel))
    locale.set_language("en")
    assert dialog.windowTitle() == "About this program"
    dialog.show()
    press(dialog, "about-close")
    assert not dialog.isVisible()


@pytest.fixture
def goal(qtbot: QtBot, locale: UiLocale, theme: Theme) -> GoalDialog:
    dialog = GoalDialog(locale, theme)
    qtbot.addWidget(dialog)
    dialog.set_goal("2026Q4", 50_000_000_00, "CNY")
    dialog.show()
    return dialog


def amount(dialog: GoalDialog) -> MoneyEdit:
    found = dialog.findChild(MoneyEdit)
    assert found is not None
    return found


@pytest.mark.parametrize(("typed", "minor"), [("6000万", 60_000_000_00), ("7.5M", 7_500_000_00), ("", None)])
def test_a_goal_is_chosen(qtbot: QtBot, goal: GoalDialog, typed: str, minor: int | None) -> None:
    assert amount(goal).minor() == 50_000_000_00
    amount(goal).setText(typed)
    with qtbot.waitSignal(goal.chosen) as told:
        press(goal, "goal-save")
    assert told.args == [minor]
    assert not goal.isVisible()


def test_what_is_no_amount_is_refused_at_the_field(qtbot: QtBot, goal: GoalDialog) -> None:
    amount(goal).setText("many")
    with qtbot.assertNotEmitted(goal.chosen):
        press(goal, "goal-save")
    assert goal.isVisible()
    assert any("many" in label.text() for label in goal.findChildren(QLabel))
    amount(goal).setText("1M")
    assert not any("many" in label.text() for label in goal.findChildren(QLabel))


def test_the_goal_speaks_both_languages_and_cancel_chooses_nothing(
    qtbot: QtBot, goal: GoalDialog, locale: UiLocale
) -> None:
    assert "2026年第4季度" in amount(goal).accessibleName()
    locale.set_language("en")
    assert "Q4 2026" in amount(goal).accessibleName()
    with qtbot.assertNotEmitted(goal.chosen):
        press(goal, "goal-cancel")
    assert not goal.isVisible()
