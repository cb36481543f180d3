"""The forecast by quarter and month: a row each, the blocks of the chosen one beside it, the record of past ones."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from funnel_desktop.domain.calibration import Calibration, Outcome
from funnel_desktop.domain.distribution import Distribution
from funnel_desktop.domain.forecast import UNDATED, Forecast
from ui.common import outlook_words as words
from ui.common.forecast_words import forecast_lines, outlook_words
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.box import Box
from ui.common.widgets.forecast_box import ForecastBox
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel
from ui.forecast.period_bar import PeriodDelegate
from ui.forecast.period_rows import period_rows, record_rows
from ui.forecast.sheet import Sheet

SIDE = 312


class OutlookView(QWidget):
    """`block_asked` carries a period's key and a block, `quarter_asked` a past quarter's key."""

    block_asked = Signal(str, str)
    quarter_asked = Signal(str)

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._forecasts: dict[str, Forecast] = {}
        self._goals: Mapping[str, int] = {}
        self._currency = "CNY"
        self._played: Distribution | None = None
        self._record: Calibration | None = None
        self._by = "claimed"
        self.periods = Sheet(theme, "forecast-periods", (96, 0, 64, 64, 64, 64, 64, 64, 64, 52), frozenset({0, 1}))
        self.periods.setItemDelegateForColumn(1, PeriodDelegate(theme, self.periods))
        self.note = TextLabel(theme, 12, role="text2")
        self.note.setWordWrap(True)
        self.blocks = ForecastBox(theme)
        self.undated = PushButton("forecast-undated", "link")
        self.record_box = Box(theme, "forecast-record")
        self.record = Sheet(theme, "forecast-record-sheet", (96, 0, 90, 90, 90, 90, 90, 90), frozenset({0, 1}))
        self.bands = TextLabel(theme, 12, role="text2")
        self.bands.setWordWrap(True)
        self._lay_out()
        self.periods.chosen.connect(self._show_blocks)
        self.periods.opened.connect(self._on_opened)
        self.record.opened.connect(self.quarter_asked)
        self.blocks.asked.connect(self._on_block)
        self.undated.clicked.connect(self._on_undated)

    def show_forecasts(self, found: Sequence[Forecast], goals: Mapping[str, int], currency: str) -> None:
        """Show the periods; the spread is to come."""
        self._forecasts = {each.span.key: each for each in found}
        self._goals, self._currency, self._played = goals, currency, None
        self.retranslate()

    def show_distribution(self, found: Distribution) -> None:
        """Show the spread of the periods."""
        self._played = found
        self._show_periods()

    def show_record(self, found: Calibration) -> None:
        """Show how good past forecasts were."""
        self._record = found
        self._show_record()

    def record_of(self, key: str) -> Outcome | None:
        """Return a past quarter of the record by its key."""
        quarters = self._record.quarters if self._record else ()
        return next((quarter for quarter in quarters if quarter.span.key == key), None)

    def set_side(self, by: str) -> None:
        """Let the spread go by the "claimed" or the "proved" rates."""
        self._by = by
        self._show_periods()

    def retranslate(self) -> None:
        """Word everything in the language in force."""
        self.periods.setAccessibleName(self.tr("Forecast by quarter and month"))
        self.record.setAccessibleName(self.tr("Past forecasts and what came"))
        self._show_periods()
        self._show_blocks()
        self._show_record()

    def _show_periods(self) -> None:
        played = self._played
        bands = None if played is None else {band.span.key: band for band in getattr(played, self._by)}
        formats = self._locale.formats
        rows = period_rows([*self._forecasts.values()], bands, self._goals, self._currency, formats)
        self.periods.show_rows(words.period_heads(), rows)
        self.periods.setFixedHeight(self.periods.whole_height())
        self.note.setText(words.model_note(played, formats) or self.tr("The spread is being reckoned…"))

    @Slot()
    def _show_blocks(self) -> None:
        found = self._forecasts.get(self.periods.key)
        if found is None:
            return
        formats, currency = self._locale.formats, self._currency
        self.blocks.set_heading(words.period_name(found.span.key, formats), self.tr("in blocks"))
        outlook = outlook_words(found, currency, self._goals.get(found.span.key), self._locale)
        self.blocks.show_lines(forecast_lines(found, currency, self._locale), outlook.text)
        self.blocks.goal.show_parts(*outlook[:5])
        apart = found.block(currency, UNDATED)
        text = self.tr("Undated, apart: {deals} · {amount}")
        amount = formats.money(apart.amount, currency)
        self.undated.setText(text.format(deals=formats.count_deals(apart.deals), amount=amount))
        self.undated.setAccessibleName(self.undated.text())
        self.undated.setVisible(apart.deals > 0)

    def _show_record(self) -> None:
        self.record_box.set_heading(
            self.tr("Past forecasts"), self.tr("on the eve of the quarter, against what came in it")
        )
        found, formats = self._record, self._locale.formats
        if found is None:
            self.bands.setText(self.tr("The record is being read…"))
            return
        self.record.show_rows(words.record_heads(), record_rows(found, formats))
        self.record.setVisible(bool(found.quarters))
        self.record.setFixedHeight(self.record.whole_height())
        self.bands.setText(
            words.band_note(found.bands, formats)
            if found.quarters
            else self.tr("No quarter has been finished since this file was begun: the record starts with the next one.")
        )

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.block_asked.emit(key, "")

    @Slot(str)
    def _on_block(self, block: str) -> None:
        self.block_asked.emit(self.periods.key, block)

    @Slot()
    def _on_undated(self) -> None:
        self.block_asked.emit(self.periods.key, UNDATED)

    def _lay_out(self) -> None:
        self.record.setVisible(False)
        self.record_box.column.addWidget(self.record)
        self.record_box.column.addWidget(self.bands)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.periods)
        left.addWidget(self.note)
        left.addWidget(self.record_box)
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(SIDE)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.blocks)
        right.addWidget(self.undated, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addLayout(left, 1)
        row.addWidget(side)
