"""The composition root of the core: one file, and the services on it. Nothing is built anywhere else.

A service is built when it is first asked for, and imported then: a start needs the file and the board;
moving, editing, charting, importing and printing come after the first paint.
"""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.deal_services import DealServices
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.overrides import Overrides
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.figure_services import FigureServices
from funnel_desktop.services import files
from funnel_desktop.services.board import Board
from funnel_desktop.services.files import OpenFile
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.storage import playbook_rows

if TYPE_CHECKING:
    from funnel_desktop.services.backups import Backups
    from funnel_desktop.services.calibration import Calibrations
    from funnel_desktop.services.exporter import Exporter
    from funnel_desktop.services.figures.report import Figures
    from funnel_desktop.services.history import History
    from funnel_desktop.services.importer import Importer
    from funnel_desktop.services.packs import Packs
    from funnel_desktop.services.past import Past
    from funnel_desktop.services.waterfall import Waterfalls


class App(DealServices, FigureServices):
    """An open file with everything that can be done to it."""

    def __init__(self, file: OpenFile, clock: Clock, new_id: NewId) -> None:
        self.file = file
        self.clock = clock
        self.new_id = new_id
        self.store = file.store
        self.board = Board(file.store, clock)

    @property
    def playbook(self) -> Playbook:
        """The playbook that holds now; ask every time, since an edit of it or a closed deal may alter it."""
        return self.store.playbook

    def overrides(self) -> Overrides:
        """Return the user's own playbook as the file has it: what lies over the shipped one."""
        return playbook_rows.overrides(self.store.connection)

    @property
    def backups(self) -> "Backups":
        """The file's backups."""
        return self.file.backups

    @cached_property
    def history(self) -> "History":
        """Undo, redo and the journal's pages."""
        from funnel_desktop.services.history import History

        return History(self.store, self.clock, self.new_id)

    @cached_property
    def calibration(self) -> "Calibrations[App]":
        """How good past forecasts were."""
        from funnel_desktop.services.calibration import Calibrations

        return Calibrations(self.past, self.forecast)

    @cached_property
    def figures(self) -> "Figures[App]":
        """Every figure of the method, as plain values."""
        from funnel_desktop.services.figures.report import Figures

        return Figures(self.past, self.waterfall)

    @cached_property
    def past(self) -> "Past[App]":
        """The file as it stood on any day behind it, to look at."""
        from funnel_desktop.services.past import Past

        def build(file: OpenFile, clock: Clock) -> App:
            return App(file, clock, self.new_id)

        return Past(self.store, self.clock, build)

    @cached_property
    def waterfall(self) -> "Waterfalls":
        """Two days side by side."""
        from funnel_desktop.services.waterfall import Waterfalls

        return Waterfalls(self.store, self.past)

    @cached_property
    def packs(self) -> "Packs":
        """The meeting pack, and those that were printed."""
        from funnel_desktop.services.packs import Packs, parts_of

        return Packs(self.store, lambda: parts_of(self), self.clock, self.new_id)

    def importer(self) -> "Importer":
        """Return the import service."""
        from funnel_desktop.services.importer import Importer

        return Importer(self.store, self.backups, self.settings, self.clock, self.new_id)

    def exporter(self) -> "Exporter":
        """Return the export service."""
        from funnel_desktop.services.exporter import Exporter

        return Exporter(self.store, self.settings)

    def close(self) -> None:
        """Back up if changed, close the file and give up its lock."""
        if "past" in vars(self):
            self.past.close()
        self.file.close()


def open_app(path: Path, *, clock: Clock, new_id: NewId) -> App:
    """Open a file (see `services.files.open_file` for what it raises) and build the services on it."""
    playbook = load_playbook()
    return App(files.open_file(path, playbook=playbook, clock=clock), clock, new_id)


def create_app(path: Path, settings: Mapping[str, str], *, clock: Clock, new_id: NewId) -> App:
    """Make a new file (see `services.files.create`) and build the services on it."""
    playbook = load_playbook()
    return App(files.create(path, settings, playbook=playbook, clock=clock, new_id=new_id), clock, new_id)
