"""The funnel page on a real file: what it says, what follows a choice, and the deals behind every number."""

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
from tests.services.test_funnel_table import ids
from tests.values import TODAY
from ui.common.change_bus import ChangeBus
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.funnel.funnel_page import FunnelPageView
from ui.funnel.funnel_page_controller import FunnelPageController

assert add
assert ids


class Asked:
    """What the controller wanted shown."""

    def __init__(self, controller: FunnelPageController) -> None:
        self.title, self.note, self.cards, self.day = "", "", tuple[Card, ...](), ""
        controller.deals_asked.connect(self.take)

    def take(self, title: str, note: str, cards: tuple[Card, ...], day: str) -> None:
        self.title, self.note, self.cards, self.day = title, note, cards, day

    @property
    def names(self) -> set[str]:
        return {card.name for card in self.cards}


@pytest.fixture
def page(locale: UiLocale, theme: Theme, qtbot: QtBot) -> FunnelPageView:
    made = FunnelPageView(locale, theme, TODAY)
    qtbot.addWidget(made)
    made.resize(1366, 640)
    return made


@pytest.fixture
def controller(app: App, page: FunnelPageView, locale: UiLocale, bus: ChangeBus) -> Iterator[FunnelPageController]:
    made = FunnelPageController(page, app, locale, bus)
    page.show()
    made.show()
    yield made
    made.close()


def ready(page: FunnelPageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.sheet.is_ready and bool(page.sheet.regions))


@pytest.mark.usefixtures("ids", "controller")
def test_six_figures_say_what_they_are_made_of(page: FunnelPageView) -> None:
    said = {key: card.text() for key, card in page.cards.items()}
    assert said["win-rate"] == "赢单率 50%, 1 赢 / 2 结案"
    assert said["cycle"] == "平均周期 100天, 你的中位 100 · 1 单中 1 单"
    assert said["quarter"] == "本季实现 ¥70, 未设目标"
    assert said["weighted"].endswith("在手 3 单 · 搁置 1")
    assert "3 单 × 均额 × 率 ÷ 周期" in said["velocity"]
    assert "赢单率 50%" in page.cards["velocity"].toolTip()


@pytest.mark.usefixtures("ids", "controller")
def test_the_weighted_value_tells_its_rates(page: FunnelPageView) -> None:
    card = page.cards["weighted"]
    assert all(part in card.toolTip() for part in ("方法 50%", "采用", "（"))
    assert "方法 50%" in card.accessibleDescription()


@pytest.mark.usefixtures("ids")
def test_every_number_leads_to_its_deals(page: FunnelPageView, controller: FunnelPageController, qtbot: QtBot) -> None:
    ready(page, qtbot)
    asked = Asked(controller)
    page.sheet.region_clicked.emit("inflow:1")
    assert asked.names == {f"deal {number}" for number in range(6)}
    assert asked.title == "1 项目立项 · 流入"
    assert asked.day == TODAY.isoformat()
    page.sheet.region_clicked.emit("lost:1")
    assert asked.names == {"deal 3"}
    page.sheet.region_clicked.emit("claimed:3")
    assert asked.names == {"deal 0", "deal 1"}
    page.cards["win-rate"].click()
    assert asked.names == {"deal 3", "deal 4"}
    page.forecast.rows["realised"].click()
    assert asked.names == {"deal 4"}
    page.sheet.region_clicked.emit("nonsense")
    assert asked.names == {"deal 4"}


@pytest.mark.usefixtures("ids")
def test_keys_reach_a_number(page: FunnelPageView, controller: FunnelPageController, qtbot: QtBot) -> None:
    ready(page, qtbot)
    asked = Asked(controller)
    page.sheet.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(page.sheet, key)
    assert asked.title == "2 初步接触 · 主张"
    assert asked.names == {"deal 0", "deal 1"}


@pytest.mark.usefixtures("ids", "controller")
def test_a_choice_is_shown_at_once(page: FunnelPageView, qtbot: QtBot) -> None:
    ready(page, qtbot)
    page.toolbar.parts["measure"].choose("count")
    qtbot.waitUntil(lambda: "主张 3 单" in page.sheet.accessibleDescription())
    page.toolbar.parts["rule"].choose("later")
    qtbot.waitUntil(lambda: page.sheet.picture is not None and "到达更后" in str(page.sheet.picture.values))
    page.toolbar.parts["population"].choose("passed")
    qtbot.waitUntil(lambda: "主张 6 单" in page.sheet.accessibleDescription())
    page.toolbar.parts["measure"].choose("hours")
    qtbot.waitUntil(lambda: "0.0 小时" in str(page.sheet.picture))
    page.toolbar.period.setCurrentIndex(page.toolbar.period.findData("last-quarter"))
    page.toolbar.period.activated.emit(0)
    qtbot.waitUntil(lambda: "2026-07-01 至 2026-09-30" in str(page.sheet.picture))


@pytest.mark.usefixtures("ids", "controller")
def test_the_page_as_of_an_earlier_day(page: FunnelPageView, qtbot: QtBot) -> None:
    ready(page, qtbot)
    page.toolbar.day.setFocus()
    page.toolbar.day.set_day(TODAY - timedelta(days=30))
    page.toolbar.day.editingFinished.emit()
    qtbot.waitUntil(lambda: page.cards["win-rate"].text() == "赢单率 —, 期间内无结案")
    assert page.cards["weighted"].text().endswith("在手 6 单 · 搁置 0")
    assert page.toolbar._problem.text() == "按当日结束时的记录"
    page.toolbar.day.set_day(TODAY + timedelta(days=3))
    page.toolbar.day.editingFinished.emit()
    assert page.toolbar.choice().day == TODAY
    assert "2026-11-26" in page.toolbar._problem.text()
    page.toolbar.day.set_day(TODAY)
    page.toolbar.day.editingFinished.emit()
    qtbot.waitUntil(lambda: page.cards["win-rate"].text().startswith("赢单率 50%"))


@pytest.mark.usefixtures("ids")
def test_the_diagnosis_names_its_deals(page: FunnelPageView, controller: FunnelPageController, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(page.diagnosis.findChildren(type(page.diagnosis.title))))
    qtbot.waitUntil(lambda: len(page._lines) >= 3)
    asked = Asked(controller)
    first = page._lines[0]
    assert first.finding.title.endswith("没有客户证据")
    first.click()
    assert asked.names
    assert first.heightForWidth(280) > 40
    assert not first.grab().isNull()


@pytest.mark.usefixtures("ids")
def test_changes_reach_the_page_only_while_it_is_seen(
    app: App, page: FunnelPageView, controller: FunnelPageController, bus: ChangeBus, qtbot: QtBot
) -> None:
    page.hide()
    change = app.settings.set("goal.2026Q4", "14000")
    bus.committed.emit(change, None)
    assert page.cards["quarter"].text().endswith("未设目标")
    page.show()
    controller.show()
    assert page.cards["quarter"].text() == "本季实现 50%, ¥70 / ¥140"
    assert "目标" in page.forecast.goal.accessibleName()
    bus.committed.emit(app.settings.set("goal.2026Q4", "7000"), None)
    qtbot.waitUntil(lambda: page.cards["quarter"].text().startswith("本季实现 100%"))


def test_an_empty_file_is_said_to_be_empty(
    page: FunnelPageView, controller: FunnelPageController, qtbot: QtBot
) -> None:
    assert controller is not None
    qtbot.waitUntil(lambda: page.sheet.is_ready)
    assert page.cards["velocity"].text() == "销售速度 —, 需要从第 1 步开始的赢单"
    assert page.cards["cycle"].text() == "平均周期 —, 没有从第 1 步开始的赢单"
    assert page.sheet.accessibleDescription() == ""
    qtbot.waitUntil(lambda: bool(page._lines))
    assert page._lines[0].finding.title == "还没有在手项目"
    assert not page._lines[0].isEnabled()
    assert not page.grab().isNull()


@pytest.mark.usefixtures("controller")
def test_language_and_theme_are_followed(page: FunnelPageView, locale: UiLocale, theme: Theme, qtbot: QtBot) -> None:
    locale.set_language("en")
    qtbot.waitUntil(lambda: page.cards["win-rate"].text().startswith("Win rate"))
    assert page.toolbar.period.itemText(0) == "Last 12 months"
    theme.set_mode("dark")
    assert not page.grab().isNull()
    theme.set_mode("light")
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_what_cannot_be_read_is_told(
    app: App, controller: FunnelPageController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_asked: object) -> None:
        raise StorageError("file.damaged", path="x")

    with monkeypatch.context() as broken_disk:
        broken_disk.setattr(app.funnel_table, "view", broken)
        with qtbot.waitSignal(controller.failed):
            controller.refresh()
    with monkeypatch.context() as broken_disk:
        broken_disk.setattr(app.health, "rows", broken)
        with qtbot.waitSignal(controller.failed):
            controller.refresh()


@pytest.mark.usefixtures("ids")
def test_the_waterfall_leads_to_its_deals(page: FunnelPageView, controller: FunnelPageController, qtbot: QtBot) -> None:
    page.resize(1366, 700)
    qtbot.waitUntil(lambda: page.waterfall.picture is not None)
    asked = Asked(controller)
    page.waterfall.region_clicked.emit("new")
    assert asked.names == {f"deal {number}" for number in range(6)}
    assert asked.title == "新增"
    page.waterfall.region_clicked.emit("won")
    assert asked.names == {"deal 4"}
    page.waterfall.region_clicked.emit("end")
    assert asked.names == {"deal 0", "deal 1", "deal 5"}
    page.waterfall.region_clicked.emit("start")
    assert asked.names == set()
    assert page.fall.isVisible()
    page.resize(1366, 560)
    assert not page.fall.isVisible()


@pytest.mark.usefixtures("ids")
def test_a_page_left_open_follows_the_day(
    page: FunnelPageView, controller: FunnelPageController, clock: FixedClock
) -> None:
    clock.instant += timedelta(days=1)
    controller.show()
    assert page.toolbar.choice().day == TODAY + timedelta(days=1)
    assert "2026-11-24" in str(page.sheet.picture)
