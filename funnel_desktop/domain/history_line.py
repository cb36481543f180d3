"""One line of a deal's history: what a change did to this deal, and whether it still holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from funnel_desktop.domain.change import Edit, Json


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A journal entry seen from one deal. `undone`: it was taken back; `edits` are those of this deal alone.

    `recorded_at` is in the file's own zone.
    """

    seq: int
    kind: str
    params: Mapping[str, Json]
    happened_on: date
    recorded_at: datetime
    undone: bool
    edits: tuple[Edit, ...] = ()
