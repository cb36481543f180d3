"""The rules by which data proves a milestone: each holds and fails, and tells what was seen."""

from dataclasses import replace
from datetime import date

import pytest

from funnel_desktop.domain.entities import (
    Activity,
    Attachment,
    Closing,
    Contact,
    Deal,
    DealContact,
    ToolSheet,
)
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import DataRule, MilestoneDef, Playbook
from funnel_desktop.domain.predicates import RULES, prove

DAY = date(2026, 5, 1)
DEAL = Deal("d", "Fans", DAY, customer_id="c", amount=0, expected_on=DAY, need="air")
FACTS = DealFacts(DEAL)


def ask(rule: str, facts: DealFacts, **params: object) -> tuple[bool, dict[str, object]]:
    proof = RULES[rule](facts, params)
    assert proof.rule == rule
    return proof.satisfied, dict(proof.params)


def people(*attitudes: int | None, role: str = "technical", motives: tuple[str, ...] = ()) -> DealFacts:
    contacts = tuple(Contact(f"c{n}", f"Person {n}") for n, _ in enumerate(attitudes))
    parts = tuple(
        DealContact(f"p{n}", "d", f"c{n}", (role, "user"), attitude, motive=motives[n] if motives else "")
        for n, attitude in enumerate(attitudes)
    )
    return replace(FACTS, contacts=contacts, people=parts)


def test_fields_filled_takes_an_amount_of_nothing_but_not_an_unknown_one() -> None:
    fields = ("customer_id", "amount", "expected_on", "need")
    assert ask("fields_filled", FACTS, fields=fields) == (True, {"filled": 4, "total": 4, "missing": ()})
    bare = replace(FACTS, deal=replace(DEAL, amount=None, need=""))
    assert ask("fields_filled", bare, fields=fields) == (
        False,
        {"filled": 2, "total": 4, "missing": ("amount", "need")},
    )


def test_sheet_complete_wants_every_field_of_that_tool() -> None:
    filled = ToolSheet("s", "d", "list", (("team", "five"), ("budget", " ")))
    other = ToolSheet("t", "d", "other", (("budget", "12"),))
    wanted = {"tool": "list", "fields": ("team", "budget")}
    assert ask("sheet_complete", replace(FACTS, sheets=(filled, other)), **wanted) == (
        False,
        {"filled": 1, "total": 2, "missing": ("budget",)},
    )
    whole = replace(filled, values=(("team", "five"), ("budget", "12")))
    assert ask("sheet_complete", replace(FACTS, sheets=(whole,)), **wanted)[0]
    assert not ask("sheet_complete", FACTS, **wanted)[0]


def test_activity_exists_wants_it_done() -> None:
    planned = Activity("a1", "d", "visit", planned_on=DAY)
    done = Activity("a2", "d", "visit", done_on=DAY)
    earlier = Activity("a3", "d", "demo", done_on=date(2026, 4, 1))
    call = Activity("a4", "d", "call", done_on=DAY)
    kinds = ("visit", "demo")
    assert ask("activity_exists", replace(FACTS, activities=(planned, call)), kinds=kinds) == (
        False,
        {"kinds": kinds, "count": 0, "last": ""},
    )
    assert ask("activity_exists", replace(FACTS, activities=(done, earlier)), kinds=kinds) == (
        True,
        {"kinds": kinds, "count": 2, "last": "2026-05-01"},
    )


def test_attachment_exists_asks_for_the_kind() -> None:
    proposal = Attachment("a", "d", "proposal", "V3.pdf")
    assert ask("attachment_exists", replace(FACTS, attachments=(proposal,)), kind="proposal") == (
        True,
        {"kind": "proposal", "names": ("V3.pdf",)},
    )
    assert not ask("attachment_exists", replace(FACTS, attachments=(proposal,)), kind="contract")[0]


@pytest.mark.parametrize(("attitude", "holds"), [(None, False), (0, False), (1, True), (2, True)])
def test_contact_exists_wants_role_and_attitude(attitude: int | None, holds: bool) -> None:
    asked = {"role": "coach", "attitude_min": 1}
    satisfied, seen = ask("contact_exists", people(attitude, role="coach"), **asked)
    assert satisfied is holds
    assert seen == {"role": "coach", "least": 1, "people": (("Person 0", attitude),)}
    assert not ask("contact_exists", people(attitude, role="technical"), **asked)[0]


@pytest.mark.parametrize(
    ("attitudes", "holds", "mean"),
    [((0, 1, -1), False, 0.0), ((1, 0), True, 0.5), ((1, None), True, 1.0), ((None,), False, None), ((), False, None)],
)
def test_the_mean_of_known_attitudes_must_be_above(
    attitudes: tuple[int | None, ...], holds: bool, mean: float | None
) -> None:
    satisfied, seen = ask("role_attitudes", people(*attitudes), role="technical", mean_above=0)
    assert satisfied is holds
    assert seen["mean"] == mean


@pytest.mark.parametrize(
    ("attitudes", "holds"),
    [((0, 1), True), ((1,), True), ((0, 0), False), ((-1, 2), False), ((1, None), False), ((), False)],
)
def test_all_at_least_and_one_at_least(attitudes: tuple[int | None, ...], holds: bool) -> None:
    assert ask("role_attitudes", people(*attitudes), role="technical", all_min=0, any_min=1)[0] is holds


def test_only_people_of_the_role_are_asked() -> None:
    satisfied, seen = ask("role_attitudes", people(2, role="executive"), role="technical", mean_above=0)
    assert not satisfied
    assert seen["people"] == ()


@pytest.mark.parametrize(
    ("motives", "holds", "known"), [(("price", "fame"), True, 2), (("price", " "), False, 1), (("", ""), False, 0)]
)
def test_every_motive_is_known(motives: tuple[str, ...], holds: bool, known: int) -> None:
    facts = people(1, 1, role="executive", motives=motives)
    assert ask("motives_known", facts, role="executive") == (holds, {"role": "executive", "filled": known, "total": 2})
    assert not ask("motives_known", FACTS, role="executive")[0]


def test_closing_filled_wants_a_contract_with_an_amount() -> None:
    won = Closing("x", "d", "won", DAY, 8, amount=0)
    assert ask("closing_filled", replace(FACTS, closing=won))[0]
    assert not ask("closing_filled", replace(FACTS, closing=replace(won, amount=None)))[0]
    assert not ask("closing_filled", replace(FACTS, closing=replace(won, outcome="lost")))[0]
    assert not ask("closing_filled", FACTS)[0]


def test_a_milestone_tells_the_first_rule_that_fails_else_its_first() -> None:
    filled = DataRule("fields_filled", {"fields": ("need",)})
    closed = DataRule("closing_filled")
    both = prove(MilestoneDef("m", 1, (filled, closed)), FACTS)
    assert both is not None
    assert (both.rule, both.satisfied) == ("closing_filled", False)
    one = prove(MilestoneDef("m", 1, (filled,)), FACTS)
    assert one is not None
    assert (one.rule, one.satisfied) == ("fields_filled", True)
    two = prove(MilestoneDef("m", 1, (filled, filled)), FACTS)
    assert two is not None
    assert two.satisfied
    assert prove(MilestoneDef("m", 1), FACTS) is None


def test_a_rule_with_a_word_for_a_number_is_a_defect_of_the_playbook() -> None:
    with pytest.raises(TypeError, match="needs a number"):
        ask("contact_exists", people(1), role="technical", attitude_min="much")
    assert not ask("attachment_exists", FACTS, kind=())[0]


def test_the_shipped_playbook_names_only_rules_there_are(playbook: Playbook) -> None:
    for milestone in playbook.milestones:
        proof = prove(milestone, FACTS)
        assert (proof is None) == (not milestone.rules)
    assert {rule.name for m in playbook.milestones for rule in m.rules} <= set(RULES)
