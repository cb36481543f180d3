"""The closed deals of a file, with search."""

from collections.abc import Iterable

from funnel_desktop.domain.archive import ArchiveLine
from funnel_desktop.services.file_settings import file_settings
from funnel_desktop.services.search import SearchIndex
from funnel_desktop.storage import archive_queries
from funnel_desktop.storage.store import Store


class Archive:
    """Reads what is closed; it writes nothing (reopening is a move)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def currency(self) -> str:
        """The file's main currency."""
        return file_settings(self._store.connection)["currency"]

    def lines(self) -> list[ArchiveLine]:
        """Return every closed deal, the one closed last first."""
        return archive_queries.closed_lines(self._store.connection)


class ArchiveSearch:
    """Finds closed deals as the board finds open ones: in characters, pinyin, initials; competitors too."""

    def __init__(self, lines: Iterable[ArchiveLine]) -> None:
        self._index = SearchIndex()
        self._index.build(
            line.card._replace(contacts="\n".join(text for text in (line.card.contacts, line.competitor) if text))
            for line in lines
        )

    def match(self, query: str) -> set[str] | None:
        """Return the ids of the deals found, None for an empty query."""
        return self._index.match(query)
