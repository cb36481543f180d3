"""Taking the deals out: all of them in all their columns, in the format of the file's suffix."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from funnel_desktop.paths import resource
from funnel_desktop.services.exporting.rows import Value, deal_row
from funnel_desktop.services.exporting.spreadsheet import write_whole, writer_of
from funnel_desktop.services.importing.file_state import load_state
from funnel_desktop.services.settings import Settings
from funnel_desktop.storage.store import Store


class Exporter:
    """Exports one file. May be called from a background thread."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings

    def write(self, path: Path, language: str) -> int:
        """Write every deal and return how many there were; an older file stays until the new one is whole.

        Raises InputError "export.format" for a suffix nobody writes, StorageError "export.not_written".
        """
        writer_of(path)
        labels = _labels(language)
        rows = self._rows(labels)
        write_whole(path, list(labels["headers"].values()), rows)
        return len(rows)

    def _rows(self, labels: Mapping[str, Any]) -> list[list[Value]]:
        connection = self._store.reader()
        try:
            state = load_state(connection, self._settings.today(), self._settings.currency)
        finally:
            connection.close()
        rows = [dict(deal_row(deal, state)) for deal in state.deals.values()]
        for row in rows:
            row["status"] = labels["status"][row["status"]]
        return [[row.get(name) for name in labels["headers"]] for row in rows]


def _labels(language: str) -> Mapping[str, Any]:
    with resource("import", "export.toml").open("rb") as file:
        labels = tomllib.load(file)
    found: Mapping[str, Any] = labels.get(language, labels["en"])
    return found
