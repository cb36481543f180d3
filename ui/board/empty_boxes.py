"""What stands where no card is: in an empty column, in an empty file, and where a search or filter leaves nothing."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.board.board_fonts import BoardFonts
from ui.board.board_geometry import BODY_TOP, ColumnBox
from ui.board.column_view import ColumnView
from ui.board.empty_state import EmptyState
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

if TYPE_CHECKING:
    from ui.board.first_steps import FirstSteps

HEIGHT = 104


class EmptyBoxes(QObject):
    """Shows one kind at a time; `add_requested` carries the stage of the column that was pressed."""

    add_requested = Signal(int)
    import_requested = Signal()
    sample_requested = Signal()
    clear_requested = Signal()

    def __init__(self, columns: Mapping[int, ColumnView], locale: UiLocale, theme: Theme, board: QWidget) -> None:
        super().__init__(board)
        self._columns, self._locale, self._theme = columns, locale, theme
        self._filtered: tuple[str, int] | None = None
        self._boxes = {
            stage: EmptyState(f"empty-{stage}", "plus", theme, view.viewport()) for stage, view in columns.items()
        }
        self._nothing = EmptyState("no-result", "search", theme, board)
        self._first: FirstSteps | None = None
        self._is_inviting = True
        self._is_filled = False
        for box in self._boxes.values():
            box.hide()
            box.clicked.connect(self._on_clicked)
        self._nothing.clicked.connect(self.clear_requested)

    @property
    def filtered(self) -> tuple[str, int] | None:
        """What is searched and filtered for, and how many deals that hides; None while all is shown."""
        return self._filtered

    def set_filtered(self, filtered: tuple[str, int] | None) -> None:
        """Take over what is searched and filtered for."""
        self._filtered = filtered
        self.refresh()

    def set_inviting(self, *, inviting: bool) -> None:
        """Invite a deal where there is none, or not: a day of the past takes none."""
        self._is_inviting = inviting
        self.refresh()

    def set_fonts(self, fonts: BoardFonts) -> None:
        """Paint with these fonts."""
        for box in (*self._boxes.values(), self._nothing):
            box.set_fonts(fonts)

    def place(self, boxes: Sequence[ColumnBox], width: int) -> None:
        """Stand in the columns, and in the middle of a board of this width."""
        for box in boxes:
            self._boxes[box.stage].setGeometry(0, 0, box.card, HEIGHT)
        self._place_first()
        middle = min(420, width - 40)
        self._nothing.setGeometry((width - middle) // 2, BODY_TOP + 40, middle, 88)

    def retranslate(self) -> None:
        """Take the words of the present language."""
        for box in self._boxes.values():
            box.set_texts(self.tr("No deal here yet"), self.tr("Drag a card here, or press N"))
        if self._first is not None:
            self._first.retranslate()
            self._place_first()
        if self._is_filled:
            self.refresh()

    def refresh(self) -> None:
        """Show what fits the cards that are shown now. Before the first call nothing is known of them."""
        self._is_filled = True
        bare = all(not view.cards.cards for view in self._columns.values())
        first = min(self._columns)
        self._offer(wanted=bare and self._filtered is None and self._is_inviting)
        for stage, box in self._boxes.items():
            box.set_quiet(quiet=bare)
            empty = not self._columns[stage].cards.cards and not (bare and stage == first)
            box.setVisible(self._filtered is None and empty and self._is_inviting)
        self._nothing.setVisible(self._filtered is not None and bare)
        if self._filtered is not None:
            query, hidden = self._filtered
            title = self.tr('Nothing matches "{query}"').format(query=query) if query else self.tr("Nothing matches")
            hint = self.tr("{deals} filtered out · Esc clears").format(deals=self._locale.formats.count_deals(hidden))
            self._nothing.set_texts(title, hint)

    def _offer(self, *, wanted: bool) -> None:
        """Show the first steps, which most files never need, or put them away."""
        if wanted and self._first is None:
            from ui.board.first_steps import FirstSteps

            self._first = FirstSteps(self._theme, self._columns[min(self._columns)].viewport())
            self._first.add_wanted.connect(self._on_first)
            self._first.import_wanted.connect(self.import_requested)
            self._first.sample_wanted.connect(self.sample_requested)
            self._place_first()
        if self._first is not None:
            self._first.setVisible(wanted)

    def _place_first(self) -> None:
        if self._first is not None:
            width = self._columns[min(self._columns)].card_width
            self._first.setGeometry(0, 0, width, self._first.heightForWidth(width))

    def _on_clicked(self) -> None:
        sender = self.sender()
        self.add_requested.emit(next((stage for stage, box in self._boxes.items() if box is sender), 1))

    def _on_first(self) -> None:
        self.add_requested.emit(min(self._columns))
