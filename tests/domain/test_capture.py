"""One line to a deal: any order after the name, nothing typed is lost, nonsense is a coded problem."""

from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.capture import Capture, parse_capture
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.month_text import parse_month

TODAY = date(2026, 11, 23)
MARCH = date(2027, 3, 31)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("空压站改造, 安渡造船, 520万, 明年3月", Capture("空压站改造", "安渡造船", Decimal(5_200_000), "", MARCH)),
        ("空压站改造，安渡造船，520万，明年3月", Capture("空压站改造", "安渡造船", Decimal(5_200_000), "", MARCH)),
        ("retrofit 2, Andu, 5.2M, Mar 2027", Capture("retrofit 2", "Andu", Decimal(5_200_000), "", MARCH)),
        ("retrofit, Andu, 5,200,000, Mar 2027", Capture("retrofit", "Andu", Decimal(5_200_000), "", MARCH)),
        ("retrofit,Andu,US$5M", Capture("retrofit", "Andu", Decimal(5_000_000), "USD")),
        ("改造, 安渡, 30万美元", Capture("改造", "安渡", Decimal(300_000), "USD")),
        ("改造, 安渡, 约520万左右", Capture("改造", "安渡", Decimal(5_200_000))),
        ("空压站改造", Capture("空压站改造")),
        ("空压站改造 安渡造船 520万 明年3月", Capture("空压站改造", "安渡造船", Decimal(5_200_000), "", MARCH)),
        ("compressor retrofit 5.2M Mar 2027", Capture("compressor retrofit", "", Decimal(5_200_000), "", MARCH)),
        ("泵站 2", Capture("泵站", "2")),
        ("Pump station 2", Capture("Pump station 2")),
        ("改造, 安渡, 520万, 明年3月, 王工介绍", Capture("改造", "安渡", Decimal(5_200_000), "", MARCH, "王工介绍")),
        ("520万", Capture("520万")),
        ("改造,,520万", Capture("改造", "", Decimal(5_200_000))),
        ("改造, 3号高炉厂", Capture("改造", "3号高炉厂")),
    ],
)  # fmt: skip
def test_a_line_is_understood(text: str, expected: Capture) -> None:
    found = parse_capture(text, TODAY)
    assert found == expected
    assert found.problems == ()


def test_what_follows_the_name_may_stand_in_any_order() -> None:
    whole = Capture("空压站改造", "安渡造船", Decimal(5_200_000), "", MARCH)
    for rest in permutations(("安渡造船", "520万", "明年3月")):
        assert parse_capture(", ".join(("空压站改造", *rest)), TODAY) == whole


def test_a_customer_that_is_known_is_no_amount_and_no_month() -> None:
    known = {"3M", "May", "Andu Steel"}.__contains__
    assert parse_capture("tape, 3M, 2M", TODAY, known) == Capture("tape", "3M", Decimal(2_000_000))
    assert parse_capture("tape, May", TODAY, known) == Capture("tape", "May")
    assert parse_capture("new pumps Andu Steel 2M", TODAY, known) == Capture(
        "new pumps", "Andu Steel", Decimal(2_000_000)
    )


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["deal.name_needed"]),
        ("   ", ["deal.name_needed"]),
        (", 安渡", ["deal.name_needed"]),
        ("改造, 安渡, -520万", ["amount.negative"]),
        ("改造, 安渡, 99999999999999亿", ["amount.large"]),
        ("改造, 安渡, 13月", ["day.text"]),
        ("长" * 10_000, ["deal.text_long"]),
        ("改造, " + "长" * 10_000, ["deal.text_long"]),
    ],
)
def test_nonsense_is_a_problem_with_its_field(text: str, codes: list[str]) -> None:
    problems = parse_capture(text, TODAY).problems
    assert [problem.code for problem in problems] == codes
    assert all(problem.params["field"] for problem in problems)


WORDS = st.text(st.sampled_from("abcdefg安渡造船改造泵站"), min_size=2, max_size=8)


@given(WORDS, WORDS, st.integers(1, 9_999), st.integers(1, 12), st.randoms())
def test_every_line_of_four_parts_is_read_whole(name: str, owner: str, wan: int, month: int, order: object) -> None:
    rest = [owner, f"{wan}万", f"2027年{month}月"]
    order.shuffle(rest)  # type: ignore[attr-defined]
    found = parse_capture("，".join((name, *rest)), TODAY, {owner}.__contains__)
    assert (found.name, found.customer, found.amount) == (name, owner, Decimal(wan * 10_000))
    assert found.expected_on == parse_month(f"2027-{month}", TODAY)


@given(st.text(max_size=120))
def test_no_line_breaks_it_and_nothing_typed_is_lost(text: str) -> None:
    found = parse_capture(text, TODAY)
    assert all(isinstance(problem, DomainError) for problem in found.problems)
    if found.amount is None and found.expected_on is None and not found.problems:
        kept = f"{found.name}{found.customer}{found.note}"
        for character in text:
            assert character in kept or character.isspace() or character in ",，;；"
