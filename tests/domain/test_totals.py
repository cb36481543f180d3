"""Sums of columns: order does not matter, what is taken away again is gone, parked and unknown stand apart."""

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.cards import make_card
from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.totals import NOTHING, StageTotal, add, figures, sum_cells, totals_without_parked
from funnel_desktop.services.playbook import load_playbook
from tests.values import TODAY

PLAYBOOK = load_playbook()


def _card(stage: int, amount: int | None, currency: str = "CNY", **changed: object) -> Card:
    deal = Deal("d", "x", TODAY, stage, amount=amount, currency=currency)
    return make_card(DealFacts(deal), PLAYBOOK, 1)._replace(**changed)  # type: ignore[arg-type]  # any field


cards = st.lists(
    st.builds(
        _card,
        st.integers(1, 8),
        st.none() | st.integers(0, 10**12),
        st.sampled_from(["CNY", "USD"]),
        status=st.sampled_from(["open", "won", "lost"]),
        k=st.integers(0, 8),
        b=st.integers(0, 8),
    )
)


@given(cards, st.randoms())
def test_the_order_of_deals_does_not_matter(found: list[Card], chance: st.DrawFn) -> None:
    shuffled = sorted(found, key=lambda _: chance.random())  # type: ignore[attr-defined]  # a random.Random
    assert sum_cells(shuffled) == sum_cells(found)


@given(cards)
def test_a_card_added_and_taken_away_leaves_nothing(found: list[Card]) -> None:
    for card in found:
        assert add(add(NOTHING, figures(card)), figures(card), -1) == NOTHING


@given(cards)
def test_the_sums_are_those_of_the_open_deals(found: list[Card]) -> None:
    totals = totals_without_parked(sum_cells(found), {})
    still = [card for card in found if card.status == "open"]
    assert sum(total.count for total in totals) == len(still)
    assert sum(total.amount for total in totals) == sum(card.amount or 0 for card in still)
    assert sum(total.unknown for total in totals) == sum(card.amount is None for card in still)
    assert all(total.at_proof <= total.amount for total in totals)


def test_parked_deals_are_counted_apart_and_out_of_every_sum() -> None:
    resting, unknown, there = _card(3, 1000), _card(3, None), _card(3, 400, k=2, b=2)
    cells = sum_cells([resting, unknown, there])
    assert totals_without_parked(cells, sum_cells([resting])) == (StageTotal(3, "CNY", 2, 1, 1, 400, 80, 0, 400),)
    assert totals_without_parked(cells, sum_cells([resting, unknown, there]))[0] == StageTotal(
        3, "CNY", 0, 3, 0, 0, 0, 0, 0
    )
