"""The evidence ledger: what was believed of each milestone and indicator, and adding to it as one change."""

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Contact
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.ledger import LedgerView, checked_belief, ledger_view
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.services.moves import Moves
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.entity_queries import among
from funnel_desktop.storage.store import Store


class Ledgers:
    """The ledgers of one file; every rule of a check is `Moves`' own."""

    def __init__(self, store: Store, moves: Moves, clock: Clock, new_id: NewId) -> None:
        self._store, self._moves = store, moves
        self._recorder = Recorder(store, clock, new_id)

    def view(self, deal_id: str, key: str) -> LedgerView:
        """Return the ledger of a milestone or indicator. Raises DomainError "deal.gone", "check.key"."""
        return self._view(self._recorder.facts([deal_id])[0], key)

    def add(self, deal_id: str, key: str, answer: Answer) -> Change | None:
        """Add a belief; None where it is what is believed already.

        Raises DomainError as `ledger.checked_belief` and `checks.check_edits` do, and "move.contract_needed" for the
        milestone that signs.
        """
        (facts,) = self._recorder.facts([deal_id])
        view = self._view(facts, key)
        said = {key: checked_belief(view, facts, answer)}
        answers = DealAnswers(milestones=said) if view.own else DealAnswers(indicators=said)
        request = MoveRequest((deal_id,), MoveKind.CHECK)
        change = self._moves.commit(request, MoveAnswers(view.today, {deal_id: answers}))
        return change if change.edits else None

    def _view(self, facts: DealFacts, key: str) -> LedgerView:
        playbook = self._store.playbook
        if key not in {*playbook.indicators, *(milestone.key for milestone in playbook.milestones)}:
            raise DomainError("check.key", key=key)
        everyone = list(facts.contacts)
        if facts.deal.customer_id:
            everyone += among(self._store.connection, Contact, "customer_id", [facts.deal.customer_id])
        people = {contact.id: contact.name for contact in everyone}
        return ledger_view(playbook, facts, key, people, self._recorder.today())
