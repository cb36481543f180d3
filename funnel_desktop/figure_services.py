"""The services that only read: figures, forecasts, pages for paper.

Each is built when it is first asked for, and imported then; `bootstrap.App` is made of them.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.services.board import Board
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from funnel_desktop.services.archive import Archive
    from funnel_desktop.services.expected_days import ExpectedDays
    from funnel_desktop.services.flow_figures import FlowFigures
    from funnel_desktop.services.forecast import Forecasts
    from funnel_desktop.services.funnel import Funnel
    from funnel_desktop.services.funnel_table import FunnelTable
    from funnel_desktop.services.health import Health
    from funnel_desktop.services.hours import Hours
    from funnel_desktop.services.positions import Positions
    from funnel_desktop.services.reports import Reports
    from funnel_desktop.services.settings import Settings
    from funnel_desktop.services.week import Week


class FigureServices:
    """What is reckoned from the file."""

    store: Store
    clock: Clock
    new_id: NewId
    board: Board

    @cached_property
    def settings(self) -> "Settings":
        """What the file says of itself; those that print may set how they did it."""
        from funnel_desktop.services.settings import Settings

        return Settings(self.store, self.clock, self.new_id)

    @cached_property
    def funnel(self) -> "Funnel":
        """The funnel's figures."""
        from funnel_desktop.services.funnel import Funnel

        return Funnel(self.store, self.clock)

    @cached_property
    def archive(self) -> "Archive":
        """The closed deals."""
        from funnel_desktop.services.archive import Archive

        return Archive(self.store)

    @cached_property
    def positions(self) -> "Positions":
        """Who is ahead of the customer and who behind."""
        from funnel_desktop.services.positions import Positions

        return Positions(self.store, self.clock)

    @cached_property
    def expected_days(self) -> "ExpectedDays":
        """Moving the days on which deals are expected."""
        from funnel_desktop.services.expected_days import ExpectedDays

        return ExpectedDays(self.store, self.clock, self.new_id)

    @cached_property
    def forecast(self) -> "Forecasts":
        """The forecast in blocks, by month and quarter."""
        from funnel_desktop.services.forecast import Forecasts

        return Forecasts(self.store, self.clock)

    @cached_property
    def flow_figures(self) -> "FlowFigures":
        """Velocity, win rates, losses, leaks and stocks."""
        from funnel_desktop.services.flow_figures import FlowFigures

        return FlowFigures(self.store, self.clock)

    @cached_property
    def funnel_table(self) -> "FunnelTable":
        """The funnel page's table and key figures."""
        from funnel_desktop.services.funnel_table import FunnelTable

        return FunnelTable(self.store, self.clock)

    @cached_property
    def health(self) -> "Health":
        """The health of deals and funnel."""
        from funnel_desktop.services.health import Health

        return Health(self.store, self.clock)

    @cached_property
    def hours(self) -> "Hours":
        """Planned and spent hours, what they bring, and when search starves."""
        from funnel_desktop.services.hours import Hours

        return Hours(self.store, self.clock, self.new_id)

    @cached_property
    def week(self) -> "Week":
        """The deals that deserve today and this week."""
        from funnel_desktop.services.week import Week

        return Week(self.store, self.health, self.hours, self.settings)

    @cached_property
    def reports(self) -> "Reports":
        """The pages that are printed."""
        from funnel_desktop.services.reports import Reports

        return Reports(self.store, (self.board, self.funnel, self.settings), self.clock, self.new_id)
