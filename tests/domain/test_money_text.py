"""An amount typed by hand: every unit people use, and a refusal where a guess would be needed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.money_text import parse_amount


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1280万", "12800000"),
        ("1,280 万元", "12800000"),
        ("￥１２８０万", "12800000"),
        ("1.99亿", "199000000"),
        ("1亿2000万", "120000000"),
        ("3万5千", "35000"),
        ("1亿5", "100000005"),
        ("12.8M", "12800000"),
        ("US$ 12.8m", "12800000"),
        ("45k", "45000"),
        ("0.5bn", "500000000"),
        ("12,800,000", "12800000"),
        ("1280,0000", "12800000"),
        ("¥12,800,000.50", "12800000.50"),
        (".5万", "5000"),
        ("0", "0"),
        ("-0", "0"),
        ("人民币300元整", "300"),
    ],
)
def test_reads_what_people_type(text: str, value: str) -> None:
    assert parse_amount(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "  ", "\u3000"])
def test_nothing_typed_is_unknown_and_not_zero(text: str) -> None:
    assert parse_amount(text) is None


@pytest.mark.parametrize("text", ["abc", "12,80", "1万2亿", "1..5", "万", "1 2万x", "12%", "--", "1万万", "¥", "1e5"])
def test_refuses_instead_of_guessing(text: str) -> None:
    with pytest.raises(DomainError) as caught:
        parse_amount(text, field="contract_amount")
    assert caught.value.code == "amount.text"
    assert caught.value.params["field"] == "contract_amount"


@pytest.mark.parametrize("text", ["-1", "−5万", "(300)", "¥-20"])
def test_a_negative_amount_is_named(text: str) -> None:
    with pytest.raises(DomainError) as caught:
        parse_amount(text)
    assert caught.value.code == "amount.negative"


def test_a_slip_of_the_keyboard_is_too_large() -> None:
    with pytest.raises(DomainError) as caught:
        parse_amount("100000亿")
    assert caught.value.code == "amount.large"
    assert parse_amount("99999亿") == Decimal(9_999_900_000_000)


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_grouped_and_plain_digits_mean_the_same(whole: int, cents: int) -> None:
    expected = Decimal(f"{whole}.{cents:02}")
    assert parse_amount(f"{whole:,}.{cents:02}") == parse_amount(f"¥{whole}.{cents:02}元") == expected


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_a_coded_refusal(text: str) -> None:
    try:
        value = parse_amount(text)
    except DomainError:
        return
    assert value is None or value >= 0
