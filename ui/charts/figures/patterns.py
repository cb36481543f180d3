"""The patterns of the three states as paths: 45° lines and dots, cut to a rectangle by reckoning.

Drawn by us and not by matplotlib's hatching, so that they are plain lines and discs in every format (design, decision
15), on a grid that belongs to the figure: neighbouring bars continue each other's pattern.
"""

from math import ceil, floor, sqrt

from matplotlib.path import Path

Rect = tuple[float, float, float, float]
"""Left, top, width, height in px."""

_EMPTY = Path([(0.0, 0.0)], [Path.MOVETO])
_SPECK = 0.01


def lines(rect: Rect, tile: float) -> Path:
    """Return 45° lines, `tile` apart at right angles, cut to the rectangle (rising to the right, y points down)."""
    left, top, width, height = rect
    step = tile * sqrt(2)
    vertices: list[tuple[float, float]] = []
    total = left + top
    position = ceil(total / step) * step
    while position < total + width + height:
        x_low = max(left, position - top - height)
        x_high = min(left + width, position - top)
        if x_high > x_low:
            vertices += [(x_low, position - x_low), (x_high, position - x_high)]
        position += step
    return _strokes(vertices)


def dots(rect: Rect, tile: float, radius: float) -> Path:
    """Return points, two to a tile, whose discs lie whole within the rectangle.

    Each is a stroke of no length to speak of: drawn with round ends and a width of twice the radius it is a disc.
    """
    left, top, width, height = rect
    half = tile / 2
    vertices: list[tuple[float, float]] = []
    for row in range(ceil((top + radius) / half), floor((top + height - radius) / half) + 1):
        shift = (row % 2) / 2
        first, last = ceil((left + radius) / tile - shift), floor((left + width - radius) / tile - shift)
        for column in range(first, last + 1):
            x = (column + shift) * tile
            vertices += [(x - _SPECK, row * half), (x + _SPECK, row * half)]
    return _strokes(vertices)


def _strokes(vertices: list[tuple[float, float]]) -> Path:
    return Path(vertices, [Path.MOVETO, Path.LINETO] * (len(vertices) // 2)) if vertices else _EMPTY
