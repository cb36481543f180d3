"""The rules of the buying centre: each fires for its reason, and stops when the data changes."""

from dataclasses import replace
from datetime import date

import pytest

from funnel_desktop.domain.centre_rules import CentreWarning, centre_warnings
from funnel_desktop.domain.coach import Reliability, StatementDraft, checked_statement, reliability, statement_draft
from funnel_desktop.domain.entities import CoachStatement, Contact, Deal, DealContact, MilestoneCheck
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts

DAY = date(2026, 11, 23)
BEGAN = date(2026, 5, 1)


def part(key: str, *roles: str, attitude: int | None = None, influence: int | None = None) -> DealContact:
    return DealContact(f"p-{key}", "d", key, roles, attitude, influence)


def centre(*parts: DealContact, **more: object) -> DealFacts:
    contacts = tuple(Contact(each.contact_id, each.contact_id.upper()) for each in parts)
    return DealFacts(Deal("d", "Deal", BEGAN), people=parts, contacts=contacts, **more)  # type: ignore[arg-type]


def check(nth: int, who: str | None, state: str = "done") -> MilestoneCheck:
    return MilestoneCheck(f"c{nth}", "d", f"m{nth}", nth, state, DAY, who)


def said(who: str = "zhao", verdict: str = "") -> CoachStatement:
    return CoachStatement("s", "d", who, DAY, "shutdown in August", verdict)


def codes(facts: DealFacts) -> list[str]:
    return [warning.code for warning in centre_warnings(facts)]


BOSS, RIVAL = part("li", "executive"), part("sun", "purchasing", attitude=-1)


def test_a_sound_centre_has_no_warning() -> None:
    coach = part("zhao", "coach", attitude=2)
    assert codes(centre(BOSS, RIVAL, coach, statements=(said(verdict="true"),))) == []


def test_nobody_decides() -> None:
    assert centre_warnings(centre(RIVAL)) == (CentreWarning("no_decider", n=1),)
    assert codes(centre()) == ["no_decider"]


def test_nobody_known_to_be_against_us_is_looked_at_again() -> None:
    warning = CentreWarning("no_opponent", k=1, n=2)
    assert centre_warnings(centre(BOSS, part("wang", "user", attitude=0))) == (warning,)
    assert "no_opponent" not in codes(centre(BOSS, RIVAL))


def test_a_technical_gatekeeper_against_us() -> None:
    facts = centre(BOSS, part("wang", "technical", attitude=1), part("liu", "technical", attitude=-2))
    assert centre_warnings(facts) == (CentreWarning("gatekeeper", ("liu",), k=1, n=2),)
    assert "gatekeeper" not in codes(centre(BOSS, part("liu", "technical", attitude=0)))


def test_all_evidence_from_one_person_says_k_of_n_and_whom_to_ask() -> None:
    people = (part("zhao", "user"), part("wang", "user", influence=2), part("li", "executive", influence=5), RIVAL)
    checks = (check(1, "zhao"), check(2, "zhao"), check(3, None), check(4, "zhao", "na"), check(5, "wang", "withdrawn"))
    facts = centre(*people, milestone_checks=checks)
    assert centre_warnings(facts) == (CentreWarning("single_source", ("zhao",), ("li", "wang"), 2, 3),)
    heard = replace(facts, milestone_checks=(*checks, check(6, "wang")))
    assert codes(heard) == []
    assert codes(centre(*people, milestone_checks=checks[:1])) == []


@pytest.mark.parametrize(("statements", "untested"), [((), True), ((said(),), True), ((said(verdict="false"),), False)])
def test_a_coach_must_be_tested(statements: tuple[CoachStatement, ...], *, untested: bool) -> None:
    facts = centre(BOSS, RIVAL, part("zhao", "coach"), statements=(*statements, said("wang", "true")))
    assert ("coach_untested" in codes(facts)) is untested


def test_reliability_is_k_of_n_judged_with_the_open_ones_beside() -> None:
    record = [said(verdict="true"), said(verdict="false"), said(verdict="true"), said(), said("wang", "true")]
    assert reliability(record, "zhao") == Reliability(2, 3, 1)
    assert reliability(record) == Reliability(3, 4, 1)
    assert reliability([]) == Reliability(0, 0, 0)


GOOD = StatementDraft("zhao", DAY, " shutdown in August ")


def test_a_statement_is_trimmed_and_a_verdict_gets_its_day() -> None:
    facts = centre(part("zhao", "coach"))
    plain = checked_statement(GOOD, facts, DAY)
    assert plain == StatementDraft("zhao", DAY, "shutdown in August")
    judged = checked_statement(replace(GOOD, verdict="true", note="saw it"), facts, DAY)
    assert (judged.judged_on, judged.note) == (DAY, "saw it")
    assert statement_draft(said()) == StatementDraft("zhao", DAY, "shutdown in August")


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"contact_id": "stranger"}, "statement.contact", "contact_id"),
        ({"text": " "}, "statement.text_needed", "text"),
        ({"said_on": None}, "statement.day_needed", "said_on"),
        ({"said_on": date(2026, 11, 24)}, "statement.future_day", "said_on"),
        ({"said_on": date(2026, 4, 30)}, "deal.before_began", "said_on"),
        ({"verdict": "maybe"}, "statement.verdict", "verdict"),
        ({"judged_on": DAY}, "statement.verdict_needed", "verdict"),
        ({"note": "saw the letter"}, "statement.verdict_needed", "verdict"),
        ({"verdict": "true", "judged_on": date(2026, 11, 24)}, "statement.future_day", "judged_on"),
        ({"verdict": "true", "judged_on": date(2026, 11, 22)}, "statement.judged_before", "judged_on"),
        ({"note": "x" * 4001}, "deal.text_long", "note"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(given: dict[str, object], code: str, field: str) -> None:
    with pytest.raises(DomainError) as caught:
        checked_statement(replace(GOOD, **given), centre(part("zhao", "coach")), DAY)  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.params["field"]) == (code, field)
