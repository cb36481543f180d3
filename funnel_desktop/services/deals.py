"""Adding, editing, ordering and deleting deals."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.deal_draft import UNSET, DealDraft, DealPatch
from funnel_desktop.domain.deal_edits import Known, changed_fields, plan_add, plan_delete, plan_edit
from funnel_desktop.domain.deal_rules import check_adjusted_rate
from funnel_desktop.domain.entities import Contact, Customer, Deal
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.services.places import ranks_at
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.entity_queries import among, customer_names, where
from funnel_desktop.storage.store import Store

AMBIGUOUS = 5
"""How many deals of the same name a refusal lists."""


class Deals:
    """The deals of one file; every method that writes returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def add(self, draft: DealDraft) -> Change:
        """Begin a deal today. Raises DomainError as `domain.deal_rules` does."""
        known = self._known(draft.customer_name)
        (rank,) = ranks_at(self._store, draft.stage, draft.place, [""])
        edits = plan_add(draft, known, rank, self._recorder.today(), self._recorder.new_id)
        params: dict[str, Json] = {
            "name": draft.name.strip(),
            "customer": draft.customer_name.strip(),
            "stage": draft.stage,
        }
        return self._recorder.record("deal.added", params, edits)

    def edit(self, deal_id: str, patch: DealPatch) -> Change | None:
        """Change the fields a patch names; None where nothing changes. Raises DomainError as `deal_rules` does."""
        (facts,) = self._recorder.facts([deal_id])
        own = facts.customer.name if facts.customer else ""
        known = self._known(own if patch.customer_name is UNSET else patch.customer_name)
        edits = plan_edit(facts, patch, known, self._recorder.new_id)
        if not edits:
            return None
        if patch.adjustment is not UNSET:
            adjusted = replace(facts.deal, adjustment=patch.adjustment)
            check_adjusted_rate(adjusted, self._store.playbook.rates[facts.deal.stage - 1])
        return self._recorder.record(
            "deal.edited", {"name": facts.deal.name, "fields": [*changed_fields(edits)]}, edits
        )

    def delete(self, deal_ids: Sequence[str]) -> Change:
        """Delete deals with all that is theirs; undo brings everything back. Raises DomainError "move.nothing"."""
        facts = self._recorder.facts(deal_ids)
        if not facts:
            raise DomainError("move.nothing")
        edits: list[Edit] = [edit for deal in facts for edit in plan_delete(deal)]
        return self._recorder.record("deal.deleted", {"name": facts[0].deal.name, "count": len(facts)}, edits)

    def detail(self, deal_id: str) -> DealFacts:
        """Return everything about a deal. Raises DomainError "deal.gone"."""
        return self._recorder.facts([deal_id])[0]

    def find(self, text: str) -> str:
        """Return the id of the one deal that a text names: its id, its whole name, else a part of its name.

        Raises DomainError "deal.not_found" (name) and "deal.ambiguous" (name, names: the first five).
        """
        wanted = text.strip()
        conn = self._store.connection
        part = "%" + re.sub(r"([%_\\])", r"\\\1", wanted) + "%"
        for condition, value in (("id = ?", wanted), ("name = ?", wanted), (r"name LIKE ? ESCAPE '\'", part)):
            found = [*islice(where(conn, Deal, condition, [value]), AMBIGUOUS)] if wanted else []
            if len(found) == 1:
                return found[0].id
            if found:
                raise DomainError("deal.ambiguous", name=wanted, names=[deal.name for deal in found])
        raise DomainError("deal.not_found", name=wanted)

    def customers(self) -> list[str]:
        """Return the names of all customers, in order."""
        return customer_names(self._store.connection)

    def currency(self) -> str:
        """Return the file's main currency."""
        return self._recorder.currency()

    def _known(self, customer_name: str) -> Known:
        named = (
            among(self._store.connection, Customer, "name", [customer_name.strip()]) if customer_name.strip() else []
        )
        if not named:
            return Known()
        return Known(named[0], tuple(among(self._store.connection, Contact, "customer_id", [named[0].id])))
