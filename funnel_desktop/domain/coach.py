"""The coach record: what a coach told us, later found true or false, and how often a coach has been right.

Source: method, "The coach must be tested". Reliability is k of n over judged statements; unjudged ones are told beside
it and count for nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.deal_rules import from_beginning
from funnel_desktop.domain.entities import CoachStatement
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.form_texts import trimmed

VERDICTS = ("", "true", "false")


@dataclass(frozen=True, slots=True)
class StatementDraft:
    """A statement as its form hands it over; `verdict` "" = not judged yet."""

    contact_id: str = ""
    said_on: date | None = None
    text: str = ""
    verdict: str = ""
    judged_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reliability:
    """How far a coach can be relied on: `right` of `judged` statements were true, `open` are not judged yet."""

    right: int
    judged: int
    open: int


def reliability(statements: Iterable[CoachStatement], contact_id: str = "") -> Reliability:
    """Return the record of one contact, or of all of them together."""
    mine = [each for each in statements if contact_id in {"", each.contact_id}]
    right = sum(each.verdict == "true" for each in mine)
    judged = sum(each.verdict != "" for each in mine)
    return Reliability(right, judged, len(mine) - judged)


def checked_statement(draft: StatementDraft, facts: DealFacts, today: date) -> StatementDraft:
    """Return the draft trimmed; the day of a verdict is today by default.

    Raises DomainError, each with its field: "deal.text_long", "statement.contact" (nobody of this deal),
    "statement.text_needed", "statement.day_needed", "statement.future_day", "deal.before_began",
    "statement.verdict", "statement.verdict_needed" (a day or note without one),
    "statement.judged_before" (said: judged before it was said), and "statement.future_day".
    """
    clean = trimmed(draft)
    if clean.contact_id not in {part.contact_id for part in facts.people}:
        raise DomainError("statement.contact", field="contact_id")
    if not clean.text:
        raise DomainError("statement.text_needed", field="text")
    said = _said_on(clean, facts, today)
    if clean.verdict not in VERDICTS:
        raise DomainError("statement.verdict", field="verdict")
    if not clean.verdict and (clean.judged_on or clean.note):
        raise DomainError("statement.verdict_needed", field="verdict")
    if not clean.verdict:
        return StatementDraft(clean.contact_id, said, clean.text)
    judged = clean.judged_on or today
    if judged > today:
        raise DomainError("statement.future_day", field="judged_on", day=judged)
    if judged < said:
        raise DomainError("statement.judged_before", field="judged_on", day=judged, said=said)
    return StatementDraft(clean.contact_id, said, clean.text, clean.verdict, judged, clean.note)


def statement_draft(statement: CoachStatement) -> StatementDraft:
    """Return a statement as its form shows it."""
    return StatementDraft(
        statement.contact_id,
        statement.said_on,
        statement.text,
        statement.verdict,
        statement.judged_on,
        statement.note,
    )


def _said_on(draft: StatementDraft, facts: DealFacts, today: date) -> date:
    if draft.said_on is None:
        raise DomainError("statement.day_needed", field="said_on")
    if draft.said_on > today:
        raise DomainError("statement.future_day", field="said_on", day=draft.said_on)
    from_beginning(facts.deal, draft.said_on, "said_on", {each.said_on for each in facts.statements})
    return draft.said_on
