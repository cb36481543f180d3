"""The buying centre on paper: one page up to thirty people, vectors only, every name and every broken rule on it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.part_drafts import PersonDraft
from tests.ui.reports.test_pdf import text_of
from ui.charts.centre_faces import LARGEST, centre_values, fitted
from ui.charts.figures.text_room import shortened
from ui.common.ui_locale import UiLocale
from ui.reports.centre_report import CENTRE_MAP
from ui.reports.page_setup import PageSetup
from ui.reports.pdf import write_pdf
from ui.reports.report import ReportAsk

ROLES = ("executive", "technical", "user", "purchasing", "coach")


def deal_with(app: App, count: int) -> str:
    (deal,) = app.deals.add(DealDraft("轧线主传动", "北屹重工")).deal_ids()
    for number in range(count):
        known = app.deals.detail(deal).contacts
        boss = known[number // 3].id if known else None
        roles, attitude = (ROLES[number % 5],), (number + number // 5) % 5 - 2
        draft = PersonDraft(f"人{number:02d}", "工程师", roles=roles, attitude=attitude, influence=number % 5 + 1)
        app.people.add(deal, replace(draft, reports_to=boss))
    return deal


@pytest.mark.parametrize("landscape", [True, False])
def test_thirty_people_stand_on_one_page(app: App, tmp_path: Path, locale: UiLocale, *, landscape: bool) -> None:
    deal = deal_with(app, 30)
    setup = PageSetup(landscape=landscape)
    document = CENTRE_MAP.make(app, ReportAsk(deal))(locale, setup)
    path = tmp_path / "map.pdf"
    write_pdf(document, setup, path)
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    assert not any(page.images for page in reader.pages)
    text = text_of(path)
    assert all(f"人{number:02d}" in text for number in range(30))
    assert "技术关口有人反对" in text
    assert "线人还没经过检验" in text


def test_an_empty_centre_says_so_on_its_page(app: App, tmp_path: Path, locale: UiLocale) -> None:
    deal = deal_with(app, 0)
    path = tmp_path / "map.pdf"
    setup = PageSetup()
    write_pdf(CENTRE_MAP.make(app, ReportAsk(deal))(locale, setup), setup, path)
    text = text_of(path)
    assert "还没有决策人" in text
    assert "还不知道谁拍板" in text


def test_what_is_too_high_is_drawn_smaller(app: App, locale: UiLocale) -> None:
    values = centre_values(app.deal_room.panel(deal_with(app, 30)), locale)
    assert fitted(values, 1040, 2000).scale == LARGEST
    small = fitted(values, 1040, 300)
    assert small.scale < LARGEST
    assert small.height <= 300
    assert fitted(values, 300, 1).scale < 0.4


def test_a_text_is_shortened_to_its_room(locale: UiLocale) -> None:
    assert locale.language == "zh_CN"
    assert shortened("高压变频器", 12, 200)[0] == "高压变频器"
    shown, width = shortened("高压变频器改造", 12, 50)
    assert shown.endswith("…")
    assert width <= 50
    assert shortened("高压", 12, 0) == ("", 0.0)
