"""A day typed by hand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.day_text import FIRST, LAST, parse_day
from funnel_desktop.domain.errors import DomainError

TODAY = date(2026, 11, 23)
WORDS = {"today": 0, "今天": 0, "tomorrow": 1, "明天": 1}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-24", date(2026, 11, 24)),
        ("2026/1/4", date(2026, 1, 4)),
        ("２０２６年１１月２４日", date(2026, 11, 24)),
        ("20261124", date(2026, 11, 24)),
        ("今天", TODAY),
        (" Tomorrow ", date(2026, 11, 24)),
        ("+7", date(2026, 11, 30)),
        ("-3", date(2026, 11, 20)),
        ("+2w", date(2026, 12, 7)),
        ("+3m", date(2027, 2, 23)),
        ("2027-02", date(2027, 2, 28)),
        ("11-24", date(2026, 11, 24)),
        ("11-23", TODAY),
        ("1-5", date(2027, 1, 5)),
    ],
)
def test_reads_what_people_type(text: str, day: date) -> None:
    assert parse_day(text, TODAY, WORDS) == day


@pytest.mark.parametrize(("text", "day"), [("11-24", date(2025, 11, 24)), ("11-23", TODAY), ("1-5", date(2026, 1, 5))])
def test_a_day_of_the_past_is_the_last_one_gone(text: str, day: date) -> None:
    assert parse_day(text, TODAY, WORDS, past=True) == day


def test_nothing_typed_is_unknown() -> None:
    assert parse_day("  ", TODAY, WORDS) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026-02-30", "day.text"),
        ("soon", "day.text"),
        ("13-40", "day.text"),
        ("2026-11-24-1", "day.text"),
        ("0026-01-01", "day.absurd"),
        ("2999-01-01", "day.absurd"),
    ],
)
def test_a_wrong_day_is_refused_with_its_field(text: str, code: str) -> None:
    with pytest.raises(DomainError) as caught:
        parse_day(text, TODAY, WORDS, field="wake_on")
    assert (caught.value.code, caught.value.params["field"]) == (code, "wake_on")


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_iso_comes_back_as_it_went(day: date) -> None:
    assert parse_day(day.isoformat(), TODAY, {}) == day


@given(st.text(max_size=10))
def test_any_text_is_a_day_or_a_coded_refusal(text: str) -> None:
    try:
        day = parse_day(text, TODAY, WORDS)
    except DomainError:
        return
    assert day is None or FIRST <= day <= LAST
