"""What changed between two positions of the journal, per deal, by the position before and after (method: nets out).

A deal that moved and came back leaves no line; one that came and was won is won. The place before is not read from
anywhere: it is made from the present facts by putting back the first "before" of every entity edited since.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.entities import Closing, Deal, Entity, Parking, PrintedPack, StageEntry
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.stands import is_parked

ORDER = ("won", "lost", "forward", "back", "new", "reopened", "grown", "shrunk", "parked", "resumed", "removed")
"""Every kind of movement, the most telling first."""

PACK = "meeting_pack"
"""The kind of print a meeting's pack is."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A deal at one time: the deal, how it was closed if it was, whether it rested that day."""

    deal: Deal
    closing: Closing | None
    parked: bool


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of "what changed"; `kind` is one of `ORDER`. A deal has a line each for stage, rest and amount."""

    kind: str
    before: Snapshot | None
    after: Snapshot | None

    @property
    def deal(self) -> Deal:
        """The deal as it is now, or was last."""
        snapshot = self.after or self.before
        if snapshot is None:
            raise ValueError("a movement needs one side")
        return snapshot.deal


def first_befores(edits: Iterable[Edit]) -> dict[str, dict[str, Entity | None]]:
    """Return, per deal, what each entity was before the first of these edits (oldest first); None = was not there."""
    found: dict[str, dict[str, Entity | None]] = {}
    for edit in edits:
        owner = getattr(edit.entity, "deal_id", "")
        if owner:
            found.setdefault(owner, {}).setdefault(edit.entity.id, edit.before)
    return found


def snapshot_now(facts: DealFacts | None, day: date) -> Snapshot | None:
    """Return a deal as it is on its present day, None if it is gone."""
    return None if facts is None else Snapshot(facts.deal, facts.closing, is_parked(facts.parkings, day))


def snapshot_then(facts: DealFacts | None, befores: Mapping[str, Entity | None], day: date) -> Snapshot | None:
    """Return a deal as it was on an earlier day, with what was edited since put back."""
    present: dict[str, Entity | None] = {}
    if facts is not None:
        kept: tuple[Entity | None, ...] = (facts.deal, facts.closing, *facts.parkings)
        present = {entity.id: entity for entity in kept if entity is not None}
    then = [entity for entity in (present | dict(befores)).values() if entity is not None]
    deal = next((entity for entity in then if isinstance(entity, Deal)), None)
    if deal is None:
        return None
    closing = next((entity for entity in then if isinstance(entity, Closing)), None)
    return Snapshot(deal, closing, is_parked([entity for entity in then if isinstance(entity, Parking)], day))


def compare(before: Snapshot | None, after: Snapshot | None) -> list[Movement]:
    """Return the lines of one deal. Deals brought in already closed are no movement (method, "Waterfall")."""
    if before is None and (after is None or after.deal.brought_in_closed):
        return []
    kinds = [kind for kind in (_fate(before, after), _rest(before, after), _size(before, after)) if kind]
    return [Movement(kind, before, after) for kind in kinds]


def _fate(before: Snapshot | None, after: Snapshot | None) -> str:
    """Return what became of the deal itself, "" if it stands where it stood (or was closed before it was removed)."""
    if after is None:
        return "removed" if before is not None and before.closing is None else ""
    if after.closing is not None:
        same = before is not None and before.closing is not None and before.closing.outcome == after.closing.outcome
        return "" if same else after.closing.outcome
    if before is None:
        return "new"
    if before.closing is not None:
        return "reopened"
    if after.deal.stage == before.deal.stage:
        return ""
    return "forward" if after.deal.stage > before.deal.stage else "back"


def _rest(before: Snapshot | None, after: Snapshot | None) -> str:
    """Return "parked" or "resumed" of an open deal whose rest began or ended."""
    if after is None or after.closing is not None:
        return ""
    rested = before is not None and before.closing is None and before.parked
    if rested == after.parked:
        return ""
    return "parked" if after.parked else "resumed"


def _size(before: Snapshot | None, after: Snapshot | None) -> str:
    """Return "grown" or "shrunk" of a deal open before and after; unknown → known is grown (method)."""
    if before is None or after is None or after.closing is not None:
        return ""
    old, new = before.deal.amount, after.deal.amount
    if old == new or before.deal.currency != after.deal.currency:
        return ""
    if old is None or new is None:
        return "grown" if old is None else "shrunk"
    return "grown" if new > old else "shrunk"


def left_entries(edits: Iterable[Edit]) -> dict[str, StageEntry]:
    """Return, per deal, the last stand that these edits ended: its waiver and reason tell how the deal moved on."""
    ended = (edit.after for edit in edits if isinstance(edit.after, StageEntry) and edit.after.left_on is not None)
    return {entry.deal_id: entry for entry in ended}


def last_print(prints: Iterable[PrintedPack], *, for_pack: bool) -> PrintedPack | None:
    """Return what is compared with: the last print of any kind, for a pack the last pack (method, "Waterfall").

    The first pack is compared with the last funnel page. What was made for a customer is nothing a meeting compares
    with.
    """
    ours = [pack for pack in prints if dict(pack.extra).get("version") != "customer"]
    packs = [pack for pack in ours if pack.kind == PACK] if for_pack else []
    return max(packs or ours, key=lambda pack: pack.journal_seq, default=None)
