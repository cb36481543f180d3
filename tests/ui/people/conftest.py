"""A customers page on a real file, with two customers, three deals and three people."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.customer_edits import CustomerDraft
from funnel_desktop.domain.deal_draft import DealDraft
from tests.ui.recording import RecordingPrompter
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.people.customers_controller import CustomersController
from ui.people.customers_page import CustomersPage
from ui.people.person_controller import PersonController


@dataclass
class People:
    """The page with its controllers."""

    app: App
    page: CustomersPage
    controller: CustomersController
    desk: PersonController
    editor: Editor
    prompter: RecordingPrompter

    def key(self, name: str) -> str:
        return next(row.id for row in self.app.customers.rows() if row.name == name)

    def titles(self) -> list[str]:
        return [row.title for row in self.page.list.rows.rows]

    def choose(self, name: str) -> None:
        assert self.page.list.choose(self.key(name))


@pytest.fixture
def people(
    qtbot: QtBot,
    app: App,
    editor: Editor,
    bus: ChangeBus,
    prompter: RecordingPrompter,
    locale: UiLocale,
    theme: Theme,
) -> People:
    app.deals.add(DealDraft("高炉变频", "沧澜钢铁", 1_280_0000_00, contact_name="王工"))
    app.deals.add(DealDraft("轧线传动", "沧澜钢铁", None, contact_name="刘工"))
    app.deals.add(DealDraft("电解风机", "云栖铝业", 540_0000_00, contact_name="姜处"))
    app.customers.add(CustomerDraft("沧澜钢铁有限公司", "冶金", "华北"))
    states = {stage.number: stage.state for stage in app.playbook.stages}
    page = CustomersPage(locale, theme, states)
    qtbot.addWidget(page)
    desk = PersonController((app.customers, app.contacts), editor, (locale, theme), page)
    controller = CustomersController(page, (app.customers, app.board.today), desk, (editor, prompter), bus)
    page.resize(1300, 640)
    page.show()
    controller.show()
    return People(app, page, controller, desk, editor, prompter)
