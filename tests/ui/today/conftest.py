"""The page Today on a real file: three deals in three states, and hands to ask for things."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.part_drafts import ActivityDraft
from tests.services.conftest import add, ago, brought, move
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.today.today_controller import TodayController
from ui.today.today_page import TodayPage

__all__ = ["add"]


@pytest.fixture
def deals(app: App, add: Callable[..., str]) -> dict[str, str]:
    """A late deal in search, one in the funnel with nothing planned, a best one for tomorrow."""
    late = add("Late pump", amount=5_000_000_00, customer_name="Mill", contact_name="Wang", priority="A")
    (person,) = app.deal_room.panel(late).facts.people
    draft = ActivityDraft("call", "ask for the list", planned_on=ago(3), contact_ids=(person.contact_id,))
    brought(app, late, draft)
    bare = add("Bare fan")
    move(app, bare, 3)
    best = add("Best drive")
    move(app, best, 6)
    app.activities.add(best, ActivityDraft("visit", "see the chief", planned_on=TODAY + timedelta(days=1)))
    return {"late": late, "bare": bare, "best": best}


@pytest.fixture
def controller(
    app: App,
    bus: ChangeBus,
    editor: Editor,
    prompter: RecordingPrompter,
    look: tuple[UiLocale, Theme],
    qtbot: QtBot,
) -> Iterator[TodayController]:
    """The page, shown and filled."""
    page = TodayPage(*look, app.board.today())
    qtbot.addWidget(page)
    page.resize(1366, 690)
    made = TodayController(page, (app.week, app.activities, app.hours, app.board.today), (editor, prompter), look, bus)
    page.show()
    made.show()
    yield made
    made.close()


@pytest.fixture
def look(locale: UiLocale, theme: Theme) -> tuple[UiLocale, Theme]:
    """English, light."""
    locale.set_language("en")
    return locale, theme
