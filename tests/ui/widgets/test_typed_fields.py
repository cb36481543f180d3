"""The fields for amounts and days: what is understood, when a problem is shown, and that the calendar picks."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.errors import DomainError
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.date_edit import CalendarPopup, DateEdit
from ui.common.widgets.money_edit import MoneyEdit
from ui.common.widgets.typed_edit import TypedEdit

TODAY = date(2026, 11, 23)


@pytest.fixture
def money(locale: UiLocale, theme: Theme, qtbot: QtBot) -> MoneyEdit:
    made = MoneyEdit(locale, theme, "amount")
    qtbot.addWidget(made)
    made.resize(240, 28)
    made.show()
    return made


@pytest.fixture
def day(locale: UiLocale, theme: Theme, qtbot: QtBot) -> DateEdit:
    made = DateEdit(locale, theme, "expected-on", TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def leave(field: TypedEdit) -> None:
    QApplication.sendEvent(field, QFocusEvent(QFocusEvent.Type.FocusIn))
    QApplication.sendEvent(field, QFocusEvent(QFocusEvent.Type.FocusOut))
    field.editingFinished.emit()


def test_an_amount_is_understood_and_said_beside_it(money: MoneyEdit, locale: UiLocale) -> None:
    money.setText("1280万")
    assert money.minor() == 1_280_000_000
    assert money.echo() == "¥1,280万"
    locale.set_language("en")
    assert money.echo() == "¥12.8M"
    leave(money)
    assert money.text() == "12,800,000"


def test_an_empty_amount_is_unknown_and_not_zero(money: MoneyEdit) -> None:
    money.set_minor(0)
    assert (money.text(), money.minor()) == ("0", 0)
    money.set_minor(None)
    assert (money.text(), money.minor(), money.echo()) == ("", None, "")


def test_the_currency_decides_the_minor_unit(money: MoneyEdit) -> None:
    money.setText("500")
    money.set_currency("JPY")
    assert money.minor() == 500
    money.set_currency("CNY")
    assert money.minor() == 50_000


def test_the_echo_is_painted_where_there_is_room(money: MoneyEdit) -> None:
    money.setText("1280万")
    with_echo = money.grab().toImage()
    money.resize(90, 28)
    narrow = money.grab().toImage()
    money.resize(240, 28)
    money.setText("x")
    assert with_echo != money.grab().toImage()
    assert narrow.width() == 90


def test_a_problem_is_shown_on_leaving_and_gone_on_typing(money: MoneyEdit) -> None:
    problems: list[DomainError | None] = []
    money.problem_changed.connect(problems.append)
    money.setText("12,80")
    assert problems == []
    assert money.problem is not None
    assert money.minor() is None
    leave(money)
    assert [problem.code for problem in problems if problem] == ["amount.text"]
    assert money.property("state") == "error"
    assert money.text() == "12,80", "nothing typed is lost"
    money.setText("12,800")
    assert problems[-1] is None
    assert money.property("state") == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [("今天", TODAY), ("明天", date(2026, 11, 24)), ("+7", date(2026, 11, 30)), ("tomorrow", date(2026, 11, 24))],
)
def test_days_are_typed_in_words_and_steps(day: DateEdit, text: str, meant: date) -> None:
    day.setText(text)
    assert day.day() == meant
    leave(day)
    assert day.text() == meant.isoformat()


def test_words_follow_the_language(day: DateEdit, locale: UiLocale) -> None:
    locale.set_language("en")
    day.setText("next week")
    assert day.day() == date(2026, 11, 30)


def test_an_empty_day_is_unknown(day: DateEdit) -> None:
    day.set_day(TODAY)
    day.set_day(None)
    assert (day.day(), day.problem, day.check()) == (None, None, True)


def test_arrows_step_by_a_day(day: DateEdit) -> None:
    QTest.keyClick(day, Qt.Key.Key_Up)
    assert day.day() == date(2026, 11, 24)
    QTest.keyClick(day, Qt.Key.Key_Down)
    QTest.keyClick(day, Qt.Key.Key_Down)
    assert day.day() == date(2026, 11, 22)


def popup(day: DateEdit) -> CalendarPopup:
    found = day.findChild(CalendarPopup)
    assert found is not None
    return found


@pytest.mark.parametrize("way", ["icon", "F4", "Alt+Down"])
@pytest.mark.filterwarnings("ignore")
def test_the_calendar_opens_and_picks(day: DateEdit, way: str) -> None:
    day.set_day(date(2027, 3, 31))
    if way == "icon":
        QTest.mouseClick(day, Qt.MouseButton.LeftButton, pos=QPoint(12, day.height() // 2))
    elif way == "F4":
        QTest.keyClick(day, Qt.Key.Key_F4)
    else:
        QTest.keyClick(day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = popup(day).calendar
    assert calendar.selectedDate() == QDate(2027, 3, 31)
    calendar.clicked.emit(QDate(2027, 4, 1))
    assert day.day() == date(2027, 4, 1)


def test_a_click_into_the_text_opens_nothing(day: DateEdit) -> None:
    QTest.mouseClick(day, Qt.MouseButton.LeftButton, pos=QPoint(day.width() - 10, day.height() // 2))
    assert day.findChild(CalendarPopup) is None
