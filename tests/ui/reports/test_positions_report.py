"""The two positions on paper: both sides with their diagnosis, what is missing, what is at risk; empty is said."""

from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from tests.ui.portfolio.test_positions_page import put
from tests.ui.reports.test_pdf import text_of
from ui.common.ui_locale import UiLocale
from ui.reports.page_setup import PageSetup
from ui.reports.pdf import write_pdf
from ui.reports.positions_report import POSITIONS
from ui.reports.report import ReportAsk


def written(app: App, locale: UiLocale, path: Path, setup: PageSetup) -> str:
    write_pdf(POSITIONS.make(app, ReportAsk())(locale, setup), setup, path)
    return text_of(path)


@pytest.mark.parametrize("landscape", [True, False])
def test_both_sides_are_told(app: App, locale: UiLocale, tmp_path: Path, *, landscape: bool) -> None:
    put(app, "循环水泵站", 4, 1, 80_000_000)
    put(app, "码头泵站", 1, 3)
    put(app, "纸机传动", 2, 1)
    text = written(app, locale, tmp_path / "out.pdf", PageSetup(landscape=landscape)).replace("\n", "")
    for said in ("循环水泵站", "码头泵站", "提出预算或有财务计划", "赶上「分析项目」", "预测偏高", "只声称、未证实"):
        assert said in text
    assert "纸机传动" not in text


def test_nobody_out_of_step(app: App, locale: UiLocale, tmp_path: Path) -> None:
    assert text_of_empty(app, locale, tmp_path).count("没有项目") == 2


def text_of_empty(app: App, locale: UiLocale, folder: Path) -> str:
    return written(app, locale, folder / "out.pdf", PageSetup())
