"""Entities of people: who buys, and what part each plays in a deal."""

from dataclasses import dataclass
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
