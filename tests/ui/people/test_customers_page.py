"""The customers page: what it shows, what is found on it, where it leads."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.customer_edits import CustomerDraft
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.entities import Customer, Deal, StageEntry
from tests.ui.people.conftest import People
from tests.values import NOW, TODAY
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.people.row_model import FACE


def test_the_list_shows_figures_and_the_first_customer_in_full(people: People) -> None:
    assert people.titles() == ["云栖铝业", "沧澜钢铁", "沧澜钢铁有限公司"]
    steel = people.page.list.rows.rows[1]
    assert (steel.right, steel.below, steel.below_right) == ("¥1,280万", "2 单", "2026-11-23")
    assert people.page.panel.title.text() == "云栖铝业"
    people.choose("沧澜钢铁")
    assert people.page.panel.title.text() == "沧澜钢铁"
    assert [row.title for row in people.page.panel.deals.rows.rows] == ["高炉变频", "轧线传动"]
    assert [row.title for row in people.page.panel.contacts.rows.rows] == ["刘工", "王工"]


def test_search_finds_by_pinyin_and_says_when_nothing_is_found(people: People, qtbot: QtBot) -> None:
    search = people.page.search
    assert "还没有客户" in people.page.list.empty_text
    search.setFocus()
    QTest.keyClicks(search, "yqly")
    assert people.titles() == ["云栖铝业"]
    search.setText("姜")
    assert people.titles() == ["云栖铝业"]
    search.setText("没有的客户")
    assert people.titles() == []
    assert "没有找到客户" in people.page.list.empty_text
    assert not people.page.panel.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert len(people.titles()) == 3
    assert people.page.panel.isVisible()
    with qtbot.waitSignal(people.page.back_requested):
        QTest.keyClick(search, Qt.Key.Key_Escape)


def test_a_click_on_a_deal_asks_for_its_card(people: People, qtbot: QtBot) -> None:
    people.choose("沧澜钢铁")
    deals = people.page.panel.deals
    key = deals.rows.rows[1].key
    place = deals.visualRect(deals.rows.index_of(key)).center()
    with qtbot.waitSignal(people.controller.deal_requested) as told:
        QTest.mouseClick(deals.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert told.args == [key]


def test_the_page_follows_changes_made_elsewhere(people: People) -> None:
    people.choose("沧澜钢铁")
    change = people.editor.run(lambda: people.app.deals.add(DealDraft("新项目", "沧澜钢铁", 20_0000_00)))
    assert change is not None
    assert people.page.panel.title.text() == "沧澜钢铁"
    assert len(people.page.panel.deals.rows.rows) == 3
    people.editor.undo()
    assert len(people.page.panel.deals.rows.rows) == 2


def test_a_hidden_page_reads_nothing_and_is_true_when_shown(people: People) -> None:
    people.page.hide()
    people.editor.run(lambda: people.app.customers.add(CustomerDraft("新客户")))
    assert "新客户" not in people.titles()
    people.page.show()
    people.controller.show(people.key("新客户"))
    assert people.page.panel.title.text() == "新客户"


def test_every_control_has_a_name_in_both_languages(people: People, locale: UiLocale) -> None:
    controls = [*people.page.findChildren(QAbstractButton), *people.page.findChildren(QLineEdit)]
    controls = [each for each in controls if each.objectName() and not each.objectName().startswith("qt_")]
    lists = people.page.findChildren(QListView)
    assert len(controls) >= 10
    assert len(lists) == 3
    chinese = [each.accessibleName() for each in (*controls, *lists)]
    locale.set_language("en")
    english = [each.accessibleName() for each in (*controls, *lists)]
    assert all(chinese)
    assert all(english)
    assert not set(chinese) & set(english)
    assert people.page.list.rows.rows[1].right == "¥12.8M"


def test_rows_are_spoken_whole_and_painted_in_both_themes(people: People, theme: Theme) -> None:
    index = people.page.list.rows.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "沧澜钢铁, ¥1,280万, 2 单, 2026-11-23"
    assert index.data(FACE) == people.page.list.rows.rows[1]
    light = people.page.grab().toImage()
    theme.set_mode("dark")
    dark = people.page.grab().toImage()
    assert light.pixelColor(60, 200).lightness() > 200
    assert dark.pixelColor(60, 200).lightness() < 100


def many(app: App, customers: int, deals: int) -> Change:
    """Return the change that brings so many customers and open deals."""
    edits: list[Edit] = []
    for number in range(customers):
        name = "".join(chr(0x4E00 + (number * 37 + at * 911) % 5000) for at in range(4))
        edits.append(Edit(None, Customer(app.new_id(), f"{name}有限公司")))
    owners = [edit.entity.id for edit in edits]
    for number in range(deals):
        deal = Deal(app.new_id(), f"项目{number}", TODAY, rank=f"i{number:05d}", customer_id=owners[number % customers])
        edits += [Edit(None, deal), Edit(None, StageEntry(app.new_id(), deal.id, 1, 1, TODAY, "begun"))]
    params: dict[str, Json] = {"source": "x", "new": deals, "changed": 0}
    return Change(app.new_id(), "deals.imported", params, TODAY, NOW, "import", tuple(edits))


def test_a_thousand_deals_are_shown(people: People) -> None:
    people.page.hide()
    change = many(people.app, customers=250, deals=1000)
    people.editor.run(lambda: people.app.store.apply(change))
    people.page.show()
    people.controller.show()
    people.page.grab()
    assert len(people.titles()) == 253
