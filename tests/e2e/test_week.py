"""A salesperson's week in the real window, and what stands in the file, the history and the paper at its end."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from funnel_desktop.domain.journal import Entry
from funnel_desktop.services.words import load_words
from tests.e2e import records, week
from tests.e2e.week import ACME, FURNACE, NORDVIK, OBRIEN, STATION
from tests.e2e.world import World
from ui.common.ui_locale import UiLocale

PARK, LOST = "智慧园区一期", 'Lost: "Atlas" RFP, phase 2'
LATER = "年底前要报预测，材料下周补"

DEALS = {
    STATION: (
        "安渡造船, 5200000.00 CNY, 2027-03-31, step 1",
        "begun 1 2026-11-23",
        "parked 2026-11-26 2027-01-15 客户年度预算一月批复",
    ),
    FURNACE: (
        "沧澜钢铁, 12800000.00 CNY, 2027-06-30, step 3",
        "王建国: coach 1 3",
        "task 约设备部看现场: 2026-11-24 2026-11-24 None",
        "visit 看3号高炉鼓风机房: 2026-11-24 2026-11-24 90",
        "begun 1 2026-11-23 2026-11-25",
        "forward 3 2026-11-25",
        "m1a done 2026-11-25 fields_filled",
        "m1b done 2026-11-25 王建国 立项评分 78 分，经理当面同意",
        "m2a done 2026-11-25 activity_exists",
        "m2b done 2026-11-25 contact_exists",
        "i1 done 2026-11-25",
        "i2 done 2026-11-25",
    ),
    ACME: (
        "Acme Ltd, 1200000.00 CNY, 2026-12-31, step 6",
        "王小明: - None None",
        f"taken_over 5 2026-11-23 2026-11-25 m5a m5b {LATER}",
        "forward 6 2026-11-25",
    ),
    OBRIEN: (
        "O'Brien & Sons, 18500.50 CNY, 2027-01-15, step 6",
        "Sean O'Brien: - None None",
        f"taken_over 3 2026-11-23 2026-11-25 m3a m3b m4a m4b m5a m5b {LATER}",
        "forward 6 2026-11-25 2026-11-26",
        "lost 2026-11-26 competitor Celtic Systems 价格高百分之八",
    ),
    NORDVIK: (
        "Nordvik Solutions, 118000.00 CNY, 2026-11-30, step 8",
        "Ida Berg: - None None",
        "taken_over 7 2026-11-23 2026-11-26",
        "forward 8 2026-11-26 2026-11-26",
        "m7a done 2026-11-26",
        "m7b done 2026-11-26",
        "m8a done 2026-11-26",
        "won 2026-11-26 HT-2611-26 118000.00",
    ),
    PARK: (
        "华东智造有限公司, 3580000.00 CNY, 2026-10-20, step 8",
        "李娜: - None None",
        "taken_over 8 2026-10-20 2026-10-20",
        "won 2026-10-20 3580000.00",
    ),
    LOST: (
        "Atlas, Inc., 0.00 CNY, 2026-07-01, step 1",
        "Joe Poe: - None None",
        "taken_over 1 2026-07-01 2026-07-01",
        "lost 2026-07-01 other",
    ),
}

CARDS = {
    # One loss after step 5 moves its rate to (12 × 50) ÷ 13 = 46 %.
    # stage, status, evidence in it, debts, proved by us, confirmed by them, both rates, both weighted sums
    STATION: (1, "open", "oo", 0, 0, 0, 0, 0, 0, 0),
    FURNACE: (3, "open", "oo", 0, 2, 2, 20, 20, 256_000_000, 256_000_000),
    ACME: (6, "open", "oo", 2, 0, 0, 46, 0, 55_200_000, 0),
    NORDVIK: (8, "won", "d", 0, 0, 0, 100, 100, 11_800_000, 11_800_000),
    PARK: (8, "won", "o", 0, 0, 0, 100, 100, 358_000_000, 358_000_000),
}

CHINESE = """
已建立文件
已导入 商机.csv：新增 5，改动 0
已新增：空压站改造
已新增：沧澜3号高炉变频改造
已新增活动：沧澜3号高炉变频改造
已完成活动：沧澜3号高炉变频改造
已完成活动：沧澜3号高炉变频改造
已修改活动：沧澜3号高炉变频改造
王建国已加入：沧澜3号高炉变频改造
已推进：O'Brien & Sons – renewal和另外 1 单 → 6 项目评估
已推进：沧澜3号高炉变频改造 → 3 方案设计
已推进：空压站改造 → 2 初步接触
已撤销：已推进：空压站改造 → 2 初步接触
已撤销：已推进：沧澜3号高炉变频改造 → 3 方案设计
已重做：已推进：沧澜3号高炉变频改造 → 3 方案设计
已搁置至 2027-01-15：空压站改造
已丢单：O'Brien & Sons – renewal
已赢单：Nordvik Platform Upgrade
已撤销：已赢单：Nordvik Platform Upgrade
已重做：已赢单：Nordvik Platform Upgrade
已打印：Test
"""

ENGLISH = """
File created
Imported 商机.csv: 5 new, 0 changed
Added: 空压站改造
Added: 沧澜3号高炉变频改造
Activity added: 沧澜3号高炉变频改造
Activity done: 沧澜3号高炉变频改造
Activity done: 沧澜3号高炉变频改造
Activity changed: 沧澜3号高炉变频改造
王建国 added to 沧澜3号高炉变频改造
Moved on: O'Brien & Sons – renewal and 1 more → 6 Evaluation
Moved on: 沧澜3号高炉变频改造 → 3 Solution design
Moved on: 空压站改造 → 2 First contact
Undone: Moved on: 空压站改造 → 2 First contact
Undone: Moved on: 沧澜3号高炉变频改造 → 3 Solution design
Done again: Moved on: 沧澜3号高炉变频改造 → 3 Solution design
Parked until 15 Jan 2027: 空压站改造
Lost: O'Brien & Sons – renewal
Won: Nordvik Platform Upgrade
Undone: Won: Nordvik Platform Upgrade
Done again: Won: Nordvik Platform Upgrade
Printed: Test
"""

PAPER = """
销售漏斗 Test·Lin·首次打印 2026-11-27
加权金额（主张） 311 万元
加权金额（证实） 256 万元·缺证据55
本季赢单 370 万元·未设目标
在手 2单 1,400万元·另搁置1
需处理 0逾期 1不同步·1单有债务
1项目立项 发现问题,提出需求 1,400 1,400 2 0%
2初步接触 分析研讨,确定预算 1,400 1,280 2 —
3方案设计 项目立项,组建小组 1,400 1,280 2 0%
4业绩展示 建立标准,稳定目标 120 0 1 —
5方案确认 确定招标,初步筛选 120 0 1 —
6项目评估 认准首选,筛供应商 120 0 1 0%
7商务谈判 合作谈判 0 0 0 —
8签约成交 签约 0 0 0 —
这是首次打印，下次打印将列出此后的变化。
1 沧澜3号高炉变频改造 沧澜钢铁 1,280 20% 256 3方案设计 3项目立项 2 同步 2
2 Acme年度框架合同 AcmeLtd 120 0% 0 6项目评估 1发现问题 0 超前5 2
"""
"""The page without its spaces: each line whole, one after the other; neither the parked nor the closed deals on it."""


@pytest.mark.timeout(120)
def test_a_week(world: World, file: Path) -> None:
    hands = week.monday(world, file)
    week.tuesday(world, hands)
    week.wednesday(world, hands)
    week.thursday(world, hands)
    hands = week.restarted(world)
    paper = week.friday(world, hands)
    world.end()

    assert records.is_sound(file)
    deals, cards, journal = records.told(file, world.clock)
    assert deals == DEALS
    names = ("stage", "status", "pips", "debt", "k", "b", "claimed_rate", "proved_rate", "weighted", "proved")
    wanted = {name: tuple(map("{} {}".format, names, card)) for name, card in CARDS.items()}
    assert cards == {**wanted, OBRIEN: (), LOST: ()}
    assert history(world, journal, "zh_CN") == CHINESE.split("\n")[1:-1]
    assert history(world, journal, "en") == ENGLISH.split("\n")[1:-1]
    compare_paper(paper)


def history(world: World, journal: list[Entry], language: str) -> list[str]:
    locale = UiLocale(world.app, load_words, language)
    said = records.sentences(journal, locale)
    locale.uninstall()
    locale.setParent(None)
    return said


def compare_paper(paper: Path) -> None:
    reader = PdfReader(paper)
    text = "".join("".join(page.extract_text() for page in reader.pages).split())
    at = 0
    for line in PAPER.strip().split("\n"):
        found = text.find(line.replace(" ", ""), at)
        assert found >= 0, f"{line} is not on the page after {text[:at]}"
        at = found
    for absent in (STATION, NORDVIK, "O'Brien", "Atlas"):
        assert absent.replace(" ", "") not in text
