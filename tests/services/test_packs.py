"""The meeting pack: chosen once, kept byte for byte, and the customer's version without what is ours."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.pack import (
    SECTIONS,
    VERSIONS,
    CustomerPack,
    PackChoice,
    PackValues,
    choice_of,
)
from tests.services.conftest import AddDeal, card_of
from tests.values import TODAY


@given(
    st.builds(
        PackChoice,
        version=st.sampled_from(VERSIONS),
        sections=st.lists(st.sampled_from(SECTIONS), min_size=1, unique=True).map(
            lambda keys: tuple(key for key in SECTIONS if key in keys)
        ),
        deal_ids=st.lists(st.text(), max_size=3).map(tuple),
        paper=st.sampled_from(["A3", "A4", "Letter"]),
        landscape=st.booleans(),
        greyscale=st.booleans(),
    )
)
def test_a_choice_is_kept_as_it_was(choice: PackChoice) -> None:
    assert choice_of(choice.as_text()) == choice


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"version": "all", "sections": "x", "deal_ids": [1]}'])
def test_what_is_not_understood_is_the_default(text: str) -> None:
    assert choice_of(text) == PackChoice()


def test_the_first_pack_has_the_three_best_deals(app: App, add: AddDeal) -> None:
    ids = [add(f"项目{at}", customer_name="甲", amount=at * 1_000_00) for at in range(1, 6)]
    assert not app.packs.is_chosen()
    assert set(app.packs.choice().deal_ids) < set(ids)
    assert len(app.packs.choice().deal_ids) == 3
    values = app.packs.values(app.packs.choice())
    assert isinstance(values, PackValues)
    assert values.changes is None
    assert len(values.panels) == 3


def test_a_choice_is_a_setting_and_forgets_deals_that_are_gone(app: App, add: AddDeal) -> None:
    ids = (add("a", customer_name="甲"), add("b", customer_name="甲"))
    app.packs.choose(PackChoice("own", ("board", "deals"), ids, "A3", landscape=False))
    assert app.packs.is_chosen()
    app.deals.delete([ids[0]])
    assert app.packs.choice() == PackChoice("own", ("board", "deals"), ids[1:], "A3", landscape=False)


def test_the_next_pack_begins_where_the_last_one_stood(app: App, add: AddDeal) -> None:
    add("before", customer_name="甲", amount=100_00)
    choice = PackChoice()
    app.packs.keep("周会", b"%PDF 1", choice)
    add("after", customer_name="乙", amount=250_00)
    values = app.packs.values(choice)
    assert isinstance(values, PackValues)
    assert values.changes is not None
    fall = values.changes.fall("CNY")
    assert (fall.start, fall.end, fall.rest) == (100_00, 350_00, 0)
    assert [line.name for line in values.changes.lines] == ["after"]
    app.packs.keep("给客户", b"%PDF 2", PackChoice("customer", deal_ids=(add("c", customer_name="甲"),)))
    again = app.packs.values(choice)
    assert isinstance(again, PackValues)
    assert again.changes is not None
    assert {line.name for line in again.changes.lines} == {"after", "c"}
    # The page of two days begins where the pack does.
    app.reports.printed("page")
    last = app.waterfall.last_pack()
    assert last is not None
    assert {line.name for line in app.waterfall.since(last).lines} == {"after", "c"}


def test_the_cover_counts_all_that_happened_though_no_waterfall_is_printed(app: App, add: AddDeal) -> None:
    app.packs.keep("周会", b"%PDF 1", PackChoice())
    for number in range(14):
        add(f"deal {number}", amount=100_00)
    values = app.packs.values(PackChoice(sections=("cover",)))
    assert isinstance(values, PackValues)
    assert values.changes is not None
    assert len(values.changes.lines) == 14


def test_a_step_that_is_not_applicable_does_not_break_the_customers_run(app: App, add: AddDeal) -> None:
    deal = add("泵站", customer_name="甲厂")
    said = {"i1": Answer("done"), "i2": Answer("na", text="no budget round"), "i3": Answer("done")}
    app.moves.commit(MoveRequest((deal,), MoveKind.CHECK), MoveAnswers(TODAY, {deal: DealAnswers(indicators=said)}))
    values = app.packs.values(PackChoice("customer", deal_ids=(deal,)))
    assert isinstance(values, CustomerPack)
    assert values.deals[0].reached == card_of(app, deal).b == 3


def test_kept_packs_come_back_byte_for_byte(app: App, add: AddDeal) -> None:
    add("a", customer_name="甲")
    contents = [bytes([at]) * 50_000 for at in range(3)]
    for at, content in enumerate(contents):
        app.packs.keep(f"第{at}", content, PackChoice())
    kept = app.packs.kept()
    assert [pack.title for pack in kept] == ["第2", "第1", "第0"]
    assert [app.packs.content(pack.id) for pack in kept] == contents[::-1]
    assert {pack.size for pack in kept} == {50_000}
    with pytest.raises(DomainError) as caught:
        app.packs.content("no")
    assert caught.value.code == "pack.gone"


def test_help_and_work_are_told_by_deal(app: App, add: AddDeal) -> None:
    deal_id = add("a", customer_name="甲", next_text="拜访", next_on=TODAY + timedelta(3))
    app.deals.edit(deal_id, DealPatch(help_wanted=" 请王总出面 "))
    values = app.packs.values(PackChoice())
    assert isinstance(values, PackValues)
    assert values.help == {deal_id: "请王总出面"}


def test_a_customers_version_is_for_one_customer_and_has_nothing_of_ours(app: App, add: AddDeal) -> None:
    ours = add("泵站", customer_name="甲厂", amount=999_00, note="底价九折", expected_on=date(2027, 1, 5))
    other = add("风机", customer_name="乙厂")
    for deals, code in (((), "pack.customer_deals"), ((ours, other), "pack.one_customer"), (("no",), "deal.gone")):
        with pytest.raises(DomainError) as caught:
            app.packs.choose(PackChoice("customer", deal_ids=deals))
        assert caught.value.code == code
    with pytest.raises(DomainError) as caught:
        app.packs.values(PackChoice(sections=()))
    assert caught.value.code == "pack.empty"
    values = app.packs.values(PackChoice("customer", deal_ids=(ours,)))
    assert isinstance(values, CustomerPack)
    assert values.customer == "甲厂"
    assert values.deals[0].reached == 0
    assert "底价" not in repr(values)
    assert "999" not in repr(values)
