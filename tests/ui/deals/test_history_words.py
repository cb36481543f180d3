"""The history in words: every kind of change has its line, in both languages, even where params are missing."""

from datetime import UTC, datetime

import pytest

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.entities import (
    Activity,
    Attachment,
    Competitor,
    Deal,
    DealContact,
    MilestoneCheck,
    ToolSheet,
)
from funnel_desktop.domain.history_line import HistoryLine
from tests.values import TODAY
from ui.common.sentences import CHANGES
from ui.common.theme.icons import icon_path
from ui.common.ui_locale import UiLocale
from ui.deals.history_words import PLAIN, line_words


def line(kind: str, *edits: Edit, **params: str) -> HistoryLine:
    return HistoryLine(1, kind, params, TODAY, datetime(2026, 11, 23, 2, tzinfo=UTC), undone=False, edits=edits)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_kind_has_a_line_and_an_icon(locale: UiLocale, language: str) -> None:
    locale.set_language(language)
    for kind in {*CHANGES, *PLAIN}:
        words = line_words(line(kind), locale)
        assert words.title.strip(), kind
        assert "{" not in f"{words.title}{words.detail}", kind
        assert not icon_path(words.icon).isEmpty()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("done", "核对「完成方案」"),
        ("na", "不适用：完成方案"),
        ("withdrawn", "证实为假：完成方案"),
        ("open", "改回未完成：完成方案"),
    ],
)
def test_each_answer_about_a_milestone_is_told_apart(locale: UiLocale, state: str, said: str) -> None:
    check = MilestoneCheck("c", "d", "m3a", 1, state, TODAY, text="第二版")
    words = line_words(line("deal.checked", Edit(None, check)), locale)
    assert (words.title, words.detail) == (said, "第二版")


def test_a_kind_nobody_has_told_of_names_itself(locale: UiLocale) -> None:
    assert line_words(line("deal.dreamt"), locale).title == "deal.dreamt"


def test_several_fields_stand_in_the_second_line(locale: UiLocale) -> None:
    before = Deal("d", "甲", TODAY, amount=100_00, need="x" * 40)
    after = Deal("d", "乙", TODAY, amount=None, need="")
    words = line_words(line("deal.edited", Edit(before, after)), locale)
    assert words.title == "已编辑"
    assert "甲 → 乙" in words.detail
    assert "¥100 → ¥ 未定" in words.detail
    assert f"{'x' * 24}… → –" in words.detail


@pytest.mark.parametrize(
    ("entity", "said"),
    [
        (Activity("a", "d", "visit"), "活动：拜访"),
        (Attachment("a", "d", "other", "方案.pdf"), "附件：方案.pdf"),
        (Competitor("a", "d", "乙公司"), "竞争对手：乙公司"),
        (ToolSheet("a", "d", "contract_checklist"), "工具表：合同检查表"),
        (DealContact("a", "d", "p"), "采购小组"),
    ],
)
def test_what_was_done_beside_the_deal_is_named(
    locale: UiLocale, entity: Activity | Attachment | Competitor | ToolSheet | DealContact, said: str
) -> None:
    assert line_words(line("deal.edited", Edit(None, entity)), locale).title == said
