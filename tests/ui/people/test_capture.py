"""Quick capture: what is understood while it is typed, known customers proposed, Enter adds, nothing is lost."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.entities import Deal
from funnel_desktop.storage.entity_queries import every
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.people.capture_bar import CaptureBar
from ui.people.capture_controller import CaptureController


@dataclass
class Line:
    """The line over a board, with one known customer."""

    app: App
    board: QWidget
    bar: CaptureBar
    controller: CaptureController
    editor: Editor

    def type(self, text: str) -> None:
        self.bar.line.setText(text)

    @property
    def cells(self) -> list[str]:
        return [text for _, text in self.bar.preview.cells]

    @property
    def proposals(self) -> list[str]:
        return [button.text() for button in self.bar.proposals if not button.isHidden()]

    @property
    def deals(self) -> list[Deal]:
        return every(self.app.store.connection, Deal)


@pytest.fixture
def line(qtbot: QtBot, app: App, editor: Editor, bus: ChangeBus, locale: UiLocale, theme: Theme) -> Line:
    app.deals.add(DealDraft("船坞泵", "安渡造船", 390_0000_00))
    board = QWidget()
    qtbot.addWidget(board)
    board.resize(1300, 600)
    board.show()
    bar = CaptureBar(locale, theme, board)
    controller = CaptureController(bar, (app.deals, app.customers, app.board.today), editor, bus, locale)
    controller.open()
    return Line(app, board, bar, controller, editor)


def test_what_is_typed_is_understood_at_once(line: Line, locale: UiLocale) -> None:
    line.type("空压站改造，安渡造船，520万，明年3月")
    assert line.cells == ["空压站改造", "安渡造船", "¥520万", "2027-03"]
    assert "已有客户" in line.bar.preview.accessibleName()
    locale.set_language("en")
    assert line.cells == ["空压站改造", "安渡造船", "¥5.2M", "Mar 2027"]
    assert "Known customer" in line.bar.preview.accessibleName()


def test_enter_adds_it_to_the_known_customer_and_the_line_is_ready_again(line: Line) -> None:
    line.type("空压站改造，ＡＮ")
    line.type("空压站改造， 安渡造船 ，520万，明年3月，王工介绍")
    QTest.keyClick(line.bar.line, Qt.Key.Key_Return)
    first, second = line.deals
    assert (second.name, second.amount, second.expected_on) == ("空压站改造", 520_0000_00, date(2027, 3, 31))
    assert (second.customer_id, second.stage, second.note) == (first.customer_id, 1, "王工介绍")
    assert line.bar.line.text() == ""
    assert line.bar.isVisible()
    line.editor.undo()
    assert len(line.deals) == 1


@pytest.mark.parametrize("typed", ["andu", "adzc", "安度造船", "安渡造船有限公司", "安渡"])
def test_a_known_customer_is_proposed_and_taken_over(line: Line, typed: str) -> None:
    line.type(f"安度造船改造, {typed}, 520万")
    assert line.proposals == ["安渡造船"]
    assert "新客户" in line.bar.preview.accessibleName()
    QTest.keyClick(line.bar.line, Qt.Key.Key_Down)
    line.bar.proposals[0].click()
    assert line.bar.line.text() == "安度造船改造, 安渡造船, 520万"
    assert line.proposals == []
    line.bar.add.click()
    assert len(line.app.customers.rows()) == 1


def test_a_new_customer_is_known_from_then_on(line: Line) -> None:
    line.type("高炉, 沧澜钢铁")
    line.bar.add.click()
    line.type("轧线, 沧澜钢铁")
    assert "已有客户" in line.bar.preview.accessibleName()
    line.editor.undo()
    assert "新客户" in line.bar.preview.accessibleName()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("改造, 安渡, -520万", "负"),
        ("改造, 安渡, 99999999999999亿", "大"),
        ("改造, 安渡, 13月", "日期"),
        (", 安渡", "名称"),
        ("长" * 10_000, "10000"),
    ],
)
def test_bad_input_is_told_in_the_line_and_enter_adds_nothing(line: Line, text: str, part: str) -> None:
    line.bar.line.setMaxLength(20_000)
    line.type(text)
    assert part in line.bar.error.text()
    assert not line.bar.add.isEnabled()
    QTest.keyClick(line.bar.line, Qt.Key.Key_Return)
    assert len(line.deals) == 1
    assert line.bar.line.text() == text
    line.type("改造")
    assert line.bar.error.text() == ""
    assert line.bar.add.isEnabled()


def test_an_empty_line_is_no_mistake(line: Line) -> None:
    line.type("   ")
    QTest.keyClick(line.bar.line, Qt.Key.Key_Return)
    assert line.bar.error.text() == ""
    assert len(line.deals) == 1


def test_esc_closes_and_keeps_what_was_typed(line: Line, qtbot: QtBot) -> None:
    line.type("高炉")
    with qtbot.waitSignal(line.bar.closed):
        QTest.keyClick(line.bar.line, Qt.Key.Key_Escape)
    assert not line.bar.isVisible()
    line.controller.open()
    assert (line.bar.isVisible(), line.bar.line.text()) == (True, "高炉")


def test_more_fields_hands_over_what_was_understood(line: Line, qtbot: QtBot) -> None:
    line.type("改造，安渡造船，US$30万，明年3月")
    with qtbot.waitSignal(line.controller.details_requested) as told:
        line.bar.more.click()
    expected = DealDraft("改造", "安渡造船", 300_000_00, "USD", date(2027, 3, 31))
    assert told.args == [expected]
    assert not line.bar.isVisible()


def test_it_stays_within_the_board_and_is_painted_in_both_themes(line: Line, theme: Theme, qtbot: QtBot) -> None:
    line.board.resize(500, 400)
    qtbot.waitUntil(lambda: line.bar.geometry().right() < 500)
    assert line.bar.x() >= 0
    light = line.bar.grab().toImage().pixelColor(6, 30).lightness()
    theme.set_mode("dark")
    assert light > 200 > line.bar.grab().toImage().pixelColor(6, 30).lightness() + 100


def test_every_control_has_a_name_in_both_languages(line: Line, locale: UiLocale) -> None:
    line.type("改造, andu")
    controls = [*line.bar.findChildren(QAbstractButton), *line.bar.findChildren(QLineEdit)]
    shown = [each for each in controls if each.objectName() and not each.isHidden()]
    for language in ("zh_CN", "en"):
        locale.set_language(language)
        assert all(each.accessibleName() for each in shown)
    assert line.bar.add.text() == "Add"
