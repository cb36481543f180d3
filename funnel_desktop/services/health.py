"""The health of the file's open deals and of its funnel, with the figures each finding stands on.

Judging reads everything about every open deal; what a deal's facts are is kept by its card's version, so that after a
change only the deals it touched are read again.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.health import NO_SLIPS, Finding, Ground, Slips
from funnel_desktop.domain.health_check import DealHealth, examine
from funnel_desktop.domain.illness import Member, SearchFlow, illnesses
from funnel_desktop.domain.playbook import STATES, Playbook
from funnel_desktop.domain.week_list import HealthRow
from funnel_desktop.domain.work_pace import finished_work_stays, work_paces
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.services.work_calendar import work_days
from funnel_desktop.storage import board_queries, entity_queries, health_queries, journal
from funnel_desktop.storage.store import Store

__all__ = ["METHOD_ORDER", "ORDER_KEY", "Health", "HealthRow", "order_of"]

METHOD_ORDER = ("best", "search", "funnel")
"""The classic rule of order: close the best few, then prospect, then work in the funnel (method)."""

ORDER_KEY = "today.order"
WEEKS = 13
"""The period in which what search gains is held against what leaves it."""


class Health:
    """Judges the deals of one file; it writes nothing."""

    def __init__(self, store: Store, playbook: Playbook, clock: Clock) -> None:
        self._store, self._playbook, self._clock = store, playbook, clock
        self._facts: dict[str, tuple[int, DealFacts]] = {}
        self._slips: tuple[int, dict[str, Slips]] = 0, {}
        self._ground: tuple[tuple[int, str], Ground] | None = None
        self._judged: tuple[Ground | None, dict[str, tuple[int, Slips, DealHealth]]] = None, {}

    def order(self) -> tuple[str, ...]:
        """Return the three states in the order the user works them: the method's unless changed."""
        return order_of(file_settings(self._store.connection).get(ORDER_KEY, ""))

    def rows(self) -> tuple[HealthRow, ...]:
        """Return every counted open deal in the order of states, the gravest first, then by weighted value."""
        conn, day = self._store.connection, self.ground().today.isoformat()
        cards = [card for card in board_queries.all_open(conn) if card.is_counted(day)]
        places = {state: place for place, state in enumerate(self.order())}
        healths = self._examined(cards)
        rows = [HealthRow(card, healths[card.id], self._playbook.state_of(card.stage)) for card in cards]
        return tuple(sorted(rows, key=lambda row: (places[row.state], *_gravity(row))))

    def of(self, deal_id: str) -> DealHealth:
        """Return the health of one deal. Raises DomainError "deal.gone"."""
        facts = entity_queries.facts(self._store.connection, [deal_id]).get(deal_id)
        if facts is None:
            raise DomainError("deal.gone")
        return examine(facts, self.ground(), self._put_off().get(deal_id, NO_SLIPS))

    def illnesses(self, rows: Sequence[HealthRow] | None = None) -> tuple[Finding, ...]:
        """Return what the funnel suffers from; `rows` where they have been asked for before."""
        conn, day = self._store.connection, self.ground().today
        currency = file_settings(conn)["currency"]
        counts = health_queries.search_counts(conn, day - timedelta(weeks=WEEKS), day)
        flow = SearchFlow(counts.new, counts.up + counts.lost, WEEKS)
        return illnesses([_member(row, currency) for row in (self.rows() if rows is None else rows)], flow)

    def ground(self) -> Ground:
        """Return what is alike for all deals: calendar, usual stays, the day, names."""
        conn = self._store.connection
        day = file_day(conn, self._clock)
        at = journal.last_seq(conn), day.isoformat()
        if self._ground is None or self._ground[0] != at:
            work = work_days()
            stays = (stay for each in health_queries.stood(conn) for stay in finished_work_stays(*each, work))
            usual = work_paces(self._playbook, stays)
            self._ground = at, Ground(self._playbook, work, usual, day, health_queries.contact_names(conn))
        return self._ground[1]

    def _examined(self, cards: Sequence[Card]) -> Mapping[str, DealHealth]:
        """Return the health of these deals, examining only those that have changed on the same ground."""
        ground, facts, slips = self.ground(), self._known(cards), self._put_off()
        then, before = self._judged
        kept = before if then == ground else {}
        now: dict[str, tuple[int, Slips, DealHealth]] = {}
        for card in cards:
            put_off = slips.get(card.id, NO_SLIPS)
            known = kept.get(card.id)
            if known is None or known[:2] != (card.version, put_off):
                known = card.version, put_off, examine(facts[card.id], ground, put_off)
            now[card.id] = known
        self._judged = ground, now
        return {deal_id: health for deal_id, (_, _, health) in now.items()}

    def _known(self, cards: Sequence[Card]) -> Mapping[str, DealFacts]:
        """Return the facts of these deals, reading only those that have changed."""
        kept = {card.id: self._facts[card.id] for card in cards if card.id in self._facts}
        stale = [card.id for card in cards if card.id not in kept or kept[card.id][0] != card.version]
        versions = {card.id: card.version for card in cards}
        read = entity_queries.facts(self._store.connection, stale)
        self._facts = kept | {deal_id: (versions[deal_id], facts) for deal_id, facts in read.items()}
        return {deal_id: facts for deal_id, (_, facts) in self._facts.items()}

    def _put_off(self) -> Mapping[str, Slips]:
        """Return the slips of all deals, counting on from where the journal was read last."""
        conn = self._store.connection
        seq, known = self._slips
        last = journal.last_seq(conn)
        if last > seq:
            for deal_id, (times, days) in health_queries.slips(conn, seq).items():
                old = known.get(deal_id, NO_SLIPS)
                known[deal_id] = Slips(old.times + times, old.days + days)
            self._slips = last, known
        return known


def order_of(text: str) -> tuple[str, ...]:
    """Return the order of states a setting holds ("best,search,funnel"), the method's where it holds none."""
    named = tuple(text.split(","))
    return named if sorted(named) == sorted(STATES) else METHOD_ORDER


def _gravity(row: HealthRow) -> tuple[int, int, int, str]:
    findings = row.health.findings
    grave = sum(finding.level == row.health.level for finding in findings)
    return -row.health.level, -grave, -(row.card.weighted or 0), row.card.id


def _member(row: HealthRow, currency: str) -> Member:
    card, health = row.card, row.health
    stale = any(finding.code == "stale" and finding.level > 1 for finding in health.findings)
    weighted = card.weighted if card.currency == currency else None
    return Member(card.id, card.name, row.state, stale, health.standing.p, weighted)
