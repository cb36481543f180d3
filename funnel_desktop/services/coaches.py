"""What coaches told us, and whether it proved true."""

from dataclasses import replace

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.coach import StatementDraft, checked_statement
from funnel_desktop.domain.entities import CoachStatement
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.entity_queries import get
from funnel_desktop.storage.store import Store


class Coaches:
    """The coach record of the deals of one file; every method that writes returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def get(self, statement_id: str) -> CoachStatement:
        """Return a statement. Raises DomainError "statement.gone"."""
        found = get(self._store.connection, CoachStatement, statement_id)
        if found is None:
            raise DomainError("statement.gone")
        return found

    def add(self, deal_id: str, draft: StatementDraft) -> Change:
        """Note what somebody told us. Raises DomainError as `coach.checked_statement` does, "deal.gone"."""
        (facts,) = self._recorder.facts([deal_id])
        made = _statement(checked_statement(draft, facts, self._recorder.today()), self._recorder.new_id(), deal_id)
        return self._record("statement.added", made, facts, Edit(None, made))

    def edit(self, statement_id: str, draft: StatementDraft) -> Change | None:
        """Change or judge a statement; None where nothing changes. Raises as `add`, and "statement.gone"."""
        before = self.get(statement_id)
        (facts,) = self._recorder.facts([before.deal_id])
        after = _statement(checked_statement(draft, facts, self._recorder.today()), before.id, before.deal_id)
        if after == before:
            return None
        judged = after.verdict and replace(before, verdict=after.verdict) != before
        return self._record("statement.judged" if judged else "statement.edited", after, facts, Edit(before, after))

    def delete(self, statement_id: str) -> Change:
        """Take a statement away; undo brings it back."""
        statement = self.get(statement_id)
        (facts,) = self._recorder.facts([statement.deal_id])
        return self._record("statement.deleted", statement, facts, Edit(statement, None))

    def _record(self, kind: str, statement: CoachStatement, facts: DealFacts, edit: Edit) -> Change:
        names = {contact.id: contact.name for contact in facts.contacts}
        params = {
            "name": facts.deal.name,
            "person": names.get(statement.contact_id, ""),
            "text": statement.text,
            "verdict": statement.verdict,
        }
        return self._recorder.record(kind, params, (edit,))


def _statement(draft: StatementDraft, statement_id: str, deal_id: str) -> CoachStatement:
    if draft.said_on is None:
        raise DomainError("statement.day_needed", field="said_on")
    return CoachStatement(
        statement_id,
        deal_id,
        draft.contact_id,
        draft.said_on,
        draft.text,
        draft.verdict,
        draft.judged_on,
        draft.note,
    )
