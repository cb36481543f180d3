"""The rooms of an open file that have a page, a dialog or a command of their own: one line each.

A room gets the house and connects itself; what it offers to others goes through the house's ways.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject

from ui.common.change_bus import ChangeBus
from ui.common.prompter import Prompter
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.chart_saver import ChartSaver
from ui.shell.forecast_wiring import ForecastRoom
from ui.shell.funnel_page_wiring import FlowPageRoom, FunnelPageRoom
from ui.shell.health_wiring import HealthRoom
from ui.shell.main_window import MainWindow
from ui.shell.page_turner import PageTurner
from ui.shell.past_wiring import PastRoom
from ui.shell.playbook_wiring import PlaybookRoom
from ui.shell.portfolio_wiring import PortfolioRoom
from ui.shell.today_wiring import TodayRoom

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.moving import MoveRequest
    from ui.common.editor import Editor
    from ui.deals.desk import Desk


@dataclass(frozen=True, slots=True)
class Ways:
    """How a room leads out: to a deal's page or dock, a move, a report, a tool's sheet.

    `look_at` has reports read from a day of the past, from None on from today again.
    """

    open_deal: Callable[[str], None]
    begin_move: "Callable[[MoveRequest], None]"
    preview: Callable[[str, str], None]
    open_tool: Callable[[str, str], None]
    look_at: "Callable[[App | None], None]"


@dataclass(frozen=True, slots=True)
class House:
    """What a room is built of: the open file's services, the window, the look, the hands, the pages and the ways."""

    app: "App"
    window: MainWindow
    locale: UiLocale
    theme: Theme
    editor: "Editor"
    prompter: Prompter
    bus: ChangeBus
    tasks: TaskRunner
    desk: "Desk"
    pages: PageTurner
    ways: Ways


Room = Callable[[House], QObject]

ROOMS: tuple[Room, ...] = (
    ChartSaver,
    FunnelPageRoom,
    FlowPageRoom,
    PortfolioRoom,
    TodayRoom,
    HealthRoom,
    PastRoom,
    PlaybookRoom,
    ForecastRoom,
)
"""Every room, in the order it is built after the first paint. Keep imports of pages and services inside the room."""


def open_rooms(house: House) -> tuple[QObject, ...]:
    """Build every room of the table."""
    return tuple(room(house) for room in ROOMS)


@runtime_checkable
class Closing(Protocol):
    """A room that has something to stop before the file is closed."""

    def close(self) -> None:
        """Ask the file nothing more."""


def close_rooms(rooms: tuple[QObject, ...]) -> None:
    """Let every room stop what it has running; the file is about to be closed."""
    for room in rooms:
        if isinstance(room, Closing):
            room.close()
