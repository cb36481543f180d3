"""What a deal's page wishes of other rooms: its tools, the brief and the debrief of a visit, and printing them."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from ui.deals.desk import Desk
    from ui.tools.debrief_controller import DebriefController
    from ui.tools.ledger_controller import LedgerController
    from ui.tools.look import Look
    from ui.tools.own_tool_controller import OwnToolController
    from ui.tools.sheet_controller import SheetController

REPORTS = {
    "print-tool": "tool-sheet",
    "print-own-tool": "tool-sheet",
    "blank-tool": "tool-form",
    "blank-own-tool": "tool-form",
    "open-brief": "visit-brief",
    "blank-brief": "visit-form",
    "blank-debrief": "debrief-form",
    "open-print-review": "post-mortem",
    "print-centre": "centre-map",
    "open-plan-paper": "backward-plan",
}
"""The report that each wish prints."""


OWN = ("edit-own-tool", "retire-own-tool", "open-new-tool", "open-tool-file")
"""Wishes about tools of the user's own; a new one has no key yet."""


class DealTools(QObject):
    """Makes each controller when it is first wanted; `preview_requested` carries a report's key and the deal's id."""

    preview_requested = Signal(str, str)

    def __init__(self, app: "App", desk: "Desk", hands: tuple[Editor, Prompter], window: MainWindow) -> None:
        super().__init__(window)
        self._app, self._desk, self._hands, self._window = app, desk, hands, window

    @cached_property
    def sheets(self) -> "SheetController":
        """What opens the tools of a deal."""
        from ui.tools.sheet_controller import SheetController

        made = SheetController(self._app.tool_sheets, (*self._hands, self._look), self._window)
        made.print_requested.connect(partial(self._print, "tool-sheet"))
        return made

    @cached_property
    def debrief(self) -> "DebriefController":
        """What writes a visit down."""
        from ui.tools.debrief_controller import DebriefController

        return DebriefController(self._app.visits, (*self._hands, self._look), self._window)

    @cached_property
    def own(self) -> "OwnToolController":
        """What makes, changes and brings in tools of the user's own."""
        from ui.tools.own_tool_controller import OwnToolController

        return OwnToolController(self._app.own_tools, (*self._hands, self._look), self._window)

    @cached_property
    def ledger(self) -> "LedgerController":
        """What shows and adds to what is believed of a milestone or sign."""
        from ui.tools.ledger_controller import LedgerController

        return LedgerController(self._app.ledgers, (*self._hands, self._look), self._window)

    def by_milestone(self) -> dict[str, tuple[str, ...]]:
        """Return the keys of the tools that serve each milestone."""
        found: dict[str, tuple[str, ...]] = {}
        for form in self._app.tool_sheets.forms():
            if form.milestone:
                found[form.milestone] = (*found.get(form.milestone, ()), form.key)
        return found

    @Slot(str, str, str)
    def carry_out(self, intent: str, deal_id: str, key: str) -> None:
        """Do what a deal's page wishes."""
        if intent in {"open-tool", "open-own-tool"}:
            self.sheets.open(deal_id, key)
        elif intent in OWN:
            self._own_tool(intent, key)
        elif intent.startswith("ledger-"):
            self.ledger.open(deal_id, key)
        elif intent == "open-debrief":
            self.debrief.open(deal_id)
        elif intent in REPORTS:
            self._print(REPORTS[intent], deal_id, key)

    @Slot(str, str)
    def open_tool(self, deal_id: str, tool: str) -> None:
        """Open a tool's sheet of a deal."""
        self.sheets.open(deal_id, tool)

    def _own_tool(self, intent: str, key: str) -> None:
        if intent == "open-tool-file":
            self.own.bring_in()
        elif intent == "retire-own-tool":
            self.own.retire(key)
        else:
            self.own.open(key)

    def _print(self, report: str, deal_id: str, key: str) -> None:
        self.preview_requested.emit(f"{report}:{key}" if key else report, deal_id)

    def _look(self) -> "Look":
        from ui.tools.look import Look

        return Look(self._desk.locale, self._desk.theme, self._desk.today())
