"""The plan of a deal backwards from its tender or signing, and taking its steps over as planned activities."""

from collections.abc import Mapping

from funnel_desktop.domain.backward_plan import Plan, PlanGround, Step, backward_plan
from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Activity
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.pace import paces
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.stands import stands, stay_days
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.work_calendar import work_days
from funnel_desktop.storage import glance
from funnel_desktop.storage.store import Store


class Plans:
    """The plans of one file's deals."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def plan(self, deal_id: str) -> Plan:
        """Return the plan of a deal. Raises DomainError "deal.gone"."""
        return self._plan(self._recorder.facts([deal_id])[0])

    def adopt(self, deal_id: str, texts: Mapping[str, str]) -> Change:
        """Plan an activity for each of these milestones, under its text, on its day in the plan, today at the earliest.

        One under that very text that is still to be done is enough. Raises DomainError "deal.gone", and "plan.nothing"
        where nothing is left to plan.
        """
        (facts,) = self._recorder.facts([deal_id])
        noted = {activity.text for activity in facts.activities if activity.done_on is None}
        steps = [step for step in self._plan(facts).steps if texts.get(step.key, "") not in {"", *noted}]
        if not steps:
            raise DomainError("plan.nothing", name=facts.deal.name)
        made = [self._activity(facts, step, texts[step.key]) for step in steps]
        params: dict[str, Json] = {"name": facts.deal.name, "text": made[0].text, "steps": len(made)}
        return self._recorder.record("plan.adopted", params, tuple(Edit(None, activity) for activity in made))

    def _plan(self, facts: DealFacts) -> Plan:
        today, playbook = self._recorder.today(), self._store.playbook
        usual = paces(playbook, glance.stay_counts(self._store.connection))
        stood = sum(stay_days(stand, facts.parkings, today) for stand in stands(facts.entries)[-1:])
        return backward_plan(playbook, facts, PlanGround(usual, stood, work_days(), today))

    def _activity(self, facts: DealFacts, step: Step, text: str) -> Activity:
        today = self._recorder.today()
        kind = _kind(self._store.playbook, step.key)
        return Activity(self._recorder.new_id(), facts.deal.id, kind, text, planned_on=max(step.due, today))


def _kind(playbook: Playbook, key: str) -> str:
    """Return the kind of activity that proves a milestone by itself, else a task."""
    rules = [rule for milestone in playbook.milestones if milestone.key == key for rule in milestone.rules]
    kinds = [rule.params["kinds"] for rule in rules if rule.name == "activity_exists"]
    first = kinds[0] if kinds else ()
    return str(first[0]) if isinstance(first, tuple) and first else "task"
