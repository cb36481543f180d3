"""The composition root of the core: one file, and the services on it. Nothing is built anywhere else.

A service is built when it is first asked for, and imported then: a start needs the file, the board and the settings;
moving, editing, charting, importing and printing come after the first paint.
"""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services import files
from funnel_desktop.services.backups import Backups
from funnel_desktop.services.board import Board
from funnel_desktop.services.files import OpenFile
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.services.settings import Settings
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from funnel_desktop.services.activities import Activities
    from funnel_desktop.services.attachments import Attachments
    from funnel_desktop.services.calibration import Calibrations
    from funnel_desktop.services.coaches import Coaches
    from funnel_desktop.services.competitors import Competitors
    from funnel_desktop.services.contacts import Contacts
    from funnel_desktop.services.customers import Customers
    from funnel_desktop.services.deal_room import DealRoom
    from funnel_desktop.services.deals import Deals
    from funnel_desktop.services.expected_days import ExpectedDays
    from funnel_desktop.services.exporter import Exporter
    from funnel_desktop.services.forecast import Forecasts
    from funnel_desktop.services.funnel import Funnel
    from funnel_desktop.services.funnel_table import FunnelTable
    from funnel_desktop.services.health import Health
    from funnel_desktop.services.history import History
    from funnel_desktop.services.importer import Importer
    from funnel_desktop.services.moves import Moves
    from funnel_desktop.services.past import Past
    from funnel_desktop.services.people import People
    from funnel_desktop.services.reports import Reports
    from funnel_desktop.services.tool_sheets import ToolSheets
    from funnel_desktop.services.waterfall import Waterfalls


class App:
    """An open file with everything that can be done to it."""

    def __init__(self, file: OpenFile, clock: Clock, new_id: NewId) -> None:
        self.file = file
        self.clock = clock
        self.new_id = new_id
        self.store: Store = file.store
        self.playbook: Playbook = file.store.playbook
        self.backups: Backups = file.backups
        self.settings = Settings(file.store, clock, new_id)
        self.board = Board(file.store, file.store.playbook, clock)

    @cached_property
    def history(self) -> "History":
        """Undo, redo and the journal's pages."""
        from funnel_desktop.services.history import History

        return History(self.store, self.clock, self.new_id)

    @cached_property
    def deals(self) -> "Deals":
        """Adding, editing and deleting deals."""
        from funnel_desktop.services.deals import Deals

        return Deals(self.store, self.clock, self.new_id)

    @cached_property
    def customers(self) -> "Customers":
        """Customers: list, figures, merging."""
        from funnel_desktop.services.customers import Customers

        return Customers(self.store, self.clock, self.new_id)

    @cached_property
    def contacts(self) -> "Contacts":
        """The people of customers."""
        from funnel_desktop.services.contacts import Contacts

        return Contacts(self.store, self.clock, self.new_id)

    @cached_property
    def deal_room(self) -> "DealRoom":
        """One deal to look at, with its history."""
        from funnel_desktop.services.deal_room import DealRoom

        return DealRoom(self.store, self.playbook, self.clock)

    @cached_property
    def activities(self) -> "Activities":
        """What is planned and done for deals."""
        from funnel_desktop.services.activities import Activities

        return Activities(self.store, self.clock, self.new_id)

    @cached_property
    def people(self) -> "People":
        """The parts people play in deals."""
        from funnel_desktop.services.people import People

        return People(self.store, self.clock, self.new_id)

    @cached_property
    def coaches(self) -> "Coaches":
        """What coaches told us, and whether it proved true."""
        from funnel_desktop.services.coaches import Coaches

        return Coaches(self.store, self.clock, self.new_id)

    @cached_property
    def competitors(self) -> "Competitors":
        """Who else wants the deals."""
        from funnel_desktop.services.competitors import Competitors

        return Competitors(self.store, self.clock, self.new_id)

    @cached_property
    def attachments(self) -> "Attachments":
        """The documents of deals."""
        from funnel_desktop.services.attachments import Attachments

        return Attachments(self.store, self.clock, self.new_id)

    @cached_property
    def tool_sheets(self) -> "ToolSheets":
        """The tools of the playbook, filled in deal by deal."""
        from funnel_desktop.services.tool_sheets import ToolSheets

        return ToolSheets(self.store, self.playbook, self.clock, self.new_id)

    @cached_property
    def moves(self) -> "Moves":
        """Moving deals: stages, won, lost, parked."""
        from funnel_desktop.services.moves import Moves

        return Moves(self.store, self.playbook, self.clock, self.new_id)

    @cached_property
    def funnel(self) -> "Funnel":
        """The funnel's figures."""
        from funnel_desktop.services.funnel import Funnel

        return Funnel(self.store, self.playbook, self.clock)

    @cached_property
    def expected_days(self) -> "ExpectedDays":
        """Moving the days on which deals are expected."""
        from funnel_desktop.services.expected_days import ExpectedDays

        return ExpectedDays(self.store, self.clock, self.new_id)

    @cached_property
    def forecast(self) -> "Forecasts":
        """The forecast in blocks, by month and quarter."""
        from funnel_desktop.services.forecast import Forecasts

        return Forecasts(self.store, self.playbook, self.clock)

    @cached_property
    def funnel_table(self) -> "FunnelTable":
        """The funnel page's table and key figures."""
        from funnel_desktop.services.funnel_table import FunnelTable

        return FunnelTable(self.store, self.playbook, self.clock)

    @cached_property
    def health(self) -> "Health":
        """The health of deals and funnel."""
        from funnel_desktop.services.health import Health

        return Health(self.store, self.playbook, self.clock)

    @cached_property
    def calibration(self) -> "Calibrations[App]":
        """How good past forecasts were."""
        from funnel_desktop.services.calibration import Calibrations

        return Calibrations(self.past, self.forecast)

    @cached_property
    def reports(self) -> "Reports":
        """The pages that are printed."""
        from funnel_desktop.services.reports import Reports

        return Reports(self.store, (self.board, self.funnel, self.settings), self.clock, self.new_id)

    @cached_property
    def past(self) -> "Past[App]":
        """The file as it stood on any day behind it, to look at."""
        from funnel_desktop.services.past import Past

        def build(file: OpenFile, clock: Clock) -> App:
            return App(file, clock, self.new_id)

        return Past(self.store, self.clock, build, lambda _conn, _day: self.playbook)

    @cached_property
    def waterfall(self) -> "Waterfalls":
        """Two days side by side."""
        from funnel_desktop.services.waterfall import Waterfalls

        return Waterfalls(self.store, self.past)

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
