"""The page of flow figures on a real file: what it shows, its choices, and the deals behind every bar."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import StorageError
from tests.services.conftest import add
from tests.services.test_flow_figures import ids
from ui.charts.flow_values import BarList
from ui.common.change_bus import ChangeBus
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.funnel.flow_page import FlowPageView
from ui.funnel.flow_page_controller import FlowPageController

assert add
assert ids

STATES = dict(enumerate(("search",) * 2 + ("funnel",) * 3 + ("best",) * 3, start=1))


@pytest.fixture
def page(locale: UiLocale, theme: Theme, qtbot: QtBot) -> FlowPageView:
    made = FlowPageView(locale, theme, STATES)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    return made


@pytest.fixture
def controller(app: App, page: FlowPageView, bus: ChangeBus) -> Iterator[FlowPageController]:
    made = FlowPageController(page, (app.flow_figures, app.hours), bus)
    page.show()
    made.show()
    yield made
    made.close()


def rows(page: FlowPageView, box: str) -> list[tuple[str, str]]:
    picture = getattr(page, box).figure.picture
    assert picture is not None
    assert isinstance(picture.values, BarList)
    return [(row.label, row.value) for row in picture.values.rows]


@pytest.mark.usefixtures("ids", "controller")
def test_it_shows_what_was_done(page: FlowPageView) -> None:
    assert rows(page, "win_rate") == [("客户搜索", "33%"), ("进入漏斗", "50%"), ("最佳状态", "100%")]
    assert rows(page, "losses") == [("输给对手", "1 单"), ("客户未决", "1 单"), ("输给谁", ""), ("Rival", "1 单")]
    assert rows(page, "velocity")[0] == ("现在", "¥0/天")
    assert "一年内漏斗不会断流" in page.stocks.line.text()
    page.dimension.choose("competitor")
    assert rows(page, "win_rate") == [("Rival", "0%"), ("未写明对手", "50%")]
    assert not page.grab().isNull()


@pytest.mark.usefixtures("ids")
def test_every_bar_leads_to_its_deals(page: FlowPageView, controller: FlowPageController) -> None:
    asked: list[tuple[str, str, tuple[Card, ...], str]] = []
    controller.deals_asked.connect(lambda *args: asked.append(args))
    page.win_rate.figure.region_clicked.emit("funnel")
    page.losses.figure.region_clicked.emit("no_decision")
    page.stocks.figure.region_clicked.emit("stock:1")
    page.leaks.figure.region_clicked.emit("m1b")
    page.velocity.figure.region_clicked.emit("deals")
    names = [{card.name for card in cards} for _, _, cards, _ in asked]
    assert names == [{"deal 0", "deal 1"}, {"deal 2"}, {"deal 3"}, {"deal 0", "deal 1"}, {"deal 3"}]
    assert asked[0][0] == "赢单率"
    assert asked[0][1] == "进入漏斗：2 单结案赢 1 单，50%"


@pytest.mark.usefixtures("ids", "controller")
def test_a_period_without_closed_deals_is_said_to_be_so(page: FlowPageView, locale: UiLocale) -> None:
    page.period.setCurrentIndex(page.period.findData("last-quarter"))
    page.period.activated.emit(0)
    assert page.win_rate.empty.isVisible()
    assert not page.win_rate.figure.isVisible()
    assert page.losses.empty.text() == "期间内没有丢单。"
    locale.set_language("en")
    assert page.losses.empty.text() == "Nothing was lost in the period."
    assert page.period.currentData() == "last-quarter"


def test_an_empty_file(page: FlowPageView, controller: FlowPageController, qtbot: QtBot) -> None:
    assert controller is not None
    assert page.velocity.line.text().startswith("销售速度需要")
    assert page.leaks.empty.isVisible()
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_F2)


@pytest.mark.usefixtures("ids")
def test_it_follows_changes_while_it_is_seen(
    app: App, page: FlowPageView, controller: FlowPageController, bus: ChangeBus, qtbot: QtBot
) -> None:
    page.hide()
    bus.committed.emit(app.settings.set("owner", "Lin"), None)
    page.show()
    controller.show()
    with qtbot.waitSignal(controller.failed), pytest.MonkeyPatch.context() as disk:

        def broken(_period: object) -> None:
            raise StorageError("file.damaged", path="x")

        disk.setattr(app.flow_figures, "view", broken)
        bus.committed.emit(app.settings.set("owner", "Wu"), None)
        qtbot.wait(20)


@pytest.mark.usefixtures("ids")
def test_a_new_day_is_read_anew(page: FlowPageView, controller: FlowPageController, clock: FixedClock) -> None:
    before = page.stocks.figure.picture
    clock.instant += timedelta(days=40)
    controller.show()
    assert page.stocks.figure.picture != before
