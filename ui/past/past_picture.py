"""What is shown of a day of the past, as values, and the one place where it is read."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from funnel_desktop.domain.funnel_view import FunnelQuery, FunnelView

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.forecast import Forecast
    from funnel_desktop.services.board import Opening

ALL = 1 << 40
"""As many cards a column as there are."""


@dataclass(frozen=True)
class PastPicture:
    """Board, funnel and forecast as they stood at the end of a day; `forecast` is of the quarter the day lies in."""

    day: date
    opening: "Opening"
    funnel: FunnelView
    forecast: "Forecast"


def read_picture(then: "App", day: date, query: FunnelQuery) -> PastPicture:
    """Return what is shown of a day, from the services on the file as it stood then. May run in any thread."""
    return PastPicture(day, then.board.opening(ALL), then.funnel.view(query), then.forecast.quarter())
