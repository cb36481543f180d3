"""Who else wants a deal."""

from collections.abc import Sequence
from dataclasses import replace

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Competitor
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.part_drafts import CompetitorDraft, checked_competitor
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.entity_queries import get
from funnel_desktop.storage.store import Store


class Competitors:
    """The competitors of the deals of one file; every method that writes returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def get(self, competitor_id: str) -> Competitor:
        """Return a competitor. Raises DomainError "competitor.gone"."""
        found = get(self._store.connection, Competitor, competitor_id)
        if found is None:
            raise DomainError("competitor.gone")
        return found

    def add(self, deal_id: str, draft: CompetitorDraft) -> Change:
        """Name a competitor. Raises DomainError as `checked_competitor` does, "competitor.twice", "deal.gone"."""
        clean = checked_competitor(draft)
        (facts,) = self._recorder.facts([deal_id])
        made = Competitor(self._recorder.new_id(), deal_id, clean.name, clean.note)
        _refuse_twin(facts, made)
        return self._record("competitor.added", made, facts, (Edit(None, made),))

    def edit(self, competitor_id: str, draft: CompetitorDraft) -> Change | None:
        """Change a competitor; None where nothing changes. Raises as `add`, and "competitor.gone"."""
        before, clean = self.get(competitor_id), checked_competitor(draft)
        (facts,) = self._recorder.facts([before.deal_id])
        after = replace(before, name=clean.name, note=clean.note)
        _refuse_twin(facts, after)
        return None if after == before else self._record("competitor.edited", after, facts, (Edit(before, after),))

    def delete(self, competitor_id: str) -> Change:
        """Take a competitor away; undo brings it back."""
        competitor = self.get(competitor_id)
        (facts,) = self._recorder.facts([competitor.deal_id])
        return self._record("competitor.deleted", competitor, facts, (Edit(competitor, None),))

    def _record(self, kind: str, competitor: Competitor, facts: DealFacts, edits: Sequence[Edit]) -> Change:
        return self._recorder.record(kind, {"name": facts.deal.name, "competitor": competitor.name}, edits)


def _refuse_twin(facts: DealFacts, competitor: Competitor) -> None:
    """Refuse a second one of the same name in a deal."""
    if any(other.name == competitor.name and other.id != competitor.id for other in facts.competitors):
        raise DomainError("competitor.twice", field="name", name=competitor.name)
