"""The named rules by which the data itself proves a milestone (method: "Checked by the data itself").

The playbook names a rule and its parameters; here is what each name means, as a pure function of a deal's facts. A
proof only proposes: nothing is ever ticked by it. Its `params` tell what was seen, for the sentence in the dialog.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from statistics import fmean

from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import MilestoneDef

Params = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Proof:
    """What the data says about a milestone: the rule asked, whether it holds, and what was seen."""

    rule: str
    satisfied: bool
    params: Params = field(default_factory=dict)


def prove(milestone: MilestoneDef, facts: DealFacts) -> Proof | None:
    """Return the first rule of a milestone that fails, else its first rule; None where no rule can tell."""
    proofs = [RULES[rule.name](facts, rule.params) for rule in milestone.rules]
    return next((proof for proof in proofs if not proof.satisfied), proofs[0] if proofs else None)


def fields_filled(facts: DealFacts, params: Params) -> Proof:
    """Ask that every named field of the deal is filled in (an amount of 0 is one, an unknown amount is not)."""
    names = _texts(params["fields"])
    missing = tuple(name for name in names if getattr(facts.deal, name) in {None, ""})
    return _filled("fields_filled", names, missing)


def sheet_complete(facts: DealFacts, params: Params) -> Proof:
    """Ask that every named field of a tool sheet is filled in."""
    names, tool = _texts(params["fields"]), params["tool"]
    values = {key: text for sheet in facts.sheets if sheet.tool == tool for key, text in sheet.values}
    missing = tuple(name for name in names if not values.get(name, "").strip())
    return _filled("sheet_complete", names, missing)


def activity_exists(facts: DealFacts, params: Params) -> Proof:
    """Ask that an activity of one of these kinds was done; a planned one proves nothing."""
    kinds = _texts(params["kinds"])
    days = [activity.done_on for activity in facts.activities if activity.kind in kinds and activity.done_on]
    last = max(days).isoformat() if days else ""
    return Proof("activity_exists", bool(days), {"kinds": kinds, "count": len(days), "last": last})


def attachment_exists(facts: DealFacts, params: Params) -> Proof:
    """Ask that a document or link of this kind is attached."""
    names = tuple(attachment.name for attachment in facts.attachments if attachment.kind == params["kind"])
    return Proof("attachment_exists", bool(names), {"kind": params["kind"], "names": names})


def contact_exists(facts: DealFacts, params: Params) -> Proof:
    """Ask that a contact has this role and at least this attitude; an unknown attitude proves nothing."""
    people = _attitudes(facts, params["role"])
    least = _number(params["attitude_min"])
    satisfied = any(attitude is not None and attitude >= least for _, attitude in people)
    return Proof("contact_exists", satisfied, {"role": params["role"], "least": least, "people": people})


def role_attitudes(facts: DealFacts, params: Params) -> Proof:
    """Ask that the contacts of a role lean to us: mean above, everybody at least, somebody at least.

    Unknown attitudes stay out of the mean, but nobody unknown is "at least" anything. No such contact: not proved.
    """
    people = _attitudes(facts, params["role"])
    known = [attitude for _, attitude in people if attitude is not None]
    mean = fmean(known) if known else None
    satisfied = bool(known) and all(
        (
            "mean_above" not in params or (mean is not None and mean > _number(params["mean_above"])),
            "all_min" not in params or (len(known) == len(people) and min(known) >= _number(params["all_min"])),
            "any_min" not in params or max(known) >= _number(params["any_min"]),
        )
    )
    return Proof("role_attitudes", satisfied, {**params, "mean": mean, "people": people})


def motives_known(facts: DealFacts, params: Params) -> Proof:
    """Ask that every contact of a role has a motive noted, and there is one."""
    motives = [person.motive.strip() for person in facts.people if params["role"] in person.roles]
    known = sum(bool(motive) for motive in motives)
    counts = {"role": params["role"], "filled": known, "total": len(motives)}
    return Proof("motives_known", 0 < known == len(motives), counts)


def closing_filled(facts: DealFacts, _params: Params) -> Proof:
    """Ask that the contract is entered with its date and amount."""
    closing = facts.closing
    satisfied = closing is not None and closing.outcome == "won" and closing.amount is not None
    return Proof("closing_filled", satisfied)


def _filled(rule: str, names: tuple[str, ...], missing: tuple[str, ...]) -> Proof:
    counts = {"filled": len(names) - len(missing), "total": len(names), "missing": missing}
    return Proof(rule, not missing, counts)


def _attitudes(facts: DealFacts, role: object) -> tuple[tuple[str, int | None], ...]:
    names = {contact.id: contact.name for contact in facts.contacts}
    return tuple((names.get(person.contact_id, ""), person.attitude) for person in facts.people if role in person.roles)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, Iterable) else ()


def _number(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError(f"a playbook rule needs a number here, not {value!r}")
    return value


RULES: Mapping[str, Callable[[DealFacts, Params], Proof]] = {
    rule.__name__: rule
    for rule in (
        fields_filled,
        sheet_complete,
        activity_exists,
        attachment_exists,
        contact_exists,
        role_attitudes,
        motives_known,
        closing_filled,
    )
}
"""Every rule a playbook may name."""
