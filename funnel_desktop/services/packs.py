"""The meeting pack: its choice, its values, and the packs that were printed, kept byte for byte."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Activity, Deal, PrintedPack
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.movements import PACK
from funnel_desktop.domain.pack import (
    CustomerPack,
    PackChoice,
    PackValues,
    choice_of,
    customer_deal,
    work_of,
)
from funnel_desktop.domain.span import quarters_from
from funnel_desktop.services.past import Moment
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage import blobs, board_queries, entity_queries, glance
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from funnel_desktop.services.board import Board
    from funnel_desktop.services.deal_room import DealRoom
    from funnel_desktop.services.forecast import Forecasts
    from funnel_desktop.services.health import Health
    from funnel_desktop.services.plans import Plans
    from funnel_desktop.services.reports import Reports
    from funnel_desktop.services.settings import Settings
    from funnel_desktop.services.waterfall import Waterfalls

CHOICE_KEY = "pack.choice"
BEST = 3


class PackParts(NamedTuple):
    """The services a pack's values come from."""

    settings: "Settings"
    board: "Board"
    reports: "Reports"
    waterfall: "Waterfalls"
    health: "Health"
    room: "DealRoom"
    forecast: "Forecasts"
    plans: "Plans"


class Packs:
    """The meeting packs of one file."""

    def __init__(self, store: Store, parts: Callable[[], PackParts], clock: Clock, new_id: NewId) -> None:
        self._store, self._parts = store, parts
        self._recorder = Recorder(store, clock, new_id)

    def choice(self) -> PackChoice:
        """Return what was chosen, else the boss's whole pack with the best three deals; deals that are gone are out."""
        kept = choice_of(self._parts().settings.get(CHOICE_KEY))
        if not self.is_chosen():
            return replace(kept, deal_ids=self._best())
        there = {deal.id for deal in entity_queries.among(self._store.connection, Deal, "id", kept.deal_ids)}
        return replace(kept, deal_ids=tuple(deal_id for deal_id in kept.deal_ids if deal_id in there))

    def is_chosen(self) -> bool:
        """Tell whether the choice was ever made."""
        return bool(self._parts().settings.get(CHOICE_KEY))

    def choose(self, choice: PackChoice) -> Change:
        """Keep a choice in the file's settings. Raises as `check` does."""
        self.check(choice)
        return self._parts().settings.set(CHOICE_KEY, choice.as_text())

    def check(self, choice: PackChoice) -> None:
        """Refuse what cannot be printed.

        Raises DomainError pack.empty, pack.customer_deals (no deal chosen), pack.one_customer (names: whose deals were
        chosen): a customer's version is for one customer.
        """
        if not choice.sections and choice.version != "customer":
            raise DomainError("pack.empty")
        if choice.version == "customer":
            self._customer_facts(choice)

    def values(self, choice: PackChoice) -> PackValues | CustomerPack:
        """Return what stands on the pages. Raises as `check` does."""
        self.check(choice)
        return self._for_customer(choice) if choice.version == "customer" else self._for_us(choice)

    def keep(self, title: str, content: bytes, choice: PackChoice) -> Change:
        """Keep a pack that was printed or saved: its bytes, and the journal position that the next one starts at."""
        digest, seq = sha256(content).hexdigest(), glance.last_seq(self._store.connection)
        weighted = str(self._parts().board.summary().weighted)
        money = () if choice.version == "customer" else (("weighted", weighted),)
        extra = (*money, ("version", choice.version))
        day = self._recorder.today()
        pack = PrintedPack(self._recorder.new_id(), day, seq, PACK, title, extra, digest, len(content))
        return self._recorder.record("pack.printed", {"title": title}, [Edit(None, pack)], documents={digest: content})

    def kept(self) -> list[PrintedPack]:
        """Return the packs whose bytes are in the file, the newest first."""
        every = entity_queries.every(self._store.connection, PrintedPack)
        return sorted((pack for pack in every if pack.sha256), key=lambda pack: pack.id, reverse=True)

    def content(self, pack_id: str) -> bytes:
        """Return the very bytes of a kept pack. Raises DomainError pack.gone."""
        pack = entity_queries.get(self._store.connection, PrintedPack, pack_id)
        found = blobs.take(self._store.connection, pack.sha256) if pack is not None and pack.sha256 else None
        if found is None:
            raise DomainError("pack.gone")
        return found

    def _best(self) -> tuple[str, ...]:
        """Return the three deals of the highest proved value."""
        day = self._recorder.today().isoformat()
        cards = [card for card in board_queries.all_open(self._store.connection) if card.is_counted(day)]
        cards.sort(key=lambda card: (-(card.proved or 0), -(card.weighted or 0), card.id))
        return tuple(card.id for card in cards[:BEST])

    def _for_us(self, choice: PackChoice) -> PackValues:
        parts, wanted, conn = self._parts(), choice.printed, self._store.connection
        last = parts.reports.last_print(for_pack=True)
        since = Moment(last.printed_on, last.journal_seq) if last is not None else None
        compared = {"cover", "waterfall"} & {*wanted}
        pages = choice.deal_ids if "deals" in wanted else ()
        cards = tuple(card for chunk in parts.board.load(conn) for card in chunk)
        rows = parts.health.rows() if {"stalled", "progress"} & {*wanted} else ()
        counted = [card.id for card in cards if card.status == "open"]
        done = entity_queries.among(conn, Activity, "deal_id", counted) if "progress" in wanted else []
        needs = {deal.id: deal.help_wanted for deal in entity_queries.among(conn, Deal, "id", counted)}
        return PackValues(
            choice=choice,
            page=parts.reports.funnel_page(for_pack=True),
            changes=parts.waterfall.since(since) if since is not None and compared else None,
            cards=cards,
            rows=rows,
            ills=parts.health.illnesses(rows) if "stalled" in wanted else (),
            help={deal_id: text for deal_id, text in needs.items() if text},
            work=work_of(done),
            panels=tuple(map(parts.room.panel, pages)),
            plans={deal_id: parts.plans.plan(deal_id) for deal_id in pages},
            forecasts=parts.forecast.of(quarters_from(self._recorder.today(), 2)) if "forecast" in wanted else (),
        )

    def _for_customer(self, choice: PackChoice) -> CustomerPack:
        facts = self._customer_facts(choice)
        customer = facts[0].customer.name if facts[0].customer else ""
        deals = tuple(customer_deal(each, self._store.playbook) for each in facts)
        return CustomerPack(choice, customer, self._recorder.today(), deals)

    def _customer_facts(self, choice: PackChoice) -> list[DealFacts]:
        facts = self._recorder.facts(choice.deal_ids)
        if not facts:
            raise DomainError("pack.customer_deals")
        names = list(dict.fromkeys(each.customer.name if each.customer else "" for each in facts))
        if len({each.deal.customer_id for each in facts}) > 1:
            raise DomainError("pack.one_customer", names=[name for name in names if name])
        return facts


def parts_of(app: Any) -> PackParts:
    """Return the services a pack needs, from whatever holds them all."""
    return PackParts(
        app.settings, app.board, app.reports, app.waterfall, app.health, app.deal_room, app.forecast, app.plans
    )
