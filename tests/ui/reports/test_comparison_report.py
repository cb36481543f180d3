"""The comparison on paper: since the last pack, by the quarter, of two named days; each currency; nothing is said."""

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import InputError
from tests.ui.portfolio.test_compare_page import LATER, add
from tests.ui.portfolio.test_compare_page import deals as deals  # noqa: PLC0414 - a fixture
from tests.ui.reports.test_pdf import text_of
from tests.values import NOW, TODAY
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import FigureBlock, Table
from ui.reports.comparison_report import COMPARISON, days_part
from ui.reports.page_setup import PageSetup
from ui.reports.pdf import write_pdf
from ui.reports.report import ReportAsk


def written(app: App, locale: UiLocale, path: Path, part: str = "", *, grey: bool = False) -> str:
    setup = PageSetup(greyscale=grey)
    write_pdf(COMPARISON.make(app, ReportAsk(part=part))(locale, setup), setup, path)
    return text_of(path).replace("\n", "").replace(" ", "")


@pytest.mark.usefixtures("deals")
@pytest.mark.parametrize("grey", [True, False])
def test_two_days_with_both_currencies(app: App, locale: UiLocale, tmp_path: Path, *, grey: bool) -> None:
    text = written(app, locale, tmp_path / "a.pdf", days_part(TODAY, LATER), grey=grey)
    for said in (
        "2026-11-23→2026-11-26",
        "赢单",
        "−¥110万",
        "推进",
        "1项目立项→3方案设计",
        "+US$9,000",
        "收支相符",
    ):
        assert said in text
    assert text.index("¥110万") < text.index("US$9,000")


@pytest.mark.usefixtures("deals")
def test_each_currency_begins_on_a_page_of_its_own(app: App, locale: UiLocale, tmp_path: Path) -> None:
    written(app, locale, tmp_path / "a.pdf", days_part(TODAY, LATER))
    pages = ["".join(page.extract_text().split()) for page in PdfReader(tmp_path / "a.pdf").pages]
    assert ["US$" in page for page in pages] == [False, True]


@pytest.mark.usefixtures("deals")
def test_without_a_print_it_is_the_quarter(app: App, locale: UiLocale, tmp_path: Path) -> None:
    assert "2026-09-30→2026-11-26" in written(app, locale, tmp_path / "a.pdf")


def test_since_a_print_and_nothing_happened(app: App, locale: UiLocale, tmp_path: Path, clock: FixedClock) -> None:
    add(app, "风机", 100)
    app.reports.printed("周会")
    clock.instant = NOW + timedelta(days=1)
    text = written(app, locale, tmp_path / "a.pdf")
    assert "2026-11-23→2026-11-24" in text
    assert "没有项目发生变动" in text


def test_an_empty_file_and_a_part_that_names_no_days(app: App, locale: UiLocale, tmp_path: Path) -> None:
    assert "这两天都没有在手项目" in written(app, locale, tmp_path / "a.pdf")
    with pytest.raises(InputError, match=r"report\.days"):
        COMPARISON.make(app, ReportAsk(part="yesterday"))


@pytest.mark.usefixtures("deals")
def test_sheets_and_slides_get_numbers(app: App, locale: UiLocale) -> None:
    document = COMPARISON.make(app, ReportAsk(part=days_part(TODAY, LATER)))(locale, PageSetup())
    figures = [block for block in document.blocks if isinstance(block, FigureBlock)]
    assert all(figure.data is not None for figure in figures)
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert {cell.value for cell in tables[0].rows[0]} >= {1_100_000.0, 1_000_000.0, LATER}
