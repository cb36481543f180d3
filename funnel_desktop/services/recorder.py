"""From planned edits to a recorded change: the last step of every use case."""

from collections.abc import Mapping, Sequence
from datetime import date

from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.storage import entity_queries
from funnel_desktop.storage.store import Store

SOURCE = "user"
"""Where a change comes from when nobody says otherwise."""


class Recorder:
    """Numbers and stores changes of one file, with its clock and its day."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self.store = store
        self.new_id = new_id
        self._clock = clock

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return file_day(self.store.connection, self._clock)

    def currency(self) -> str:
        """Return the file's main currency."""
        return file_settings(self.store.connection)["currency"]

    def facts(self, deal_ids: Sequence[str]) -> list[DealFacts]:
        """Return everything about these deals in their order. Raises DomainError "deal.gone" for a missing one."""
        found = entity_queries.facts(self.store.connection, deal_ids)
        if len(found) < len(set(deal_ids)):
            raise DomainError("deal.gone")
        return list(found.values())

    def record(
        self,
        kind: str,
        params: Mapping[str, Json],
        edits: Sequence[Edit],
        happened_on: date | None = None,
        documents: Mapping[str, bytes] | None = None,
    ) -> Change:
        """Store the edits as one change of today, or of the day it happened; `documents` are bytes by their SHA-256.

        A change without edits leaves no trace in the journal: it comes back with position 0.
        """
        change = Change(
            id=self.new_id(),
            kind=kind,
            params=params,
            happened_on=happened_on or self.today(),
            recorded_at=self._clock.now(),
            source=SOURCE,
            edits=tuple(edits),
        )
        return self.store.apply(change, documents=documents) if change.edits else change
