"""One deal to look at: everything its panel shows, and its history."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from funnel_desktop.domain.centre_rules import CentreWarning
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.coach import Reliability, reliability
from funnel_desktop.domain.deal_panel import DealPanel, make_panel, named_contacts
from funnel_desktop.domain.entities import Closing, CoachStatement, Contact, IndicatorCheck
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.gap_history import gap_run
from funnel_desktop.domain.history_line import HistoryLine
from funnel_desktop.domain.pace import paces
from funnel_desktop.domain.post_mortem import post_mortem
from funnel_desktop.domain.tool_forms import tool_status
from funnel_desktop.services.today import today
from funnel_desktop.services.tool_book import all_forms
from funnel_desktop.storage import deal_history, entity_queries, glance, playbook_rows
from funnel_desktop.storage.evidence_days import recorded_instants
from funnel_desktop.storage.store import Store

PAGE = 60
"""Lines of history read at once."""

MOST = 10_000
"""More lines no deal has."""


class DealRoom:
    """Looks at the deals of one file; it writes nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def panel(self, deal_id: str) -> DealPanel:
        """Return what the panel shows of a deal. Raises DomainError "deal.gone"."""
        conn = self._store.connection
        facts = entity_queries.facts(conn, [deal_id]).get(deal_id)
        if facts is None:
            raise DomainError("deal.gone")
        day = today(self._clock, glance.settings(conn).get("time_zone", "Asia/Shanghai"))
        everyone = entity_queries.among(conn, Contact, "id", named_contacts(facts))
        usual = paces(self._store.playbook, glance.stay_counts(conn))
        overrides = playbook_rows.overrides(conn)
        tools = tuple(tool_status(form, facts) for form in all_forms(self._store.playbook, overrides))
        panel = make_panel(self._store.playbook, facts, everyone, usual, day)
        records = self._records(panel)
        days = self._recorded(panel)
        run = gap_run(self._store.playbook, facts.entries, facts.indicator_checks, days)
        out = run is not None and panel.standing.gap != 0 and panel.status == "open"
        return replace(
            panel,
            tools=tools,
            records=records,
            warnings=tuple(each for each in panel.warnings if not _is_tested(each, records)),
            gap_since=run.since if run is not None and out else None,
            review=post_mortem(self._store.playbook, facts, days, self._earlier(panel)),
        )

    def _records(self, panel: DealPanel) -> dict[str, Reliability]:
        """Return how far each of the deal's people could be relied on in whatever deal; those who said nothing not."""
        people = [part.contact_id for part in panel.facts.people]
        said = entity_queries.among(self._store.connection, CoachStatement, "contact_id", people) if people else []
        return {key: reliability(said, key) for key in {statement.contact_id for statement in said}}

    def _recorded(self, panel: DealPanel) -> dict[str, date]:
        """Return the day each of a deal's customer's signs was recorded; those of a deal in step are not asked for."""
        if not panel.standing.gap and panel.status == "open":
            return {}
        conn = self._store.connection
        zone = ZoneInfo(glance.settings(conn).get("time_zone", "Asia/Shanghai"))
        instants = recorded_instants(conn, IndicatorCheck.TABLE, [panel.facts.deal.id])
        return {key: instant.astimezone(zone).date() for key, instant in instants.items()}

    def _earlier(self, panel: DealPanel) -> list[Closing]:
        """Return the closings a closed deal was reopened from, as the journal knows them."""
        facts = panel.facts
        if facts.closing is None or all(entry.arrival != "reopened" for entry in facts.entries):
            return []
        lines = deal_history.lines(self._store.connection, facts.deal.id, None, MOST)
        made = [edit.after for line in reversed(lines) if not line.undone for edit in line.edits]
        return [each for each in made if isinstance(each, Closing) and each.id != facts.closing.id]

    def history(self, deal_id: str, before_seq: int | None = None, limit: int = PAGE) -> list[HistoryLine]:
        """Return a page of a deal's history, newest first; `before_seq` asks for the next one."""
        conn = self._store.connection
        zone = ZoneInfo(glance.settings(conn).get("time_zone", "Asia/Shanghai"))
        found = deal_history.lines(conn, deal_id, before_seq, limit)
        return [replace(line, recorded_at=line.recorded_at.astimezone(zone)) for line in found]


def _is_tested(warning: CentreWarning, records: Mapping[str, Reliability]) -> bool:
    """Tell whether a coach who is untested in this deal has been tested in another."""
    return warning.code == "coach_untested" and any(key in records and records[key].judged for key in warning.people)
