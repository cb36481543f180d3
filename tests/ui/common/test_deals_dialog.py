"""The deals behind a number: all that is said of them, and the way to one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.domain.cards import TODAY, card
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.deals_dialog import DealsDialog

CARDS = (
    card("a", name="风机", amount=None, stage=3),
    card("b", name="泵站", amount=500_0000_00, stage=2, parked_until="2026-12-15"),
    card("c", name="空压站", amount=900_0000_00, status="won", stage=8, closed_on="2026-11-01"),
    card("d", name="高炉", amount=100_0000_00, status="lost", stage=4, closed_on="2026-10-01"),
)


@pytest.fixture
def dialog(locale: UiLocale, theme: Theme, qtbot: QtBot) -> DealsDialog:
    made = DealsDialog(locale, theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show_deals("3 方案设计 · 流失", "", CARDS, TODAY)
    made.show()
    return made


def texts(dialog: DealsDialog, row: int) -> list[str]:
    model = dialog.rows
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def test_the_biggest_come_first_and_the_unknown_last(dialog: DealsDialog) -> None:
    assert [texts(dialog, row)[0] for row in range(4)] == ["空压站", "泵站", "高炉", "风机"]
    assert texts(dialog, 0)[5:] == ["赢单 · 8 签约成交", "2026-11-01"]
    assert texts(dialog, 1)[6] == "搁置至 12-15"
    assert texts(dialog, 2)[5] == "丢单 · 4 业绩展示"
    assert texts(dialog, 3)[2:] == ["¥ 未定", "", "", "3 方案设计", "22天"]
    assert dialog.windowTitle() == "3 方案设计 · 流失"
    assert dialog.table.accessibleName() == "3 方案设计 · 流失 · 4 单"
    model = dialog.rows
    assert "泵站, Steel" in str(model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole))
    assert model.headerData(0, Qt.Orientation.Horizontal) == "项目"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_enter_opens_a_deal_and_the_dialog_goes(dialog: DealsDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.deal_requested) as asked:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked.args == ["b"]
    assert not dialog.isVisible()


def test_no_deals_open_nothing(dialog: DealsDialog, qtbot: QtBot) -> None:
    dialog.show_deals("无", "说明", (), TODAY)
    with qtbot.assertNotEmitted(dialog.deal_requested):
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
