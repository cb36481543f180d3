"""What is planned and what was done for a deal; the earliest planned one is its next action."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.deal_rules import from_beginning
from funnel_desktop.domain.entities import Activity
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import ActivityDraft, check_minutes, checked_activity
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.strangers import refuse_strangers
from funnel_desktop.storage.entity_queries import get
from funnel_desktop.storage.store import Store

ARROW = " → "
"""Stands between what was planned and what came of it."""


class Activities:
    """The activities of one file; every method that writes returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def get(self, activity_id: str) -> Activity:
        """Return an activity. Raises DomainError "activity.gone"."""
        found = get(self._store.connection, Activity, activity_id)
        if found is None:
            raise DomainError("activity.gone")
        return found

    def add(self, deal_id: str, draft: ActivityDraft) -> Change:
        """Plan something, or log what was done.

        Raises DomainError as `part_drafts.checked_activity` does, "deal.before_began", "move.contact_foreign",
        "deal.gone".
        """
        clean = checked_activity(draft, self._recorder.today())
        self._allow(deal_id, clean)
        made = activity_of(clean, Activity(self._recorder.new_id(), deal_id, clean.kind))
        return self._record("activity.added", made, (Edit(None, made),))

    def edit(self, activity_id: str, draft: ActivityDraft) -> Change | None:
        """Change an activity; None where nothing changes. Raises as `add`, and "activity.gone"."""
        before = self.get(activity_id)
        clean = checked_activity(draft, self._recorder.today())
        self._allow(before.deal_id, clean, before)
        after = activity_of(clean, before)
        return None if after == before else self._record("activity.edited", after, (Edit(before, after),))

    def complete(self, activity_id: str, minutes: int | None = None, result: str = "") -> Change | None:
        """Tick a planned activity: done today; None if it was done before. `result` is written behind what was planned.

        Raises DomainError "activity.minutes", "deal.text_long", "activity.gone".
        """
        check_minutes(minutes)
        before = self.get(activity_id)
        if before.done_on is not None:
            return None
        text = ARROW.join(part for part in (before.text, result.strip()) if part)
        noted = before.minutes if minutes is None else minutes
        draft = replace(activity_draft(before), text=text, done_on=self._recorder.today(), minutes=noted)
        after = activity_of(checked_activity(draft, self._recorder.today()), before)
        return self._record("activity.done", after, (Edit(before, after),))

    def move(self, activity_id: str, day: date) -> Change | None:
        """Plan an activity for another day; None where it is planned for it already. Raises as `edit`."""
        return self.edit(activity_id, replace(activity_draft(self.get(activity_id)), planned_on=day))

    def delete(self, activity_id: str) -> Change:
        """Take an activity away; undo brings it back."""
        activity = self.get(activity_id)
        return self._record("activity.deleted", activity, (Edit(activity, None),))

    def _allow(self, deal_id: str, draft: ActivityDraft, before: Activity | None = None) -> None:
        """Refuse days before the deal began, and people who are nobody of its customer; what stands so is let be."""
        (facts,) = self._recorder.facts([deal_id])
        days, people = ({before.planned_on, before.done_on}, before.contact_ids) if before else (set(), ())
        from_beginning(facts.deal, draft.planned_on, "planned_on", days)
        from_beginning(facts.deal, draft.done_on, "done_on", days)
        refuse_strangers(self._store, facts, [("contact_ids", key) for key in draft.contact_ids if key not in people])

    def _record(self, kind: str, activity: Activity, edits: Sequence[Edit]) -> Change:
        (facts,) = self._recorder.facts([activity.deal_id])
        day = activity.done_on or activity.planned_on
        params: dict[str, Json] = {
            "name": facts.deal.name,
            "activity": activity.kind,
            "text": activity.text,
            "day": day.isoformat() if day else "",
        }
        return self._recorder.record(kind, params, edits)


def activity_of(draft: ActivityDraft, activity: Activity) -> Activity:
    """Return an activity with what a checked form says of it."""
    return replace(activity, **_values(draft))


def activity_draft(activity: Activity) -> ActivityDraft:
    """Return an activity as its form shows it."""
    return ActivityDraft(**{item.name: getattr(activity, item.name) for item in fields(ActivityDraft)})


def _values(draft: ActivityDraft) -> dict[str, Any]:
    return {item.name: getattr(draft, item.name) for item in fields(draft)}
