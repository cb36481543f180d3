"""What the journal tells of a change without its edits: a line of the history."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from funnel_desktop.domain.change import Json


class Entry(NamedTuple):
    """One entry of the journal. `undoes` names the entry an undo or redo takes back, else None."""

    seq: int
    id: str
    kind: str
    params: Mapping[str, Json]
    happened_on: date
    recorded_at: datetime
    source: str
    undoes: str | None
