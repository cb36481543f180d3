"""Paints the cards of all columns.

Who calls whom: a column view sizes rows from `layout_for(width).row` → Qt calls `paint` for each visible row →
`pixmap` looks into the cache or paints once by `CardPainter` a `CardFace` made by `FaceMaker`. Everything that alters
every card (theme, language, day, paces, fonts, density) comes through `refresh`, which empties the cache.
"""

from PySide6.QtCore import QObject, QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from funnel_desktop.domain.card import Card
from ui.board.board_fonts import BoardFonts
from ui.board.card_cache import CardCache
from ui.board.card_face import FaceMaker
from ui.board.card_layout import CardLayout, Density, card_layout
from ui.board.card_painter import CardLook, CardPainter
from ui.board.column_model import ColumnModel, Index
from ui.board.drag_ghost import paint_stack
from ui.common.theme.theme import Theme

LEAVING_OPACITY = 0.42

# Numbers instead of Qt's flags: each comparison of flags costs a call in Python, eight times a frame and card.
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_LOOKS = tuple(CardLook(selected=bool(bits & 1), hovered=bool(bits & 2), current=bool(bits & 4)) for bits in range(8))


class CardDelegate(QStyledItemDelegate):
    """One for the whole board; `leaving` are the ids under way in a drag, painted faint at their old places."""

    def __init__(self, theme: Theme, fonts: BoardFonts, maker: FaceMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._maker = maker
        self._painter = CardPainter(theme, fonts)
        self._cache = CardCache()
        self.density = Density.COMPACT
        self.leaving: frozenset[str] = frozenset()

    @property
    def maker(self) -> FaceMaker:
        """What turns cards into faces."""
        return self._maker

    def refresh(self, *, maker: FaceMaker | None = None, fonts: BoardFonts | None = None) -> None:
        """Paint every card anew from now on."""
        self._maker = maker or self._maker
        if fonts is not None:
            self._painter = CardPainter(self._theme, fonts)
        self._painter.forget()
        self._cache.clear()

    def layout_for(self, width: int) -> CardLayout:
        """Return the places on a card of this width at the present density."""
        return card_layout(width, self.density)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        layout = self.layout_for(option.rect.width())
        return QSize(layout.width, layout.row)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        card = model.card_at(index.row()) if isinstance(model, ColumnModel) else None
        if card is None:
            return
        state, rect, leaving = option.state.value, option.rect, card.id in self.leaving
        bits = bool(state & _SELECTED) | bool(state & _HOVERED) << 1
        if state & _FOCUSED and option.widget.property("keys"):
            bits |= 4
        look = _LOOKS[0 if leaving else bits]
        picture = self.pixmap(card, rect.width(), look, painter.device().devicePixelRatioF())
        painter.setOpacity(LEAVING_OPACITY if leaving else 1.0)
        painter.drawPixmap(rect.topLeft(), picture)

    def pixmap(self, card: Card, width: int, look: CardLook, ratio: float) -> QPixmap:
        """Return the painted card, from the cache if it was painted before."""
        key = (card, width, look, ratio, self.density)
        found = self._cache.get(key)
        if found is None:
            found = self._paint(card, width, look, ratio)
            self._cache.put(key, found)
        return found

    def ghost(self, card: Card, width: int, ratio: float) -> QPixmap:
        """Return the card as a drag carries it, on nothing."""
        return self._paint(card, width, CardLook(ghost=True), ratio)

    def _paint(self, card: Card, width: int, look: CardLook, ratio: float) -> QPixmap:
        return self._painter.picture(self.layout_for(width), self._maker.face(card), look, ratio)

    def stack(self, cards: list[Card], width: int, ratio: float) -> tuple[QPixmap, QPoint]:
        """Return the picture of a drag, and its hot spot: 12 px outside its top left corner, so the slot shows."""
        first = self.ghost(cards[0], width, ratio)
        return paint_stack(first, len(cards), self._theme, self._painter.fonts, ratio), QPoint(-12, -12)
