"""Two days side by side: the waterfall between them, and under it what happened to each deal, filtered by a column."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.waterfall import Comparison
from ui.charts.figure_view import FigureView, Picture
from ui.charts.line_words import what_happened
from ui.charts.waterfall_bars import WaterfallBars
from ui.charts.waterfall_words import speech, tips, worded_waterfall
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.box import Box
from ui.common.widgets.push_button import PushButton
from ui.portfolio.compare_bar import CompareAsk, CompareBar
from ui.portfolio.compare_rows import COLUMNS, compare_row, counts, deal_of, heads, shown_lines
from ui.portfolio.deal_table import DealTable
from ui.portfolio.kind_chips import KindChips
from ui.portfolio.page_head import ListHead
from ui.reports.comparison_report import days_part

FIGURE = 204


class ComparePage(QWidget):
    """`opened` carries a deal's id, `printed` the part of the report asked for ("" = since the last pack)."""

    opened = Signal(str)
    printed = Signal(str)
    left = Signal()

    def __init__(
        self,
        locale: UiLocale,
        theme: Theme,
        bar: CompareBar,
        tasks: TaskRunner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compare-page")
        self._locale, self._theme = locale, theme
        self._found: Comparison | None = None
        self._currency = ""
        self.head = ListHead(theme, "compare", self)
        self.print = PushButton("compare-print", parent=self)
        self.print.setProperty("extent", "small")
        self.bar = bar
        self._box = Box(theme, "compare-box", parent=self)
        self.figure = FigureView(theme, "compare-figure", tasks, height=FIGURE, parent=self._box)
        self.kinds = KindChips("compare", self)
        self.table = DealTable(theme, "compare-table", COLUMNS, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def currency(self) -> str:
        """The currency that is shown."""
        return self._currency

    def show_comparison(self, found: Comparison, ask: CompareAsk, currency: str) -> None:
        """Show two days: at first in the file's main currency, later in the one chosen."""
        self._found = found
        currencies = [fall.currency for fall in found.falls]
        if self._currency not in currencies:
            self._currency = currency if currency in currencies or not currencies else currencies[0]
        self.bar.show_ask(ask)
        self.bar.set_currencies(currencies, self._currency)
        self._fill()

    def ask_for(self, first: date, last: date) -> None:
        """Ask for any two days, as if they had been typed."""
        self.bar.asked.emit(CompareAsk("", first, last))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the filter away, then leads back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.kinds.value:
            self._on_kind("")
        else:
            self.left.emit()

    @Slot()
    def retranslate(self) -> None:
        """Word the page in the present language."""
        title = self.tr("Two days side by side")
        self.setAccessibleName(title)
        self.head.set_texts(title, self.tr("Back to the board (Esc)"))
        self.figure.setAccessibleName(self.tr("Waterfall"))
        self.table.setAccessibleName(self.tr("What happened to each deal"))
        self.table.set_heads(heads())
        self.table.set_empty_text(self.tr("Nothing happened to any deal between these two days."))
        self.print.setText(self.tr("Print…"))
        self.print.setAccessibleName(self.print.text())
        self.bar.retranslate()
        self._fill()

    def _fill(self) -> None:
        found = self._found
        if found is None:
            return
        locale, fall, span = self._locale, found.fall(self._currency), (found.first, found.last)
        values: WaterfallBars = worded_waterfall(fall, span, locale)
        self.figure.show_picture(Picture(_draw, values, speech(fall, span, locale), tips(fall, locale)))
        formats = locale.formats
        ends = [formats.money(amount, self._currency) for amount in (fall.start, fall.end)]
        deals = [formats.count_deals(count) for count in (fall.start_count, fall.end_count)]
        text = self.tr("open: {start}, {deals_then} → {end}, {deals_now}")
        self.head.show_figures(text.format(start=ends[0], deals_then=deals[0], end=ends[1], deals_now=deals[1]))
        number = counts(found, self._currency)
        words = [(kind, f"{what_happened(kind)} {many}") for kind, many in number.items()]
        self.kinds.set_kinds([("", self.tr("All {n}").format(n=sum(number.values()))), *words])
        self._show_lines()

    def _show_lines(self) -> None:
        if self._found is not None:
            lines = shown_lines(self._found, self._currency, self.kinds.value)
            self.table.show_rows([compare_row(line, self._locale) for line in lines])

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self.kinds.choose(kind)
        self._show_lines()

    @Slot(str)
    def _on_region(self, kind: str) -> None:
        """Filter by the column that was clicked; the two ends, or the same column again, show all."""
        self._on_kind("" if kind in {"start", "end", self.kinds.value} else kind)

    @Slot(str)
    def _on_currency(self, currency: str) -> None:
        self._currency = currency
        self._fill()

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.opened.emit(deal_of(key))

    @Slot()
    def _on_print(self) -> None:
        if self._found is not None:
            days = days_part(self._found.first, self._found.last)
            self.printed.emit("" if self.bar.spans.value() == "pack" else days)

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.print.clicked.connect(self._on_print)
        self.bar.currency_chosen.connect(self._on_currency)
        self.figure.region_clicked.connect(self._on_region)
        self.kinds.chosen.connect(self._on_kind)
        self.table.opened.connect(self._on_opened)
        self._locale.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        self.head.row.addWidget(self.print)
        self._box.column.addWidget(self.figure, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addWidget(self._box, 2)
        column.addWidget(self.kinds)
        column.addWidget(self.table, 3)


def _draw(figure: object, values: object, style: object) -> None:
    from ui.charts.figures.waterfall import draw_waterfall

    draw_waterfall(figure, values, style)  # type: ignore[arg-type]  # as `Picture` has it: its values are these
