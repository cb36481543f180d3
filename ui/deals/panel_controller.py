"""One deal on the screen: shown, kept true after every change, and every wish of its views carried out."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.history_line import HistoryLine
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.deals.deal_view import DealView
from ui.deals.part_controller import PartController, PartServices

if TYPE_CHECKING:
    from funnel_desktop.services.deal_room import DealRoom

PATIENCE_MS = 60
"""So long the dock waits for the selection to come to rest; keys held down show no deal on the way."""

OUTSIDE = (
    *("open-tool", "print-tool", "blank-tool", "open-brief", "blank-brief", "open-debrief", "blank-debrief"),
    *("open-own-tool", "print-own-tool", "blank-own-tool", "edit-own-tool", "retire-own-tool"),
    *("open-new-tool", "open-tool-file"),
    *("open-print-review", "print-centre", "open-plan-paper", "ledger-milestone", "ledger-indicator"),
)
"""Wishes that other rooms carry out: `outside_requested(intent, deal id, key)`."""

Opener = Callable[[QUrl], object]
Wish = Callable[[DealPanel, str], None]


class PanelController(QObject):
    """Shows one deal in its views; what other rooms do (moving, editing the deal) leaves it as a signal."""

    move_requested = Signal(object)
    edit_requested = Signal(str)
    outside_requested = Signal(str, str, str)
    page_requested = Signal()
    back_requested = Signal()
    close_requested = Signal()

    def __init__(
        self,
        room: "DealRoom",
        services: PartServices,
        parts: PartController,
        desk: tuple[Editor, Prompter, Opener, Callable[[], Path]],
        bus: ChangeBus,
    ) -> None:
        super().__init__(parts)
        self._room, self._services, self._parts = room, services, parts
        self._editor, self._prompter, self._opener, self._folder = desk
        self._views: list[DealView] = []
        self._deal = ""
        self._lines: list[HistoryLine] = []
        self._next = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_rest)
        self._wishes = self._table()
        bus.committed.connect(self._on_committed)

    @property
    def deal_id(self) -> str:
        """The deal that is shown, "" for none."""
        return self._deal

    def attach(self, view: DealView) -> None:
        """Let a view show the deal, and hear its wishes."""
        self._views.append(view)
        view.wished.connect(self.carry_out)
        view.history_wanted.connect(self._on_history)

    def show_deal(self, deal_id: str) -> bool:
        """Show a deal at once in every view that is not put away; False if it is gone, and then none is shown."""
        self._rest.stop()
        self._next = deal_id
        if deal_id != self._deal:
            self._lines = []
        self._deal = deal_id
        panel = self._read()
        for view in self._views:
            if not view.isHidden():
                view.show_panel(panel)
        if panel is None:
            self._deal = ""
        else:
            self._refresh_history()
        return panel is not None

    @Slot(object)
    def follow(self, ids: Sequence[str]) -> None:
        """Show the first of the chosen deals once the selection rests; an empty one leaves what is shown."""
        if ids:
            self._next = ids[0]
            if self._next != self._deal:
                self._rest.start(PATIENCE_MS)

    def wake(self) -> None:
        """Read again: a view has come into sight, and what was changed meanwhile was not followed."""
        if self._deal:
            self._next = self._deal
            self._rest.start(0)

    def close(self) -> None:
        """Stop waiting; call it before the file is closed."""
        self._rest.stop()

    @Slot(str, str)
    def carry_out(self, intent: str, key: str) -> None:
        """Do what a view wishes, with the deal that is shown."""
        simple = {"back": self.back_requested, "page": self.page_requested, "close": self.close_requested}
        if intent in simple:
            simple[intent].emit()
            return
        wish = self._wishes.get(intent)
        if wish is not None:
            self._editor.run(partial(self._grant, wish, key), self)

    def _grant(self, wish: Wish, key: str) -> None:
        """Carry a wish out; a refusal goes to the prompter by the editor's way."""
        if self._deal:
            wish(self._room.panel(self._deal), key)

    def _table(self) -> dict[str, Wish]:
        parts, services = self._parts, self._services
        writes: dict[str, Callable[[str], Change | None]] = {
            "act-activity": services.activities.complete,
            "remove-activity": services.activities.delete,
            "remove-person": services.people.remove,
            "remove-statement": services.coaches.delete,
            "remove-competitor": services.competitors.delete,
            "remove-document": services.attachments.delete,
        }
        check = dict.fromkeys(
            (f"{what}-{of}" for what in ("open", "act") for of in ("milestone", "indicator")), self._check
        )
        return {
            **{intent: partial(self._write, use_case) for intent, use_case in writes.items()},
            **check,
            "check": self._check,
            "open-step": self._check,
            "move": self._move,
            "edit-deal": self._edit,
            "open-field": self._edit,
            "open-add-activity": lambda panel, _: parts.add_activity(panel),
            "open-activity": parts.edit_activity,
            "open-add-person": lambda panel, _: parts.add_person(panel),
            "open-person": parts.edit_person,
            "open-add-statement": lambda panel, _: parts.add_statement(panel),
            "open-statement": parts.edit_statement,
            "act-statement": parts.edit_statement,
            "open-add-competitor": lambda panel, _: parts.add_competitor(panel),
            "open-competitor": parts.edit_competitor,
            "open-add-file": lambda panel, _: parts.add_file(panel),
            "open-add-link": lambda panel, _: parts.add_link(panel),
            "open-document": self._open_document,
            "edit-document": parts.rename_document,
            "save-document": self._save_document,
            "remove-tool": self._clear_tool,
            "remove-own-tool": self._clear_tool,
            **{intent: partial(self._outside, intent) for intent in OUTSIDE},
            "open-more": self._more,
        }

    def _write(self, use_case: Callable[[str], Change | None], _panel: DealPanel, key: str) -> None:
        self._editor.run(partial(use_case, key), self)

    def _check(self, panel: DealPanel, _key: str) -> None:
        self.move_requested.emit(MoveRequest((panel.facts.deal.id,), MoveKind.CHECK))

    def _move(self, panel: DealPanel, _key: str) -> None:
        ids, stage = (panel.facts.deal.id,), panel.facts.deal.stage
        if panel.status != "open":
            self.move_requested.emit(MoveRequest(ids, MoveKind.REOPEN))
        elif stage == 8:
            self.move_requested.emit(MoveRequest(ids, MoveKind.WON))
        else:
            self.move_requested.emit(MoveRequest(ids, MoveKind.STAGE, stage + 1))

    def _edit(self, panel: DealPanel, _key: str) -> None:
        self.edit_requested.emit(panel.facts.deal.id)

    def _outside(self, intent: str, panel: DealPanel, key: str) -> None:
        self.outside_requested.emit(intent, panel.facts.deal.id, key)

    def _clear_tool(self, panel: DealPanel, key: str) -> None:
        self._editor.run(partial(self._services.sheets.clear, panel.facts.deal.id, key), self)

    def _open_document(self, _panel: DealPanel, key: str) -> None:
        what, where = self._services.attachments.target(key, self._folder())
        if not self._opener(QUrl(where) if what == "url" else QUrl.fromLocalFile(where)):
            raise DomainError("attachment.unopened", path=where)

    def _save_document(self, _panel: DealPanel, key: str) -> None:
        document = self._services.attachments.get(key)
        save = partial(self._save_to, key)
        self._prompter.save_path(self.tr("Save the document"), document.name, self.tr("All files (*)"), save)

    def _save_to(self, key: str, path: str) -> None:
        self._editor.run(partial(self._services.attachments.save_as, key, Path(path)), self)

    def _more(self, _panel: DealPanel, _key: str) -> None:
        self._lines += self._room.history(self._deal, self._lines[-1].seq if self._lines else None)
        self._tell_history()

    @Slot()
    def _on_history(self) -> None:
        if self._deal:
            self._lines = self._room.history(self._deal)
            self._tell_history()

    def _refresh_history(self) -> None:
        if any(view.wants_history for view in self._views):
            self._on_history()
        else:
            for view in self._views:
                view.forget_history()

    def _tell_history(self) -> None:
        from funnel_desktop.services.deal_room import PAGE

        more = bool(self._lines) and len(self._lines) % PAGE == 0
        for view in self._views:
            view.show_history(self._lines, more=more)

    def _read(self) -> DealPanel | None:
        try:
            return self._room.panel(self._deal) if self._deal else None
        except DomainError:
            return None

    @Slot()
    def _on_rest(self) -> None:
        if not self.show_deal(self._next):
            self.back_requested.emit()

    @Slot(object, object)
    def _on_committed(self, _change: Change, _initiator: object) -> None:
        """Read again, but only when what was changed has been painted: the board's move comes first."""
        if not self._rest.isActive() and any(view.isVisible() for view in self._views):
            self.wake()
