"""The ways of the reporting lines through the map of a buying centre, before anything has coordinates.

All lines of one boss to one side make a net. A net runs along the channels between the rows (channel *i* lies above
row *i*) on a track of its own and passes a row through a gap between two boxes, on a lane of its own; where the gaps
are full, around the outside, where there is room for any number. So no line can meet a box or a label, and lines of
different bosses never lie on each other.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from funnel_desktop.domain.centre import MapPerson
from funnel_desktop.domain.centre_rows import MapRow

GAP_LANES = 2
"""So many nets pass between two boxes."""
_EMPTY_FROM = 0.6
"""An empty row can be passed in its right part, beside its hint."""


@dataclass(frozen=True, slots=True)
class Pass:
    """Where a net passes a row: the gap (its place in boxes; 0 or less and `columns` or more lie outside), the lane."""

    gap: float
    lane: int


@dataclass(slots=True)
class Net:
    """The lines of one boss that leave below (`down`) or above, and the rows they pass."""

    boss: str
    row: int
    down: bool
    targets: dict[str, int] = field(default_factory=dict)
    passes: dict[int, Pass] = field(default_factory=dict)

    def channel(self, row: int) -> int:
        """Return the channel from which a target in a row is reached."""
        return row if self.down and row > self.row else row + 1

    @property
    def start(self) -> int:
        """The channel in which it begins."""
        return self.row + 1 if self.down else self.row

    def rows_to(self, channel: int) -> range:
        """Return the rows passed on the way to a channel, in the order of the way."""
        return range(self.start, channel) if self.down else range(self.start - 1, channel - 1, -1)


@dataclass(frozen=True, slots=True)
class Routes:
    """All nets, the lines that go straight to the box beside, and the lanes used outside at the left and right."""

    nets: tuple[Net, ...]
    direct: tuple[tuple[str, str], ...]
    outer_left: int
    outer_right: int


def make_routes(people: Sequence[MapPerson], rows: Sequence[MapRow], columns: int) -> Routes:
    """Return the ways of every reporting line between two people of the map."""
    at = {person: (number, row.people.index(person)) for number, row in enumerate(rows) for person in row.people}
    nets: dict[tuple[str, bool], Net] = {}
    direct: list[tuple[str, str]] = []
    for person in people:
        boss = person.boss
        if boss is None or boss not in at or boss == person.id:
            continue
        (row, place), (boss_row, boss_place) = at[person.id], at[boss]
        if row == boss_row and abs(place - boss_place) == 1:
            direct.append((boss, person.id))
            continue
        down = row >= boss_row
        nets.setdefault((boss, down), Net(boss, boss_row, down)).targets[person.id] = row
    made = tuple(nets.values())
    lanes = _Lanes(rows, columns)
    places = {person: row.left(columns) + index + 0.5 for row in rows for index, person in enumerate(row.people)}
    for net in made:
        _pass_rows(net, lanes, places)
    return Routes(made, tuple(direct), lanes.most(left=True), lanes.most(left=False))


def _pass_rows(net: Net, lanes: "_Lanes", places: Mapping[str, float]) -> None:
    """Choose a gap in every row on the way, near to where the net is going."""
    channels = {target: net.channel(row) for target, row in net.targets.items()}
    last = max(channels.values()) if net.down else min(channels.values())
    here = places[net.boss]
    for row in net.rows_to(last):
        beyond = [t for t, channel in channels.items() if (channel > row if net.down else channel <= row)]
        wanted = (here + sum(places[t] for t in beyond) / len(beyond)) / 2
        net.passes[row] = lanes.take(row, wanted, net)
        here = net.passes[row].gap


class _Lanes:
    """Hands out lanes; one taken in a row is not given to another net in the rows beside it."""

    def __init__(self, rows: Sequence[MapRow], columns: int) -> None:
        self._rows, self._columns = rows, columns
        self._taken: dict[tuple[int, float, int], Net] = {}

    def most(self, *, left: bool) -> int:
        """Return how many lanes are used outside at a side."""
        used = [lane for _, gap, lane in self._taken if (gap <= 0 if left else gap >= self._columns)]
        return max(used, default=-1) + 1

    def take(self, row: int, wanted: float, net: Net) -> Pass:
        """Return the free lane nearest to a place; outside there is always one."""
        gaps = sorted(self._gaps(row), key=lambda gap: abs(gap - wanted))
        found = next(
            Pass(gap, lane) for gap in gaps for lane in self._lanes(gap) if self._is_free(row, Pass(gap, lane), net)
        )
        self._taken[row, found.gap, found.lane] = net
        return found

    def _lanes(self, gap: float) -> Iterable[int]:
        return count() if gap <= 0 or gap >= self._columns else range(GAP_LANES)

    def _is_free(self, row: int, where: Pass, net: Net) -> bool:
        near = (self._taken.get((at, where.gap, where.lane), net) for at in (row - 1, row, row + 1))
        return all(other is net for other in near)

    def _gaps(self, row: int) -> Iterable[float]:
        """Return the gaps of a row: between its boxes, at both ends, and outside; the level's name is left free."""
        here, columns = self._rows[row], self._columns
        outside = {0.0, float(columns)}
        if not here.people:
            return outside | {float(gap) for gap in range(1, columns) if gap >= columns * _EMPTY_FROM}
        left = here.left(columns)
        ends = {left + index for index in range(len(here.people) + 1)}
        return outside | (ends - {left} if here.first and 0 < left < 1 else ends)
