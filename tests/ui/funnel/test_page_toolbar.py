"""The funnel page's choices: what is chosen, the day that goes on, and the room they need."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.values import TODAY
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.funnel.page_toolbar import PageChoice, PageToolbar


@pytest.fixture
def bar(locale: UiLocale, theme: Theme, qtbot: QtBot) -> PageToolbar:
    made = PageToolbar(locale, theme, TODAY)
    qtbot.addWidget(made)
    return made


def test_a_new_day_is_looked_at_by_those_who_looked_at_today(bar: PageToolbar) -> None:
    assert not bar.set_today(TODAY)
    assert bar.set_today(TODAY + timedelta(days=1))
    choice = bar.choice()
    assert choice == PageChoice("value", "reached", "open", "every", "year", TODAY + timedelta(days=1))


def test_a_narrow_window_leaves_out_labels_first(bar: PageToolbar, locale: UiLocale, qtbot: QtBot) -> None:
    locale.set_language("en")
    labels = bar._labels.values()
    bar.resize(1366, 40)
    bar.show()
    assert all(label.isVisible() for label in labels)
    bar.resize(1150, 40)
    assert not any(label.isVisible() for label in labels)
    rule = bar.parts["rule"]
    qtbot.waitUntil(lambda: rule.width() >= rule.sizeHint().width())


def test_print_carries_the_choice(bar: PageToolbar, qtbot: QtBot) -> None:
    bar.parts["measure"].choose("count")
    with qtbot.waitSignal(bar.print_requested) as asked:
        bar.print.click()
    assert asked.args == [f"count.reached.open.every.year.{TODAY}"]
