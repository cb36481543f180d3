"""A card of the board: one flat row of the file's derived table, read in bulk and painted as it is.

A NamedTuple, since 100 000 of them are loaded at once; days stay ISO texts ("2026-11-23", "" = none) because they are
compared
and shown, seldom computed with. Storage keeps these rows true in the transaction of every change.
"""

from datetime import date
from typing import NamedTuple

PIP_DONE, PIP_OPEN, PIP_NA = "d", "o", "n"


class Card(NamedTuple):
    """What a card shows, and what filters, sums and the funnel need of a deal.

    `status` is "open", "won" or "lost"; parked is open with `parked_until` after today. Money in minor units,
    None = unknown.
    `pips` has one letter per milestone of the present stage: d done, o open (or withdrawn), n not applicable.
    `debt` counts milestones left behind unproved. From `entered_on` the days in the column count: it is the day the
    stand began, later by the days of the rests that are over. `version` is the journal position of the last change.
    """

    id: str
    stage: int
    rank: str
    status: str
    name: str
    customer_id: str
    customer: str
    contacts: str
    amount: int | None
    currency: str
    priority: str
    pips: str
    debt: int
    k: int
    b: int
    claimed_rate: int
    proved_rate: int
    weighted: int | None
    proved: int | None
    began_on: str
    entered_on: str
    parked_on: str
    parked_until: str
    next_on: str
    next_text: str
    expected_on: str
    closed_on: str
    contract_no: str
    version: int

    @property
    def gap(self) -> int:
        """The twin gap of the method: above 0 ahead of the customer, below 0 behind it."""
        return max(0, self.stage - 1 - self.b) - max(0, self.b - self.stage)

    @property
    def ready(self) -> bool:
        """Ready to move (可推进)."""
        return self.status == "open" and self.k >= self.stage and self.b >= self.stage

    def is_parked(self, today: str) -> bool:
        """Tell whether the deal rests today; from its wake day on it is open again, without an event."""
        return bool(self.parked_until) and self.parked_on <= today < self.parked_until

    def days_in_stage(self, today: str) -> int:
        """Return the calendar days it has stood in its column, without parked ones (method, "Parked")."""
        since, day = date.fromisoformat(self.entered_on), date.fromisoformat(today)
        days = (day - since).days
        if self.parked_until:
            rest = min(day, date.fromisoformat(self.parked_until)) - max(since, date.fromisoformat(self.parked_on))
            days -= max(0, rest.days)
        return max(0, days)

    def is_counted(self, today: str) -> bool:
        """Tell whether counts, sums and the funnel hold it: open and not parked."""
        return self.status == "open" and not self.is_parked(today)

    def is_on_board(self, today: str, quarter_start: str) -> bool:
        """Tell whether the board shows it: open, parked, or won in the present quarter (design)."""
        return self.status == "open" or (self.status == "won" and quarter_start <= self.closed_on <= today)
