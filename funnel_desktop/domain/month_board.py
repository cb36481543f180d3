"""The board by time: open deals by the month they are expected in, and what a card's way to another month means.

Columns: overdue, this month, the next five, later, undated. Sums hold what counts: open deals that do not rest.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.span import Span, month_of, months_from

OVERDUE, LATER, UNDATED = "overdue", "later", "undated"
MONTHS = 6
"""Columns that are months: the present one and the next five."""


class MonthColumn(NamedTuple):
    """One column, its cards in order of their days; `key` is a month ("2026-11"), overdue, later or undated.

    `counted` of the cards do not rest; the sums are theirs in the main currency, `unknown` of them have no amount.
    """

    key: str
    cards: tuple[Card, ...]
    counted: int
    unknown: int
    amount: int
    weighted: int
    proved: int


@lru_cache(maxsize=8)
def column_keys(today: date) -> tuple[str, ...]:
    """Return the keys of the columns in order."""
    return (OVERDUE, *(month.key for month in months_from(today, MONTHS)), LATER, UNDATED)


def column_of(expected_on: str, today: date) -> str:
    """Return the key of the column of a deal expected on a day (ISO, "" = none)."""
    if not expected_on:
        return UNDATED
    if expected_on < today.isoformat():
        return OVERDUE
    key = expected_on[:7]  # an ISO day begins with the key of its month
    return key if key in column_keys(today) else LATER


def month_board(cards: Iterable[Card], today: date, currency: str) -> tuple[MonthColumn, ...]:
    """Return the columns of the open cards among these; sums are in one currency."""
    members: dict[str, list[Card]] = {key: [] for key in column_keys(today)}
    for card in cards:
        if card.status == "open":
            members[column_of(card.expected_on, today)].append(card)
    return tuple(_column(key, found, today.isoformat(), currency) for key, found in members.items())


def _column(key: str, cards: list[Card], today: str, currency: str) -> MonthColumn:
    ordered = sorted(cards, key=lambda card: (card.expected_on, -(card.amount or 0), card.id))
    counted = [card for card in ordered if card.is_counted(today)]
    mine = [card for card in counted if card.currency == currency]
    return MonthColumn(
        key,
        tuple(ordered),
        len(counted),
        sum(card.amount is None for card in counted),
        sum(card.amount or 0 for card in mine),
        sum(card.weighted or 0 for card in mine),
        sum(card.proved or 0 for card in mine),
    )


def moved_day(expected_on: date | None, key: str, today: date) -> date | None:
    """Return the day a deal is expected on once it lies in a column; one that lies there already keeps its day.

    The day of the month is kept where the month has it and it is not past; else it is the month's last. Later is the
    first month that has no column. Raises ValueError for the overdue column: nothing is expected in the past.
    """
    if key == OVERDUE:
        raise ValueError(key)
    if key == column_of(expected_on.isoformat() if expected_on else "", today):
        return expected_on
    if key == UNDATED:
        return None
    month = _month(key, today)
    if expected_on is None or expected_on.day > month.end.day:
        return month.end
    found = month.start.replace(day=expected_on.day)
    return found if found >= today else month.end


def _month(key: str, today: date) -> Span:
    months = months_from(today, MONTHS)
    after = month_of(months[-1].end + timedelta(days=1))
    return next((month for month in months if month.key == key), after)
