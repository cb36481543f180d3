"""The fields of the deal dialog as one table, and the way between what a deal is, a draft and a patch.

Adding a field means a line here: the dialog lays out the table, the patch compares it, a completeness test holds it
against `DealDraft`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from ui.common.mark import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: its name in `DealDraft`, its label, what kind of control it gets, and where it stands.

    `kind` is "text", "names" (text with suggestions), "list" (names with commas between), "money", "currency", "day",
    "priority", "stage", "long", or, of a deal there is, "points" and "reason"; `row` and `column` (0 or 1) place it,
    `wide` lets it run over both columns; `limit` is in characters, of each name in a list.
    """

    name: str
    label: str
    kind: str
    row: int
    column: int = 0
    wide: bool = False
    limit: int = 200


FIELDS: tuple[FieldSpec, ...] = (
    FieldSpec("name", QT_TRANSLATE_NOOP("DealFields", "Deal"), "text", 0, wide=True),
    FieldSpec("customer_name", QT_TRANSLATE_NOOP("DealFields", "Customer"), "names", 1),
    FieldSpec("contact_name", QT_TRANSLATE_NOOP("DealFields", "Contact"), "names", 1, 1),
    FieldSpec("amount", QT_TRANSLATE_NOOP("DealFields", "Amount"), "money", 2),
    FieldSpec("currency", QT_TRANSLATE_NOOP("DealFields", "Currency"), "currency", 2, 1, limit=3),
    FieldSpec("expected_on", QT_TRANSLATE_NOOP("DealFields", "Expected signing"), "day", 3),
    FieldSpec("tender_on", QT_TRANSLATE_NOOP("DealFields", "Tender goes out"), "day", 3, 1),
    FieldSpec("next_text", QT_TRANSLATE_NOOP("DealFields", "Next action"), "text", 4, limit=500),
    FieldSpec("next_on", QT_TRANSLATE_NOOP("DealFields", "On"), "day", 4, 1),
    FieldSpec("need", QT_TRANSLATE_NOOP("DealFields", "Need"), "long", 5, wide=True, limit=4000),
    FieldSpec("source", QT_TRANSLATE_NOOP("DealFields", "Source"), "text", 6),
    FieldSpec("industry", QT_TRANSLATE_NOOP("DealFields", "Industry"), "text", 6, 1),
    FieldSpec("competitors", QT_TRANSLATE_NOOP("DealFields", "Competitors"), "list", 7),
    FieldSpec("priority", QT_TRANSLATE_NOOP("DealFields", "Priority"), "priority", 7, 1),
    FieldSpec("note", QT_TRANSLATE_NOOP("DealFields", "Note"), "long", 8, limit=4000),
    FieldSpec("help_wanted", QT_TRANSLATE_NOOP("DealFields", "Help wanted from the boss"), "long", 8, 1, limit=500),
    FieldSpec("adjustment", QT_TRANSLATE_NOOP("DealFields", "Success rate off by (points)"), "points", 9),
    FieldSpec(
        "adjustment_reason", QT_TRANSLATE_NOOP("DealFields", "Why (needed beyond ±10)"), "reason", 9, 1, limit=500
    ),
    FieldSpec("stage", QT_TRANSLATE_NOOP("DealFields", "Begins in stage"), "stage", 10),
)
"""Every field a person fills in; `DealDraft.place` comes from where the deal is added."""

ONLY_OLD = frozenset({"points", "reason"})
"""Kinds that a deal has which is there already: what is set off ends at the next change of stage (method)."""

CURRENCIES = ("CNY", "USD", "EUR", "GBP", "HKD", "JPY")
"""Offered; a deal keeps another one it already has."""


def label_of(spec: FieldSpec) -> str:
    """Return a field's label in the present language."""
    return QCoreApplication.translate("DealFields", spec.label)


def check_lengths(draft: DealDraft) -> None:
    """Refuse a text longer than its field: DomainError "deal.text_long" with `field`, `limit`, `length`."""
    for spec in FIELDS:
        value = getattr(draft, spec.name)
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str) and len(text) > spec.limit:
                raise DomainError("deal.text_long", field=spec.name, limit=spec.limit, length=len(text))


def draft_of(facts: DealFacts) -> DealDraft:
    """Return a deal as the dialog shows it; its first contact stands for all, its next action is the earliest one."""
    deal, following = facts.deal, facts.next_action
    return DealDraft(
        name=deal.name,
        customer_name=facts.customer.name if facts.customer else "",
        amount=deal.amount,
        currency=deal.currency,
        expected_on=deal.expected_on,
        tender_on=deal.tender_on,
        next_text=following.text if following else "",
        next_on=following.planned_on if following else None,
        priority=deal.priority,
        need=deal.need,
        source=deal.source,
        industry=deal.industry,
        note=deal.note,
        help_wanted=deal.help_wanted,
        adjustment=deal.adjustment,
        adjustment_reason=deal.adjustment_reason,
        stage=deal.stage,
        contact_name=facts.contacts[0].name if facts.contacts else "",
        competitors=tuple(competitor.name for competitor in facts.competitors),
    )


def patch_between(before: DealDraft, after: DealDraft) -> DealPatch:
    """Return the fields that differ; a patch without any says that nothing was changed."""
    changed: Mapping[str, object] = {
        field.name: getattr(after, field.name)
        for field in fields(DealPatch)
        if getattr(after, field.name) != getattr(before, field.name)
    }
    return DealPatch(**changed)  # type: ignore[arg-type]  # names and values come from the same fields of DealDraft
