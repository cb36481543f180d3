"""The funnel's picture as plain values: eight worded bars and the measures they are drawn to.

Lengths are shares of the longest claimed bar (0…1); every text is ready to be read. Who makes them decides language,
measure and shape; who draws them (`figures/funnel.py`, the rail) knows nothing but these values.
"""

from dataclasses import dataclass

from funnel_desktop.domain.playbook import STATES

STATE_OF_BAR = (STATES[0],) * 2 + (STATES[1],) * 3 + (STATES[2],) * 3
"""The state of each of the eight stages, for pictures that have no view yet."""

MINIMUM = 0.027
"""The shortest bar of a stage that holds anything, as a share of the longest, so that it can be seen and clicked."""


@dataclass(frozen=True, slots=True)
class FunnelBar:
    """One stage: its state, its bars as shares, its name, the line under it, the figures beside the bar.

    `tip` says in words what the bar shows, for tooltips and screen readers.
    """

    stage: int
    state: str
    claimed: float
    proved: float
    name: str
    detail: str = ""
    figures: tuple[str, ...] = ()
    tip: str = ""


@dataclass(frozen=True, slots=True)
class FunnelBars:
    """The eight bars from the top, and the heads of the columns of figures (none on screen)."""

    bars: tuple[FunnelBar, ...]
    head_names: str = ""
    head_bars: str = ""
    head_figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FunnelLayout:
    """Where things are, in px from the figure's top left corner; `figure_rights` are the right ends of the columns.

    Row n begins at `top + (n − 1) × pitch`; its bar is `inset` lower and `bar_height` high. `bold_names` and
    `bold_first` (the first column of figures) weigh the text.
    """

    width: float
    height: float
    top: float
    pitch: float
    bar_left: float
    bar_width: float
    bar_height: float
    inset: float
    figure_rights: tuple[float, ...]
    text_px: float
    small_px: float = 9.0
    bold_names: bool = False
    bold_first: bool = False

    @property
    def centre(self) -> float:
        """The axis that the bars are centred on."""
        return self.bar_left + self.bar_width / 2

    @property
    def head_room(self) -> bool:
        """Whether a line of heads stands above the rows (and a second line under each name)."""
        return self.top > 0

    def bar_top(self, index: int) -> float:
        """Return the upper edge of bar 0…7."""
        return self.top + index * self.pitch + self.inset

    def row_at(self, y: float) -> int | None:
        """Return the row 0…7 at a height, None outside all rows."""
        row = int((y - self.top) // self.pitch)
        return row if 0 <= row < len(STATE_OF_BAR) else None


def shares(values: tuple[tuple[int, int], ...]) -> tuple[tuple[float, float], ...]:
    """Return (claimed, proved) as shares of the largest claim; what is not nothing stays visible."""
    largest = max((claimed for claimed, _ in values), default=0)
    if largest <= 0:
        return ((0.0, 0.0),) * len(values)
    return tuple((_share(claimed, largest), _proved_share(proved, claimed, largest)) for claimed, proved in values)


def _share(value: int, largest: int) -> float:
    return max(MINIMUM, value / largest) if value > 0 else 0.0


def _proved_share(proved: int, claimed: int, largest: int) -> float:
    if claimed <= 0 or proved <= 0:
        return 0.0
    return _share(claimed, largest) * min(1.0, proved / claimed)


def dock_layout(width: float, name_width: float, figure_width: float) -> FunnelLayout:
    """Return the dock's layout: eight rows of 28, bars of 22 between the names and one column of figures."""
    left = name_width + 10
    room = max(40.0, width - left - figure_width - 10)
    bar_width = min(room, 160.0)
    return FunnelLayout(width, 224.0, 0.0, 28.0, left + (room - bar_width) / 2, bar_width, 22.0, 1.5, (width,), 12.0)


def page_layout(width: float, name_width: float, figure_widths: tuple[float, ...]) -> FunnelLayout:
    """Return the printed page's layout: rows of 33 under a line of heads, columns of figures of these widths right."""
    rights: list[float] = []
    edge = width - 4
    for needed in reversed(figure_widths):
        rights.insert(0, edge)
        edge -= needed + 12
    room = max(40.0, edge - 12 - name_width - 8)
    bar_width = min(250.0, room)
    left = name_width + 8 + (room - bar_width) / 2
    top, pitch, height, inset = 14.0, 33.0, 25.0, 2.0
    sizes = {"text_px": 10.5, "small_px": 8.5}
    return FunnelLayout(
        width,
        278.0,
        top,
        pitch,
        left,
        bar_width,
        height,
        inset,
        tuple(rights),
        **sizes,
        bold_names=True,
        bold_first=True,
    )
