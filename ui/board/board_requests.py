"""From commands to `MoveRequest`s: key and menu ask for exactly what a drag to the same place asks for. Pure."""

from collections.abc import Sequence

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.playbook import STAGES
from ui.board.keyboard import Command, Deed
from ui.board.placing import place_at

_KINDS = {Deed.PARK: MoveKind.PARKED, Deed.UNPARK: MoveKind.UNPARK, Deed.LOST: MoveKind.LOST, Deed.WON: MoveKind.WON}


def request_for(
    command: Command, chosen: Sequence[Card], column: Sequence[Card], *, whole: bool, today: str
) -> MoveRequest | None:
    """Return what a command asks for the chosen cards, None if it asks for nothing that can be done.

    `column` holds the cards of the first chosen one's column as shown; `whole` tells that none of it is hidden.
    """
    if command.deed is Deed.REOPEN:
        closed = tuple(card.id for card in chosen if card.status != "open")
        return MoveRequest(closed, MoveKind.REOPEN) if closed else None
    opened = [card for card in chosen if card.status == "open"]
    if command.deed is Deed.UNPARK:
        opened = [card for card in opened if card.is_parked(today)]
    if not opened:
        return None
    ids = tuple(card.id for card in opened)
    if command.deed in _KINDS:
        return MoveRequest(ids, _KINDS[command.deed])
    if command.deed is Deed.ORDER:
        return _order(command.value, ids, column, whole=whole)
    if command.deed in (Deed.STAGE, Deed.STEP):
        stage = command.value if command.deed is Deed.STAGE else opened[0].stage + command.value
        return _to_stage(stage, opened, ids)
    return None


def _to_stage(stage: int, opened: Sequence[Card], ids: tuple[str, ...]) -> MoveRequest | None:
    """Move to the end of a stage; one step beyond the last stage wins."""
    if stage > STAGES[-1]:
        return MoveRequest(ids, MoveKind.WON)
    if stage not in STAGES or all(card.stage == stage for card in opened):
        return None
    return MoveRequest(ids, MoveKind.STAGE, stage)


def _order(value: int, ids: tuple[str, ...], column: Sequence[Card], *, whole: bool) -> MoveRequest | None:
    """Move within the column: −2 top, −1 up, 1 down, 2 bottom."""
    rows = [row for row, card in enumerate(column) if card.id in ids]
    if len(rows) != len(ids):
        return None
    ids = tuple(column[row].id for row in rows)
    target = {-2: 0, -1: rows[0] - 1, 1: rows[-1] + 2, 2: len(column)}[value]
    together = rows[-1] - rows[0] + 1 == len(rows)
    if not 0 <= target <= len(column) or (together and rows[0] <= target <= rows[-1] + 1):
        return None
    return MoveRequest(ids, MoveKind.STAGE, column[rows[0]].stage, place_at(column, target, ids, whole=whole))
