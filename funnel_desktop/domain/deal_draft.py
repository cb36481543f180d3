"""What the deal dialog hands over: a draft of a new deal, or a patch of the fields the user changed."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from funnel_desktop.domain.moving import Place


class Unset(Enum):
    """The type of the mark for "not touched", which is not None (None is unknown)."""

    UNSET = "unset"


UNSET = Unset.UNSET
"""Stands in a patch for a field the user did not touch."""


@dataclass(frozen=True, slots=True)
class DealDraft:
    """A new deal; amount in minor units, None = unknown. The next action is `next_text` on `next_on`."""

    name: str
    customer_name: str = ""
    amount: int | None = None
    currency: str = "CNY"
    expected_on: date | None = None
    next_text: str = ""
    next_on: date | None = None
    priority: str = ""
    need: str = ""
    source: str = ""
    industry: str = ""
    note: str = ""
    help_wanted: str = ""
    stage: int = 1
    place: Place = Place()
    contact_name: str = ""
    competitors: tuple[str, ...] = ()
    tender_on: date | None = None
    adjustment: int = 0
    adjustment_reason: str = ""


@dataclass(frozen=True, slots=True)
class DealPatch:
    """The changed fields of a deal. A contact name adds that person to the deal; it takes nobody away.

    `competitors` are all their names; what was noted of those who stay is kept.
    """

    name: str | Unset = UNSET
    customer_name: str | Unset = UNSET
    amount: int | Unset | None = UNSET
    currency: str | Unset = UNSET
    expected_on: date | Unset | None = UNSET
    next_text: str | Unset = UNSET
    next_on: date | Unset | None = UNSET
    priority: str | Unset = UNSET
    need: str | Unset = UNSET
    source: str | Unset = UNSET
    industry: str | Unset = UNSET
    note: str | Unset = UNSET
    help_wanted: str | Unset = UNSET
    contact_name: str | Unset = UNSET
    competitors: tuple[str, ...] | Unset = UNSET
    tender_on: date | Unset | None = UNSET
    adjustment: int | Unset = UNSET
    adjustment_reason: str | Unset = UNSET
