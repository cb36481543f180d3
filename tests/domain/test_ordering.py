"""Ranks: always room between two, never out of order, short at the ends."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.ordering import DIGITS, FIRST_RANK, rank_between, ranks_between

places = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 4)), max_size=60)


def is_rank(text: str) -> bool:
    return bool(text) and set(text) <= set(DIGITS) and not text.endswith("0")


@given(places)
def test_a_column_keeps_its_order_wherever_cards_are_put(puts: list[tuple[int, int]]) -> None:
    column: list[str] = []
    for where, count in puts:
        at = min(where, len(column))
        low = column[at - 1] if at else None
        high = column[at] if at < len(column) else None
        made = ranks_between(low, high, count)
        column[at:at] = made
        assert len(made) == count
        assert all(is_rank(rank) for rank in made)
        assert column == sorted(set(column))


@given(st.text(DIGITS, min_size=1, max_size=6), st.text(DIGITS, min_size=1, max_size=6))
def test_between_any_two_ranks_lies_a_third(one: str, two: str) -> None:
    low, high = sorted((one.rstrip("0") or "1", two.rstrip("0") or "1"))
    if low == high:
        with pytest.raises(ValueError, match="no rank lies between"):
            rank_between(low, high)
    else:
        made = rank_between(low, high)
        assert low < made < high
        assert is_rank(made)


@pytest.mark.parametrize("top", [True, False])
def test_the_ends_of_a_column_grow_with_the_logarithm(top: bool) -> None:
    rank = FIRST_RANK
    for _ in range(20_000):
        before = rank
        rank = rank_between(None, rank) if top else rank_between(rank, None)
        assert (rank < before) is top
        assert rank != before
    assert len(rank) <= 8


def test_the_same_gap_can_be_halved_for_ever() -> None:
    low, high = "a", "b"
    for _ in range(200):
        high = rank_between(low, high)
        assert low < high
    assert len(high) < 60


@pytest.mark.parametrize(
    ("low", "high", "rank"),
    [
        (None, None, "i"),
        ("i", None, "j"),
        (None, "i", "h"),
        ("a", "c", "b"),
        ("a", "d", "b"),
        ("a", "b", "ai"),
        ("a", "a1", "a0i"),
        ("az", "b", "az01"),
        ("ay", "b", "az01"),
        ("y", None, "z01"),
        ("z01", None, "z02"),
        ("z0z", None, "z1"),
        ("zyz", None, "zz0001"),
        ("1", None, "2"),
        (None, "2", "1"),
        (None, "1", "0zz"),
        (None, "01", "00zzzz"),
        (None, "011", "01"),
        ("a", "b5", "b"),
        ("0z", "1", "0z01"),
    ],
)
def test_ranks_by_example(low: str | None, high: str | None, rank: str) -> None:
    if low is not None and high is not None:
        assert low < rank < high
    assert rank_between(low, high) == rank


def test_many_between_two_stay_short() -> None:
    ranks = ranks_between("a", "b", 1000)
    assert list(ranks) == sorted(set(ranks))
    assert max(map(len, ranks)) <= 6
    assert ranks_between("a", "b", 0) == ()
    assert ranks_between("a", "b", -1) == ()


@settings(max_examples=30)
@given(st.integers(1, 300))
def test_many_at_the_end_rise(count: int) -> None:
    ranks = ranks_between("i", None, count)
    assert ["i", *ranks] == sorted({"i", *ranks})
    assert len(ranks) == count
