"""Where the named parts of a drawn figure are: every artist with a `gid`, those of one gid together."""

from matplotlib.artist import Artist
from matplotlib.figure import Figure

Bounds = tuple[float, float, float, float]
"""Left, top, width, height in px from the figure's top left corner."""


def named_regions(figure: Figure) -> dict[str, Bounds]:
    """Return the regions of a figure that has been drawn, in the order they were drawn."""
    found: dict[str, Bounds] = {}
    height = float(figure.get_size_inches()[1]) * float(figure.dpi)
    for artist in figure.findobj(_is_named):
        box = artist.get_window_extent()
        bounds = (float(box.x0), height - float(box.y1), float(box.width), float(box.height))
        name = str(artist.get_gid())
        found[name] = _union(found[name], bounds) if name in found else bounds
    return found


def _is_named(artist: Artist) -> bool:
    return bool(artist.get_gid()) and artist.get_visible()


def _union(one: Bounds, other: Bounds) -> Bounds:
    left, top = min(one[0], other[0]), min(one[1], other[1])
    right, bottom = max(one[0] + one[2], other[0] + other[2]), max(one[1] + one[3], other[1] + other[3])
    return left, top, right - left, bottom - top
