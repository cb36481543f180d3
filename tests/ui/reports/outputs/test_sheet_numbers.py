"""An amount on paper is a number in the spreadsheet of the same report, whatever its words."""

import io
import re
from collections.abc import Iterator

import openpyxl
import pytest

from funnel_desktop.bootstrap import App, open_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.span import quarter_of
from funnel_desktop.ids import new_uuid7
from funnel_desktop.services.sample import make_sample
from tests.values import NOW, TODAY
from ui.common.ui_locale import UiLocale
from ui.reports.engine import lay_out
from ui.reports.outputs.xlsx import workbook
from ui.reports.page_setup import PageSetup
from ui.reports.registry import ask_of, report_of

_MONEY = re.compile(r"[-−+]?¥[\d,.]+\s*[万亿]?")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    path = tmp_path_factory.mktemp("sheets") / "sample.funnel"
    make_sample(path, FixedClock(NOW), new_uuid7, language="zh_CN")
    opened = open_app(path, clock=FixedClock(NOW), new_id=new_uuid7)
    yield opened
    opened.close()


def sheets(key: str, app: App, locale: UiLocale, deal_id: str = "") -> openpyxl.Workbook:
    made = report_of(key).make(app, ask_of(key, deal_id))
    document = lay_out(made(locale, PageSetup()), PageSetup()).document
    return openpyxl.load_workbook(io.BytesIO(workbook(document)))


@pytest.mark.parametrize(
    "key", ["funnel-page", "flow-figures", "forecast", "comparison", "meeting-pack", "positions", "health", "hours"]
)
def test_every_amount_of_a_report_can_be_added(key: str, app: App, locale: UiLocale) -> None:
    cells = [cell for sheet in sheets(key, app, locale) for row in sheet.iter_rows() for cell in row]
    assert [cell.value for cell in cells if isinstance(cell.value, str) and _MONEY.fullmatch(cell.value)] == []


def test_the_forecast_s_sheet_says_the_service_s_amounts_in_whole_units(app: App, locale: UiLocale) -> None:
    (quarter,) = app.forecast.of((quarter_of(TODAY),))
    sheet = sheets("forecast", app, locale).worksheets[0]
    currency = app.settings.currency
    assert sheet["B2"].value == quarter.block(currency, "realised").amount / 100
    assert sheet["C2"].value == pytest.approx(quarter.outlook(currency) / 100)
    assert sheet["I2"].number_format == "0%"


def test_the_pages_of_a_deal_say_its_amount(app: App, locale: UiLocale) -> None:
    (deal_id, *_) = app.packs.choice().deal_ids
    amount = app.deals.detail(deal_id).deal.amount
    assert amount is not None
    assert sheets("visit-brief", app, locale, deal_id).worksheets[0]["B2"].value == amount / 100
