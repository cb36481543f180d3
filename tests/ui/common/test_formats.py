"""Money, days and counts as the two languages write them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.common.formats import LANGUAGES, Formats, language_name

ZH, EN = Formats("zh_CN"), Formats("en")


@pytest.mark.parametrize(
    ("minor", "zh", "en"),
    [
        (None, "¥ 未定", "¥ –"),
        (0, "¥0", "¥0"),
        (85_00, "¥85", "¥85"),
        (8_500_00, "¥8,500", "¥8.5k"),
        (385_500_00, "¥38.6万", "¥386k"),
        (960_000_00, "¥96万", "¥960k"),
        (12_800_000_00, "¥1,280万", "¥12.8M"),
        (26_000_000_00, "¥2,600万", "¥26.0M"),
        (198_900_000_00, "¥1.99亿", "¥198.9M"),
        (3_200_000_000_00, "¥32亿", "¥3.20B"),
        (280_000_000_00, "¥2.80亿", "¥280.0M"),
        (-12_800_000_00, "−¥1,280万", "−¥12.8M"),
    ],
)
def test_money_in_short(minor: int | None, zh: str, en: str) -> None:
    assert ZH.money(minor, "CNY") == zh
    assert EN.money(minor, "CNY") == en


def test_one_display_keeps_to_one_unit() -> None:
    assert ZH.money(107_920_000_00, "CNY", main=True) == "¥10,792万"
    assert EN.money(500_000_00, "CNY", main=True) == "¥0.5M"
    assert ZH.money(0, "CNY", main=True) == "¥0"


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (12_800_000_00, "CNY", "¥12,800,000"),
        (123_456_50, "USD", "US$123,456.50"),
        (5_000, "JPY", "JP¥5,000"),
        (1_234_500, "KWD", "KWD 1,234.500"),
        (-100_00, "EUR", "−€100"),
        (None, "USD", "US$ 未定"),
    ],
)
def test_money_to_the_last_digit(minor: int | None, currency: str, text: str) -> None:
    assert ZH.money_plain(minor, currency) == text


def test_one_yuan_in_the_main_unit_is_something_and_no_power_of_ten() -> None:
    assert [Formats(language).main_number(30, "CNY") for language in ("zh_CN", "en")] == ["0.00003", "0.0000003"]


def test_an_input_field_shows_no_sign_and_unknown_as_empty() -> None:
    assert ZH.amount(None, "CNY") == ""
    assert ZH.amount(1_280_000_50, "CNY") == "1,280,000.50"


@given(st.integers(min_value=0, max_value=10**15), st.integers(min_value=1, max_value=10**13))
def test_a_plain_amount_loses_nothing(minor: int, more: int) -> None:
    def read(text: str) -> int:
        major, _, cents = text.replace(",", "").partition(".")
        return int(major) * 100 + int(cents or 0)

    assert read(ZH.amount(minor, "CNY")) == minor
    assert read(EN.amount(minor + more, "CNY")) == minor + more


@pytest.mark.parametrize(
    ("call", "zh", "en"),
    [
        ("day_short", "11-04", "4 Nov"),
        ("day", "2026-11-04", "4 Nov 2026"),
        ("day_long", "2026年11月4日", "4 Nov 2026"),
        ("month", "2026-11", "Nov 2026"),
        ("weekday", "星期三", "Wednesday"),
    ],
)
def test_days(call: str, zh: str, en: str) -> None:
    assert getattr(ZH, call)("2026-11-04") == zh
    assert getattr(EN, call)("2026-11-04") == en


def test_no_day_is_no_text() -> None:
    assert ZH.day_short("") == "" == EN.day("")


def test_counts_and_shares() -> None:
    assert (ZH.count_deals(13), EN.count_deals(13), EN.count_deals(1)) == ("13 单", "13 deals", "1 deal")
    assert (ZH.days(23), EN.days(23)) == ("23天", "23d")
    assert (ZH.late(3), EN.late(3)) == ("逾3天", "3d late")
    assert (ZH.percent(12.5), EN.percent(0)) == ("13%", "0%")
    assert (ZH.quarter("2026Q4"), EN.quarter("2026Q4")) == ("2026年第4季度", "Q4 2026")
    assert (ZH.listed(["甲", "乙"]), EN.listed(("a", "b"))) == ("甲、乙", "a, b")
    assert ZH.number(-1234.5, 1) == "−1,234.5"


def test_an_instant_is_told_in_local_time() -> None:
    assert ZH.time(datetime(2026, 11, 23, 2, 42, tzinfo=UTC), ZoneInfo("Asia/Shanghai")) == "10:42"


def test_an_unknown_language_counts_as_the_first() -> None:
    assert Formats("fr").language == LANGUAGES[0]
    assert [language_name(language) for language in LANGUAGES] == ["中文", "English"]
