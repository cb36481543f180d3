"""A user's own tools: made by a form or brought in from a file, kept with the playbook, each time one change."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import PlaybookOverride
from funnel_desktop.domain.errors import DomainError, InputError
from funnel_desktop.domain.own_tools import LANGUAGES, TARGET, Definition, checked_tool
from funnel_desktop.services.playbook_file import read_tables
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.tool_book import shipped_keys
from funnel_desktop.storage import playbook_rows
from funnel_desktop.storage.store import Store


class OwnTools:
    """The own tools of one file; they hold from today on, and what was filled in stays when one is retired."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def definition(self, key: str) -> Definition:
        """Return how a tool of the user's own is defined. Raises DomainError "sheet.tool"."""
        value = playbook_rows.overrides(self._store.connection).values.get(f"{TARGET}{key}")
        if not isinstance(value, Mapping):
            raise DomainError("sheet.tool", tool=key)
        return value

    def save(self, key: str, table: Mapping[str, Any]) -> Change:
        """Make a tool or define one anew; "" as key makes a new one. Raises DomainError as `own_tools.checked_tool`."""
        name = key or f"own_{self._recorder.new_id().replace('-', '')[-24:]}"
        return self._lay({name: checked_tool(name, table, shipped_keys())}, "tool.saved")

    def bring_in(self, path: Path) -> Change:
        """Take over every tool of a file: tables `[tool.KEY]`, as one change.

        Raises InputError "playbook.unreadable", "playbook.toml" (where), "tool.none" (no tool in it), and DomainError
        as `own_tools.checked_tool` does; then nothing has changed.
        """
        tools = read_tables(path).get("tool")
        if not isinstance(tools, dict) or not all(isinstance(table, dict) for table in tools.values()) or not tools:
            raise InputError("tool.none", path=path.name)
        shipped = shipped_keys()
        return self._lay({key: checked_tool(key, table, shipped) for key, table in tools.items()}, "tool.saved")

    def retire(self, key: str) -> Change:
        """Take a tool out of use. Raises DomainError "sheet.tool"."""
        return self._lay({key: self.definition(key)}, "tool.retired", retired=True)

    def _lay(self, tools: Mapping[str, Definition], kind: str, *, retired: bool = False) -> Change:
        before = playbook_rows.overrides(self._store.connection).rows
        nth, today = (before[-1].nth if before else 0), self._recorder.today()
        rows = [
            PlaybookOverride(
                self._recorder.new_id(),
                nth + at,
                today,
                f"{TARGET}{key}",
                "" if retired else json.dumps(definition, ensure_ascii=False),
            )
            for at, (key, definition) in enumerate(tools.items(), start=1)
        ]
        first = next(iter(tools.values()))["title"]
        params = {"name": first[LANGUAGES[0]], "count": len(rows)}
        return self._recorder.record(kind, params, [Edit(None, row) for row in rows])
