import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.charts.funnel_bars import MINIMUM, dock_layout, page_layout, shares

pairs = st.lists(st.tuples(st.integers(0, 10**15), st.integers(0, 10**15)), min_size=8, max_size=8)


@given(values=pairs)
def test_proved_is_never_longer_than_claimed(values: list[tuple[int, int]]) -> None:
    found = shares(tuple((max(pair), min(pair)) for pair in values))
    assert all(0 <= proved <= claimed <= 1 for claimed, proved in found)
    for (claimed, _), pair in zip(found, values, strict=True):
        assert (claimed > 0) == (max(pair) > 0)
        assert claimed == 0 or claimed >= MINIMUM
    if any(max(pair) for pair in values):
        assert max(claimed for claimed, _ in found) == 1


def test_all_proved_is_all_filled() -> None:
    assert shares(((100, 100), (1, 1), (0, 0))) == ((1, 1), (MINIMUM, MINIMUM), (0, 0))


@given(width=st.floats(200, 800), names=st.floats(20, 180), figures=st.floats(10, 90))
def test_the_dock_keeps_names_bars_and_figures_apart(width: float, names: float, figures: float) -> None:
    layout = dock_layout(width, names, figures)
    assert layout.bar_left >= names + 10
    if width - names - figures - 20 >= 40:
        assert layout.bar_left + layout.bar_width <= width - figures - 9.9


@given(
    width=st.floats(420, 1000), names=st.floats(60, 170), columns=st.lists(st.floats(10, 70), min_size=4, max_size=4)
)
def test_the_page_keeps_its_columns_apart(width: float, names: float, columns: list[float]) -> None:
    layout = page_layout(width, names, tuple(columns))
    lefts = [right - needed for right, needed in zip(layout.figure_rights, columns, strict=True)]
    assert layout.figure_rights[-1] == width - 4
    assert all(left >= right + 11.9 for left, right in zip(lefts[1:], layout.figure_rights, strict=False))


def test_rows_are_found_by_height() -> None:
    layout = dock_layout(300, 86, 60)
    assert [layout.row_at(y) for y in (0, 27, 28, 223, 225, -1)] == [0, 0, 1, 7, None, None]
    assert layout.bar_top(1) == pytest.approx(29.5)
