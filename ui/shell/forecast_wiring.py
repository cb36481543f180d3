"""The room of the forecast page: made when first shown; its numbers and cards lead to deals."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.shell.funnel_page_wiring import NumberController, NumberRoom


class ForecastRoom(NumberRoom):
    """The forecast page."""

    NAME = "forecast"

    @override
    def build(self) -> tuple[QWidget, NumberController, QWidget]:
        """Return the forecast page."""
        from ui.forecast.forecast_controller import ForecastController
        from ui.forecast.forecast_page import ForecastPage

        house = self._house
        states = {stage.number: stage.state for stage in house.app.playbook.stages}
        page = ForecastPage(house.locale, house.theme, states, house.window.pages)
        page.back_requested.connect(partial(house.pages.show, "board"))
        page.months.deal_asked.connect(house.ways.open_deal)
        ways = (house.editor, house.bus, house.tasks)
        return page, ForecastController(page, house.app, ways, house.locale), page.outlook.periods
