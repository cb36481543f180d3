"""The table of fields: complete, translated, and the way between deal, draft and patch."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import UNSET, DealDraft, DealPatch
from funnel_desktop.domain.errors import DomainError
from ui.common.ui_locale import UiLocale
from ui.deals.deal_fields import FIELDS, check_lengths, draft_of, label_of, patch_between

DRAFT = DealDraft(
    "氯碱整流变压器成套",
    customer_name="瑞桓化工",
    amount=1_450_000_000,
    expected_on=date(2027, 3, 31),
    next_text="拜访李总",
    next_on=date(2026, 11, 26),
    priority="A",
    need="三年内能耗降两成",
    source="老客户介绍",
    industry="化工",
    note="备注",
    contact_name="王工",
    competitors=("乙公司", "丙公司"),
)


def test_every_field_of_a_draft_has_its_line() -> None:
    assert {spec.name for spec in FIELDS} == {field.name for field in fields(DealDraft)} - {"place"}
    assert len({(spec.row, spec.column) for spec in FIELDS}) == len(FIELDS)


def test_every_label_has_its_chinese(locale: UiLocale) -> None:
    assert locale.language == "zh_CN"
    assert all(label_of(spec) != spec.label for spec in FIELDS)


def test_a_deal_comes_back_as_it_was_entered(app: App) -> None:
    (deal,) = app.deals.add(DRAFT).deal_ids()
    assert draft_of(app.deals.detail(deal)) == DRAFT


def test_a_patch_names_what_differs_and_nothing_else() -> None:
    assert patch_between(DRAFT, DRAFT) == DealPatch()
    patch = patch_between(DRAFT, replace(DRAFT, amount=None, name="新名称"))
    assert (patch.amount, patch.name) == (None, "新名称")
    assert patch.customer_name is UNSET


@pytest.mark.parametrize(("field", "limit"), [("name", 200), ("need", 4000), ("next_text", 500)])
def test_ten_thousand_characters_are_refused_at_their_field(field: str, limit: int) -> None:
    with pytest.raises(DomainError) as caught:
        check_lengths(lengthened(field, 10_000))
    assert caught.value.code == "deal.text_long"
    assert caught.value.params == {"field": field, "limit": limit, "length": 10_000}
    check_lengths(lengthened(field, limit))


def lengthened(field: str, length: int) -> DealDraft:
    changes: dict[str, Any] = {field: "长" * length}
    return replace(DRAFT, **changes)
