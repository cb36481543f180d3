"""The banner of the past: which day it says, what asks for which day, and its bounds."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.values import TODAY
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.past.time_bar import TimeBar

DAYS = (date(2026, 3, 2), date(2026, 5, 4), date(2026, 11, 20), TODAY)


@pytest.fixture
def bar(locale: UiLocale, theme: Theme) -> Iterator[TimeBar]:
    made = TimeBar(locale, theme, TODAY)
    made.resize(1366, 48)
    made.set_days(DAYS, TODAY)
    made.show_day(DAYS[2])
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def asked(bar: TimeBar) -> list[date]:
    found: list[date] = []
    bar.asked.connect(found.append)
    return found


def test_it_says_the_day_and_that_it_is_only_to_look_at(bar: TimeBar, locale: UiLocale) -> None:
    assert bar.accessibleName() == "历史：2026-11-20 星期五，只读"
    assert bar.field.day() == DAYS[2]
    assert bar.slider.value() == 2
    locale.set_language("en")
    assert bar.accessibleName() == "The past: 20 Nov 2026 Friday, only to look at"


def test_buttons_step_within_the_files_days(bar: TimeBar, asked: list[date]) -> None:
    bar.steps["day", -1].click()
    bar.steps["week", -1].click()
    bar.steps["month", 1].click()
    assert asked == [date(2026, 11, 19), date(2026, 11, 12), TODAY]
    assert not bar.steps["day", 1].isEnabled()
    bar.show_day(DAYS[0])
    assert not bar.steps["month", -1].isEnabled()
    bar.show_day(DAYS[0] + timedelta(days=1))
    bar.step("week", -1)
    assert asked[-1] == DAYS[0]
    bar.step("week", -1)
    assert asked.count(DAYS[0]) == 1


def test_the_slider_asks_once_it_rests(bar: TimeBar, asked: list[date], qtbot: QtBot) -> None:
    bar.slider.setValue(0)
    bar.slider.setValue(1)
    assert bar.day == DAYS[1]
    assert asked == []
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [DAYS[1]]


def test_a_typed_day_is_asked_for_and_no_later_than_today(bar: TimeBar, asked: list[date]) -> None:
    for text in ("2026-04-01", "2027-01-01", "nonsense"):
        bar.field.setFocus()
        bar.field.selectAll()
        QTest.keyClicks(bar.field, text)
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert asked == [date(2026, 4, 1), TODAY]
    assert bar.field.day() == TODAY
    assert bar.slider.value() == 3


def test_a_day_before_the_file_stands_at_the_sliders_beginning(bar: TimeBar) -> None:
    bar.show_day(date(2020, 1, 1))
    assert bar.slider.value() == 0
