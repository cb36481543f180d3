"""Who stands where in the map of a buying centre: level by level, evenly in rows, each below the one it reports to.

Places are counted in boxes from the left edge of the grid: a row of fewer than all columns stands in the middle, so
places may be halves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from funnel_desktop.domain.centre import LEVELS, MapPerson


@dataclass(frozen=True, slots=True)
class MapRow:
    """One row of boxes (contact ids from the left); `first`: the name of its level stands above it."""

    level: int
    people: tuple[str, ...]
    first: bool

    def left(self, columns: int) -> float:
        """Return the place of the row's left edge."""
        return (columns - len(self.people)) / 2


def make_rows(people: Sequence[MapPerson], columns: int) -> tuple[MapRow, ...]:
    """Return the rows from above; a level without anybody is one empty row, so that it is missed."""
    places: dict[str, float] = {}
    rows: list[MapRow] = []
    for level in LEVELS:
        mine = sorted((p for p in people if p.level == level), key=lambda p: (-p.influence, p.id))
        if not mine:
            rows.append(MapRow(level, (), first=True))
        for number, some in enumerate(_shares(mine, columns)):
            row = MapRow(level, _ordered(some, places), first=number == 0)
            left = row.left(columns)
            places |= {person: left + at + 0.5 for at, person in enumerate(row.people)}
            rows.append(row)
    return tuple(rows)


def _shares(people: Sequence[MapPerson], columns: int) -> list[Sequence[MapPerson]]:
    """Split a level into as few rows as hold it, evenly, the fuller ones first."""
    count = -(-len(people) // columns)
    found, start = [], 0
    for number in range(count):
        size = -(-(len(people) - start) // (count - number))
        found.append(people[start : start + size])
        start += size
    return found


def _ordered(people: Sequence[MapPerson], places: Mapping[str, float]) -> tuple[str, ...]:
    """Order a row by where the bosses above stand; who reports within the row stands beside the boss."""
    known = [places[boss] for p in people if (boss := p.boss) is not None and boss in places]
    middle = sum(known) / len(known) if known else 0.0
    order = [p.id for p in sorted(people, key=lambda p: places.get(p.boss or "", middle))]
    beside: set[str] = set()
    for person in sorted(people, key=lambda p: order.index(p.id)):
        boss = person.boss
        if boss not in order or boss == person.id:
            continue
        order.remove(person.id)
        order.insert(order.index(boss) + (0 if boss in beside else 1), person.id)
        beside.add(boss)
    return tuple(order)
