"""Entities of the method beside the deal's own: what a coach said, planned hours, the user's playbook."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class CoachStatement:
    """Something a coach told us, to be tested (method: "The coach must be tested").

    `verdict` is "" until it is judged, then "true" or "false"; `judged_on` and `note` say when and by what.
    """

    TABLE: ClassVar[str] = "coach_statement"
    id: str
    deal_id: str
    contact_id: str
    said_on: date
    text: str
    verdict: str = ""
    judged_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """The hours of a week and the user's own shares for the three states (the method has none).

    It holds from `week_on` (a Monday) until the next plan; `minutes` a week; `shares` whole per cent for search, in the
    funnel and best few, in this order, 100 together.
    """

    TABLE: ClassVar[str] = "week_plan"
    id: str
    week_on: date
    minutes: int
    shares: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaybookOverride:
    """One edit of the playbook, appended, never altered (design, decision 4); the last (`nth`) of a target holds.

    `target` is a path ("milestone.m3a.criterion.zh_CN", "stage.s4.rate"); `value` is JSON, "" = back to the shipped
    one; it holds from `effective_on` on.
    """

    TABLE: ClassVar[str] = "playbook_override"
    id: str
    nth: int
    effective_on: date
    target: str
    value: str = ""
