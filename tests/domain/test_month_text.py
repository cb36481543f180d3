"""Months as people say them, in both languages, and what is none."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.month_text import parse_month

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("明年3月", (2027, 3, 31)),
        ("明年 3 月", (2027, 3, 31)),
        ("明年三月底", (2027, 3, 31)),
        ("3月", (2027, 3, 31)),
        ("12月", (2026, 12, 31)),
        ("11月份", (2026, 11, 30)),
        ("十二月", (2026, 12, 31)),
        ("2028年2月", (2028, 2, 29)),
        ("27年6月", (2027, 6, 30)),
        ("后年1月", (2028, 1, 31)),
        ("本月", (2026, 11, 30)),
        ("下个月", (2026, 12, 31)),
        ("下下个月", (2027, 1, 31)),
        ("年底", (2026, 12, 31)),
        ("明年底", (2027, 12, 31)),
        ("明年一季度", (2027, 3, 31)),
        ("第四季度", (2026, 12, 31)),
        ("2027年3月15日", (2027, 3, 15)),
        ("Mar 2027", (2027, 3, 31)),
        ("march 2027", (2027, 3, 31)),
        ("Mar '27", (2027, 3, 31)),
        ("Mar", (2027, 3, 31)),
        ("dec", (2026, 12, 31)),
        ("Sept. 2027", (2027, 9, 30)),
        ("March next year", (2027, 3, 31)),
        ("next year March", (2027, 3, 31)),
        ("next month", (2026, 12, 31)),
        ("end of year", (2026, 12, 31)),
        ("Q1 2027", (2027, 3, 31)),
        ("q4", (2026, 12, 31)),
        ("2027Q2", (2027, 6, 30)),
        ("2027-03", (2027, 3, 31)),
        ("２０２７／３", (2027, 3, 31)),
        ("3/2027", (2027, 3, 31)),
        ("2027-03-15", (2027, 3, 15)),
    ],
)
def test_a_month_is_its_last_day(text: str, expected: tuple[int, int, int]) -> None:
    assert parse_month(text, TODAY) == date(*expected)


@pytest.mark.parametrize(
    "text",
    ["", "安渡造船", "520万", "2027", "5.2M", "三月风机厂", "Marley", "May Steel", "底", "end", "第五季度", "Q5"],
)
def test_what_is_no_month_is_left_alone(text: str) -> None:
    assert parse_month(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("13月", "day.text"),
        ("0月", "day.text"),
        ("2027-13", "day.text"),
        ("2027-02-30", "day.text"),
        ("1026年3月", "day.absurd"),
        ("9999-01", "day.absurd"),
    ],
)
def test_a_month_that_cannot_be_is_refused_as_what_it_is(text: str, code: str) -> None:
    with pytest.raises(DomainError) as caught:
        parse_month(text, TODAY)
    assert caught.value.code == code
    assert caught.value.params["field"] == "expected_on"


@given(st.integers(2000, 2098), st.integers(1, 12))
def test_every_month_is_read_in_every_spelling(year: int, month: int) -> None:
    end = parse_month(f"{year}-{month:02d}", TODAY)
    assert end is not None
    assert (end.year, end.month) == (year, month)
    english = date(2000, month, 1).strftime("%b")
    for text in (f"{year}年{month}月", f"{english} {year}", f"{month}/{year}", f"{year} {english}"):
        assert parse_month(text, TODAY) == end


@given(st.text(max_size=30))
def test_no_text_breaks_it(text: str) -> None:
    with suppress(DomainError):
        found = parse_month(text, TODAY)
        assert found is None or 1990 <= found.year <= 2099
