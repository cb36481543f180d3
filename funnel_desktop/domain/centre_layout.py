"""Draws the map of a buying centre: rows and ways get coordinates. Pure; the same drawing on screen and on paper.

Boxes never overlap, and a reporting line meets no box but its two ends and no label, whoever reports to whom, in
circles too: lines end at the tops of boxes right of where a level's name can reach, and at their bottoms.
"""

from collections.abc import Iterable, Sequence

from funnel_desktop.domain.centre import CentreMap, MapBox, MapLevel, MapLine, MapPerson, Measures, Point, Rect
from funnel_desktop.domain.centre_routes import GAP_LANES, Net, Pass, Routes, make_routes
from funnel_desktop.domain.centre_rows import MapRow, make_rows

LABEL_SHARE = 0.55
"""A level's name takes at most this share of a box's width; lines from above enter further to the right."""
_TOP_IN, _TOP_OUT, _BOTTOM_OUT, _BOTTOM_IN = 0.62, 0.85, 0.5, 0.78
"""Where lines enter from above and leave upwards, leave downwards and enter from below, as shares of the width."""
_LANE_SPREAD = 0.3
_PAD, _RULE = 8.0, 9.0
_EMPTY_HEIGHT = 20.0
_HINT_SHARE = 0.55


def draw_centre(people: Sequence[MapPerson], measures: Measures) -> CentreMap:
    """Return the drawing of up to any number of people within a width; its height follows from them."""
    columns = measures.columns
    rows = make_rows(people, columns)
    routes = make_routes(people, rows, columns)
    return _Drawing(rows, routes, measures).finish({person.id: person.influence for person in people})


class _Drawing:
    """Gives coordinates: x from the columns, then tracks and with them the heights of the channels."""

    def __init__(self, rows: Sequence[MapRow], routes: Routes, measures: Measures) -> None:
        self._rows, self._routes, self._m = rows, routes, measures
        self._columns = measures.columns
        self._left = 2.0 + measures.lane * routes.outer_left
        right = 2.0 + measures.lane * routes.outer_right
        inner = measures.width - self._left - right
        self._box = (inner - (self._columns - 1) * measures.gutter) / self._columns
        self._x = {
            person: self._left + (row.left(self._columns) + index) * (self._box + measures.gutter)
            for row in rows
            for index, person in enumerate(row.people)
        }
        self._row_of = {person: number for number, row in enumerate(rows) for person in row.people}
        self._tracks = self._make_tracks()
        self._tops, self._channels, self._height = self._stack()

    def finish(self, influence: dict[str, int]) -> CentreMap:
        """Return boxes, lines and levels."""
        boxes = tuple(
            MapBox(person, self._rect(person), number) for number, row in enumerate(self._rows) for person in row.people
        )
        lines = [
            MapLine(net.boss, target, influence[target], self._way(net, target))
            for net in self._routes.nets
            for target in net.targets
        ]
        lines += [MapLine(boss, person, influence[person], self._beside(boss, person)) for boss, person in self._direct]
        levels = tuple(self._level(number, row) for number, row in enumerate(self._rows) if row.first)
        return CentreMap(self._m.width, self._height, boxes, tuple(lines), levels)

    @property
    def _direct(self) -> Iterable[tuple[str, str]]:
        return self._routes.direct

    def _rect(self, person: str) -> Rect:
        return Rect(self._x[person], self._tops[self._row_of[person]], self._box, self._m.box_height)

    def _port(self, person: str, share: float) -> float:
        return self._x[person] + share * self._box

    def _lane_x(self, where: Pass) -> float:
        m = self._m
        if where.gap <= 0:
            return self._left - m.lane * (where.lane + 1) + m.lane / 2
        if where.gap >= self._columns:
            return m.width - 2.0 - m.lane * (self._routes.outer_right - where.lane) + m.lane / 2
        side = 2 * where.lane / (GAP_LANES - 1) - 1
        middle = self._left + where.gap * (self._box + m.gutter) - m.gutter / 2
        return middle + side * _LANE_SPREAD * m.gutter

    def _spans(self, net: Net) -> dict[int, tuple[float, float]]:
        """Return from where to where a net runs in each of its channels."""
        found: dict[int, list[float]] = {}
        for target in net.targets:
            channels, xs = self._course(net, target)
            for at, channel in enumerate(channels):
                found.setdefault(channel, []).extend((xs[at], xs[at + 1]))
        return {channel: (min(xs), max(xs)) for channel, xs in found.items()}

    def _course(self, net: Net, target: str) -> tuple[list[int], list[float]]:
        """Return the channels on the way to a target, and the x of every upright from the boss to it."""
        row = net.targets[target]
        passed = net.rows_to(net.channel(row))
        channels = [net.start, *(at + 1 if net.down else at for at in passed)]
        entry = _TOP_IN if net.down and row > net.row else _BOTTOM_IN
        xs = [
            self._port(net.boss, _BOTTOM_OUT if net.down else _TOP_OUT),
            *(self._lane_x(net.passes[at]) for at in passed),
            self._port(target, entry),
        ]
        return channels, xs

    def _make_tracks(self) -> dict[tuple[int, int], int]:
        """Return the track of each net (by its number) in each channel; tracks are shared where nets do not meet."""
        found: dict[tuple[int, int], int] = {}
        spans = [(number, channel, span) for number, net in enumerate(self._routes.nets)
                 for channel, span in self._spans(net).items()]  # fmt: skip
        ends: dict[tuple[int, int], float] = {}
        for number, channel, (low, high) in sorted(spans, key=lambda entry: (entry[1], entry[2])):
            track = 0
            while ends.get((channel, track), low - self._m.lane - 1) > low - self._m.lane:
                track += 1
            ends[channel, track] = high
            found[channel, number] = track
        return found

    def _stack(self) -> tuple[list[float], list[float], float]:
        """Return the tops of the rows, where each channel's tracks begin, and the height of it all."""
        m = self._m
        tops: list[float] = []
        channels: list[float] = []
        y = 0.0
        for number in range(len(self._rows) + 1):
            used = [track + 1 for (channel, _), track in self._tracks.items() if channel == number]
            channels.append(y + _PAD)
            if used:
                y += _PAD + max(used) * m.lane
            elif 0 < number < len(self._rows):
                y += _PAD / 2
            if number == len(self._rows):
                break
            row = self._rows[number]
            y += m.label_height + _RULE if row.first else _PAD
            tops.append(y)
            y += m.box_height if row.people else _EMPTY_HEIGHT
        return tops, channels, y + 2.0

    def _track_y(self, net: Net, channel: int) -> float:
        number = next(at for at, other in enumerate(self._routes.nets) if other is net)
        return self._channels[channel] + self._tracks[channel, number] * self._m.lane

    def _way(self, net: Net, target: str) -> tuple[Point, ...]:
        channels, xs = self._course(net, target)
        boss, end = self._rect(net.boss), self._rect(target)
        enters_top = net.down and net.targets[target] > net.row
        points: list[Point] = [(xs[0], boss.bottom if net.down else boss.y)]
        for at, channel in enumerate(channels):
            y = self._track_y(net, channel)
            points += [(xs[at], y), (xs[at + 1], y)]
        points.append((xs[-1], end.y if enters_top else end.bottom))
        return tuple(points)

    def _beside(self, boss: str, person: str) -> tuple[Point, ...]:
        one, other = sorted((self._rect(boss), self._rect(person)), key=lambda rect: rect.x)
        y = one.y + one.height / 2
        ends: tuple[Point, ...] = ((one.right, y), (other.x, y))
        return ends if self._x[boss] < self._x[person] else ends[::-1]

    def _level(self, number: int, row: MapRow) -> MapLevel:
        m, top = self._m, self._tops[number]
        rule = top - _RULE
        label = Rect(self._left, rule - m.label_height, LABEL_SHARE * self._box, m.label_height)
        hint = (
            None if row.people else Rect(self._left, top - 4, _HINT_SHARE * (m.width - 2 * self._left), _EMPTY_HEIGHT)
        )
        return MapLevel(row.level, label, rule, hint)
