"""Moving the days on which deals are expected: what the month board does."""

from collections.abc import Sequence
from dataclasses import replace

from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.month_board import moved_day
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.store import Store


class ExpectedDays:
    """The expected days of the deals of one file."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._recorder = Recorder(store, clock, new_id)

    def move(self, deal_ids: Sequence[str], key: str) -> Change | None:
        """Expect open deals in a column of the month board, as one change; None where every day stays as it is.

        Closed deals among them are left alone. Raises DomainError "deal.gone".
        """
        today = self._recorder.today()
        deals = [facts.deal for facts in self._recorder.facts(deal_ids) if facts.closing is None]
        moved = [(deal, replace(deal, expected_on=moved_day(deal.expected_on, key, today))) for deal in deals]
        edits = [Edit(before, after) for before, after in moved if before != after]
        if not edits:
            return None
        after = next(after for before, after in moved if before != after)
        params: dict[str, Json] = {"name": after.name, "count": len(edits)}
        if after.expected_on is None:
            return self._recorder.record("deal.undated", params, edits)
        params["month"] = after.expected_on.replace(day=1).isoformat()
        return self._recorder.record("deal.expected", params, edits)
