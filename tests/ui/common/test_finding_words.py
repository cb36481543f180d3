"""Every finding is told in both languages with its own figure and threshold, and none leaves a place unfilled."""

import pytest

from funnel_desktop.domain.health import ACT, CARE, Finding, Value
from funnel_desktop.domain.health_check import CODES
from ui.common.finding_words import FINDINGS, finding_line, finding_mark, finding_short, item_name
from ui.common.theme.marks import MARKS
from ui.common.ui_locale import UiLocale

SAMPLES: list[tuple[str, dict[str, Value], tuple[str, ...]]] = [
    ("ahead", {"by": 2, "item": "i3"}, ("2", "0")),
    ("behind", {"by": 1, "item": "i5", "stage": 4, "b": 5}, ("1", "0", "5", "4")),
    ("no_next", {"item": ""}, ("0", "1")),
    ("next_late", {"days": 4, "day": "2026-11-19", "kind": "call", "text": ""}, ("4",)),
    ("expected_past", {"days": 12, "day": "2026-11-11"}, ("12",)),
    ("window", {"left": 9, "need": 20, "day": "2027-01-04", "stage": 2, "item": "m4a", "estimated": True}, ("9", "20")),
    ("window", {"left": 9, "need": 20, "day": "2027-01-04", "stage": 4, "item": "m4a", "estimated": False}, ("9",)),
    ("window_closed", {"days": 3, "day": "2026-11-20", "stage": 2, "item": "m4a"}, ("3", "2", "4")),
    ("no_progress", {"months": 1, "since": "2026-10-01", "days": 53, "priority": "A", "item": "m1a"}, ("53", "1")),
    ("stale", {"days": 31, "usual": 10, "own": True, "finished": 6, "stage": 3, "item": "m3a"}, ("31", "10", "6")),
    ("stale", {"days": 31, "usual": 10, "own": False, "finished": 2, "stage": 3, "item": "m3a"}, ("31", "10", "2")),
    ("contact_late", {"days": 8, "limit": 7, "priority": "A", "last": ""}, ("8", "7")),
    ("debt", {"keys": ("m1a", "m2b"), "since": "2026-10-01", "days": 53}, ("2", "0", "53")),
    ("put_off", {"times": 3, "limit": 2, "days": 90, "expected": "2027-03-01"}, ("3", "2", "90")),
    ("one_source", {"k": 3, "n": 4, "who": "Wang", "limit": 2}, ("3", "4", "Wang")),
    ("coach_untested", {"who": "Wang", "statements": 2, "limit": 1}, ("2", "1", "Wang")),
    ("dry_top", {"stock": 3, "new": 2, "left": 5, "weeks": 13}, ("3", "2", "5", "13")),
    ("jammed", {"k": 3, "n": 4, "limit": 50}, ("3", "4", "50%")),
    ("unproved_best", {"k": 1, "n": 2, "limit": 50}, ("1", "2", "50%")),
    ("one_deal", {"name": "Pump", "deal": "d", "share": 70, "limit": 50}, ("70%", "50%", "Pump")),
]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(("code", "params", "figures"), SAMPLES)
def test_the_line_names_figure_and_threshold(
    locale: UiLocale, language: str, code: str, params: dict[str, Value], figures: tuple[str, ...]
) -> None:
    locale.set_language(language)
    finding = Finding(code, CARE, params)
    line, short = finding_line(finding, locale), finding_short(finding, locale)
    assert all(figure in line for figure in figures)
    assert "{" not in line + short
    assert len(short) <= len(line)
    if language == "zh_CN":
        assert any("\u4e00" <= letter <= "\u9fff" for letter in short)


def test_every_code_has_its_words_and_a_mark() -> None:
    told = {code.partition(".")[0] for code in FINDINGS}
    assert {*CODES, "dry_top", "jammed", "unproved_best", "one_deal"} == told == {code for code, _, _ in SAMPLES}
    assert {wording.mark for wording in FINDINGS.values()} <= set(MARKS)


def test_claims_are_violet_what_must_be_done_red_and_the_rest_quiet() -> None:
    assert finding_mark(Finding("debt", ACT, {})) == ("debt", "claim")
    assert finding_mark(Finding("next_late", ACT, {})) == ("overdue", "danger")
    assert finding_mark(Finding("contact_late", CARE, {})) == ("later", "text3")


def test_names_of_milestones_and_indicators(locale: UiLocale) -> None:
    locale.set_language("en")
    assert item_name("m2b", locale) == "Coach won"
    assert item_name("i2", locale) == locale.words.indicator("i2") != "i2"
    assert item_name("", locale) == "move on"
    assert item_name("x9", locale) == "x9"
