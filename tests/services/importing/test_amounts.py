"""Every spelling of an amount, against the oracle column of the sample; and what a column's evidence settles."""

import csv
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.services.importing.amounts import decide_decimal, read_amount
from funnel_desktop.services.importing.table import CellError
from tests.services.importing.samples import FILES

with (FILES / "amounts_all.csv").open(encoding="utf-8-sig", newline="") as file:
    ROWS = [tuple(row[1:]) for row in list(csv.reader(file))[1:]]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_every_spelling_of_the_sample(text: str, expected: str) -> None:
    amount = read_amount(text)
    if expected == "EMPTY":
        assert amount == (None, "", "", False)
    elif expected.isalpha():
        assert amount.problem == expected.lower()
    elif " " in expected:
        assert amount.value == Decimal("1200000.005")
    else:
        assert amount.value == Decimal(expected)


@pytest.mark.parametrize(
    ("text", "code"), [("HK$ 8,800", "HKD"), ("€5", "EUR"), ("$1.2 MM", "USD"), ("￥9", "CNY"), ("7元", "")]
)
def test_a_sign_names_its_currency(text: str, code: str) -> None:
    assert read_amount(text).currency == code


def test_the_column_settles_which_mark_is_the_decimal_one() -> None:
    assert decide_decimal(["1.234,56", "1.234"]) == ","
    assert decide_decimal(["1,234.5", "1.234"]) == "."
    assert decide_decimal(["1.234,56", "1,234.56"]) == ""
    assert read_amount("1.234", ",").value == 1234
    assert read_amount("1.234", ".").value == Decimal("1.234")
    assert read_amount("1,234", ",").value == Decimal("1.234")


@pytest.mark.parametrize("cell", [CellError("#N/A"), True, "1,2,3", "1.2.3", "12..5", "--", "壹贰x"])
def test_what_is_no_amount_is_refused(cell: object) -> None:
    assert read_amount(cell).value is None  # type: ignore[arg-type]  # one of a cell's own types each


def test_numbers_come_exactly() -> None:
    assert read_amount(18500.5).value == Decimal("18500.5")
    assert read_amount(3).value == 3
    assert read_amount("一亿二千万").value == 120_000_000


def test_nothing_is_no_amount_and_no_problem() -> None:
    assert read_amount(None) == read_amount("  ") == read_amount("-") == (None, "", "", False)


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("8,800 USD", "", "8800"),
        ("USD 8,800-", "", "-8800"),
        ("€ (5)", "", "-5"),
        ("1,2345", ".", "12345"),
        ("1.234.567", "", "1234567"),
        (",5", "", "0.5"),
        ("5.", "", "5"),
        ("12,80", "", "12.80"),
        ("1.2e3", "", "1200"),
        ("10%", "", None),
        ("12,80", ".", None),
        ("1,23.4", "", "123.4"),
        ("1.2.3,4", "", None),
    ],
)
def test_marks_signs_and_what_the_column_says_of_them(text: str, decimal: str, value: str | None) -> None:
    found = read_amount(text, decimal)
    assert found.value == (None if value is None else Decimal(value))
    assert (found.problem == "") == (value is not None)


@given(
    st.text(alphabet="0123456789.,-+()%eE 万亿千元¥$kmbn一二三十百至~٣²", max_size=14), st.sampled_from(["", ".", ","])
)
def test_any_text_is_an_amount_a_reason_or_empty(text: str, decimal: str) -> None:
    found = read_amount(text, decimal)
    assert found.value is None or (found.problem == "" and found.value.is_finite())


@given(st.decimals(0, 10**12, places=2))
def test_an_amount_written_with_thousands_comes_back(value: Decimal) -> None:
    assert read_amount(f"¥{value:,}").value == value
