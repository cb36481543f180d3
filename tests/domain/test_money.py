"""Minor units: exact both ways, half up."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.money import exponent, is_currency, to_major, to_minor


@pytest.mark.parametrize(
    ("value", "currency", "minor"),
    [
        ("12.345", "CNY", 1235),
        ("12.344", "CNY", 1234),
        ("-12.345", "CNY", -1235),
        ("12.5", "JPY", 13),
        ("12.4", "KRW", 12),
        ("1.2345", "KWD", 1235),
        ("0", "USD", 0),
    ],
)
def test_to_minor_rounds_half_up(value: str, currency: str, minor: int) -> None:
    assert to_minor(Decimal(value), currency) == minor


@given(st.integers(-(10**15), 10**15), st.sampled_from(["CNY", "JPY", "BHD", "USD"]))
def test_minor_units_survive_the_way_there_and_back(minor: int, currency: str) -> None:
    assert to_minor(to_major(minor, currency), currency) == minor


def test_major_units_are_exact() -> None:
    assert to_major(1235, "CNY") == Decimal("12.35")
    assert (exponent("CNY"), exponent("JPY"), exponent("TND")) == (2, 0, 3)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("CNY", True), ("cny", False), ("CN", False), ("CNYX", False), ("C1Y", False), ("人民币", False), ("", False)],
)
def test_the_form_of_a_currency(text: str, is_one: bool) -> None:
    assert is_currency(text) is is_one
