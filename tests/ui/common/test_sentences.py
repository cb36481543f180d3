"""A change becomes one sentence in either language."""

import pytest

from ui.common.sentences import CHANGES, change_sentence
from ui.common.ui_locale import UiLocale


@pytest.mark.parametrize(
    ("kind", "params", "zh", "en"),
    [
        ("deal.added", {"name": "甲"}, "已新增：甲", "Added: 甲"),
        ("deal.moved", {"name": "甲", "count": 1, "from": 3, "to": 5}, "5 方案确认", "Moved on: 甲 → 5 "),
        ("deal.moved", {"name": "甲", "count": 1, "from": 5, "to": 3}, "退回", "Moved back: 甲 → 3 "),
        ("deal.lost", {"name": "甲", "count": 3}, "甲和另外 2 单", "Lost: 甲 and 2 more"),
        ("deal.parked", {"name": "甲", "until": "2026-12-15"}, "2026-12-15", "until 15 Dec 2026"),
        ("customer.merged", {"name": "甲", "gone": "乙"}, "已将 乙 并入 甲", "Merged into 甲: 乙"),
        ("setting.changed", {"key": "goal.2026Q4"}, "季度目标", "Goal of the quarter"),
        ("setting.changed", {"key": "time_zone"}, "时区", "Time zone"),
        ("setting.changed", {"key": "something.else"}, "设置", "Setting changed"),
        ("deals.imported", {"source": "a.csv", "new": 7, "changed": 1}, "a.csv", "a.csv: 7 new, 1 changed"),
    ],
)
def test_sentences(locale: UiLocale, kind: str, params: dict[str, object], zh: str, en: str) -> None:
    assert zh in change_sentence(kind, params, locale)
    locale.set_language("en")
    assert en in change_sentence(kind, params, locale)


def test_undo_and_redo_say_so(locale: UiLocale) -> None:
    locale.set_language("en")
    assert change_sentence("deal.added", {"name": "A"}, locale, source="undo") == "Undone: Added: A"
    assert change_sentence("deal.added", {"name": "A"}, locale, source="redo") == "Done again: Added: A"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_kind_reads_well_even_without_its_params(locale: UiLocale, language: str) -> None:
    locale.set_language(language)
    for kind in CHANGES:
        sentence = change_sentence(kind, {}, locale)
        assert sentence
        assert "{" not in sentence
        assert sentence != kind
