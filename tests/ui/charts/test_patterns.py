from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.path import Path

from ui.charts.figures.patterns import dots, lines

rects = st.tuples(st.floats(0, 400), st.floats(0, 300), st.floats(0.5, 260), st.floats(0.5, 40))


def points_of(path: Path) -> list[tuple[float, float]]:
    vertices: Any = path.vertices
    return [(float(x), float(y)) for x, y in vertices]


@given(rect=rects, tile=st.floats(2, 9))
def test_lines_stay_within_and_rise_at_45_degrees(rect: tuple[float, float, float, float], tile: float) -> None:
    left, top, width, height = rect
    points = points_of(lines(rect, tile))
    if len(points) == 1:
        return
    for (x0, y0), (x1, y1) in zip(points[::2], points[1::2], strict=True):
        assert x1 - x0 == pytest.approx(y0 - y1, abs=1e-6)
        for x, y in ((x0, y0), (x1, y1)):
            assert left - 1e-6 <= x <= left + width + 1e-6
            assert top - 1e-6 <= y <= top + height + 1e-6


@given(rect=rects, tile=st.floats(3, 9), radius=st.floats(0.3, 1.4))
def test_dots_stay_whole(rect: tuple[float, float, float, float], tile: float, radius: float) -> None:
    left, top, width, height = rect
    points = points_of(dots(rect, tile, radius))
    if len(points) == 1:
        return
    for x, y in points:
        assert left + radius - 0.02 <= x <= left + width - radius + 0.02
        assert top + radius - 1e-6 <= y <= top + height - radius + 1e-6


def test_a_bar_of_the_page_is_filled() -> None:
    assert len(points_of(lines((0, 0, 250, 25), 5))) == 2 * 38
    assert len(points_of(dots((0, 0, 250, 25), 5, 0.9))) > 2 * 400
