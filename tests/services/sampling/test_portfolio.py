"""The table of the sample is complete in both languages and consistent in itself."""

import re
import tomllib
from typing import Any

import pytest

from funnel_desktop.paths import resource
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.services.sampling.portfolio import Portfolio, load_portfolio
from funnel_desktop.services.words import load_words

CHINESE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")


def read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("samples", name).read_text(encoding="utf-8"))


def texts(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {text for pair in value.items() for each in pair for text in texts(each)}
    if isinstance(value, list):
        return {text for each in value for text in texts(each)}
    return {value} if isinstance(value, str) else set()


@pytest.fixture(params=["zh_CN", "en"])
def portfolio(request: pytest.FixtureRequest) -> Portfolio:
    return load_portfolio(request.param)


def test_every_chinese_text_has_its_english_and_no_english_is_left_over() -> None:
    table = read("portfolio.en.toml")
    translations = {**table["people"], **table["texts"]}
    written = {text for text in texts(read("portfolio.toml")) if CHINESE.search(text)}
    assert translations.keys() == written
    assert [text for text in translations.values() if CHINESE.search(text) or not text.strip()] == []


def test_names_are_unique_in_either_language(portfolio: Portfolio) -> None:
    names = [deal.name for deal in portfolio.deals]
    assert len(set(names)) == len(names) == 62
    for people in portfolio.people.values():
        assert len({person.name for person in people}) == len(people)


def test_every_key_is_one_of_the_playbook(portfolio: Portfolio) -> None:
    playbook, words = load_playbook(), load_words("en")
    milestones = {milestone.key for milestone in playbook.milestones}
    for deal in portfolio.deals:
        assert {*deal.done, *deal.na, *deal.waived, *deal.withdrawn} <= milestones, deal.name
        assert deal.customer in portfolio.customers
        assert {*deal.attitudes, *deal.unmet} <= {person.name for person in portfolio.people[deal.customer]}
        assert set(deal.sheets) <= portfolio.texts["sheets"].keys()
    assert portfolio.texts["evidence"].keys() == milestones | set(playbook.indicators)
    for tool, values in portfolio.texts["sheets"].items():
        assert values.keys() <= {field.key for field in words.tool(tool).fields if not field.source}, tool
    kinds = [kind for kind, _ in portfolio.texts["activities"].values()]
    assert all(words.activity_kind(kind) != kind for kind in kinds)
    roles = {role for people in portfolio.people.values() for person in people for role in person.roles}
    assert roles == {"executive", "technical", "user", "purchasing", "coach"}


def test_each_way_goes_by_days_and_ends_where_the_deal_is(portfolio: Portfolio) -> None:
    for deal in portfolio.deals:
        days = [stand.ago for stand in deal.stands]
        assert days == sorted(days, reverse=True), deal.name
        assert all(1 <= stand.stage <= 8 for stand in deal.stands)
        assert days[-1] > 1
        assert not (deal.won and deal.lost)
