"""The month board: nine columns from overdue to undated; a card's way to another one asks for another expected day."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.month_board import LATER, OVERDUE, UNDATED, MonthColumn
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.forecast.month_card import MonthFace
from ui.forecast.month_column import MonthColumnView


class MonthView(QWidget):
    """`move_asked` carries ids and the key of the column they are to lie in; `deal_asked` an id."""

    move_asked = Signal(object, str)
    deal_asked = Signal(str)

    def __init__(self, locale: UiLocale, theme: Theme, states: "dict[int, str]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale, self._theme, self._states = locale, theme, states
        self._found: tuple[MonthColumn, ...] = ()
        self._today, self._currency = "", "CNY"
        self.columns: dict[str, MonthColumnView] = {}
        self._row = QGridLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def show_months(self, found: Sequence[MonthColumn], today: str, currency: str) -> None:
        """Show the columns as they are; the chosen cards stay chosen wherever they have gone."""
        chosen = [key for column in self.columns.values() for key in column.list.ids()]
        had_focus = any(column.list.hasFocus() for column in self.columns.values())
        self._found, self._today, self._currency = tuple(found), today, currency
        if [*self.columns] != [column.key for column in found]:
            self._rebuild()
        self.retranslate()
        for column in self.columns.values():
            if chosen and column.list.choose(chosen) and had_focus:
                column.list.setFocus()

    def enter(self) -> None:
        """Give the keys to the first column that has a card."""
        filled = (column for column in self.columns.values() if column.list.rows.cards)
        found = next(filled, next(iter(self.columns.values()), None))
        if found is not None:
            found.list.enter()

    def retranslate(self) -> None:
        """Word heads and cards in the language in force."""
        for column in self._found:
            view = self.columns[column.key]
            view.set_texts(*self._head(column), alarming=column.key == OVERDUE and bool(column.cards))
            view.list.rows.show_cards(column.cards, self._face)
            view.empty.setText(self._empty(column.key))
            view.empty.setVisible(not column.cards)

    def _head(self, column: MonthColumn) -> tuple[str, str, str]:
        formats, currency = self._locale.formats, self._currency
        title = f"{self._title(column.key)} · {len(column.cards)}"
        if not column.cards:
            return title, self.tr("nothing"), ""
        all_unknown = column.counted > 0 and column.counted == column.unknown
        weighted, proved = (
            formats.money(None if all_unknown else value, currency) for value in (column.weighted, column.proved)
        )
        parked = len(column.cards) - column.counted
        below = self.tr("proved {money} · {n} parked") if parked else self.tr("proved {money}")
        above = self.tr("weighted {money}").format(money=weighted)
        return title, above, below.format(money=proved, n=parked)

    def _title(self, key: str) -> str:
        names = {OVERDUE: self.tr("Overdue"), LATER: self.tr("Later"), UNDATED: self.tr("Undated")}
        return names.get(key) or self._locale.formats.month(f"{key}-01")

    def _empty(self, key: str) -> str:
        return {
            OVERDUE: self.tr("Nothing is overdue."),
            UNDATED: self.tr("Every open deal has a day."),
        }.get(key, self.tr("Drag a card here, or send it with Ctrl+→."))

    def _face(self, card: Card) -> MonthFace:
        formats = self._locale.formats
        parked = card.is_parked(self._today)
        day = formats.day_short(card.expected_on)
        if parked:
            day = self.tr("parked")
        amount = formats.money(card.amount, card.currency)
        rate = formats.percent(card.claimed_rate)
        speech = self.tr("{name}, {customer}, {amount}, {rate} by claim, {proved} by proof, {day}").format(
            name=card.name,
            customer=card.customer,
            amount=amount,
            rate=rate,
            proved=formats.percent(card.proved_rate),
            day=formats.day(card.expected_on) or self.tr("undated"),
        )
        return MonthFace(
            card.id,
            card.name,
            card.customer,
            day,
            amount,
            f"{card.stage} · {rate}",
            self._states[card.stage],
            (card.proved_rate / 100, card.claimed_rate / 100),
            bool(card.expected_on) and card.expected_on < self._today,
            parked,
            speech,
        )

    def _rebuild(self) -> None:
        """Make the columns anew: a month has begun since."""
        for view in self.columns.values():
            self._row.removeWidget(view)
            view.deleteLater()
        self.columns = {column.key: MonthColumnView(self._theme, column.key) for column in self._found}
        for at, (key, view) in enumerate(self.columns.items()):
            self._row.addWidget(view, 0, at)
            self._row.setColumnStretch(at, 1)
            view.list.dropped.connect(partial(self._on_dropped, key))
            view.list.sent.connect(partial(self._on_sent, at))
            view.list.left.connect(partial(self._on_left, at))
            view.list.opened.connect(self.deal_asked)

    def _on_dropped(self, key: str, ids: tuple[str, ...]) -> None:
        self.move_asked.emit(ids, key)

    def _on_sent(self, at: int, ids: tuple[str, ...], way: int) -> None:
        keys = [*self.columns]
        if 0 <= at + way < len(keys) and keys[at + way] != OVERDUE:
            self.move_asked.emit(ids, keys[at + way])

    def _on_left(self, at: int, way: int) -> None:
        views = [*self.columns.values()]
        if 0 <= at + way < len(views):
            views[at + way].list.enter()
