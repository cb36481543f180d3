"""Who is ahead of the customer and who behind, for how long: read in bulk, a few statements whatever the number."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from funnel_desktop.domain import positions
from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.diagnosis import missing_indicator
from funnel_desktop.domain.entities import IndicatorCheck, MilestoneCheck, StageEntry
from funnel_desktop.domain.gap_history import gap_run
from funnel_desktop.domain.positions import PositionLine
from funnel_desktop.domain.standing import SETTLED
from funnel_desktop.services.file_settings import file_settings
from funnel_desktop.services.today import today
from funnel_desktop.storage import board_queries
from funnel_desktop.storage.entity_queries import among
from funnel_desktop.storage.evidence_days import recorded_instants
from funnel_desktop.storage.store import Store


class Positions:
    """Reads the two positions of the open deals of one file; it writes nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def report(self) -> positions.Positions:
        """Return every open, not parked deal that is out of step, and how many are in step."""
        conn = self._store.connection
        chosen = file_settings(conn)
        day = today(self._clock, chosen["time_zone"])
        iso = day.isoformat()
        cards = board_queries.all_open(conn)
        counted = [card for card in cards if card.is_counted(iso)]
        out = [card for card in counted if card.gap]
        lines = positions.in_order(self._lines(out, day, ZoneInfo(chosen["time_zone"])))
        in_step = len(counted) - len(out)
        return positions.Positions(day, chosen["currency"], lines, in_step, len(cards) - len(counted))

    def _lines(self, cards: Iterable[Card], day: date, zone: ZoneInfo) -> Iterable[PositionLine]:
        conn, ids = self._store.connection, [card.id for card in cards]
        entries: dict[str, list[StageEntry]] = defaultdict(list)
        signs: dict[str, list[IndicatorCheck]] = defaultdict(list)
        ours: dict[str, list[MilestoneCheck]] = defaultdict(list)
        for entry in sorted(among(conn, StageEntry, "deal_id", ids), key=lambda row: row.nth):
            entries[entry.deal_id].append(entry)
        for sign in sorted(among(conn, IndicatorCheck, "deal_id", ids), key=lambda row: row.nth):
            signs[sign.deal_id].append(sign)
        for check in sorted(among(conn, MilestoneCheck, "deal_id", ids), key=lambda row: row.nth):
            ours[check.deal_id].append(check)
        instants = recorded_instants(conn, IndicatorCheck.TABLE, ids)
        days = {key: instant.astimezone(zone).date() for key, instant in instants.items()}
        for card in cards:
            run = gap_run(self._store.playbook, entries[card.id], signs[card.id], days)
            since = date.fromisoformat(card.entered_on) if run is None else run.since
            missing = missing_indicator(self._store.playbook, {sign.key: sign.state for sign in signs[card.id]})
            yield PositionLine(
                card, since, (day - since).days, missing, self._open_milestone(card, entries[card.id], ours[card.id])
            )

    def _open_milestone(self, card: Card, entries: Sequence[StageEntry], checks: Iterable[MilestoneCheck]) -> str:
        """Return the first milestone of the deal's step that is neither done nor not applicable, "" if none is."""
        states = {check.key: check.state for check in checks}
        keys = self._store.playbook.of_deal(entries).milestone_keys(card.stage)
        return next((key for key in keys if states.get(key) not in SETTLED), "")
