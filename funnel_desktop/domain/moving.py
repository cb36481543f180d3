"""The words of a move: what is asked for. What the user answers is in `move_answers.py`, the plan in `move_plan.py`.

Drag, key and menu all make the same `MoveRequest`; there is one code path from here on.
"""

from enum import StrEnum
from typing import NamedTuple


class MoveKind(StrEnum):
    """Where a move leads: another stage, won, lost, parked, back to life; CHECK stays and only records evidence."""

    STAGE = "stage"
    WON = "won"
    LOST = "lost"
    PARKED = "parked"
    REOPEN = "reopen"
    UNPARK = "unpark"
    CHECK = "check"


class Place(NamedTuple):
    """A place within a column: after one card or before one; neither = at the end of the column."""

    after: str | None = None
    before: str | None = None


class MoveRequest(NamedTuple):
    """What a gesture asks: these deals, in this order, to that target. `stage` is 1…8 for MoveKind.STAGE."""

    deal_ids: tuple[str, ...]
    kind: MoveKind
    stage: int | None = None
    place: Place = Place()
