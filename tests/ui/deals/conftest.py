"""A deal with everything a deal can have, and the page that shows it, on a real file."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtWidgets import QVBoxLayout, QWidget

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft, CompetitorDraft, DocumentDraft, PersonDraft
from tests.services.conftest import brought
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.deals.deal_page import DealPage
from ui.deals.desk import Desk
from ui.deals.panel_controller import PanelController
from ui.deals.part_controller import PartController, PartServices
from ui.deals.plan_controller import PlanController


@dataclass
class Room:
    """The page, its controllers, the deal it shows, and what left the room."""

    app: App
    deal: str
    page: DealPage
    panel: PanelController
    parts: PartController
    window: QWidget
    opened: list[QUrl] = field(default_factory=list)

    def view(self) -> DealPanel:
        return self.app.deal_room.panel(self.deal)

    def settle(self) -> None:
        """Let the page read again what was changed."""
        for _ in range(3):
            QCoreApplication.processEvents()


@pytest.fixture
def deal(app: App) -> str:
    """A deal in step 3, ahead of its customer by one, owing one milestone of step 2, with one of each part."""
    added = app.deals.add(DealDraft("轧线主传动", "北屹重工", 3_200_000_000, priority="A", need="国产化", stage=1))
    (deal,) = added.deal_ids()
    app.people.add(deal, PersonDraft("王工", "总工程师", roles=("technical", "coach"), attitude=1, influence=4))
    app.people.add(deal, PersonDraft("李总", "副总", roles=("executive",), influence=5))
    wang = app.deals.detail(deal).contacts[0]
    app.activities.add(deal, ActivityDraft("visit", "看现场", done_on=TODAY, minutes=90, contact_ids=(wang.id,)))
    brought(app, deal, ActivityDraft("call", "约专家评审", planned_on=TODAY - timedelta(2)))
    app.competitors.add(deal, CompetitorDraft("乙公司", "报价低"))
    app.attachments.add_link(deal, DocumentDraft("招标公告", "other", "https://example.com"))
    said = {
        "m1a": Answer("done", TODAY, wang.id, "写清了需求"),
        "m1b": Answer("na", TODAY, text="集团已定"),
        "m2a": Answer("done", TODAY),
    }
    answers = DealAnswers(said, {"i1": Answer("done", TODAY, wang.id)})
    request = MoveRequest((deal,), MoveKind.STAGE, 3)
    app.moves.commit(request, MoveAnswers(TODAY, {deal: answers}, reason="线人还在谈"))
    return deal


@pytest.fixture
def room(
    app: App,
    deal: str,
    editor: Editor,
    prompter: RecordingPrompter,
    bus: ChangeBus,
    locale: UiLocale,
    theme: Theme,
    tmp_path: Path,
) -> Iterator[Room]:
    window = QWidget()
    window.resize(1366, 640)
    desk = Desk(locale, theme, lambda: TODAY, app.deals.currency, lambda: app.playbook)
    services = PartServices(app.activities, app.people, app.competitors, app.attachments, app.tool_sheets, app.coaches)
    parts = PartController(services, editor, prompter, desk, window)
    opened: list[QUrl] = []

    def open_outside(url: QUrl) -> bool:
        opened.append(url)
        return True

    panel = PanelController(app.deal_room, services, parts, (editor, prompter, open_outside, lambda: tmp_path), bus)
    page = DealPage(locale, theme, app.playbook, window)
    QVBoxLayout(window).addWidget(page)
    panel.attach(page)
    PlanController(app.plans, editor, locale, window).attach(page)
    assert panel.show_deal(deal)
    window.show()
    yield Room(app, deal, page, panel, parts, window, opened)
    panel.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
