"""The entities of the file: frozen values, one table each (design, "The file").

Money is an integer of minor units beside an ISO currency code; days are `date`s in the file's own time zone; stages are
numbers 1…8 here and text keys ("s1"…"s8") in the file; milestones and indicators are text keys of the playbook.
Every entity has a text `id` (UUIDv7); `deal_id` names the deal an entity belongs to (a deal names itself).
"""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Customer:
    """An organisation that buys."""

    TABLE: ClassVar[str] = "customer"
    id: str
    name: str
    industry: str = ""
    region: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at a customer; `reports_to` is another contact's id (the reporting line)."""

    TABLE: ClassVar[str] = "contact"
    id: str
    name: str
    customer_id: str | None = None
    title: str = ""
    department: str = ""
    phone: str = ""
    email: str = ""
    reports_to: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Deal:
    """One sale on its way: stands in column `stage` (1…8) at text `rank` within it.

    `amount` None is *unknown*, which is not 0. `adjustment` is the user's whole points on the claimed rate.
    `taken_over` is the
    column a deal stood in when it was brought in open: the stages below it carry no debt (method: 未核).
    `brought_in_closed`
    marks a deal that was already won or lost when it came. `external_key` is what an import recognises it by next time.
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

    @property
    def deal_id(self) -> str:
        """Its own id, so that every entity of a deal answers alike."""
        return self.id


@dataclass(frozen=True, slots=True)
class DealContact:
    """A person's part in one deal: roles, attitude −2…+2 (None = unknown), influence 1…5, motives."""

    TABLE: ClassVar[str] = "deal_contact"
    id: str
    deal_id: str
    contact_id: str
    roles: tuple[str, ...] = ()
    attitude: int | None = None
    influence: int | None = None
    motive: str = ""


@dataclass(frozen=True, slots=True)
class MilestoneCheck:
    """One belief about a milestone, appended, never altered; the last (`nth`) of a key holds.

    `state` is "done", "open", "na" or "withdrawn" (proved false later; counts as open). `contact_id` said so;
    `text` and `link`
    are the evidence. `proof` names the data rule that proved it by itself, if one did.
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

    `cause` is "competitor", "no_decision" or "other"; `stage` is the column kept (lost) or left (won).
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


@dataclass(frozen=True, slots=True)
class Activity:
    """Something planned (`planned_on`) or done (`done_on`) for a deal; the earliest open one is its next action.

    `kind` is a text key: visit, call, mail, meeting, demo, reference, negotiation, task. `minutes` is time spent.
    """

    TABLE: ClassVar[str] = "activity"
    id: str
    deal_id: str
    kind: str
    text: str = ""
    planned_on: date | None = None
    done_on: date | None = None
    minutes: int | None = None
    contact_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document of a deal; `kind` is a text key (proposal, contract, other); `link` an address or path."""

    TABLE: ClassVar[str] = "attachment"
    id: str
    deal_id: str
    kind: str
    name: str
    link: str = ""
    sha256: str = ""
    size: int = 0
    added_on: date | None = None


@dataclass(frozen=True, slots=True)
class ToolSheet:
    """A filled-in form of the playbook for one deal: `tool` its key, `values` pairs of field key and text."""

    TABLE: ClassVar[str] = "tool_sheet"
    id: str
    deal_id: str
    tool: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the file; `id` is its key, `value` plain text."""

    TABLE: ClassVar[str] = "setting"
    id: str
    value: str


@dataclass(frozen=True, slots=True)
class PrintedPack:
    """A print that counts as "the last one": the journal position it showed and the day it was printed."""

    TABLE: ClassVar[str] = "printed_pack"
    id: str
    printed_on: date
    journal_seq: int
    kind: str
    title: str = ""
    extra: tuple[tuple[str, str], ...] = field(default=())


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
    | ToolSheet
    | Setting
    | PrintedPack
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
    ToolSheet,
    PrintedPack,
)
"""Every entity, parents before children: the order in which tables are made and foreign keys hold."""
