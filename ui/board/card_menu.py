"""The context menu of cards: every deed a drag or a key has, each entry with its key. Entries carry `Command`s."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import STAGES
from ui.board.keyboard import Command, Deed
from ui.common.theme.theme import Theme

if TYPE_CHECKING:
    from funnel_desktop.services.words import Words


class CardMenu(QMenu):
    """Built for the chosen cards; `chosen` carries the command picked."""

    chosen = Signal(object)

    def __init__(self, cards: Sequence[Card], today: str, words: "Words", theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card-menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cards, self._today, self._theme = cards, today, theme
        self._open = [card for card in cards if card.status == "open"]
        self._commands: dict[QAction, Command] = {}
        if cards:
            self._add_moves(words)
            self._add_endings()
            self.addSeparator()
            self._add_edits()
            self.addSeparator()
        self._add("new", self.tr("New deal…"), Command(Deed.NEW), "N", icon="plus")
        self.triggered.connect(self._on_triggered)

    def _add_moves(self, words: "Words") -> None:
        if len(self._cards) == 1:
            self._add("open", self.tr("Open"), Command(Deed.OPEN), "Return")
            self.addSeparator()
        if not self._open:
            return
        stages = self.addMenu(self._theme.icon("arrow-right"), self.tr("Move to stage"))
        stages.setObjectName("menu-stages")
        here = {card.stage for card in self._open}
        for stage in STAGES:
            text = f"{stage} {words.stage_name(stage)}"
            entry = self._add(f"stage-{stage}", text, Command(Deed.STAGE, stage), str(stage), menu=stages)
            entry.setEnabled(here != {stage})
        if len(here) > 1:
            return
        order = self.addMenu(self.tr("Order"))
        order.setObjectName("menu-order")
        for name, text, value, key in (
            ("up", self.tr("Up"), -1, "Alt+Up"),
            ("down", self.tr("Down"), 1, "Alt+Down"),
            ("top", self.tr("To the top"), -2, "Alt+Home"),
            ("bottom", self.tr("To the bottom"), 2, "Alt+End"),
        ):
            self._add(f"order-{name}", text, Command(Deed.ORDER, value), key, menu=order)

    def _add_endings(self) -> None:
        self.addSeparator()
        if self._open:
            self._add("park", self.tr("Park…"), Command(Deed.PARK), "P", icon="pause")
            if any(card.is_parked(self._today) for card in self._open):
                self._add("unpark", self.tr("End parking"), Command(Deed.UNPARK))
            self._add("lost", self.tr("Lost…"), Command(Deed.LOST), "L", icon="cross-circle")
            self._add("won", self.tr("Won…"), Command(Deed.WON), "W", icon="check-circle")
        if len(self._open) < len(self._cards):
            self._add("reopen", self.tr("Reopen"), Command(Deed.REOPEN))

    def _add_edits(self) -> None:
        if len(self._cards) == 1:
            self._add("edit", self.tr("Edit…"), Command(Deed.EDIT), "F2", icon="edit")
            if self._cards[0].customer_id:
                self._add("customer", self.tr("Customer"), Command(Deed.CUSTOMER), "C", icon="people")
        self._add("delete", self.tr("Delete…"), Command(Deed.DELETE), "Delete", icon="trash")

    def _add(
        self, name: str, text: str, command: Command, key: str = "", *, icon: str = "", menu: QMenu | None = None
    ) -> QAction:
        entry = (menu or self).addAction(text)
        entry.setObjectName(f"card-{name}")
        if icon:
            entry.setIcon(self._theme.icon(icon))
        if key:
            # Shown only: the board's own keys do the work, so the entry must not take the key as well.
            entry.setShortcut(QKeySequence(key))
            entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            entry.setShortcutVisibleInContextMenu(True)
        self._commands[entry] = command
        return entry

    def _on_triggered(self, entry: QAction) -> None:
        command = self._commands.get(entry)
        if command is not None:
            self.chosen.emit(command)
