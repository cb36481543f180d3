"""What the forms beside a deal hand over (activity, person, competitor, document), and what each must be."""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.form_texts import trimmed

ACTIVITY_KINDS = ("visit", "call", "mail", "meeting", "demo", "reference", "negotiation", "task")
ROLES = ("executive", "technical", "user", "purchasing", "coach")
ATTACHMENT_KINDS = ("proposal", "contract", "other")
ATTITUDES = range(-2, 3)
INFLUENCES = range(1, 6)
DAY_MINUTES = 24 * 60
"""Nothing done on one day takes longer."""


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """Something planned or done; `minutes` None = not noted; what we promised, and what the customer promised us."""

    kind: str = "task"
    text: str = ""
    planned_on: date | None = None
    done_on: date | None = None
    minutes: int | None = None
    contact_ids: tuple[str, ...] = ()
    promise: str = ""
    promised_us: str = ""


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person of the customer and the part it plays in one deal; attitude and influence None = unknown.

    `reports_to` is the id of the contact it reports to.
    """

    name: str
    title: str = ""
    department: str = ""
    phone: str = ""
    email: str = ""
    roles: tuple[str, ...] = ()
    attitude: int | None = None
    influence: int | None = None
    motive: str = ""
    reports_to: str | None = None


@dataclass(frozen=True, slots=True)
class CompetitorDraft:
    """Who else wants the deal."""

    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """A document's name and kind; `address` where it is a link."""

    name: str = ""
    kind: str = "other"
    address: str = ""


def checked_activity(draft: ActivityDraft, today: date) -> ActivityDraft:
    """Return the draft trimmed.

    Raises DomainError, each with its field: "deal.text_long", "activity.kind", "activity.text_needed" (a task says
    what is to be done), "activity.day_needed", "activity.future_day", "activity.minutes".
    """
    clean = trimmed(draft)
    if clean.kind not in ACTIVITY_KINDS:
        raise DomainError("activity.kind", field="kind", kind=clean.kind)
    if clean.kind == "task" and not clean.text:
        raise DomainError("activity.text_needed", field="text")
    if clean.planned_on is None and clean.done_on is None:
        raise DomainError("activity.day_needed", field="planned_on")
    if clean.done_on is not None and clean.done_on > today:
        raise DomainError("activity.future_day", field="done_on", day=clean.done_on)
    check_minutes(clean.minutes)
    return clean


def check_minutes(minutes: int | None) -> None:
    """Refuse minutes below none or above a day: DomainError "activity.minutes"."""
    if minutes is not None and not 0 <= minutes <= DAY_MINUTES:
        raise DomainError("activity.minutes", field="minutes", minutes=minutes)


def checked_person(draft: PersonDraft) -> PersonDraft:
    """Return the draft trimmed.

    Raises DomainError, each with its field: "deal.text_long", "person.name_needed", "person.role", "person.attitude",
    "person.influence".
    """
    clean = trimmed(draft)
    if not clean.name:
        raise DomainError("person.name_needed", field="name")
    unknown = [role for role in clean.roles if role not in ROLES]
    if unknown:
        raise DomainError("person.role", field="roles", role=unknown[0])
    if clean.attitude is not None and clean.attitude not in ATTITUDES:
        raise DomainError("person.attitude", field="attitude", attitude=clean.attitude)
    if clean.influence is not None and clean.influence not in INFLUENCES:
        raise DomainError("person.influence", field="influence", influence=clean.influence)
    return clean


def checked_competitor(draft: CompetitorDraft) -> CompetitorDraft:
    """Return the draft trimmed. Raises DomainError "deal.text_long", "competitor.name_needed", with the field."""
    clean = trimmed(draft)
    if not clean.name:
        raise DomainError("competitor.name_needed", field="name")
    return clean


def checked_document(draft: DocumentDraft) -> DocumentDraft:
    """Return the draft trimmed. Raises DomainError "deal.text_long", "attachment.kind", with the field."""
    clean = trimmed(draft)
    if clean.kind not in ATTACHMENT_KINDS:
        raise DomainError("attachment.kind", field="kind", kind=clean.kind)
    return clean
