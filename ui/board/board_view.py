"""The board: eight columns under three state bands. It shows what it is given and says what is asked of it.

A drop reaches `move_requested` through a queued connection, after the drag's own loop has ended, so that a dialog may
open on it (on Windows the source of a drag is held until the drop handler returns).
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.limits import StageLimit
from funnel_desktop.domain.playbook import STAGES, Playbook
from funnel_desktop.domain.totals import StageTotal
from ui.board.board_commands import BoardCommands
from ui.board.board_drag import BoardDrag
from ui.board.board_fonts import BoardFonts
from ui.board.board_geometry import BODY_TOP, GUTTER, ZONES, column_boxes
from ui.board.board_heads import BoardHeads
from ui.board.board_selection import BoardSelection
from ui.board.card_delegate import CardDelegate
from ui.board.card_face import FaceMaker
from ui.board.card_layout import Density, density_for
from ui.board.card_menu import CardMenu
from ui.board.card_speech import spoken
from ui.board.column_model import ColumnModel
from ui.board.column_view import ColumnView
from ui.board.drop_zones import DropZones
from ui.board.empty_boxes import EmptyBoxes
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

if TYPE_CHECKING:
    from funnel_desktop.services.board import Opening


class BoardView(QWidget):
    """Shows cards and figures; every wish leaves it as a signal; `refused` is what cannot be done here."""

    move_requested = Signal(object)
    open_requested = Signal(str)
    edit_requested = Signal(str)
    customer_requested = Signal(str)
    add_requested = Signal(int)
    delete_requested = Signal(object)
    selection_changed = Signal(object)
    filter_cleared = Signal()
    import_requested = Signal()
    sample_requested = Signal()
    drag_hint = Signal(str)
    drag_began = Signal()
    drag_ended = Signal()
    refused = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, playbook: Playbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._locale, self._theme, self.playbook = locale, theme, playbook
        self._density: Density | None = None
        self._is_read_only = False
        self._fonts = BoardFonts(self.font())
        maker = FaceMaker(locale.formats, "", {})
        self._delegate = CardDelegate(theme, self._fonts, maker, self)
        self.columns = {stage: self._make_column(stage) for stage in STAGES}
        self._empties = EmptyBoxes(self.columns, locale, theme, self)
        self._heads = BoardHeads(playbook, locale, theme, self)
        self._zones = DropZones(theme, self)
        self.drag = BoardDrag(self.columns, self._heads, self._zones, self._delegate, (playbook, locale, theme))
        self.selection = BoardSelection(self.columns, self)
        self.commands = BoardCommands(self.columns, self.selection, self._day, self)
        self._connect()
        self._dress()
        self.retranslate()

    def _make_column(self, stage: int) -> ColumnView:
        return ColumnView(ColumnModel(stage, self._spoken, self), self._delegate, self)

    def _connect(self) -> None:
        later = Qt.ConnectionType.QueuedConnection
        for view in self.columns.values():
            view.cards.drop_requested.connect(self.move_requested, later)
            view.drag_wanted.connect(self._on_drag_wanted)
            view.menu_wanted.connect(self._on_menu_wanted)
        self._zones.requested.connect(self.move_requested, later)
        self._heads.dropped.connect(self._on_head_drop)
        self._heads.clicked.connect(self._on_head_clicked)
        for name in ("add_requested", "import_requested", "sample_requested"):
            getattr(self._empties, name).connect(getattr(self, name))
        self._empties.clear_requested.connect(self.filter_cleared)
        self.drag.hint.connect(self.drag_hint)
        self.drag.began.connect(self.drag_began)
        self.drag.ended.connect(self.drag_ended)
        self.selection.changed.connect(self.selection_changed)
        for name in ("move", "open", "edit", "customer", "add", "delete"):
            getattr(self.commands, f"{name}_requested").connect(getattr(self, f"{name}_requested"))
        self.commands.cleared.connect(self.filter_cleared)
        self._theme.changed.connect(self._on_theme_changed)
        self._locale.changed.connect(self.retranslate)

    def set_playbook(self, playbook: Playbook) -> None:
        """Reckon with another playbook from now on (its rates and milestones; the eight stages stay)."""
        self.playbook = playbook
        self.drag.set_playbook(playbook)

    def set_opening(self, opening: "Opening") -> None:
        """Show what is read before first paint: figures and the first cards of each stage."""
        paces = {stage: float(pace.days) for stage, pace in zip(STAGES, opening.paces, strict=True)}
        self.set_day(opening.today, paces)
        self.set_totals(opening.totals, opening.main_currency)
        self.show_columns(dict(zip(STAGES, opening.cards, strict=True)), whole=False)

    def set_day(self, today: str, paces: Mapping[int, float]) -> None:
        """Set the day days are counted to, and the usual stay in each stage."""
        self._delegate.refresh(maker=FaceMaker(self._locale.formats, today, paces))
        self._repaint()

    def set_totals(self, totals: Sequence[StageTotal], currency: str) -> None:
        """Show the figures in the column heads."""
        self._heads.set_totals(totals, currency)

    def set_limits(self, limits: Mapping[int, StageLimit]) -> None:
        """Mark the column heads that are over the user's soft limits."""
        self._heads.set_limits(limits)

    def show_columns(self, columns: Mapping[int, Sequence[Card]], *, whole: bool) -> None:
        """Show these cards in these stages; selection and keys stay with their cards. `whole`: nothing is hidden."""
        with self.selection.kept(columns.keys()):
            for stage, cards in columns.items():
                self.columns[stage].cards.set_cards(cards, whole=whole)
        if STAGES[-1] in columns:
            won = frozenset(card.id for card in columns[STAGES[-1]] if card.status != "open")
            for view in self.columns.values():
                view.cards.refuse(won)
        self._empties.refresh()

    def set_filtered(self, query: str | None, hidden: int) -> None:
        """Say that a search or filter is on (`query` in words) and hides so many deals; None: it is off."""
        self._empties.set_filtered(None if query is None else (query, hidden))
        self._heads.set_shown(None if query is None else self._shown())

    def set_read_only(self) -> None:
        """Show a board that nobody can change: a drag or a menu is `refused`, and no place invites a deal."""
        self._is_read_only = True
        self._empties.set_inviting(inviting=False)

    def set_density(self, density: Density | None) -> None:
        """Pin the height of cards; None: by the window's height."""
        if density is not self._density:
            self._density = density
            self._arrange()

    def focus_card(self, card_id: str) -> bool:
        """Choose a card, bring it into sight and give it the keys; False if it is not shown."""
        for stage, view in self.columns.items():
            row = view.cards.row_of(card_id)
            if row >= 0:
                self.selection.only(stage, row)
                return True
        return False

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self.setAccessibleName(self.tr("Board"))
        maker = self._delegate.maker
        self._delegate.refresh(maker=FaceMaker(self._locale.formats, maker.today, maker.paces))
        for stage, view in self.columns.items():
            view.setAccessibleName(f"{stage} {self._locale.words.stage_name(stage)}")
        self._zones.retranslate()
        self._heads.show_texts()
        self._empties.retranslate()
        self._repaint()

    def _day(self) -> str:
        return self._delegate.maker.today

    def _spoken(self, card: Card) -> str:
        return spoken(self._delegate.maker, card)

    def _repaint(self) -> None:
        for view in self.columns.values():
            view.viewport().update()

    def _dress(self) -> None:
        for view in self.columns.values():
            view.drag.dress(self._theme, self._fonts)
        self._empties.set_fonts(self._fonts)
        self._heads.set_fonts(self._fonts)
        self._zones.set_fonts(self._fonts)

    def _shown(self) -> dict[int, int]:
        """Count the open, not parked cards that are shown: what the heads count of all."""
        today = self._day()
        return {stage: sum(card.is_counted(today) for card in view.cards.cards) for stage, view in self.columns.items()}

    def _arrange(self) -> None:
        """Put everything in its place for the present size."""
        self._delegate.density = self._density or density_for(self.height())
        boxes = column_boxes(self.width(), self._heads.stage_groups)
        self._heads.place(boxes)
        height = max(0, self.height() - BODY_TOP)
        for box in boxes:
            view = self.columns[box.stage]
            view.setGeometry(box.x, BODY_TOP, box.card + GUTTER, height)
            view.fit(box.card)
        self._empties.place(boxes, self.width())
        self._zones.place(QRect(0, self.height() - ZONES, self.width(), ZONES))

    def _on_drag_wanted(self, stage: int) -> None:
        if self._is_read_only:
            self.refused.emit()
            return
        cards = [card for card in self.selection.cards() if card.status == "open"]
        self.drag.start(self.columns[stage], cards)

    def _on_menu_wanted(self, stage: int, at: QPoint) -> None:
        if self._is_read_only:
            self.refused.emit()
            return
        view = self.columns[stage]
        cards = self.commands.under(stage, view.viewport().mapFromGlobal(at))
        menu = CardMenu(cards, self._day(), self._locale.words, self._theme, view)
        menu.chosen.connect(view.command)
        menu.popup(at)

    def _on_head_drop(self, stage: int, mime: QMimeData) -> None:
        self.columns[stage].cards.dropMimeData(mime, Qt.DropAction.MoveAction, 0, 0, self.columns[stage].rootIndex())

    def _on_head_clicked(self, stage: int) -> None:
        self.columns[stage].setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_theme_changed(self) -> None:
        self._delegate.refresh()
        self._repaint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fonts = BoardFonts(self.font())
            self._delegate.refresh(fonts=self._fonts)
            self._dress()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
