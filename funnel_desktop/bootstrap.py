"""The composition root of the core: one file, and the services on it. Nothing is built anywhere else."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services import files
from funnel_desktop.services.backups import Backups
from funnel_desktop.services.board import Board
from funnel_desktop.services.deals import Deals
from funnel_desktop.services.files import OpenFile
from funnel_desktop.services.funnel import Funnel
from funnel_desktop.services.history import History
from funnel_desktop.services.moves import Moves
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.services.reports import Reports
from funnel_desktop.services.settings import Settings
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from funnel_desktop.services.exporter import Exporter
    from funnel_desktop.services.importer import Importer


@dataclass(frozen=True, slots=True)
class App:
    """An open file with everything that can be done to it."""

    file: OpenFile
    store: Store
    playbook: Playbook
    clock: Clock
    new_id: NewId
    history: History
    backups: Backups
    settings: Settings
    board: Board
    deals: Deals
    moves: Moves
    funnel: Funnel
    reports: Reports

    def importer(self) -> "Importer":
        """Return the import service; built when it is asked for, since a start does not need it."""
        from funnel_desktop.services.importer import Importer

        return Importer(self.store, self.backups, self.settings, self.clock, self.new_id)

    def exporter(self) -> "Exporter":
        """Return the export service; built when it is asked for."""
        from funnel_desktop.services.exporter import Exporter

        return Exporter(self.store, self.settings)

    def close(self) -> None:
        """Back up if changed, close the file and give up its lock."""
        self.file.close()


def open_app(path: Path, *, clock: Clock, new_id: NewId) -> App:
    """Open a file (see `services.files.open_file` for what it raises) and build the services on it."""
    playbook = load_playbook()
    return _build(files.open_file(path, playbook=playbook, clock=clock), clock, new_id)


def create_app(path: Path, settings: Mapping[str, str], *, clock: Clock, new_id: NewId) -> App:
    """Make a new file (see `services.files.create`) and build the services on it."""
    playbook = load_playbook()
    return _build(files.create(path, settings, playbook=playbook, clock=clock, new_id=new_id), clock, new_id)


def _build(file: OpenFile, clock: Clock, new_id: NewId) -> App:
    store = file.store
    settings = Settings(store, clock, new_id)
    board = Board(store, store.playbook, clock)
    funnel = Funnel(store, store.playbook, clock)
    return App(
        file=file,
        store=store,
        playbook=store.playbook,
        clock=clock,
        new_id=new_id,
        history=History(store, clock, new_id),
        backups=file.backups,
        settings=settings,
        board=board,
        deals=Deals(store, clock, new_id),
        moves=Moves(store, store.playbook, clock, new_id),
        funnel=funnel,
        reports=Reports(store, (board, funnel, settings), clock, new_id),
    )
