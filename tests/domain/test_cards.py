"""The card of a deal is what the rules make of everything known about it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from funnel_desktop.domain.cards import CardMaker, make_card
from funnel_desktop.domain.entities import (
    Activity,
    Closing,
    Contact,
    Customer,
    Deal,
    IndicatorCheck,
    MilestoneCheck,
    Parking,
    StageEntry,
)
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import Playbook

DAY = date(2026, 11, 20)
DEAL = Deal("d", "产线", DAY, stage=2, customer_id="c", amount=333, adjustment=5, expected_on=date(2027, 1, 1))
FACTS = DealFacts(DEAL, Customer("c", "水泵厂"))


def _checks(*states: tuple[str, str]) -> tuple[MilestoneCheck, ...]:
    return tuple(MilestoneCheck(f"m{nth}", "d", key, nth, state, DAY) for nth, (key, state) in enumerate(states))


def test_what_is_known_stands_on_the_card(playbook: Playbook) -> None:
    facts = replace(
        FACTS,
        milestone_checks=_checks(("m1a", "done"), ("m1b", "na"), ("m2a", "done"), ("m2b", "withdrawn")),
        indicator_checks=(IndicatorCheck("i", "d", "i1", 1, "done", DAY),),
        entries=(
            StageEntry("e1", "d", 1, 1, DAY, "begun", left_on=DAY + timedelta(1)),
            StageEntry("e2", "d", 2, 2, DAY + timedelta(1), "forward"),
        ),
        parkings=(Parking("p", "d", DAY, DAY + timedelta(9), "warten"),),
        activities=(Activity("a", "d", "task", "打电话", DAY + timedelta(3)), Activity("b", "d", "visit", "x", DAY)),
        contacts=(Contact("x", "王工"), Contact("y", "李总")),
    )
    card = make_card(facts, playbook, 7)
    assert (card.stage, card.k, card.b, card.pips, card.debt) == (2, 1, 1, "do", 0)
    assert (card.claimed_rate, card.proved_rate, card.weighted, card.proved) == (15, 10, 50, 33)
    assert (card.customer, card.contacts, card.version, card.status) == ("水泵厂", "王工\n李总", 7, "open")
    assert (card.entered_on, card.parked_on, card.parked_until) == ("2026-11-21", "2026-11-20", "2026-11-29")
    assert (card.next_on, card.next_text, card.expected_on) == ("2026-11-20", "x", "2027-01-01")
    assert (card.closed_on, card.contract_no, card.began_on) == ("", "", "2026-11-20")


def test_what_is_unknown_is_empty_and_an_unknown_amount_is_no_number(playbook: Playbook) -> None:
    card = make_card(DealFacts(Deal("d", "x", DAY)), playbook, 1)
    assert (card.customer_id, card.customer, card.contacts, card.next_on, card.expected_on) == ("",) * 5
    assert (card.amount, card.weighted, card.proved) == (None, None, None)
    assert (card.entered_on, card.parked_until, card.pips) == ("2026-11-20", "", "oo")


@pytest.mark.parametrize(
    ("outcome", "rate", "debt"), [("won", 100, 15), ("lost", 0, 2)], ids=["won owes for all stages", "lost"]
)
def test_a_closed_deal_has_the_value_of_its_outcome(playbook: Playbook, outcome: str, rate: int, debt: int) -> None:
    closing = Closing("x", "d", outcome, DAY, 2, contract_no="HT-1")
    parked = (Parking("p", "d", DAY, DAY + timedelta(9), "x"),)
    card = make_card(replace(FACTS, closing=closing, parkings=parked), playbook, 1)
    assert (card.status, card.claimed_rate, card.proved_rate) == (outcome, rate, rate)
    assert (card.weighted, card.proved, card.debt) == (333 * rate // 100, 333 * rate // 100, debt)
    assert (card.closed_on, card.contract_no, card.parked_until) == ("2026-11-20", "HT-1", "")


def test_deals_judged_together_are_judged_as_if_alone(playbook: Playbook) -> None:
    maker = CardMaker(playbook)
    several = [
        replace(FACTS, deal=replace(DEAL, stage=stage, amount=amount, taken_over=over), milestone_checks=checks)
        for stage in (1, 2, 3)
        for amount in (None, 0, 999)
        for over in (0, 2)
        for checks in ((), _checks(("m1a", "done"), ("m1b", "done")), _checks(("m1a", "done"), ("m1a", "open")))
    ]
    assert [maker.make(facts, 1) for facts in several] == [make_card(facts, playbook, 1) for facts in several]
