"""The deals behind a number: a table to look through by keys, Enter opens the deal.

Any page may show it: it takes cards and says which deal was asked for.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.card import Card
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel

_ROW = 32
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MONEY = {2, 3, 4}
"""Columns of figures: amount, weighted, proved."""

Index = QModelIndex | QPersistentModelIndex


class DealsModel(QAbstractTableModel):
    """Cards as rows: name, customer, amount, weighted, proved, stage or end, days in the stage or the day it ended."""

    def __init__(self, locale: UiLocale, parent: QWidget) -> None:
        super().__init__(parent)
        self._locale = locale
        self.cards: tuple[Card, ...] = ()
        self._today = ""

    def set_cards(self, cards: Sequence[Card], today: str) -> None:
        """Show these deals, the biggest first."""
        self.beginResetModel()
        self.cards = tuple(sorted(cards, key=lambda card: (card.amount is None, -(card.amount or 0), card.id)))
        self._today = today
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.cards)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 7

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Deal"),
                self.tr("Customer"),
                self.tr("Amount"),
                self.tr("Weighted"),
                self.tr("Proved"),
                self.tr("Stage"),
                self.tr("Days there / closed"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if section in _MONEY else _LEFT)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._texts(card)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if index.column() in _MONEY else _LEFT)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(text for text in self._texts(card) if text)
        return None

    def _texts(self, card: Card) -> tuple[str, ...]:
        formats = self._locale.formats
        where = f"{card.stage} {self._locale.words.stage_short(card.stage)}"
        when = formats.day(card.closed_on)
        if card.status == "open":
            when = formats.days(card.days_in_stage(self._today))
            if card.is_parked(self._today):
                when = self.tr("parked until {day}").format(day=formats.day_short(card.parked_until))
        else:
            ended = self.tr("Won") if card.status == "won" else self.tr("Lost")
            where = f"{ended} · {where}"
        return (
            card.name,
            card.customer,
            formats.money(card.amount, card.currency),
            "" if card.weighted is None else formats.money(card.weighted, card.currency),
            "" if card.proved is None else formats.money(card.proved, card.currency),
            where,
            when,
        )


class DealsDialog(QDialog):
    """Shows deals; `deal_requested` carries the one that was opened, and the dialog goes."""

    deal_requested = Signal(str)

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deals-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._locale = locale
        self._title = TextLabel(theme, 15, bold=True, parent=self)
        self._title.setWordWrap(True)
        self._note = TextLabel(theme, 12, role="text2", parent=self)
        self._note.setWordWrap(True)
        self.table = QTableView(self)
        self.table.setObjectName("deals-table")
        self.rows = DealsModel(locale, self.table)
        self._lay_out()

    def show_deals(self, title: str, note: str, cards: Sequence[Card], today: str) -> None:
        """Show these deals of a number under its name; `today` (ISO) is the day their stays are counted to."""
        self.rows.set_cards(cards, today)
        count = self._locale.formats.count_deals(len(cards))
        self.setWindowTitle(title)
        self._title.setText(f"{title} · {count}")
        self._note.setText(note or self.tr("Enter opens a deal."))
        self.table.setAccessibleName(self._title.text())
        if cards:
            self.table.selectRow(0)
        self.resize(980, min(620, 130 + _ROW * (max(3, len(cards)) + 1)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the deal the keys are at."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.table.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            deal_id = self.rows.cards[index.row()].id
            self.accept()
            self.deal_requested.emit(deal_id)

    def _lay_out(self) -> None:
        table = self.table
        table.setProperty("kind", "sheet")
        table.setModel(self.rows)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        heads = table.horizontalHeader()
        heads.setHighlightSections(False)
        for section, width in enumerate((200, 150, 92, 92, 92, 150, 150)):
            heads.resizeSection(section, width)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.doubleClicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(table, 1)
