"""Moves: what the dialog shows, what a move would mean, and the move itself. Drag, key and menu all come here."""

from collections.abc import Sequence

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Contact
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import MoveAnswers, named_in
from funnel_desktop.domain.move_plan import plan_move
from funnel_desktop.domain.move_preview import preview_move
from funnel_desktop.domain.move_rows import view_deal
from funnel_desktop.domain.move_rules import target_stage
from funnel_desktop.domain.move_task import MoveContext
from funnel_desktop.domain.move_view import MovePreview, MoveView
from funnel_desktop.domain.moving import MoveRequest
from funnel_desktop.services.places import ranks_at
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.strangers import refuse_strangers
from funnel_desktop.storage.entity_queries import among
from funnel_desktop.storage.store import Store


class Moves:
    """The one code path of every move."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def prepare(self, request: MoveRequest) -> MoveView:
        """Return what the dialog shows. Raises DomainError "deal.gone", "deal.stage"."""
        today = self._recorder.today()
        facts = self._recorder.facts(request.deal_ids)
        others = self._colleagues(facts)
        deals = tuple(
            view_deal(self._store.playbook, deal, request, today, others.get(deal.deal.id, ())) for deal in facts
        )
        return MoveView(request, today, deals, self._recorder.currency())

    def preview(self, request: MoveRequest, answers: MoveAnswers) -> MovePreview:
        """Return what the move would make of its deals; refuses nothing that is merely missing."""
        facts = self._recorder.facts(request.deal_ids)
        return preview_move(self._store.playbook, facts, request, answers, self._recorder.currency())

    def commit(self, request: MoveRequest, answers: MoveAnswers) -> Change:
        """Make the move. Raises DomainError as `move_steps` does, "move.contact_foreign"; then nothing has changed."""
        facts = self._recorder.facts(request.deal_ids)
        for deal in facts:
            refuse_strangers(self._store, deal, named_in(answers, deal.deal.id))
        context = MoveContext(self._store.playbook, self._recorder.today(), self._recorder.new_id)
        plan = plan_move(context, facts, request, answers, self._ranks(facts, request))
        return self._recorder.record(plan.kind, plan.params, plan.edits, plan.happened_on)

    def _ranks(self, facts: Sequence[DealFacts], request: MoveRequest) -> list[str]:
        """Return each deal's place in the column it goes to; several into one column keep their order."""
        targets = [target_stage(deal, request) for deal in facts]
        ranks: dict[str, str] = {}
        for stage in set(targets):
            ids = [deal.deal.id for deal, target in zip(facts, targets, strict=True) if target == stage]
            ranks |= dict(zip(ids, ranks_at(self._store, stage, request.place, ids), strict=True))
        return [ranks[deal.deal.id] for deal in facts]

    def _colleagues(self, facts: Sequence[DealFacts]) -> dict[str, list[Contact]]:
        """Return the contacts of each deal's customer."""
        customers = {deal.customer.id for deal in facts if deal.customer}
        people = among(self._store.connection, Contact, "customer_id", customers) if customers else []
        return {
            deal.deal.id: [person for person in people if deal.customer and person.customer_id == deal.customer.id]
            for deal in facts
        }
