"""Answers append checks only where something changed, and never what cannot be."""

from dataclasses import replace
from datetime import date

import pytest

from funnel_desktop.domain.checks import CheckDays, check_edits, states_after
from funnel_desktop.domain.entities import Closing, Deal, IndicatorCheck, MilestoneCheck
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import Answer, DealAnswers
from tests.domain.world import World, day

OLD, NOW = day(10), day(20)
DAYS = CheckDays(NOW, NOW)
SAID = MilestoneCheck("x", "d", "m1a", 4, "done", OLD, "p1", "seen", "link")
FACTS = DealFacts(Deal("d", "Fans", OLD), milestone_checks=(SAID,))


def made(facts: DealFacts, *, indicators: bool = False, **answers: Answer) -> list[MilestoneCheck | IndicatorCheck]:
    given = DealAnswers(indicators=answers) if indicators else DealAnswers(milestones=answers)
    edits = check_edits(facts, given, DAYS, World().new_id)
    assert all(edit.before is None for edit in edits)
    return [edit.after for edit in edits if isinstance(edit.after, MilestoneCheck | IndicatorCheck)]


@pytest.mark.parametrize(
    "answer",
    [
        Answer("done", None, "p1", "seen", "link"),
        Answer("done", OLD, "p1", " seen ", " link "),
        Answer("done", None, "p1", "seen", "link", proof="activity_exists"),
    ],
)
def test_the_same_answer_again_appends_nothing(answer: Answer) -> None:
    assert made(FACTS, m1a=answer) == []


@pytest.mark.parametrize(
    "answer",
    [
        Answer("open", None, "p1", "seen", "link"),
        Answer("withdrawn", None, "p1", "seen", "link"),
        Answer("done", NOW, "p1", "seen", "link"),
        Answer("done", None, "p2", "seen", "link"),
        Answer("done", None, "p1", "seen twice", "link"),
        Answer("done", None, "p1", "seen", "other"),
    ],
)
def test_another_state_or_evidence_appends_a_check(answer: Answer) -> None:
    (check,) = made(FACTS, m1a=answer)
    assert check == MilestoneCheck(
        "id00001", "d", "m1a", 5, answer.state, NOW, answer.contact_id, answer.text, answer.link
    )


def test_silence_about_a_new_key_is_no_check() -> None:
    assert made(FACTS, m1b=Answer("open")) == []
    assert [check.state for check in made(FACTS, m1b=Answer("open", text="said on Monday"))] == ["open"]
    assert len(made(FACTS, m1b=Answer("open", link="x"))) == 1
    assert len(made(FACTS, m1b=Answer("open", contact_id="p"))) == 1


def test_checks_are_numbered_on_and_dated() -> None:
    first, second = made(FACTS, m1b=Answer("done", OLD, proof="fields_filled"), m2a=Answer("na", text="no site"))
    assert (first.nth, first.happened_on, first.proof) == (5, OLD, "fields_filled")
    assert (second.nth, second.happened_on, second.text) == (6, NOW, "no site")


def test_indicators_are_checks_of_their_own() -> None:
    facts = replace(FACTS, indicator_checks=(IndicatorCheck("i", "d", "i1", 1, "done", OLD),))
    (check,) = made(facts, indicators=True, i1=Answer("done"), i2=Answer("done"))
    assert check == IndicatorCheck("id00001", "d", "i2", 2, "done", NOW)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer("done", date(2027, 1, 1)), "check.future_day"),
        (Answer("done", day(9)), "deal.before_began"),
        (Answer("na"), "check.na_reason"),
        (Answer("na", text="  "), "check.na_reason"),
    ],
)
def test_what_cannot_be_is_refused(answer: Answer, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        made(FACTS, m2a=answer)
    assert refused.value.code == code
    assert refused.value.params["field"] == "m2a"


def test_a_check_brought_in_from_before_the_deal_keeps_its_day_but_takes_no_other_such() -> None:
    early = replace(FACTS, milestone_checks=(replace(SAID, happened_on=day(5)),))
    (check,) = made(early, m1a=Answer("done", day(5), "p1", "seen again"))
    assert (check.happened_on, check.text) == (day(5), "seen again")
    with pytest.raises(DomainError, match=r"deal\.before_began"):
        made(early, m1a=Answer("done", day(6), "p1", "seen again"))


def test_the_day_of_all_checks_is_not_before_the_deal_either() -> None:
    with pytest.raises(DomainError, match=r"deal\.before_began"):
        check_edits(FACTS, DealAnswers({"m1b": Answer("done")}), CheckDays(day(9), NOW), World().new_id)


def test_an_unknown_state_is_a_defect() -> None:
    with pytest.raises(ValueError, match="maybe"):
        made(FACTS, m2a=Answer("maybe"))


@pytest.mark.parametrize(("state", "allowed"), [("done", True), ("na", True), ("open", False), ("withdrawn", False)])
def test_evidence_of_a_closed_deal_is_only_added(state: str, allowed: bool) -> None:
    closed = replace(FACTS, closing=Closing("c", "d", "won", OLD, 8))
    answer = Answer(state, text="why")
    if allowed:
        assert len(made(closed, m1a=answer)) == 1
    else:
        with pytest.raises(DomainError, match=r"check\.closed"):
            made(closed, m1a=answer)


def test_states_after_puts_answers_over_checks() -> None:
    assert states_after({"m1a": SAID}, {"m1b": Answer("na")}) == {"m1a": "done", "m1b": "na"}
    assert states_after({"m1a": SAID}, {"m1a": Answer("withdrawn")}) == {"m1a": "withdrawn"}


@pytest.mark.parametrize(
    "answer", [Answer("open", text="asked"), Answer("open", link="a.pdf"), Answer("open", contact_id="p1")]
)
def test_what_is_known_of_an_open_one_is_kept(answer: Answer) -> None:
    assert len(made(FACTS, m1b=answer)) == 1
    assert made(FACTS, m1b=Answer("open")) == []
