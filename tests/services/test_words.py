"""The words of the method are complete in both languages, and each language is only itself."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from funnel_desktop.domain.tool_forms import FIELD_TYPES
from funnel_desktop.paths import resource
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.services.words import LANGUAGES, Words, load_words

CHINESE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
FILES = ("names.{}.toml", "{}.toml")


def read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("playbook", name).read_text(encoding="utf-8"))


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text with its path; the numbers in lists of advice do not matter, only that there are some."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}")
    elif isinstance(value, list):
        yield from ((f"{path}[{number if '.words.' in path else ''}]", text) for number, text in enumerate(value))
    else:
        yield path, value


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    return load_words(request.param)


@pytest.mark.parametrize("name", FILES)
def test_the_languages_have_the_same_keys_and_no_empty_text(name: str) -> None:
    first, second = ([*leaves(read(name.format(language)))] for language in LANGUAGES)
    assert {path for path, _ in first} == {path for path, _ in second}
    assert [path for path, text in (*first, *second) if not text.strip()] == []


@pytest.mark.parametrize("name", FILES)
def test_english_has_no_chinese_and_chinese_is_chinese(name: str) -> None:
    english, chinese = ([*leaves(read(name.format(language)))] for language in ("en", "zh_CN"))
    assert [path for path, text in english if CHINESE.search(text)] == []
    assert [path for path, text in chinese if not CHINESE.search(text)] == []


def test_the_chinese_terms_are_the_published_ones_to_the_letter() -> None:
    words = load_words("zh_CN")
    steps = [(words.stage_name(n), words.customer_step(n)) for n in range(1, 9)]
    assert steps == [
        ("项目立项", "发现问题,提出需求"),
        ("初步接触", "分析研讨,确定预算"),
        ("方案设计", "项目立项,组建小组"),
        ("业绩展示", "建立标准,稳定目标"),
        ("方案确认", "确定招标,初步筛选"),
        ("项目评估", "认准首选,筛供应商"),
        ("商务谈判", "合作谈判"),
        ("签约成交", "签约"),
    ]
    published = (
        "分析项目·立项通过·上门拜访·搞定线人·完成方案·获得信息·实力展示·技术倾向·"
        "方案确认·技术通关·需求挖掘·高层倾向·合作谈判·初步结果·签约成交"
    )
    assert "·".join(words.milestone(milestone.key) for milestone in load_playbook().milestones) == published
    assert [words.state_name(key) for key in ("search", "funnel", "best")] == ["客户搜索", "进入漏斗", "最佳状态"]


def test_every_stage_milestone_and_indicator_has_its_texts(words: Words) -> None:
    for stage in load_playbook().stages:
        number = stage.number
        assert words.stage_short(number)
        assert words.customer_short(number)
        assert words.aim(number)
        assert words.enter(number)
        assert len(words.actions(number)) >= 5
        assert len(words.mistakes(number)) >= 3
        assert words.confirmed_by(stage.indicator)
        assert words.said_by(stage.indicator)
        assert words.indicator(stage.indicator) != stage.indicator
        for milestone in stage.milestones:
            assert words.milestone(milestone.key) != milestone.key
            assert 0 < len(words.criterion(milestone.key)) < len(words.seen(milestone.key))
            assert words.why(milestone.key)
            assert len(words.questions(milestone.key)) >= 3


def test_roles_attitudes_and_kinds_have_name_and_advice(words: Words) -> None:
    for key in ("executive", "technical", "user", "purchasing", "coach"):
        assert words.role(key) != key
        assert words.role_help(key)
    assert len({words.attitude(value) for value in range(-2, 3)}) == 5
    assert all(words.attitude_help(value) for value in range(-2, 3))
    for key in ("visit", "call", "mail", "meeting", "demo", "reference", "negotiation", "task"):
        assert words.activity_kind(key) != key
        assert words.activity_help(key)
    assert all(words.attachment_kind(key) != key for key in ("proposal", "contract", "other"))
    assert all(words.effort(state) for state in ("search", "funnel", "best"))


def test_every_tool_is_a_form_of_eight_or_more_fields_three_of_them_from_the_deal(words: Words) -> None:
    keys = [key for stage in load_playbook().stages for key in stage.tools]
    assert set(keys) == set(read("tools.toml")) == set(read(f"{words.language}.toml")["tools"])
    for key in keys:
        tool = words.tool(key)
        assert tool.title != key
        assert tool.purpose
        assert sum(not field.source for field in tool.fields) >= 8, key
        assert len(tool.fields) >= 10, key
        assert sum(bool(field.source) for field in tool.fields) >= 3, key
        for field in tool.fields:
            assert field.type in FIELD_TYPES
            assert field.label != field.key, (key, field.key)
            assert field.hint, (key, field.key)
            assert bool(field.options) == (field.type == "choice")


def test_choices_have_a_label_for_every_option() -> None:
    shapes = read("tools.toml")
    for language in LANGUAGES:
        words = load_words(language)
        for key, shape in shapes.items():
            expected = [field.get("options", []) for field in shape["fields"]]
            assert [[option for option, _ in field.options] for field in words.tool(key).fields] == expected


def test_no_words_are_left_over_without_a_field() -> None:
    for key, shape in read("tools.toml").items():
        wanted = [field["key"] for field in shape["fields"]]
        assert list(read("en.toml")["tools"][key]["words"]) == wanted


def test_sheet_rules_ask_for_fields_that_the_tool_has() -> None:
    rules = [
        rule for milestone in load_playbook().milestones for rule in milestone.rules if rule.name == "sheet_complete"
    ]
    assert len(rules) == 2
    for rule in rules:
        own = {field.key for field in load_words("en").tool(str(rule.params["tool"])).fields if not field.source}
        assert rule.params["fields"]
        assert set(rule.params["fields"]) == own  # type: ignore[call-overload]


def test_an_unknown_language_is_english_and_an_unknown_key_answers_itself() -> None:
    words = load_words("fr")
    assert words.language == "en"
    assert words.stage_name(1) == "Project qualification"
    assert words.milestone("m9z") == "m9z"
    assert words.criterion("m9z") == ""
    assert words.tool("gone").fields == ()


def test_attitudes_beyond_the_scale_are_its_ends() -> None:
    words = load_words("en")
    assert words.attitude(9) == words.attitude(2)
    assert words.attitude_help(-9) == words.attitude_help(-2)


def test_long_texts_are_read_when_asked_for() -> None:
    words = load_words("en")
    assert words.stage_name(1)
    assert "_texts" not in vars(words)
    assert words.criterion("m1a")
    assert "_texts" in vars(words)
