"""The funnel page for the meeting: its values, and the note in the journal that it was printed."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Customer, Parking, PrintedPack, StageEntry
from funnel_desktop.domain.funnel_page import FunnelPage, PageMovement, TopDeal
from funnel_desktop.domain.funnel_view import FunnelQuery
from funnel_desktop.domain.movements import (
    ORDER,
    Movement,
    compare,
    first_befores,
    last_print,
    left_entries,
    snapshot_now,
    snapshot_then,
)
from funnel_desktop.services.board import Board
from funnel_desktop.services.funnel import Funnel
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.settings import Settings
from funnel_desktop.storage import board_queries, entity_queries, glance, journal
from funnel_desktop.storage.store import Store

TOP = 10
LINES = 12
"""How many changes the page has room for."""

KIND = "funnel_page"
"""The kind of its prints."""


class Reports:
    """The printed page of one file."""

    def __init__(self, store: Store, parts: tuple[Board, Funnel, Settings], clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._board, self._funnel, self._settings = parts
        self._recorder = Recorder(store, clock, new_id)

    def funnel_page(self, *, for_pack: bool = False) -> FunnelPage:
        """Return everything that stands on the funnel page today, compared with the last print (`last_print`)."""
        day, last, summary = self._board.today(), self.last_print(for_pack=for_pack), self._board.summary()
        funnel = self._funnel.view(FunnelQuery())
        counted = [c for c in board_queries.all_open(self._store.connection) if c.is_counted(day.isoformat())]
        movements = self._movements(last, day) if last else []
        return FunnelPage(
            title=self._settings.title or self._store.path.stem,
            owner=self._settings.owner,
            today=day.isoformat(),
            since=last.printed_on.isoformat() if last else "",
            funnel=funnel,
            won_quarter=summary.won_quarter,
            goal=summary.goal,
            overdue=sum(bool(card.next_on) and card.next_on < day.isoformat() for card in counted),
            out_of_step=sum(card.gap != 0 for card in counted),
            debts=sum(card.debt > 0 for card in counted),
            movements=tuple(movements[:LINES]),
            top=_top(counted, day, funnel.currency),
            weighted_before=_weighted(last),
            more=max(0, len(movements) - LINES),
            beside=_beside(counted, funnel.currency),
        )

    def printed(self, title: str) -> Change:
        """Note that the page was printed or saved now: the next one tells what changed since."""
        seq = glance.last_seq(self._store.connection)
        weighted = ("weighted", str(self._board.summary().weighted))
        pack = PrintedPack(self._recorder.new_id(), self._board.today(), seq, KIND, title, (weighted,))
        return self._recorder.record("pack.printed", {"title": title}, [Edit(None, pack)])

    def last_print(self, *, for_pack: bool) -> PrintedPack | None:
        """Return what the next print is compared with, by the rule of `movements.last_print`."""
        return last_print(entity_queries.every(self._store.connection, PrintedPack), for_pack=for_pack)

    def _movements(self, last: PrintedPack, day: date) -> list[PageMovement]:
        """Return what changed since a print, the most telling first, the bigger first among equals."""
        conn = self._store.connection
        edits = [edit for change in journal.since(conn, last.journal_seq) for edit in change.edits]
        befores = first_befores(edits)
        # A parked deal wakes by its date, without an event in the journal.
        woken = entity_queries.where(
            conn, Parking, "wake_on > ? AND wake_on <= ?", (last.printed_on.isoformat(), day.isoformat())
        )
        looked_at = dict.fromkeys([*befores, *(parking.deal_id for parking in woken)])
        facts = entity_queries.facts(conn, list(looked_at))
        found: list[Movement] = []
        for deal_id in looked_at:
            then = snapshot_then(facts.get(deal_id), befores.get(deal_id, {}), last.printed_on)
            found += compare(then, snapshot_now(facts.get(deal_id), day))
        found.sort(key=lambda movement: (ORDER.index(movement.kind), -(movement.deal.amount or 0), movement.deal.id))
        customers = {customer.id: customer.name for customer in entity_queries.every(conn, Customer)}
        left = left_entries(edits)
        parked = {key: value.parkings[-1].wake_on.isoformat() for key, value in facts.items() if value.parkings}
        return [_line(movement, customers.get(movement.deal.customer_id or "", ""), left, parked) for movement in found]


def _beside(counted: Sequence[Card], main: str) -> tuple[tuple[str, int], ...]:
    """Return what the known amounts of the other currencies come to, each of them by its code."""
    sums: Counter[str] = Counter()
    for card in counted:
        if card.currency != main and card.amount is not None:
            sums[card.currency] += card.amount
    return tuple(sorted(sums.items()))


def _line(movement: Movement, customer: str, left: dict[str, StageEntry], wakes: dict[str, str]) -> PageMovement:
    deal, before, after = movement.deal, movement.before, movement.after
    closing = after.closing if after else None
    entry = left.get(deal.id) if movement.kind in {"forward", "back"} else None
    notes = {"won": closing.contract_no if closing else "", "lost": closing.reason if closing else ""}
    return PageMovement(
        kind=movement.kind,
        name=deal.name,
        customer=customer,
        currency=deal.currency,
        amount=deal.amount,
        amount_before=before.deal.amount if before else None,
        from_stage=before.deal.stage if before else 0,
        to_stage=deal.stage,
        waived=bool(entry and entry.waived),
        note=entry.waiver if entry else notes.get(movement.kind, ""),
        cause=closing.cause if closing else "",
        until=wakes.get(deal.id, "") if movement.kind == "parked" else "",
    )


def _top(counted: Sequence[Card], day: date, currency: str) -> tuple[TopDeal, ...]:
    """Return the deals of the highest proved value in the main currency."""
    mine = [card for card in counted if card.currency == currency]
    best = sorted(mine, key=lambda card: (-(card.proved or 0), -(card.weighted or 0), card.id))[:TOP]
    return tuple(_top_deal(card, day) for card in best)


def _top_deal(card: Card, day: date) -> TopDeal:
    late = (day - date.fromisoformat(card.next_on)).days if card.next_on else 0
    return TopDeal(
        name=card.name,
        customer=card.customer,
        currency=card.currency,
        amount=card.amount,
        rate=card.proved_rate,
        proved=card.proved,
        stage=card.stage,
        b=card.b,
        gap=card.gap,
        pips=card.pips,
        debt=card.debt,
        days=card.days_in_stage(day.isoformat()),
        next_text=card.next_text,
        next_on=card.next_on,
        late=max(0, late),
    )


def _weighted(last: PrintedPack | None) -> int | None:
    value = dict(last.extra).get("weighted") if last else None
    return int(value) if value else None
