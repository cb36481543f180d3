"""The forecast on paper: its three tables say what the services say, also of an empty file."""

from datetime import date

from funnel_desktop.bootstrap import App
from tests.services.conftest import AddDeal, add, move
from tests.services.test_calibration import at, win
from tests.values import NOW
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Document, Heading, Table, Text
from ui.reports.forecast_report import FORECAST
from ui.reports.page_setup import PageSetup
from ui.reports.report import ReportAsk

assert add


def document(app: App, locale: UiLocale) -> Document:
    return FORECAST.make(app, ReportAsk())(locale, PageSetup())


def texts(table: Table) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.rows]


def test_the_tables_say_what_is_forecast(app: App, add: AddDeal, locale: UiLocale) -> None:
    clock = app.clock
    day = at(clock, 6, 20)  # type: ignore[arg-type]  # the tests' clock stands where it is put
    won = add("won", amount=1_000_000_00, expected_on=date(2026, 8, 1))
    move(app, won, 8, on=day)
    main = add("main", amount=2_000_000_00, expected_on=date(2026, 12, 1))
    move(app, main, 8, on=day)
    win(app, won, at(clock, 8, 1))  # type: ignore[arg-type]  # as above
    clock.instant = NOW  # type: ignore[attr-defined]  # as above
    # One deal that came to stage 8 was won: its rate is (12 × 90 + 100) ÷ 13 = 91 % now, on the eve it was 90 %.
    periods, blocks, record = (block for block in document(app, locale).blocks if isinstance(block, Table))
    assert texts(periods)[0][:4] == ("2026年第4季度", "¥0", "¥182万", "¥0")
    assert len(periods.rows) == 9
    assert ("主要 90% 以上", "1", "¥200万", "¥182万", "¥0") in texts(blocks)
    assert texts(record) == [("2026年第3季度", "1 单", "¥100万", "¥90万", "¥0", "¥100万", "¥100万", "111%")]


def test_an_empty_file_is_honest(app: App, locale: UiLocale) -> None:
    found = document(app, locale).blocks
    assert [block.text for block in found if isinstance(block, Heading)][-1] == "以往预测与实际"
    assert "自建立此文件以来还没有完整结束的季度。" in [block.text for block in found if isinstance(block, Text)]
    locale.set_language("en")
    assert document(app, locale).title == "Forecast by quarter and month"


def test_deals_of_another_currency_have_blocks_of_their_own(app: App, add: AddDeal, locale: UiLocale) -> None:
    add("home", amount=1_000_000_00, expected_on=date(2026, 12, 1))
    add("abroad", amount=2_000_000_00, currency="USD", expected_on=date(2026, 12, 1))
    found = document(app, locale).blocks
    assert [block.note for block in found if isinstance(block, Heading)] == ["", "USD", ""]
    _, home, abroad = (block for block in found if isinstance(block, Table))
    for table, amount in ((home, "¥100万"), (abroad, "US$200万")):
        assert ("前期 50% 以下", "1", amount) in [row[:3] for row in texts(table)]
