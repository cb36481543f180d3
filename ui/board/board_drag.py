"""A drag across the board: starts it, tells what a drop would mean while it is held, tidies up after it.

It moves nothing. The columns and zones ask for a move by signal; Esc, or leaving the window, ends it without a trace.
"""

import html
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDrag

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import Playbook
from ui.board.board_heads import BoardHeads
from ui.board.card_delegate import CardDelegate
from ui.board.card_mime import encode
from ui.board.column_view import ColumnView
from ui.board.drag_effect import drag_effect
from ui.board.drag_words import header_words, slot_lines, status_line
from ui.board.drop_zones import DropZones
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

Run = Callable[[QDrag], object]


class BoardDrag(QObject):
    """Knows the cards under way. `hint` carries the consequence as rich text, "" when there is none."""

    hint = Signal(str)
    began = Signal()
    ended = Signal()

    def __init__(
        self,
        columns: Mapping[int, ColumnView],
        heads: BoardHeads,
        zones: DropZones,
        delegate: CardDelegate,
        meaning: tuple[Playbook, UiLocale, Theme],
    ) -> None:
        super().__init__(heads)
        self._columns, self._heads, self._zones, self._delegate = columns, heads, zones, delegate
        self._playbook, self._locale, self._theme = meaning
        self._cards: Sequence[Card] = ()
        zones.hint.connect(self._on_zone)
        heads.entered.connect(self.hold)
        for view in columns.values():
            view.held.connect(self.hold)

    @property
    def active(self) -> bool:
        """Whether a drag is under way."""
        return bool(self._cards)

    def set_playbook(self, playbook: Playbook) -> None:
        """Say what a drop means by another playbook from now on."""
        self._playbook = playbook

    def start(self, source: ColumnView, cards: Sequence[Card], run: Run | None = None) -> None:
        """Carry these open cards, in order, until they are let go (`run` stands in for Qt's own loop in tests)."""
        if not cards:
            return
        drag = QDrag(source)
        drag.setMimeData(encode(tuple(card.id for card in cards)))
        picture, spot = self._delegate.stack(list(cards), source.card_width, source.devicePixelRatioF())
        drag.setPixmap(picture)
        drag.setHotSpot(spot)
        self._begin(cards)
        try:
            (run or _run)(drag)
        finally:
            self._end()

    def hold(self, stage: int) -> None:
        """Show what a drop in this stage means; stage 0: the drag has left the columns."""
        if not self._cards:
            return
        if not stage:
            self._heads.set_target(0, ("", ""))
            self.hint.emit("")
            return
        formats = self._locale.formats
        effect = drag_effect(self._cards, stage, self._playbook)
        self._heads.set_target(stage, header_words(effect, formats))
        self._columns[stage].drag.say(slot_lines(effect, len(self._cards), formats))
        line = status_line(effect, len(self._cards), self._locale.words, formats, self._theme.tokens)
        self.hint.emit(line)

    def _begin(self, cards: Sequence[Card]) -> None:
        self._cards = tuple(cards)
        self._delegate.leaving = frozenset(card.id for card in cards)
        self._zones.show()
        self._zones.raise_()
        self._repaint()
        self.began.emit()

    def _end(self) -> None:
        self._cards = ()
        self._delegate.leaving = frozenset()
        self._zones.hide()
        self._heads.set_target(0, ("", ""))
        for view in self._columns.values():
            view.drag.end()
        self._repaint()
        self.hint.emit("")
        self.ended.emit()

    def _repaint(self) -> None:
        for view in self._columns.values():
            view.viewport().update()

    def _on_zone(self, words: str) -> None:
        self._heads.set_target(0, ("", ""))
        self.hint.emit(html.escape(words))


def _run(drag: QDrag) -> None:
    drag.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
