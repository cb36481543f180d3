"""Which deals deserve the week, in the method's order: first the best few, then search, then in the funnel.

Within a state first what is due by the end of the week (or today), then the gravest health, then the higher weighted
value. How many of each state: eight shared out by the user's own time shares; three each until there are any.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.health import ACT
from funnel_desktop.domain.health_check import DealHealth
from funnel_desktop.domain.playbook import STATES

Span = Literal["week", "day"]

IN_ALL, EACH = 8, 3


class HealthRow(NamedTuple):
    """One counted open deal: its card, its health and its funnel state by claim."""

    card: Card
    health: DealHealth
    state: str


class Group(NamedTuple):
    """One state's deals that deserve the span; `total` are all its open deals, `quota` how many are suggested."""

    state: str
    picks: tuple[HealthRow, ...]
    total: int
    quota: int


def end_of(span: Span, today: date) -> date:
    """Return the last day of the span: today, or the week's Sunday."""
    return today if span == "day" else today + timedelta(days=6 - today.weekday())


def quotas(shares: Sequence[int]) -> Mapping[str, int]:
    """Return how many deals of each state are suggested: eight by largest remainder of the shares; three without."""
    if not shares:
        return dict.fromkeys(STATES, EACH)
    whole = {state: IN_ALL * share // 100 for state, share in zip(STATES, shares, strict=True)}
    rests = {state: IN_ALL * share % 100 for state, share in zip(STATES, shares, strict=True)}
    ranked = sorted(STATES, key=lambda state: -rests[state])
    for state in ranked[: IN_ALL - sum(whole.values())]:
        whole[state] += 1
    return whole


def groups(
    rows: Iterable[HealthRow], order: Sequence[str], shares: Sequence[int], span: Span, today: date
) -> tuple[Group, ...]:
    """Return the three states in order, each with the deals that deserve the span."""
    rows, last, allowed = list(rows), end_of(span, today).isoformat(), quotas(shares)
    found = []
    for state in order:
        mine = [row for row in rows if row.state == state]
        wanted = mine if span == "week" else [row for row in mine if _is_for_today(row, last)]
        wanted.sort(key=lambda row: _urgency(row, last))
        found.append(Group(state, tuple(wanted[: allowed[state]]), len(mine), allowed[state]))
    return tuple(found)


def _is_due(row: HealthRow, last: str) -> bool:
    return bool(row.card.next_on) and row.card.next_on <= last


def _is_for_today(row: HealthRow, last: str) -> bool:
    """Tell whether a deal cannot wait: something is due, or it must be acted on and nothing is planned."""
    return _is_due(row, last) or (not row.card.next_on and row.health.level == ACT)


def _urgency(row: HealthRow, last: str) -> tuple[bool, int, int, str]:
    return not _is_due(row, last), -row.health.level, -(row.card.weighted or 0), row.card.id
