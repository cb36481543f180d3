"""What a row of a column means as a place: the same for drag, key and menu. Pure."""

from collections.abc import Sequence

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.moving import Place


def place_at(cards: Sequence[Card], row: int, moving: Sequence[str], *, whole: bool) -> Place:
    """Return the place an insertion at `row` means; the end of a whole column is simply its end.

    In a filtered column (`whole` false) a card lands after its visible neighbour.
    """
    taken = set(moving)
    after = next((card.id for card in reversed(cards[:row]) if card.id not in taken), None)
    following = next((card.id for card in cards[row:] if card.id not in taken), None)
    if whole and following is None:
        return Place()
    return Place(after=after) if after is not None else Place(before=following)


def insertion_row(y: int, row: int, count: int, slot: int | None) -> int:
    """Return the row to insert at for a pointer at content height `y`, rows being `row` high.

    While a slot stands open (at row `slot`) the rows from it on are painted one row lower; inside the slot it stays.
    """
    if slot is not None and y >= slot * row:
        if y < (slot + 1) * row:
            return min(slot, count)
        y -= row
    return max(0, min(count, (y + row // 2) // row))
