"""The entities of the file: frozen values, one table each (design, "The file").

Money is an integer of minor units beside an ISO currency code; days are `date`s in the file's own time zone; stages are
numbers 1…8 here and text keys ("s1"…"s8") in the file; milestones and indicators are text keys of the playbook.
Every entity has a text `id` (UUIDv7); `deal_id` names the deal an entity belongs to (a deal names itself).
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from funnel_desktop.domain.method_records import CoachStatement, PlaybookOverride, WeekPlan
from funnel_desktop.domain.people import Contact, Customer, DealContact
from funnel_desktop.domain.records import Activity, Attachment, Competitor, PrintedPack, Setting, ToolSheet

__all__ = [
    "ENTITY_TYPES",
    "Activity",
    "Attachment",
    "Closing",
    "CoachStatement",
    "Competitor",
    "Contact",
    "Customer",
    "Deal",
    "DealContact",
    "Entity",
    "IndicatorCheck",
    "MilestoneCheck",
    "Parking",
    "PlaybookOverride",
    "PrintedPack",
    "Setting",
    "StageEntry",
    "ToolSheet",
    "WeekPlan",
]


@dataclass(frozen=True, slots=True)
class Deal:
    """One sale on its way: stands in column `stage` (1…8) at text `rank` within it.

    `amount` None is *unknown*, which is not 0. `adjustment` is the user's whole points on the claimed rate.
    `taken_over` is the
    column a deal stood in when it was brought in open: the stages below it carry no debt (method: 未核).
    `brought_in_closed`
    marks a deal that was already won or lost when it came. `external_key` is what an import recognises it by next time.
    `tender_on` is the day the tender goes out: the end of the influence window. `help_wanted` is what the boss is asked
    for, in the meeting pack.
    """

    TABLE: ClassVar[str] = "deal"
    id: str
    name: str
    began_on: date
    stage: int = 1
    rank: str = "i"
    customer_id: str | None = None
    amount: int | None = None
    currency: str = "CNY"
    expected_on: date | None = None
    priority: str = ""
    need: str = ""
    source: str = ""
    industry: str = ""
    adjustment: int = 0
    adjustment_reason: str = ""
    taken_over: int = 0
    brought_in_closed: bool = False
    external_key: str = ""
    note: str = ""
    tender_on: date | None = None
    help_wanted: str = ""

    @property
    def deal_id(self) -> str:
        """Its own id, so that every entity of a deal answers alike."""
        return self.id


@dataclass(frozen=True, slots=True)
class MilestoneCheck:
    """One belief about a milestone, appended, never altered; the last (`nth`) of a key holds.

    `state` is "done", "open", "na" or "withdrawn" (proved false later; counts as open). `contact_id` said so;
    `text` and `link`
    are the evidence. `proof` names the data rule that proved it by itself, if one did. `wording` is the
    id of the playbook override it was made under, "" = the shipped words.
    """

    TABLE: ClassVar[str] = "milestone_check"
    id: str
    deal_id: str
    key: str
    nth: int
    state: str
    happened_on: date
    contact_id: str | None = None
    text: str = ""
    link: str = ""
    proof: str = ""
    wording: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorCheck:
    """One belief about a customer's indicator; like `MilestoneCheck`, `state` "done" means confirmed."""

    TABLE: ClassVar[str] = "indicator_check"
    id: str
    deal_id: str
    key: str
    nth: int
    state: str
    happened_on: date
    contact_id: str | None = None
    text: str = ""
    link: str = ""
    proof: str = ""
    wording: str = ""


@dataclass(frozen=True, slots=True)
class StageEntry:
    """One uninterrupted stand in a column.

    `arrival` is "begun", "forward", "back", "reopened" or "taken_over" (brought in). `left_on` None = stands
    there still.
    `waived` are the milestone keys left behind unproved on leaving, `waiver` the written reason; on a way back
    the reason too.
    """

    TABLE: ClassVar[str] = "stage_entry"
    id: str
    deal_id: str
    nth: int
    stage: int
    entered_on: date
    arrival: str
    left_on: date | None = None
    waiver: str = ""
    waived: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Closing:
    """How a deal ended; at most one a deal. `outcome` "won" (contract fields) or "lost" (cause fields).

    `cause` is "competitor", "no_decision" or "other"; `stage` is the column kept (lost) or left (won). `helped` are the
    contacts who helped to win it.
    """

    TABLE: ClassVar[str] = "closing"
    id: str
    deal_id: str
    outcome: str
    closed_on: date
    stage: int
    contract_no: str = ""
    amount: int | None = None
    cause: str = ""
    competitor: str = ""
    reason: str = ""
    helped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parking:
    """A rest until a known day: parked on [parked_on, wake_on); `ended_on` when it was ended before."""

    TABLE: ClassVar[str] = "parking"
    id: str
    deal_id: str
    parked_on: date
    wake_on: date
    reason: str
    ended_on: date | None = None


Entity = (
    Customer
    | Contact
    | Deal
    | DealContact
    | MilestoneCheck
    | IndicatorCheck
    | StageEntry
    | Closing
    | Parking
    | Activity
    | Attachment
    | Competitor
    | ToolSheet
    | Setting
    | PrintedPack
    | CoachStatement
    | WeekPlan
    | PlaybookOverride
)

ENTITY_TYPES: tuple[type[Entity], ...] = (
    Setting,
    Customer,
    Contact,
    Deal,
    DealContact,
    MilestoneCheck,
    IndicatorCheck,
    StageEntry,
    Closing,
    Parking,
    Activity,
    Attachment,
    Competitor,
    ToolSheet,
    PrintedPack,
    CoachStatement,
    WeekPlan,
    PlaybookOverride,
)
"""Every entity, parents before children: the order in which tables are made and foreign keys hold."""
