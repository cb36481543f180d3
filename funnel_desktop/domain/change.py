"""The one type that describes every change: written, undone, redone, listed as history, told to the views.

A `Change` is a list of edits; an `Edit` is one entity before and after (None before = created, None after = deleted).
The inverse of a change is its edits swapped, in reverse order. Nothing else in the program knows how to undo.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from funnel_desktop.domain.entities import Entity

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

NOT_UNDOABLE = frozenset({"pack.printed", "file.created", "file.restored"})
"""Kinds that undo passes over (design, decision 8)."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One entity before and after; exactly one side may be None."""

    before: Entity | None
    after: Entity | None

    @property
    def entity(self) -> Entity:
        """The side that exists, `after` first: it names the table, the id and the deal concerned."""
        entity = self.after if self.after is not None else self.before
        if entity is None:
            raise ValueError("an edit needs one side")
        return entity

    def inverted(self) -> "Edit":
        """Return the edit that takes this one back."""
        return Edit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """One step of work: what storage writes in one transaction and the journal keeps for ever.

    `kind` is a stable dotted code ("deal.moved"), `params` what its sentence needs; `happened_on` is the day it
    happened,
    `recorded_at` the UTC instant it was recorded (method: two clocks). `seq` is 0 until storage has numbered it.
    `undoes` names the journal entry this one takes back (an undo names the work, a redo names the undo).
    """

    id: str
    kind: str
    params: Mapping[str, Json]
    happened_on: date
    recorded_at: datetime
    source: str
    edits: tuple[Edit, ...]
    undoes: str | None = None
    seq: int = 0

    @property
    def undoable(self) -> bool:
        """Whether undo may take this change back."""
        return self.kind not in NOT_UNDOABLE

    def inverted(self, *, change_id: str, recorded_at: datetime) -> "Change":
        """Return the change that takes this one back, as a journal entry of its own."""
        edits = tuple(edit.inverted() for edit in reversed(self.edits))
        return replace(self, id=change_id, recorded_at=recorded_at, edits=edits, undoes=self.id, seq=0)

    def deal_ids(self) -> frozenset[str]:
        """Return the deals this change touches, by the entities' own `deal_id` (a deal names itself)."""
        found: set[str] = set()
        for edit in self.edits:
            for side in (edit.before, edit.after):
                owner = getattr(side, "deal_id", None)
                if owner:
                    found.add(owner)
        return frozenset(found)

    def touches(self, *entity_types: type) -> bool:
        """Tell whether an entity of one of these types is created, altered or deleted."""
        return any(isinstance(edit.entity, entity_types) for edit in self.edits)
