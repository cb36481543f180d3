"""Every line of the diagnosis: what it says, with its figure and threshold, and the deals it is about."""

from datetime import date
from typing import Any

from funnel_desktop.domain.funnel_view import Unproved
from funnel_desktop.domain.health import CARE, Finding
from funnel_desktop.domain.health_check import DealHealth
from funnel_desktop.domain.illness import Member, SearchFlow, illnesses
from funnel_desktop.domain.next_step import NextStep
from funnel_desktop.domain.standing import Position, stand
from funnel_desktop.domain.starving import Pace, SearchYear, starving
from funnel_desktop.services.health import HealthRow
from tests.domain.cards import card
from tests.domain.world import PLAYBOOK
from ui.common.ui_locale import UiLocale
from ui.funnel.diagnosis_words import Diagnosis, diagnosis_words, shortened

TODAY = date(2026, 11, 23)
Line = tuple[str, str, tuple[str, ...]]
STALE = Finding("stale", CARE, {})


def row(deal_id: str, stage: int, *findings: Finding, **given: Any) -> HealthRow:
    standing = stand(PLAYBOOK, Position(stage, 100), {}, {})
    health = DealHealth(deal_id, standing, NextStep("milestone", "m1a", stage), findings)
    return HealthRow(card(deal_id, stage=stage, **given), health, PLAYBOOK.state_of(stage))


def lines(
    rows: list[HealthRow], flow: SearchFlow, locale: UiLocale, **more: Any
) -> list[tuple[str, str, tuple[str, ...]]]:
    members = [
        Member(
            one.card.id, one.card.name, one.state, bool(one.health.findings), one.health.standing.p, one.card.weighted
        )
        for one in rows
    ]
    given = {"worst": None, "illnesses": illnesses(members, flow), "starving": None, "rows": rows} | more
    return [(line.title, line.text, line.deals) for line in diagnosis_words(Diagnosis(**given), locale)]


def test_every_illness_names_figure_threshold_and_deals(locale: UiLocale) -> None:
    rows = [
        row("s", 1, b=0),
        row("f1", 3, STALE, b=2),
        row("f2", 4, STALE, b=3),
        row("f3", 5, b=4),
        row("best", 7, b=8, amount=10_000),
    ]
    found = lines(rows, SearchFlow(1, 3, 13), locale, worst=Unproved(4, 42, "f2", "轧线主传动"))
    assert found[0] == ("第 4 步 42% 没有客户证据", "主要是「轧线主传动」：先让客户补上缺的那一步，再往下做。", ("f2",))
    assert found[1] == (
        "1 单客户走在我们前面",
        "「Fans」客户已走完第 8 步，我们还在第 7 步：赶上去，或者放弃。",
        ("best",),
    )
    assert found[2] == ("顶部要干", "近 13 周新进搜索 1 单，离开 3 单，现有 1 单", ("s",))
    assert found[3][1:] == ("进入漏斗的 3 单里有 2 单停留超过通常的两倍，界线是 50%", ("f1", "f2"))
    assert found[4][1:] == ("最佳状态 1 单里有 1 单没有证实到位，界线是 50%", ("best",))
    assert found[5][1].startswith("Fans 一单占加权金额的")
    assert found[5][2] == ("best",)


def test_an_empty_top_and_the_day_it_starves(locale: UiLocale) -> None:
    dry = starving(SearchYear(26, 2, 1, 1, 13, 2, 5, Pace(0, 4, 0, 0)), TODAY)
    found = lines([row("f", 3, b=2)], SearchFlow(0, 2, 13), locale, starving=dry)
    assert found[2][0].endswith("起断流")
    assert found[2][1].startswith("照现在的节奏")
    assert found[3][1] == "近 13 周新进搜索 0 单，离开 2 单，现有 0 单"


def test_a_funnel_without_an_illness_is_said_to_flow(locale: UiLocale) -> None:
    found = lines([row("s", 1)], SearchFlow(3, 1, 13), locale)
    assert [title for title, _, _ in found] == ["每一步都有客户证据", "没有客户走在我们前面", "漏斗通畅"]
    assert lines([], SearchFlow(0, 0, 13), locale)[0][0] == "还没有在手项目"


def test_a_name_of_any_length_has_room_in_a_sentence() -> None:
    assert shortened("泵站") == "泵站"
    assert len(shortened("超长名称" * 50)) == 24
