"""The buying centre as a map: who stands on which level, and the boxes, lines and labels of a finished drawing.

Lengths are px of the drawing, y points down. Who decides stands above those who influence, these above users and
coaches (method: roles in the buying centre); the drawing itself is planned by `centre_layout`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

DECIDES, INFLUENCES, USES = range(3)
LEVELS = (DECIDES, INFLUENCES, USES)
"""The rows of the map from above."""

_LEVEL_OF = {"executive": DECIDES, "technical": INFLUENCES, "purchasing": INFLUENCES}

Point = tuple[float, float]


def level_of(roles: Iterable[str]) -> int:
    """Return the highest level any of the roles stands on; users, coaches and those without a role stand lowest."""
    return min((_LEVEL_OF.get(role, USES) for role in roles), default=USES)


@dataclass(frozen=True, slots=True)
class MapPerson:
    """One person to be placed: id of the contact, level, influence 0 (unknown) … 5, the contact it reports to."""

    id: str
    level: int
    influence: int = 0
    boss: str | None = None


@dataclass(frozen=True, slots=True)
class Measures:
    """What a drawing is given: its width and the sizes of its parts."""

    width: float
    box_width: float = 128.0
    box_height: float = 57.0
    gutter: float = 16.0
    label_height: float = 17.0
    lane: float = 6.0

    @property
    def columns(self) -> int:
        """How many boxes of at least `box_width` stand side by side."""
        return max(1, int((self.width - 2 * self.gutter + self.gutter) // (self.box_width + self.gutter)))


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class MapBox:
    """The box of a person: contact id, place, and the row it stands in (counted over all levels)."""

    id: str
    rect: Rect
    row: int


@dataclass(frozen=True, slots=True)
class MapLine:
    """A reporting line from the boss to the person; its width says how much the person's word weighs (influence)."""

    boss: str
    person: str
    influence: int
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class MapLevel:
    """The name of a level stands in `label` above a thin rule at `rule_y`; `hint` is where an empty one says so."""

    level: int
    label: Rect
    rule_y: float
    hint: Rect | None = None


@dataclass(frozen=True, slots=True)
class CentreMap:
    """A finished drawing; boxes in reading order."""

    width: float
    height: float
    boxes: tuple[MapBox, ...] = ()
    lines: tuple[MapLine, ...] = ()
    levels: tuple[MapLevel, ...] = ()

    def box(self, contact_id: str) -> MapBox | None:
        """Return the box of a person, None if it has none."""
        return next((box for box in self.boxes if box.id == contact_id), None)

    def at(self, x: float, y: float) -> MapBox | None:
        """Return the box at a point."""
        return next(
            (box for box in self.boxes if box.rect.x <= x <= box.rect.right and box.rect.y <= y <= box.rect.bottom),
            None,
        )

    def step(self, contact_id: str, across: int, down: int) -> str:
        """Return the person an arrow key leads to: the neighbour in the row, or the nearest in the next row."""
        here = self.box(contact_id)
        if here is None:
            return self.boxes[0].id if self.boxes else ""
        if across:
            row = [box.id for box in self.boxes if box.row == here.row]
            return row[min(max(0, row.index(contact_id) + across), len(row) - 1)]
        rows = sorted({box.row for box in self.boxes})
        at = rows.index(here.row) + down
        if not 0 <= at < len(rows):
            return contact_id
        middle = here.rect.x + here.rect.width / 2
        there = [box for box in self.boxes if box.row == rows[at]]
        return min(there, key=lambda box: abs(box.rect.x + box.rect.width / 2 - middle)).id
