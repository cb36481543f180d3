"""The health report and the visit list from a real file, worded in both languages."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.part_drafts import ActivityDraft
from tests.services.conftest import add, ago, brought, move
from tests.values import TODAY
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Document, Heading, Table, Text
from ui.reports.page_setup import PageSetup
from ui.reports.registry import report_of
from ui.reports.report import ReportAsk

__all__ = ["add"]


def document(app: App, key: str, locale: UiLocale) -> Document:
    return report_of(key).make(app, ReportAsk())(locale, PageSetup())


def texts(document: Document) -> list[str]:
    cells = [cell.text for block in document.blocks if isinstance(block, Table) for row in block.rows for cell in row]
    return cells + [block.text for block in document.blocks if isinstance(block, Text | Heading)]


@pytest.fixture
def filled(app: App, add: Callable[..., str]) -> App:
    late = add("Late pump", contact_name="Wang")
    (person,) = app.deal_room.panel(late).facts.people
    draft = ActivityDraft("call", "ask", planned_on=ago(3), contact_ids=(person.contact_id,))
    brought(app, late, draft)
    move(app, add("Best drive"), 6)
    app.activities.add(late, ActivityDraft("visit", "go", planned_on=TODAY + timedelta(days=1)))
    return app


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("key", ["health", "visit-list"])
def test_an_empty_file_says_so(app: App, locale: UiLocale, key: str, language: str) -> None:
    locale.set_language(language)
    made = document(app, key, locale)
    assert made.title
    assert not [block for block in made.blocks if isinstance(block, Table)]
    assert len(texts(made)) >= 4


def test_every_finding_has_its_line_and_the_deal_stands_once(filled: App, locale: UiLocale) -> None:
    locale.set_language("en")
    found = texts(document(filled, "health", locale))
    assert '"ask" was planned for 20 Nov 2026, 3 days ago' in found
    assert "5 ahead of the customer, 0 is in step; go back for: A problem or a need is raised" in found
    assert found.count("Best drive") == 1
    assert "1 of 1 best few are not proved to be there, the limit is 50%" in found


def test_the_visit_list_has_deals_and_appointments(filled: App, locale: UiLocale) -> None:
    locale.set_language("en")
    found = texts(document(filled, "visit-list", locale))
    assert found.count("Late pump") == 3  # once to work on, twice to see
    assert {"Wang", "ask", "go", "Project analysed"} <= set(found)
