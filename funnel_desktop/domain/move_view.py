"""What the checklist dialog shows of a move, as plain values: made by `services/moves.py`, drawn by `ui/milestones`."""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.moving import MoveRequest
from funnel_desktop.domain.predicates import Proof
from funnel_desktop.domain.standing import Standing


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One milestone or indicator with its last check; `state` "open" where none was ever made.

    `proof` is what the data proposes (None: no rule can tell); it never ticks by itself. `wording` names the playbook's
    words it was checked under.
    """

    key: str
    stage: int
    state: str = "open"
    happened_on: date | None = None
    contact_id: str | None = None
    text: str = ""
    link: str = ""
    proof: Proof | None = None
    wording: str = ""


@dataclass(frozen=True, slots=True)
class StageGroup:
    """The milestones of one stage that the move asks about."""

    stage: int
    rows: tuple[CheckRow, ...]


@dataclass(frozen=True, slots=True)
class ContactChoice:
    """A person who may have said it: those of the deal first, then the customer's others."""

    id: str
    name: str
    title: str
    roles: tuple[str, ...]
    attitude: int | None


@dataclass(frozen=True, slots=True)
class DealMove:
    """One deal of a move; `direction` is "forward", "back" or "none", money in minor units (None = unknown)."""

    deal_id: str
    name: str
    customer: str
    amount: int | None
    currency: str
    expected_on: date | None
    from_stage: int
    to_stage: int
    direction: str
    groups: tuple[StageGroup, ...]
    indicators: tuple[CheckRow, ...]
    contacts: tuple[ContactChoice, ...]
    standing: Standing
    parked: bool
    won: bool
    competitors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveView:
    """A whole move: the request, the file's day, its deals in the order asked, the main currency."""

    request: MoveRequest
    today: date
    deals: tuple[DealMove, ...]
    default_currency: str


@dataclass(frozen=True, slots=True)
class DealPreview:
    """What the move would make of one deal; `missing` are the milestone keys it would leave behind unproved."""

    deal_id: str
    before: Standing
    after: Standing
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MovePreview:
    """What the move would make of all its deals; sums in minor units of the main currency, open deals only.

    `missing` counts the milestones left behind; `needs_reason` tells that a reason must be written (forward with
    something missing, or backward).
    """

    deals: tuple[DealPreview, ...]
    weighted_before: int
    weighted_after: int
    proved_before: int
    proved_after: int
    missing: int
    needs_reason: bool
