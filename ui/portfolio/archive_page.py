"""The archive: all closed deals with search and filters, what is shown summed up; open one, reopen it, print it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.archive import ArchiveFigures, ArchiveFilter, ArchiveLine
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.segmented import Segment, Segmented
from ui.portfolio.archive_rows import CAUSES, COLUMNS, archive_row, cause_words, figure_words, heads
from ui.portfolio.deal_table import DealTable
from ui.portfolio.page_head import ListHead


class ArchivePage(QWidget):
    """`filtered` asks for other lines; `opened`, `reopened` and `printed` carry a deal's id; `left` leads back.

    `appeared`: it has come into sight.
    """

    filtered = Signal()
    opened = Signal(str)
    reopened = Signal(str)
    printed = Signal(str)
    left = Signal()
    appeared = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("archive-page")
        self._locale, self._theme = locale, theme
        self._shown: tuple[tuple[ArchiveLine, ...], ArchiveFigures, str] | None = None
        self._all = 0
        self.head = ListHead(theme, "archive", self)
        self.search = QLineEdit(self)
        self.search.setObjectName("archive-search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(300)
        self._glass = QAction(self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        segments = (Segment("all", tone="neutral"), Segment("won", "won"), Segment("lost", tone="danger"))
        self.outcome = Segmented(theme, "archive-outcome", segments, self)
        self.outcome.set_value("all")
        self.year, self.cause = self._box("archive-year"), self._box("archive-cause")
        self.table = DealTable(theme, "archive-table", COLUMNS, self)
        self.open, self.reopen, self.print = (
            PushButton(f"archive-{name}", parent=self) for name in ("open", "reopen", "print")
        )
        self._lay_out()
        self._connect()
        self.retranslate()
        self.recolor()

    @property
    def choice(self) -> ArchiveFilter:
        """What is asked for beside the search."""
        outcome = self.outcome.value()
        return ArchiveFilter(
            "" if outcome == "all" else outcome, self.year.currentData(), self.cause.currentData() or ""
        )

    def show_lines(self, lines: Sequence[ArchiveLine], figures: ArchiveFigures, currency: str, total: int) -> None:
        """Show the deals found, of `total` in the archive, and what they add up to."""
        self._shown, self._all = (tuple(lines), figures, currency), total
        self._fill()

    def show_years(self, years: Sequence[int]) -> None:
        """Offer the years in which deals were closed; the one chosen stays."""
        chosen = self.year.currentData()
        self.year.blockSignals(True)
        self.year.clear()
        self.year.addItem(self.tr("All years"), None)
        for year in years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.blockSignals(False)

    def focus_search(self) -> None:
        """Give the search box the keys (Ctrl+K)."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it has come into sight, by whatever way."""
        super().showEvent(event)
        self.appeared.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the search, then leads back; Down goes to the table; R reopens the deal there."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus()
        elif key == Qt.Key.Key_R and self.table.hasFocus():
            self._on_reopen()
        else:
            super().keyPressEvent(event)

    @Slot()
    def retranslate(self) -> None:
        """Word the page in the present language."""
        title = self.tr("Archive")
        self.setAccessibleName(title)
        self.head.set_texts(title, self.tr("Back to the board (Esc)"))
        self.table.setAccessibleName(self.tr("Closed deals"))
        self.table.set_heads(heads())
        self.search.setPlaceholderText(self.tr("Name / pinyin / customer / competitor"))
        self.search.setAccessibleName(self.tr("Search closed deals"))
        texts = (self.tr("All"), self.tr("Won"), self.tr("Lost"))
        self.outcome.set_texts(texts, self.tr("How they ended"))
        self._word_causes()
        self.year.setAccessibleName(self.tr("Year"))
        if self.year.count():
            self.year.setItemText(0, self.tr("All years"))
        self.cause.setAccessibleName(self.tr("Cause"))
        self.open.setText(self.tr("Open the deal"))
        self.reopen.setText(self.tr("Reopen (R)"))
        self.print.setText(self.tr("Print the post-mortem…"))
        for button in (self.open, self.reopen, self.print):
            button.setAccessibleName(button.text())
        self._fill()

    @Slot()
    def recolor(self) -> None:
        """Draw the icon in the colours in force."""
        self._glass.setIcon(self._theme.icon("search", "text3", 14))

    def _fill(self) -> None:
        if self._shown is None:
            return
        lines, figures, currency = self._shown
        self.table.set_empty_text(
            self.tr("Nothing is found. Clear the search and the filters.")
            if self._all
            else self.tr("No deal is closed yet. What is won or lost will be kept here with its whole history.")
        )
        self.table.show_rows([archive_row(line, self._locale) for line in lines])
        self.head.show_figures(figure_words(figures, currency, self._locale))

    def _word_causes(self) -> None:
        chosen = self.cause.currentData()
        self.cause.blockSignals(True)
        self.cause.clear()
        self.cause.addItem(self.tr("All causes"), "")
        for cause in CAUSES:
            self.cause.addItem(cause_words(cause), cause)
        self.cause.setCurrentIndex(max(0, self.cause.findData(chosen)))
        self.cause.blockSignals(False)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        for button in (self.open, self.reopen, self.print):
            button.setEnabled(bool(key))

    @Slot()
    def _on_open(self) -> None:
        self.opened.emit(self.table.key)

    @Slot()
    def _on_reopen(self) -> None:
        if self.table.key:
            self.reopened.emit(self.table.key)

    @Slot()
    def _on_print(self) -> None:
        self.printed.emit(self.table.key)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.currentIndexChanged.connect(self.filtered)
        return box

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.search.textChanged.connect(self.filtered)
        self.outcome.chosen.connect(self.filtered)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self.opened)
        self.open.clicked.connect(self._on_open)
        self.reopen.clicked.connect(self._on_reopen)
        self.print.clicked.connect(self._on_print)
        self._locale.changed.connect(self.retranslate)
        self._theme.changed.connect(self.recolor)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for widget in (self.search, self.outcome, self.year, self.cause):
            tools.addWidget(widget)
        tools.addStretch(1)
        for button in (self.print, self.reopen, self.open):
            button.setProperty("extent", "small")
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
