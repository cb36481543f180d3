"""Which month a card lies in, and the day it gets in another."""

from datetime import date

import pytest

from funnel_desktop.domain.month_board import column_keys, column_of, month_board, moved_day
from tests.domain.cards import TODAY, card

DAY = date.fromisoformat(TODAY)


def test_the_columns_follow_today() -> None:
    assert column_keys(DAY) == (
        "overdue", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "later", "undated",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("expected_on", "key"),
    [
        ("", "undated"),
        ("2026-11-22", "overdue"),
        (TODAY, "2026-11"),
        ("2027-04-30", "2027-04"),
        ("2027-05-01", "later"),
    ],
)
def test_every_day_has_its_column(expected_on: str, key: str) -> None:
    assert column_of(expected_on, DAY) == key


def test_sums_leave_out_what_rests_and_what_is_unknown() -> None:
    cards = [
        card("late", expected_on="2026-12-30", amount=10, weighted=5, proved=2),
        card("soon", expected_on="2026-12-01", amount=20, weighted=10, proved=4),
        card("rests", expected_on="2026-12-01", amount=900, parked_until="2027-01-01"),
        card("unknown", expected_on="2026-12-02", amount=None),
        card("dollars", expected_on="2026-12-02", amount=7, currency="USD"),
        card("won", status="won", expected_on="2026-12-02"),
    ]
    december = month_board(cards, DAY, "CNY")[2]
    assert [each.id for each in december.cards] == ["rests", "soon", "dollars", "unknown", "late"]
    assert december[2:] == (4, 1, 30, 15, 6)


@pytest.mark.parametrize(
    ("expected_on", "key", "moved"),
    [
        (date(2026, 12, 10), "2027-02", date(2027, 2, 10)),
        (date(2027, 1, 31), "2027-02", date(2027, 2, 28)),
        (date(2026, 12, 10), "2026-11", date(2026, 11, 30)),
        (date(2026, 12, 25), "2026-11", date(2026, 11, 25)),
        (date(2026, 10, 5), "2026-11", date(2026, 11, 30)),
        (None, "2026-12", date(2026, 12, 31)),
        (date(2026, 12, 10), "later", date(2027, 5, 10)),
        (date(2028, 1, 10), "later", date(2028, 1, 10)),
        (date(2026, 12, 10), "2026-12", date(2026, 12, 10)),
        (date(2026, 12, 10), "undated", None),
    ],
)
def test_the_day_of_the_month_is_kept_where_it_can_be(expected_on: date | None, key: str, moved: date | None) -> None:
    assert moved_day(expected_on, key, DAY) == moved


def test_nothing_is_expected_in_the_past() -> None:
    with pytest.raises(ValueError, match="overdue"):
        moved_day(date(2026, 12, 10), "overdue", DAY)
