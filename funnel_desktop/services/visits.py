"""Before and after a visit: the brief that is printed, the debrief that is written down as one change."""

from funnel_desktop.domain.change import Change, Json
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.debrief import Debrief, DebriefView, debrief_view, plan_debrief
from funnel_desktop.domain.visit_brief import VisitBrief, visit_brief
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.store import Store


class Visits:
    """The visits of one file's deals."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._recorder = Recorder(store, clock, new_id)

    def brief(self, deal_id: str) -> VisitBrief:
        """Return what to know before a visit. Raises DomainError "deal.gone"."""
        (facts,) = self._recorder.facts([deal_id])
        return visit_brief(self._recorder.store.playbook, facts, self._recorder.today())

    def view(self, deal_id: str) -> DebriefView:
        """Return what the debrief asks. Raises DomainError "deal.gone"."""
        (facts,) = self._recorder.facts([deal_id])
        return debrief_view(self._recorder.store.playbook, facts, self._recorder.today())

    def record(self, deal_id: str, draft: Debrief) -> Change:
        """Write a visit down as one change. Raises DomainError as `debrief.plan_debrief` does; then nothing changes."""
        (facts,) = self._recorder.facts([deal_id])
        wordings = self._recorder.store.playbook.wordings
        edits = plan_debrief(facts, draft, self._recorder.today(), self._recorder.new_id, wordings)
        params: dict[str, Json] = {
            "name": facts.deal.name,
            "activity": draft.visit.kind,
            "text": draft.visit.text.strip(),
            "checks": len(draft.milestones) + len(draft.indicators),
        }
        return self._recorder.record("visit.recorded", params, edits, draft.visit.done_on)
