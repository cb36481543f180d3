"""A column while a drag is over it: where the slot stands, the automatic scroll, and painting both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QPainter

from ui.board.auto_scroll import AutoScroll
from ui.board.board_fonts import BoardFonts
from ui.board.board_geometry import GUTTER, ZONES
from ui.board.drop_slot import STRIP, paint_slot, paint_strip
from ui.board.placing import insertion_row
from ui.common.theme.theme import Theme

if TYPE_CHECKING:
    from ui.board.column_view import ColumnView


class ColumnDrag(QObject):
    """Belongs to one `ColumnView`; `slot` is the row a drop would insert at, None while no drop is possible here."""

    def __init__(self, view: "ColumnView") -> None:
        super().__init__(view)
        self._view = view
        self._scroll = AutoScroll(view.verticalScrollBar(), self)
        self._scroll.moved.connect(view.viewport().update)
        self._reach: int | None = None
        self._theme: Theme | None = None
        self._fonts: BoardFonts | None = None
        self._lines: tuple[str, ...] = ()
        self.slot: int | None = None

    def dress(self, theme: Theme, fonts: BoardFonts) -> None:
        """Paint with this theme and these fonts."""
        self._theme, self._fonts = theme, fonts

    def say(self, lines: tuple[str, ...]) -> None:
        """Set what stands in the slot."""
        self._lines = lines
        self._view.viewport().update()

    def follow(self, mime: QMimeData, y: int, height: int) -> bool:
        """Take the pointer's height in the viewport; return whether a drop would be taken there."""
        view = self._view
        self._make_room()
        self._scroll.follow(y, height)
        model = view.cards
        row = insertion_row(y + view.verticalScrollBar().value(), view.row_height, model.rowCount(), self.slot)
        possible = model.request_for(mime, Qt.DropAction.MoveAction, row) is not None
        slot = row if possible else None
        if slot != self.slot:
            self.slot = slot
            view.viewport().update()
        return possible

    def end(self) -> None:
        """Close the slot and give the scroll range back."""
        self._scroll.stop()
        if self._reach is not None:
            bar = self._view.verticalScrollBar()
            bar.setMaximum(self._reach)
            self._reach = None
        if self.slot is not None:
            self.slot = None
            self._view.viewport().update()

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint slot and strip; `area` is what the drop zones leave free."""
        if self.slot is None or self._theme is None or self._fonts is None:
            return
        view = self._view
        top = self.slot * view.row_height - view.verticalScrollBar().value()
        box = QRect(0, top, view.card_width, view.row_height - GUTTER)
        paint_slot(painter, box, self._lines, self._theme, self._fonts)
        way = self._scroll.direction
        if way:
            left = QRect(0, area.bottom() - STRIP + 1 if way > 0 else 0, area.width(), STRIP)
            paint_strip(painter, left, self._strip_text(way, area.height()), self._theme, self._fonts, down=way > 0)

    def _strip_text(self, way: int, height: int) -> str:
        view = self._view
        top, row = view.verticalScrollBar().value(), view.row_height
        if way < 0:
            words = QCoreApplication.translate("ColumnDrag", "Scrolling · {n} more above")
            return words.format(n=-(-top // row))
        below = max(0, view.cards.rowCount() - (top + height) // row)
        return QCoreApplication.translate("ColumnDrag", "Scrolling · {n} more below").format(n=below)

    def _make_room(self) -> None:
        """Let the column scroll one row further than it has rows, and past the drop zones."""
        bar = self._view.verticalScrollBar()
        if self._reach is None:
            self._reach = bar.maximum()
        rows = self._view.cards.rowCount() + 1
        wanted = rows * self._view.row_height - self._view.viewport().height() + ZONES
        if bar.maximum() < wanted:
            bar.setMaximum(wanted)
