"""Every data rule has a sentence for what is still wanted, in both languages, without a hole."""

from typing import Any

import pytest

from funnel_desktop.domain.predicates import RULES, Proof
from ui.common.ui_locale import UiLocale
from ui.milestones.proof_text import proof_hint, proof_tag, signed

PEOPLE = (("王工", 0), ("陈工", None), ("刘工", -1))
SAMPLES: dict[str, list[dict[str, Any]]] = {
    "fields_filled": [{"filled": 2, "total": 4, "missing": ("amount", "need", "unknown_field")}],
    "sheet_complete": [{"filled": 4, "total": 6, "missing": ("budget", "team")}],
    "activity_exists": [{"kinds": ("visit", "demo"), "count": 0, "last": ""}],
    "attachment_exists": [{"kind": "proposal", "names": ()}],
    "contact_exists": [{"role": "coach", "least": 1, "people": ()}, {"role": "coach", "least": 1, "people": PEOPLE}],
    "role_attitudes": [
        {"role": "technical", "mean_above": 0, "mean": -0.5, "people": PEOPLE},
        {"role": "technical", "all_min": 0, "any_min": 1, "mean": 0.5, "people": PEOPLE},
        {"role": "technical", "mean_above": 0, "mean": None, "people": PEOPLE},
        {"role": "technical", "mean_above": 0, "mean": None, "people": ()},
    ],
    "motives_known": [{"role": "executive", "filled": 0, "total": 0}, {"role": "executive", "filled": 1, "total": 2}],
    "closing_filled": [{}],
}


def test_every_rule_has_a_sample_here() -> None:
    assert set(SAMPLES) == set(RULES)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("rule", SAMPLES)
def test_every_rule_says_what_is_wanted(rule: str, language: str, locale: UiLocale) -> None:
    locale.set_language(language)
    for params in SAMPLES[rule]:
        hint = proof_hint(Proof(rule, satisfied=False, params=params), locale)
        assert hint != ""
        assert "{" not in hint
        assert any("\u4e00" <= letter <= "\u9fff" for letter in hint.replace("王工", "").replace("陈工", "")) or (
            language == "en"
        )


def test_the_hint_of_the_drawing(locale: UiLocale) -> None:
    params = {"role": "technical", "mean_above": 0, "mean": 0.0, "people": (("王工", 0), ("陈工", 1), ("刘工", -1))}
    hint = proof_hint(Proof("role_attitudes", satisfied=False, params=params), locale)
    assert hint == "技术联系人平均态度 0.0，须高于中立：王工 0 · 陈工 +1 · 刘工 −1"


def test_the_tag_counts_where_there_is_something_to_count(locale: UiLocale) -> None:  # noqa: ARG001 - installs the words
    assert proof_tag(Proof("sheet_complete", satisfied=True, params={"filled": 6, "total": 6})) == "数据已证实 6/6"
    assert proof_tag(Proof("attachment_exists", satisfied=True)) == "数据已证实"


def test_an_unknown_rule_says_nothing(locale: UiLocale) -> None:
    assert proof_hint(Proof("of_a_later_playbook", satisfied=False), locale) == ""


@pytest.mark.parametrize(("value", "text"), [(2, "+2"), (0, "0"), (-1, "−1")])
def test_attitudes_carry_their_sign(value: int, text: str) -> None:
    assert signed(value) == text
