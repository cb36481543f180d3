"""One column of the board: a table view of a single column over a `ColumnModel`, painted by the shared delegate.

It turns mouse, keys and drags into signals and decides nothing. During a drag it paints a slot where the card would
go, and everything below one row lower: no row is really inserted, so leaving or Esc needs no undoing.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from ui.board.board_geometry import ZONES
from ui.board.card_delegate import CardDelegate
from ui.board.card_mime import CARDS
from ui.board.column_drag import ColumnDrag
from ui.board.column_model import ColumnModel, Index
from ui.board.keyboard import Command, Deed, command_for
from ui.board.own_viewport import give_viewport


class ColumnView(QTableView):
    """Cards of one stage. `held` says that a drag is over this stage (0: has left it)."""

    drag_wanted = Signal(int)
    held = Signal(int)
    commanded = Signal(int, object)
    menu_wanted = Signal(int, QPoint)
    picked = Signal(int, bool)

    def __init__(self, model: ColumnModel, delegate: CardDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.stage = model.stage
        self.cards = model
        self._delegate = delegate
        self.setObjectName(f"column-{model.stage}")
        self.setProperty("kind", "column")
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._set_up_table()
        self._set_up_drag()
        self.drag = ColumnDrag(self)

    def _set_up_table(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.hide()
            header.setMinimumSectionSize(20)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setObjectName(f"scroll-{self.stage}")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _set_up_drag(self) -> None:
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(False)

    def fit(self, card_width: int) -> None:
        """Give the cards this width; row heights follow from the delegate's density."""
        self.horizontalHeader().resizeSection(0, card_width)
        self.verticalHeader().setDefaultSectionSize(self._delegate.layout_for(card_width).row)
        self.verticalScrollBar().setSingleStep(self.row_height // 3)

    @property
    def row_height(self) -> int:
        """Card and gap in pixels."""
        return self.verticalHeader().defaultSectionSize()

    @property
    def card_width(self) -> int:
        """Width of a card in pixels."""
        return self.horizontalHeader().sectionSize(0)

    def chosen_rows(self) -> list[int]:
        """Return the selected rows in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose(self, ids: frozenset[str], current: str = "") -> None:
        """Select exactly these cards; make one of them the current card."""
        selection = self.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for row in self.cards.rows_of(ids):
            selection.select(self.cards.index(row), flag.Select | flag.Rows)
        for row in self.cards.rows_of(frozenset({current})):
            selection.setCurrentIndex(self.cards.index(row), flag.NoUpdate)

    def go_to(self, row: int, *, select: bool = True) -> None:
        """Make a row current, seen and by default the only one selected, and take the keys."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.cards.cards:
            return
        index = self.cards.index(max(0, min(row, len(self.cards.cards) - 1)))
        flag = QItemSelectionModel.SelectionFlag
        how = flag.ClearAndSelect | flag.Rows if select else flag.NoUpdate
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index)

    def first_visible_row(self) -> int:
        """Return the row at the upper edge."""
        return self.verticalScrollBar().value() // max(1, self.row_height)

    def command(self, command: Command) -> None:
        """Give a command as if a key had."""
        self.commanded.emit(self.stage, command)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        self.drag_wanted.emit(self.stage)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.set_keys(shown=True)
        command = command_for(event.key(), event.modifiers())
        if command is None:
            super().keyPressEvent(event)
        elif command.deed is Deed.CLEAR and event.isAutoRepeat():
            event.accept()  # Esc held on after it has cancelled a drag clears nothing
        elif command.deed is Deed.SELECT_ALL:
            self.selectAll()
        elif command.deed is Deed.TOGGLE:
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flag.Toggle | flag.Rows)
        else:
            event.accept()
            self.commanded.emit(self.stage, command)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.set_keys(shown=False)
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        selected = self.selectionModel().isSelected(self.indexAt(event.position().toPoint()))
        self.picked.emit(self.stage, keep or selected)
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.picked.emit(self.stage, False)
            self.go_to(index.row())
            self.commanded.emit(self.stage, Command(Deed.OPEN))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.stage, event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        by_keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
        if event.reason() in by_keys:
            self.set_keys(shown=True)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.cards:
            self.selectionModel().setCurrentIndex(self.cards.index(0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def set_keys(self, *, shown: bool) -> None:
        """Show the keyboard's ring on the current card once keys are used, hide it for the mouse."""
        if bool(self.property("keys")) != shown:
            self.setProperty("keys", shown)
            self.viewport().update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARDS):
            event.acceptProposedAction()
            self.held.emit(self.stage)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        y = event.position().toPoint().y()
        possible = self.drag.follow(event.mimeData(), y, self.viewport().height() - ZONES)
        if possible:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drag.end()
        self.held.emit(0)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        row = -1 if self.drag.slot is None else self.drag.slot
        self.drag.end()
        self.held.emit(0)
        if self.cards.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, row, 0, QModelIndex()):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.drag.slot is None:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        self._paint_parted(painter, self.drag.slot)
        self.drag.paint(painter, self.viewport().rect().adjusted(0, 0, 0, -ZONES))
        painter.end()

    def _paint_parted(self, painter: QPainter, slot: int) -> None:
        """Paint the rows with room for the slot."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height, width = self.row_height, self.card_width
        top, bottom = self.verticalScrollBar().value(), self.viewport().height()
        for row in range(max(0, top // height - 1), self.cards.rowCount()):
            y = (row + (1 if row >= slot else 0)) * height - top
            if y > bottom:
                break
            index: Index = self.cards.index(row)
            option.rect = QRect(0, y, width, height)
            option.state = QStyle.StateFlag.State_Enabled
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            self._delegate.paint(painter, option, index)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return True
        return super().viewportEvent(event)
