"""What changed between two positions of the journal, per deal, by the position before and after (method: nets out).

A deal that moved and came back leaves no line; one that came and was won is won. The place before is not read from anywhere:
it is made from the present facts by putting back the first "before" of every entity edited since.
"""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.entities import Closing, Deal


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A deal at one time: the deal, how it was closed if it was, whether it rested that day."""

    deal: Deal
    closing: Closing | None
    parked: bool

    @property
    def counted(self) -> bool:
        """Whether it stood in the funnel: open and not parked."""
        return self.closing is None and not self.parked


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of "what changed": kind new, removed, won, lost, reopened, parked, resumed, forward, back, grown or shrunk.

    Amounts in minor units, None = unknown; `from_stage` 0 = was not there. `waived` are the keys left behind on the way,
    `reason` the words given with it (waiver, why back, why lost, why parked).
    """

    kind: str
    deal_id: str
    name: str
    customer: str
    currency: str
    amount: int | None
    amount_before: int | None
    from_stage: int
    to_stage: int
    waived: tuple[str, ...] = ()
    reason: str = ""
    contract_no: str = ""
    cause: str = ""
    competitor: str = ""
    until: date | None = None
