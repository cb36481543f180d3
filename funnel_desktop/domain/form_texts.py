"""Texts of the forms (customers, people, activities, documents): trimmed, and of a length people can still read."""

from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

from funnel_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Draft = TypeVar("Draft", bound="DataclassInstance")

LIMITS = {"name": 200, "text": 4000, "note": 4000, "motive": 4000, "address": 2000, "promise": 500, "promised_us": 500}
"""Most characters of a text; every other one takes `LIMIT`."""
LIMIT = 100


def trimmed(draft: Draft) -> Draft:
    """Return a draft with its texts trimmed. Raises DomainError "deal.text_long" (field, limit, length)."""
    values = {item.name: getattr(draft, item.name) for item in fields(draft)}
    texts = {name: value.strip() for name, value in values.items() if isinstance(value, str)}
    for name, text in texts.items():
        limit = LIMITS.get(name, LIMIT)
        if len(text) > limit:
            raise DomainError("deal.text_long", field=name, limit=limit, length=len(text))
    return replace(draft, **texts)
