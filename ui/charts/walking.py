"""Where the arrows lead among the regions of a figure, whether they stand in a row, a column or a grid."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF


def neighbour(regions: Mapping[str, QRectF], current: str, right: int, down: int) -> str:
    """Return the region the keys go to: the nearest in a direction, in the same row or column first.

    Where there is none, the one drawn before or after; the first while none is current.
    """
    here = regions.get(current)
    if here is None:
        return next(iter(regions))

    def way(place: QRectF) -> tuple[bool, float, float]:
        step = place.center() - here.center()
        along = step.x() * right + step.y() * down
        aside = abs(step.y() if right else step.x())
        reach = (here.height() + place.height() if right else here.width() + place.width()) / 2
        return aside >= reach, aside + along if aside >= reach else along, aside

    edge = {name: _ahead(here, place, right, down) for name, place in regions.items()}
    ahead = [name for name in regions if name != current and edge[name] > 1]
    if ahead:
        return min(ahead, key=lambda name: way(regions[name]))
    names = list(regions)
    at = names.index(current) + right + down
    return names[min(max(at, 0), len(names) - 1)]


def _ahead(here: QRectF, place: QRectF, right: int, down: int) -> float:
    step = place.center() - here.center()
    return step.x() * right + step.y() * down
