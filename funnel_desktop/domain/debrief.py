"""After a visit: one form that says what happened, what is proved, who leans where and what is next (design).

Its fields are numbered 1…n, on the screen and on the paper for plants where laptops are banned; `numbers` is the one
place that counts them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.checks import NO_WORDINGS, CheckDays, check_edits
from funnel_desktop.domain.clock import NewId
from funnel_desktop.domain.deal_rules import from_beginning
from funnel_desktop.domain.entities import Activity
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import Answer, DealAnswers
from funnel_desktop.domain.part_drafts import ATTITUDES, ActivityDraft, checked_activity
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import SETTLED, debt

KINDS = ("visit", "meeting", "call", "demo", "reference", "negotiation")
"""What a debrief can be about, the commonest first."""
SIGNS_AHEAD = 2
"""How many of the customer's next indicators are asked about."""

PLAIN = ("kind", "done_on", "minutes", "contact_ids", "text", "promise", "promised_us")
NEXT = ("next_text", "next_on")


class Person(NamedTuple):
    """Someone of the deal: contact, name, post, present attitude (None = unknown)."""

    contact_id: str
    name: str
    title: str
    attitude: int | None


class Numbered(NamedTuple):
    """A field's number on screen and paper, its part of the form and its key in it."""

    number: int
    part: str
    key: str


@dataclass(frozen=True, slots=True)
class DebriefView:
    """What the form asks: the deal's people, the milestones still open here or owed, the customer's next indicators.

    `planned` is the meeting that was planned for today or before and not ticked yet: this visit, most likely.
    """

    deal_id: str
    deal_name: str
    today: date
    people: tuple[Person, ...]
    milestones: tuple[str, ...]
    indicators: tuple[str, ...]
    planned: Activity | None = None


@dataclass(frozen=True, slots=True)
class Debrief:
    """What was filled in. `planned_id` is the planned meeting this was ("" = none was); attitudes by contact."""

    visit: ActivityDraft
    planned_id: str = ""
    milestones: Mapping[str, Answer] = field(default_factory=dict)
    indicators: Mapping[str, Answer] = field(default_factory=dict)
    attitudes: Mapping[str, int] = field(default_factory=dict)
    next_text: str = ""
    next_on: date | None = None


def debrief_view(playbook: Playbook, facts: DealFacts, today: date) -> DebriefView:
    """Return what the form asks about a deal: milestones of the present stage first, then those owed, the latest first.

    Signing is no debrief's business (it wins the deal), and a closed deal's evidence is not asked about.
    """
    parts = {person.contact_id: person for person in facts.people}
    planned = [a for a in facts.activities if a.done_on is None and a.kind in KINDS and a.planned_on]
    due = [activity for activity in planned if activity.planned_on and activity.planned_on <= today]
    return DebriefView(
        deal_id=facts.deal.id,
        deal_name=facts.deal.name,
        today=today,
        people=tuple(
            Person(contact.id, contact.name, contact.title, parts[contact.id].attitude) for contact in facts.contacts
        ),
        milestones=() if facts.closing else _open_milestones(playbook.of_deal(facts.entries), facts),
        indicators=() if facts.closing else _open_indicators(playbook, facts),
        planned=max(due, key=lambda activity: (activity.planned_on, activity.id), default=None),
    )


def numbers(view: DebriefView) -> tuple[Numbered, ...]:
    """Return every field of the form with its number, in the order they are filled in."""
    keys = (
        *(("visit", name) for name in PLAIN if name != "contact_ids" or view.people),
        *(("milestone", key) for key in view.milestones),
        *(("indicator", key) for key in view.indicators),
        *(("attitude", person.contact_id) for person in view.people),
        *(("next", name) for name in NEXT),
    )
    return tuple(Numbered(number, part, key) for number, (part, key) in enumerate(keys, start=1))


def plan_debrief(
    facts: DealFacts, draft: Debrief, today: date, new_id: NewId, wordings: Mapping[str, str] = NO_WORDINGS
) -> tuple[Edit, ...]:
    """Return all edits of a debrief: the activity, the checks, the attitudes of those met, the next action.

    `wordings` are the playbook's own words the checks are made under (as `check_edits`).

    Raises DomainError, each with its field: as `checked_activity` and `check_edits` do, "deal.before_began",
    "debrief.person" (a contact of another customer), "debrief.next_text", "debrief.next_day", "debrief.next_past",
    "person.attitude". Then nothing has changed.
    """
    visit = checked_activity(replace(draft.visit, planned_on=None), today)
    day = visit.done_on or today
    if visit.done_on is None:
        raise DomainError("activity.day_needed", field="done_on")
    from_beginning(facts.deal, day, "done_on")
    known = {contact.id for contact in facts.contacts}
    if not known.issuperset(visit.contact_ids):
        raise DomainError("debrief.person", field="contact_ids")
    answers = DealAnswers(draft.milestones, draft.indicators)
    return (
        _activity_edit(facts, visit, draft.planned_id, new_id),
        *check_edits(facts, answers, CheckDays(day, today), new_id, wordings),
        *_attitude_edits(facts, draft.attitudes),
        *_next_edits(facts, draft, today, new_id),
    )


def _open_milestones(playbook: Playbook, facts: DealFacts) -> tuple[str, ...]:
    here, states = facts.deal.stage, {key: check.state for key, check in facts.milestones.items()}
    owed = {*debt(playbook, states, here, facts.deal.taken_over)}
    mine = {*playbook.milestone_keys(here)} if here < 8 else set()
    found = [key for stage in range(here, 0, -1) for key in playbook.milestone_keys(stage)]
    return tuple(key for key in found if key in owed or (key in mine and states.get(key) not in SETTLED))


def _open_indicators(playbook: Playbook, facts: DealFacts) -> tuple[str, ...]:
    states = {key: check.state for key, check in facts.indicators.items()}
    return tuple(key for key in playbook.indicators if states.get(key) not in SETTLED)[:SIGNS_AHEAD]


def _activity_edit(facts: DealFacts, visit: ActivityDraft, planned_id: str, new_id: NewId) -> Edit:
    planned = next((a for a in facts.activities if a.id == planned_id and a.done_on is None), None)
    before = planned or Activity(new_id(), facts.deal.id, visit.kind)
    after = replace(
        before,
        kind=visit.kind,
        text=visit.text or before.text,
        done_on=visit.done_on,
        minutes=visit.minutes,
        contact_ids=visit.contact_ids,
        promise=visit.promise,
        promised_us=visit.promised_us,
    )
    return Edit(planned, after)


def _attitude_edits(facts: DealFacts, attitudes: Mapping[str, int]) -> tuple[Edit, ...]:
    wrong = next((value for value in attitudes.values() if value not in ATTITUDES), None)
    if wrong is not None:
        raise DomainError("person.attitude", field="attitude", attitude=wrong)
    return tuple(
        Edit(part, replace(part, attitude=attitudes[part.contact_id]))
        for part in facts.people
        if part.contact_id in attitudes and attitudes[part.contact_id] != part.attitude
    )


def _next_edits(facts: DealFacts, draft: Debrief, today: date, new_id: NewId) -> tuple[Edit, ...]:
    text, day = draft.next_text.strip(), draft.next_on
    if not text and day is None:
        return ()
    if not text:
        raise DomainError("debrief.next_text", field="next_text")
    if day is None:
        raise DomainError("debrief.next_day", field="next_on")
    if day < today:
        raise DomainError("debrief.next_past", field="next_on", day=day)
    return (Edit(None, Activity(new_id(), facts.deal.id, "task", text, planned_on=day)),)
