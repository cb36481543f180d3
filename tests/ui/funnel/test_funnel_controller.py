from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.funnel_view import FunnelQuery, FunnelView
from ui.common.change_bus import ChangeBus
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.funnel.funnel_controller import FunnelController
from ui.funnel.funnel_dock import FunnelDock

if TYPE_CHECKING:
    from funnel_desktop.services.funnel import Funnel


@pytest.fixture
def dock(locale: UiLocale, theme: Theme, qtbot: QtBot) -> FunnelDock:
    made = FunnelDock(locale, theme)
    qtbot.addWidget(made)
    made.resize(48, 600)
    return made


@pytest.fixture
def controller(app: App, dock: FunnelDock, bus: ChangeBus, qtbot: QtBot) -> FunnelController:
    made = FunnelController(app.funnel, dock, bus)
    with qtbot.waitSignal(made.refreshed):
        pass
    return made


def added(app: App, name: str) -> Change:
    return app.deals.add(DealDraft(name=name, customer_name="甲公司", amount=1_000_000_00, currency="CNY"))


def test_it_follows_a_change_but_not_before_the_board_has_painted(
    app: App, dock: FunnelDock, bus: ChangeBus, controller: FunnelController, qtbot: QtBot
) -> None:
    change = added(app, "一号泵站")
    before = dock.rail.accessibleDescription()
    with qtbot.waitSignal(controller.refreshed):
        bus.committed.emit(change, None)
        bus.committed.emit(added(app, "二号泵站"), None)
        assert dock.rail.accessibleDescription() == before
    assert "2 单" in dock.panel.chart.accessibleDescription()
    with qtbot.assertNotEmitted(controller.refreshed, wait=50):
        pass


@pytest.mark.usefixtures("controller")
def test_the_measure_is_shown_at_once(app: App, dock: FunnelDock) -> None:
    added(app, "一号泵站")
    dock.measure_chosen.emit("count")
    assert dock.panel.measure.value() == "count"
    assert "主张 1 单" in dock.panel.chart.accessibleDescription()


def test_a_second_click_takes_the_filter_away(dock: FunnelDock, controller: FunnelController) -> None:
    seen: list[object] = []
    controller.stage_clicked.connect(seen.append)
    for stage in (3, 4, 4):
        dock.stage_clicked.emit(stage)
    controller.show_filter(5)
    dock.stage_clicked.emit(5)
    assert seen == [3, 4, None, None]


def test_it_can_fetch_matplotlib_ahead(dock: FunnelDock, controller: FunnelController) -> None:
    controller.warm_up()
    controller.warm_up()
    assert dock.panel.chart.is_ready


class _Full:
    """A funnel whose file has become unreadable."""

    def view(self, _query: FunnelQuery) -> FunnelView:
        raise StorageError("file.damaged", path="x")


def test_what_keeps_a_refresh_from_reading_is_told(dock: FunnelDock, bus: ChangeBus, qtbot: QtBot) -> None:
    controller = FunnelController(cast("Funnel", _Full()), dock, bus)
    with qtbot.waitSignal(controller.failed) as told:
        pass
    (error,) = told.args
    assert error.code == "file.damaged"
