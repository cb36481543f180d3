"""Which two days are compared: since the last pack, a usual span, or any two days typed; and in which currency."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel

SPANS = ("pack", "week", "month", "quarter", "year")
"""Since the last printed pack; the last seven days; since the eve of this month, quarter, year."""


class CompareAsk(NamedTuple):
    """What is to be compared: `span` of `SPANS`, or "" and the two days."""

    span: str
    first: date
    last: date


def eve_of(span: str, today: date) -> date:
    """Return the day whose end a usual span begins at."""
    if span == "week":
        return today - timedelta(days=7)
    first_month = {"month": today.month, "quarter": (today.month - 1) // 3 * 3 + 1}.get(span, 1)
    return date(today.year, first_month, 1) - timedelta(days=1)


class CompareBar(QWidget):
    """`asked` carries a `CompareAsk`, `currency_chosen` a currency."""

    asked = Signal(object)
    currency_chosen = Signal(str)

    def __init__(self, locale: UiLocale, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, today
        self.spans = Segmented(theme, "compare-span", [Segment(span) for span in SPANS], self)
        self.first, self.last = (
            DateEdit(locale, theme, f"compare-{end}", today, past=True, parent=self) for end in ("first", "last")
        )
        self._labels = [TextLabel(theme, 12, role="text2", parent=self) for _ in range(2)]
        self._money: Segmented | None = None
        self._currencies: tuple[str, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.spans)
        for label, field in zip(self._labels, (self.first, self.last), strict=True):
            field.setProperty("extent", "row")
            field.setFixedWidth(124)
            field.editingFinished.connect(self._on_days)
            self._row.addWidget(label)
            self._row.addWidget(field)
        self._row.addStretch(1)
        self.spans.chosen.connect(self._on_span)

    def ask(self) -> CompareAsk:
        """Return what is chosen; a day that cannot be read, or has not come, is today."""
        first, last = (min(field.day() or self._today, self._today) for field in (self.first, self.last))
        return CompareAsk(self.spans.value(), *sorted((first, last)))

    def show_ask(self, ask: CompareAsk) -> None:
        """Show what is compared, without asking for it."""
        self.spans.set_value(ask.span)
        for field, day in ((self.first, ask.first), (self.last, ask.last)):
            field.set_day(day)
            # What was set here is no editing that a lost focus could end.
            field.setModified(False)

    def set_pack(self, *, printed: bool) -> None:
        """Let "since the last pack" be chosen only when one was printed."""
        self.spans.findChild(QWidget, "compare-span-pack").setEnabled(printed)  # type: ignore[union-attr]  # made above

    def set_currencies(self, currencies: Sequence[str], chosen: str) -> None:
        """Offer these currencies; one alone needs no choice."""
        if tuple(currencies) != self._currencies:
            self._currencies = tuple(currencies)
            if self._money is not None:
                self._money.deleteLater()
                self._money = None
            if len(currencies) > 1:
                self._money = Segmented(self._theme, "compare-currency", [Segment(each) for each in currencies], self)
                self._money.set_texts(currencies, self.tr("Currency"))
                self._money.chosen.connect(self.currency_chosen)
                self._row.addWidget(self._money)
        if self._money is not None:
            self._money.set_value(chosen)

    def retranslate(self) -> None:
        """Word it in the present language."""
        texts = (
            self.tr("Since the last pack"),
            self.tr("7 days"),
            self.tr("This month"),
            self.tr("This quarter"),
            self.tr("This year"),
        )
        self.spans.set_texts(texts, self.tr("What is compared"))
        names = (self.tr("From the end of"), self.tr("to the end of"))
        for label, field, name in zip(self._labels, (self.first, self.last), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)

    @Slot(str)
    def _on_span(self, span: str) -> None:
        self.asked.emit(CompareAsk(span, eve_of(span, self._today), self._today))

    @Slot()
    def _on_days(self) -> None:
        if self.first.isModified() or self.last.isModified():
            found = self.ask()
            self.asked.emit(CompareAsk("", found.first, found.last))
