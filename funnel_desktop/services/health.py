"""The health of the file's open deals and of its funnel, with the figures each finding stands on.

Judging reads everything about every open deal. What was found is kept: after a change only the deals it touched are
read and judged again, and a thread may look ahead by its own connection so that the first page need not wait.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.health import NO_SLIPS, Finding, Ground, Slips
from funnel_desktop.domain.health_check import DealHealth, examine
from funnel_desktop.domain.illness import Member, SearchFlow, illnesses
from funnel_desktop.domain.playbook import STATES
from funnel_desktop.domain.week_list import HealthRow
from funnel_desktop.domain.work_pace import finished_work_stays, work_paces
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.services.work_calendar import work_days
from funnel_desktop.storage import board_queries, entity_queries, glance, health_queries
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from sqlite3 import Connection

__all__ = ["METHOD_ORDER", "ORDER_KEY", "Health", "HealthRow", "order_of"]

METHOD_ORDER = ("best", "search", "funnel")
"""The classic rule of order: close the best few, then prospect, then work in the funnel (method)."""

ORDER_KEY = "today.order"
AHEAD_MOST = 2000
"""More open deals than this are judged only when a page asks for them."""

WEEKS = 13
"""The period in which what search gains is held against what leaves it."""


class Judged(NamedTuple):
    """One deal as it was judged: its card, its facts, its slips, and what was found."""

    card: Card
    facts: DealFacts
    slips: Slips
    health: DealHealth


class Seen(NamedTuple):
    """What a look at the file found, at a journal position on a day; `slips` are those of all deals."""

    at: tuple[int, date]
    ground: Ground
    slips: Mapping[str, Slips]
    deals: Mapping[str, Judged]


class Health:
    """Judges the deals of one file; it writes nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._seen: Seen | None = None

    def look_ahead(self, conn: "Connection") -> Seen | None:
        """Return a look at the file by a thread's own connection, to be handed to `adopt`.

        Where there are too many deals for a look in passing only the calendar is loaded, and there is None.
        """
        work_days().is_work_day(file_day(conn, self._clock))
        return self._look(conn, None) if board_queries.open_count(conn) <= AHEAD_MOST else None

    def adopt(self, seen: Seen | None) -> None:
        """Begin with what a thread has seen, if anything; whatever has changed since is looked at again."""
        if self._seen is None:
            self._seen = seen

    def order(self) -> tuple[str, ...]:
        """Return the three states in the order the user works them: the method's unless changed."""
        return order_of(file_settings(self._store.connection).get(ORDER_KEY, ""))

    def rows(self) -> tuple[HealthRow, ...]:
        """Return every counted open deal in the order of states, the gravest first, then by weighted value."""
        places = {state: place for place, state in enumerate(self.order())}
        deals = self._now().deals.values()
        rows = [HealthRow(deal.card, deal.health, self._store.playbook.state_of(deal.card.stage)) for deal in deals]
        return tuple(sorted(rows, key=lambda row: (places[row.state], *_gravity(row))))

    def next_actions(self, deal_ids: Iterable[str]) -> dict[str, str]:
        """Return the id of the next action by deal, of those counted deals that have one."""
        deals = self._now().deals
        actions = {deal_id: deals[deal_id].facts.next_action for deal_id in deal_ids if deal_id in deals}
        return {deal_id: action.id for deal_id, action in actions.items() if action is not None}

    def illnesses(self, rows: Sequence[HealthRow] | None = None) -> tuple[Finding, ...]:
        """Return what the funnel suffers from; `rows` where they have been asked for before."""
        conn, day = self._store.connection, self.ground().today
        currency = file_settings(conn)["currency"]
        counts = health_queries.search_counts(conn, day - timedelta(weeks=WEEKS), day)
        flow = SearchFlow(counts.new, counts.up + counts.lost, WEEKS)
        return illnesses([_member(row, currency) for row in (self.rows() if rows is None else rows)], flow)

    def ground(self) -> Ground:
        """Return what is alike for all deals: calendar, usual stays, the day, names."""
        return self._now().ground

    def _now(self) -> Seen:
        self._seen = self._look(self._store.connection, self._seen)
        return self._seen

    def _look(self, conn: "Connection", before: Seen | None) -> Seen:
        """Return the file as it is; what was seen before and has not changed is taken over."""
        at = glance.last_seq(conn), file_day(conn, self._clock)
        if before is not None and before.at == at:
            return before
        work = work_days()
        stays = (stay for each in health_queries.stood(conn) for stay in finished_work_stays(*each, work))
        names = health_queries.contact_names(conn)
        usual, tested = work_paces(self._store.playbook, stays), health_queries.tested_contacts(conn)
        ground = Ground(self._store.playbook, work, usual, at[1], names, tested)
        slips = _slips(conn, before)
        cards = [card for card in board_queries.all_open(conn) if card.is_counted(at[1].isoformat())]
        known = before.deals if before is not None else {}
        same = {card.id for card in cards if card.id in known and known[card.id].card.version == card.version}
        read = entity_queries.facts(conn, [card.id for card in cards if card.id not in same])
        still = before is not None and before.ground == ground
        deals: dict[str, Judged] = {}
        for card in cards:
            own = slips.get(card.id, NO_SLIPS)
            if still and card.id in same and known[card.id].slips == own:
                deals[card.id] = known[card.id]
            else:
                facts = known[card.id].facts if card.id in same else read[card.id]
                deals[card.id] = Judged(card, facts, own, examine(facts, ground, own))
        return Seen(at, ground, slips, deals)


def order_of(text: str) -> tuple[str, ...]:
    """Return the order of states a setting holds ("best,search,funnel"), the method's where it holds none."""
    named = tuple(text.split(","))
    return named if sorted(named) == sorted(STATES) else METHOD_ORDER


def _slips(conn: "Connection", before: Seen | None) -> dict[str, Slips]:
    """Return the slips of all deals, counting on from where the journal was read before."""
    found = dict(before.slips) if before is not None else {}
    for deal_id, (times, days) in health_queries.slips(conn, before.at[0] if before is not None else 0).items():
        old = found.get(deal_id, NO_SLIPS)
        found[deal_id] = Slips(old.times + times, old.days + days)
    return found


def _gravity(row: HealthRow) -> tuple[int, int, int, str]:
    findings = row.health.findings
    grave = sum(finding.level == row.health.level for finding in findings)
    return -row.health.level, -grave, -(row.card.weighted or 0), row.card.id


def _member(row: HealthRow, currency: str) -> Member:
    card, health = row.card, row.health
    stale = any(finding.code == "stale" and finding.level > 1 for finding in health.findings)
    weighted = card.weighted if card.currency == currency else None
    return Member(card.id, card.name, row.state, stale, health.standing.p, weighted)
