"""Entities beside the deal itself: what was planned, done, attached, filled in, set and printed."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Activity:
    """Something planned (`planned_on`) or done (`done_on`) for a deal; the earliest open one is its next action.

    `kind` is a text key: visit, call, mail, meeting, demo, reference, negotiation, task. `minutes` is time spent;
    `promise` is what we promised there, `promised_us` what the customer promised us.
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
    promise: str = ""
    promised_us: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document of a deal; `kind` is a text key (proposal, contract, other); `link` an address or path.

    One whose bytes are in the file has their `sha256` and no link (design, decision 5); `size` is in bytes.
    """

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
class Competitor:
    """Who else wants a deal, and what is known of them."""

    TABLE: ClassVar[str] = "competitor"
    id: str
    deal_id: str
    name: str
    note: str = ""


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
    """A print that counts as "the last one": the journal position it showed and the day it was printed.

    One that is kept has the hash of its bytes (`sha256`, in the file's blobs) and their `size`.
    """

    TABLE: ClassVar[str] = "printed_pack"
    id: str
    printed_on: date
    journal_seq: int
    kind: str
    title: str = ""
    extra: tuple[tuple[str, str], ...] = field(default=())
    sha256: str = ""
    size: int = 0
