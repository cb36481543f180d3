"""What is wrong with a buying centre, each with its reason: the rules of the field as codes and values.

Rules (method: "The coach must be tested", "A deal whose whole evidence comes from one person is at risk", and the roles
in the buying centre). No thresholds are invented: each rule asks for one, for none or for all.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from funnel_desktop.domain.facts import DealFacts

SINGLE_LEAST = 2
"""One piece of evidence always comes from one person; from two on it says something."""


@dataclass(frozen=True, slots=True)
class CentreWarning:
    """One broken rule: code, the contacts (ids) it is about, the ones who could help, and k of n."""

    code: str
    people: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    k: int = 0
    n: int = 0


def centre_warnings(facts: DealFacts) -> tuple[CentreWarning, ...]:
    """Return the broken rules of an open deal's buying centre, the gravest first.

    "no_decider": nobody of n people is an executive. "no_opponent": none of the k known attitudes of n people is
    against us. "gatekeeper": k of n technical people are against us. "single_source": all k pieces of evidence of which
    the source is known come from one person (of n in all). "coach_untested": none of a coach's k statements is judged.
    """
    return (*_deciders(facts), *_gatekeepers(facts), *_single_source(facts), *_coaches(facts), *_opponents(facts))


def _deciders(facts: DealFacts) -> Iterator[CentreWarning]:
    if not any("executive" in person.roles for person in facts.people):
        yield CentreWarning("no_decider", n=len(facts.people))


def _opponents(facts: DealFacts) -> Iterator[CentreWarning]:
    known = [person.attitude for person in facts.people if person.attitude is not None]
    if facts.people and all(attitude >= 0 for attitude in known):
        yield CentreWarning("no_opponent", k=len(known), n=len(facts.people))


def _gatekeepers(facts: DealFacts) -> Iterator[CentreWarning]:
    against = [p for p in facts.people if "technical" in p.roles and p.attitude is not None and p.attitude < 0]
    if against:
        technical = sum("technical" in person.roles for person in facts.people)
        yield CentreWarning("gatekeeper", tuple(p.contact_id for p in against), k=len(against), n=technical)


def sole_source(facts: DealFacts) -> tuple[str, int, int] | None:
    """Return who alone vouches for a deal, for k of n pieces of evidence (the others name nobody); None if not so.

    Method: a deal whose whole evidence comes from one person is at risk.
    """
    held = facts.evidence
    said = [check.contact_id for check in held if check.contact_id]
    if len(said) < SINGLE_LEAST or len(set(said)) > 1:
        return None
    return said[0], len(said), len(held)


def _single_source(facts: DealFacts) -> Iterator[CentreWarning]:
    found = sole_source(facts)
    if found is not None:
        who, k, n = found
        weighty = sorted(facts.people, key=lambda person: -(person.influence or 0))
        others = [person.contact_id for person in weighty if person.contact_id != who]
        yield CentreWarning("single_source", (who,), tuple(others[:2]), k, n)


def _coaches(facts: DealFacts) -> Iterator[CentreWarning]:
    for person in facts.people:
        if "coach" not in person.roles:
            continue
        said = [statement for statement in facts.statements if statement.contact_id == person.contact_id]
        if not any(statement.verdict for statement in said):
            yield CentreWarning("coach_untested", (person.contact_id,), k=len(said))
