"""Every spelling of an amount, against the oracle column of the sample; and what a column's evidence settles."""

import csv
from decimal import Decimal

import pytest

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
