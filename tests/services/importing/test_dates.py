"""Every spelling of a day, against the oracle column of the sample; the order of day and month by evidence only."""

import csv
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.services.importing.dates import decide_order, read_day, serial_day
from funnel_desktop.services.importing.table import Cell, CellError
from tests.services.importing.samples import FILES

with (FILES / "dates_all.csv").open(encoding="utf-8", newline="") as file:
    ROWS = [tuple(row[1:]) for row in list(csv.reader(file))[1:]]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_every_spelling_of_the_sample(text: str, expected: str) -> None:
    found = read_day(text)
    if expected in {"AMBIGUOUS", "INVALID"}:
        assert found == (None, expected.lower())
    else:
        assert (found.day.isoformat() if found.day else "") == expected


def test_a_column_decides_its_order_by_evidence() -> None:
    assert decide_order(["03/05/2024", "13/05/2024"]) == "dmy"
    assert decide_order(["03/05/2024", "12/31/2024"]) == "mdy"
    assert decide_order(["03/05/2024"]) == ""
    assert decide_order(["13/05/2024", "05/13/2024"]) == ""
    assert read_day("3/5/24", "dmy").day == date(2024, 5, 3)
    assert read_day("3/5/24", "mdy").day == date(2024, 3, 5)


def test_serial_numbers_of_both_epochs() -> None:
    assert serial_day(45356) == date(2024, 3, 5)
    assert serial_day(45356 - 1462, epoch_1904=True) == date(2024, 3, 5)
    assert serial_day(59) == date(1900, 2, 28)
    assert serial_day(60) is None
    assert serial_day(0) is None
    assert read_day(45356).day == date(2024, 3, 5)
    assert read_day(20240305).day == date(2024, 3, 5)
    assert read_day(1709596800000).day == date(2024, 3, 5)


@pytest.mark.parametrize("text", ["1900-01-01", "2150-01-01"])
def test_days_no_deal_can_have(text: str) -> None:
    assert read_day(text).problem == "absurd"


@pytest.mark.parametrize("cell", [True, CellError("#N/A"), 60, "60000000", "5 foo 2024", "foo 5, 2024", "2024-02-30"])
def test_what_is_no_day(cell: Cell) -> None:
    assert read_day(cell) == (None, "invalid")


def test_equal_day_and_month_need_no_order() -> None:
    assert read_day("4/4/2024").day == date(2024, 4, 4)
    assert read_day("4/4/2024", "mdy").day == date(2024, 4, 4)


def test_a_day_by_the_name_of_its_month() -> None:
    assert read_day("5 March 24").day == date(2024, 3, 5)
    assert read_day("Mar 5th, 2024").day == date(2024, 3, 5)


def test_the_day_of_an_instant() -> None:
    assert read_day(datetime(2024, 3, 5, 23, 59)).day == date(2024, 3, 5)  # noqa: DTZ001 - a cell states no zone


@given(st.text(alphabet="0123456789-/. :年月日TZapril,", max_size=16), st.sampled_from(["", "dmy", "mdy"]))
def test_any_text_is_a_day_or_a_reason(text: str, order: str) -> None:
    found = read_day(text, order)
    assert found.day is None or not found.problem
