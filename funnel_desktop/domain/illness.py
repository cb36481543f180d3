"""The four illnesses of a funnel, each with its figure and its threshold (method, "The funnel as a tool of priority").

Dry at the top, jammed in the middle, best few without evidence, all eggs in one deal. The method names them without
figures; the thresholds here are plain majorities (half), and stand on the screen beside what was counted.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from funnel_desktop.domain.health import ACT, CARE, Finding

HALF = 50
"""Per cent from which a part is too much of the whole."""

FEW = 3
"""With fewer deals than this, a share says nothing."""

FIRST_BEST = 6
"""The first column of the best few: proved there means p is at least this."""


class Member(NamedTuple):
    """One counted deal: its state by claim, whether it is stale (act now), p, weighted value (None: unknown)."""

    deal_id: str
    name: str
    state: str
    stale: bool
    p: int
    weighted: int | None


class SearchFlow(NamedTuple):
    """What came into search and what left it (upwards or lost) in the last `weeks` weeks."""

    new: int
    left: int
    weeks: int


def illnesses(members: Sequence[Member], flow: SearchFlow) -> tuple[Finding, ...]:
    """Return what the funnel of these open deals suffers from; `weighted` of a foreign currency is None."""
    found = (dry_top(members, flow), jammed(members), unproved_best(members), one_deal(members))
    return tuple(finding for finding in found if finding is not None)


def dry_top(members: Iterable[Member], flow: SearchFlow) -> Finding | None:
    """Say that search runs dry: nobody is in it, or less came in than left it in the period."""
    members = list(members)
    stock = sum(member.state == "search" for member in members)
    if not members or (stock and flow.new >= flow.left):
        return None
    values = {"stock": stock, "new": flow.new, "left": flow.left, "weeks": flow.weeks}
    return Finding("dry_top", ACT if not stock else CARE, values)


def jammed(members: Iterable[Member]) -> Finding | None:
    """Say that the middle is jammed: half of the deals in the funnel stand more than twice their usual time."""
    middle = [member for member in members if member.state == "funnel"]
    stale = sum(member.stale for member in middle)
    if len(middle) < FEW or stale * 100 < len(middle) * HALF:
        return None
    return Finding("jammed", CARE, {"k": stale, "n": len(middle), "limit": HALF})


def unproved_best(members: Iterable[Member]) -> Finding | None:
    """Say that half of the best few are not proved to be there: p is below their first column."""
    best = [member for member in members if member.state == "best"]
    bare = sum(member.p < FIRST_BEST for member in best)
    if not best or bare * 100 < len(best) * HALF:
        return None
    return Finding("unproved_best", ACT, {"k": bare, "n": len(best), "limit": HALF})


def one_deal(members: Iterable[Member]) -> Finding | None:
    """Say that one deal holds half of all weighted value (of those whose amount is known)."""
    known = [member for member in members if member.weighted is not None]
    total = sum(member.weighted or 0 for member in known)
    if len(known) < FEW or not total:
        return None
    top = max(known, key=lambda member: (member.weighted or 0, member.deal_id))
    share = (200 * (top.weighted or 0) + total) // (2 * total)
    if (top.weighted or 0) * 100 < total * HALF:
        return None
    return Finding("one_deal", CARE, {"name": top.name, "deal": top.deal_id, "share": share, "limit": HALF})
