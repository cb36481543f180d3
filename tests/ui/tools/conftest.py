"""A deal with people, and what opens its tools, on a real file."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.part_drafts import PersonDraft
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.tools.look import Look
from ui.tools.sheet_controller import SheetController
from ui.tools.sheet_dialog import SheetDialog


@dataclass
class Desk:
    """The controller, the deal it works on, and what was asked for."""

    app: App
    deal: str
    sheets: SheetController
    prompter: RecordingPrompter
    printed: list[tuple[str, str]] = field(default_factory=list)

    def open(self, tool: str) -> SheetDialog:
        self.sheets.open(self.deal, tool)
        dialog = self.sheets.dialog
        assert isinstance(dialog, SheetDialog)
        return dialog

    def saved(self, tool: str) -> dict[str, str]:
        view = self.app.tool_sheets.open(self.deal, tool)
        return dict(view.values) if view.saved else {}


@pytest.fixture
def look(locale: UiLocale, theme: Theme) -> Look:
    return Look(locale, theme, TODAY)


@pytest.fixture
def deal(app: App) -> str:
    draft = DealDraft("轧线主传动", "北屹重工", 3_200_000_000, expected_on=TODAY + timedelta(90), need="国产化")
    (made,) = app.deals.add(draft).deal_ids()
    app.people.add(made, PersonDraft("王工", "总工程师", roles=("technical", "coach"), attitude=1, influence=4))
    app.people.add(made, PersonDraft("李总", "副总", roles=("executive",), influence=5))
    return made


@pytest.fixture
def desk(app: App, deal: str, editor: Editor, prompter: RecordingPrompter, look: Look) -> Iterator[Desk]:
    window = QWidget()
    sheets = SheetController(app.tool_sheets, (editor, prompter, lambda: look), window)
    made = Desk(app, deal, sheets, prompter)
    sheets.print_requested.connect(lambda *asked: made.printed.append(asked))
    yield made
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
