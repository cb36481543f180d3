"""The board on one page as values: eight columns of worded cards; the engine chooses how much of each it shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetCard:
    """One card: its texts, its marks and pips (names of paper marks); `dashed` for one that rests."""

    name: str
    customer: str
    amount: str
    days: str = ""
    pips: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    dashed: bool = False
    value: float | None = None


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One stage: its name, the customer's step, its figures, its cards in the board's order."""

    title: str
    below: str
    figures: str
    cards: tuple[SheetCard, ...]


@dataclass(frozen=True, slots=True)
class BoardSheet:
    """The whole board, fitted to what a page has left; `more` words what found no room ("and {n} more").

    `heads` name the columns of the table it is in a spreadsheet: stage, deal, customer, amount, days, state.
    """

    columns: tuple[SheetColumn, ...]
    more: str
    heads: tuple[str, str, str, str, str, str]
