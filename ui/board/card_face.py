"""What a card shows, as plain texts and mark names: made from a `Card`, the day and the paces; painted elsewhere."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.card import Card
from ui.common.formats import Formats

NORMAL, PARKED, WON = "normal", "parked", "won"


class CardFace(NamedTuple):
    """A card ready to paint. `state` is normal, parked or won; `level` 1…3 says how long it has stood here.

    `next_mark` is overdue, today, later or none; `gap` the twin gap with its sign; `contract` only of won cards;
    `line` is the last line of parked and won cards, its first word apart so that it may be bold.
    """

    name: str
    customer: str
    priority: str
    amount: str
    amount_known: bool
    pips: str
    debt: int
    gap: int
    ready: bool
    state: str
    days: str
    level: int
    next_mark: str
    next_text: str
    contract: str
    line: tuple[str, str]


class FaceMaker(NamedTuple):
    """Turns cards into faces for one day and one language; `paces` holds the usual stay in days by stage."""

    formats: Formats
    today: str
    paces: Mapping[int, float]

    def face(self, card: Card) -> CardFace:
        """Return what the card shows."""
        state = WON if card.status == "won" else PARKED if card.is_parked(self.today) else NORMAL
        days = card.days_in_stage(self.today)
        mark, text = self.next_action(card)
        return CardFace(
            name=card.name,
            customer=card.customer,
            priority=card.priority,
            amount=self.formats.money(card.amount, card.currency),
            amount_known=card.amount is not None,
            pips=card.pips,
            debt=card.debt,
            gap=card.gap,
            ready=card.ready,
            state=state,
            days=self.formats.days(days),
            level=stay_level(days, self.paces.get(card.stage, 0)),
            next_mark=mark,
            next_text=text,
            contract=card.contract_no,
            line=self._line(card, state),
        )

    def next_action(self, card: Card) -> tuple[str, str]:
        """Return mark and text of the next action: overdue, today, later or none."""
        if not card.next_on:
            return "none", QCoreApplication.translate("CardFace", "None")
        if card.next_on < self.today:
            return "overdue", self.formats.late(days_between(card.next_on, self.today))
        if card.next_on == self.today:
            return "today", QCoreApplication.translate("CardFace", "Today")
        return "later", self.formats.day_short(card.next_on)

    def _line(self, card: Card, state: str) -> tuple[str, str]:
        if state == PARKED:
            text = QCoreApplication.translate("CardFace", "Parked to {day}")
            return "", text.format(day=self.formats.day_short(card.parked_until))
        if state == WON:
            return QCoreApplication.translate("CardFace", "Won"), self.formats.day_short(card.closed_on)
        return "", ""


def days_between(first: str, last: str) -> int:
    """Return the calendar days from one ISO day to another; 0 where one is missing or they are turned round."""
    if not first or not last:
        return 0
    return max(0, (date.fromisoformat(last) - date.fromisoformat(first)).days)


def stay_level(days: int, pace: float) -> int:
    """Return 1 up to the usual stay, 2 up to twice of it, 3 beyond; without a pace always 1."""
    if pace <= 0 or days <= pace:
        return 1
    return 2 if days <= 2 * pace else 3
