"""The deals of a move of several at the dialog's left: which one is in front, and which are all answered."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from funnel_desktop.domain.move_view import DealMove
from ui.common.theme.marks import MARK_ROLES, mark_pixmap
from ui.milestones.answer_sheet import DealSheet
from ui.milestones.kit import Kit

WIDTH = 196


class DealList(QListWidget):
    """One line a deal: a ring or a disc, name, and how many milestones are settled."""

    picked = Signal(int)

    def __init__(self, kit: Kit, deals: Sequence[DealMove], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setObjectName("move-deals")
        self.setFixedWidth(WIDTH)
        self.setIconSize(QSize(12, 12))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(4, 4, 4, 4)
        for deal in deals:
            item = QListWidgetItem(deal.name)
            item.setSizeHint(QSize(WIDTH - 12, 42))
            self.addItem(item)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self.picked)
        kit.locale.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Word the list in the present language."""
        self.setAccessibleName(self.tr("Deals of this move"))

    def show_progress(self, row: int, sheet: DealSheet) -> None:
        """Show how far a deal is answered."""
        settled, total = sheet.progress()
        mark = "done" if settled == total else "open"
        pixmap = mark_pixmap(mark, self._kit.theme.color(MARK_ROLES[mark]), 12, self.devicePixelRatioF())
        item = self.item(row)
        item.setIcon(QIcon(pixmap))
        item.setText(f"{sheet.deal.name}\n{sheet.deal.customer}  {settled}/{total}")
