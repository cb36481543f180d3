"""The tools (辅助工具) as forms without words: typed fields, some filled in from the deal; what a sheet holds as text.

A sheet stores text whatever the type, so that it reads in either language: money in minor units of the deal's currency,
days as ISO, score "1"…"5", yes_no "yes" or "no", a choice by its key, a person by the contact's id.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts

FIELD_TYPES = ("text", "long_text", "number", "money", "day", "choice", "score", "yes_no", "person")
"""What a field holds: score is 1…5; person a contact of the deal; choice the key of one of its options."""

SCORES = ("1", "2", "3", "4", "5")
SEPARATOR = " · "
"""Between names: the same in every language, since what is filled in stays when the language changes."""
LIMIT = 4000
"""Most characters of a value."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One field; `source` names what fills it in from the deal ("" = nothing does), `options` the keys of a choice."""

    key: str
    type: str
    source: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToolForm:
    """One tool: the stage it belongs to and the milestone it serves ("" = the stage as a whole).

    `titles` are the names of a user's own tool by language; a shipped one has its names in the playbook's words.
    """

    key: str
    stage: int
    fields: tuple[FormField, ...]
    milestone: str = ""
    titles: Mapping[str, str] | None = None

    @property
    def own(self) -> tuple[FormField, ...]:
        """The fields a person fills in; the others come from the deal."""
        return tuple(field for field in self.fields if not field.source)

    def filled(self, values: Mapping[str, str]) -> int:
        """Return how many of its own fields hold something."""
        return sum(bool(values.get(field.key, "").strip()) for field in self.own)


@dataclass(frozen=True, slots=True)
class ToolStatus:
    """How far a tool is filled in for one deal: `filled` of `total` own fields; not `begun` = never saved."""

    form: ToolForm
    filled: int
    total: int
    begun: bool

    @property
    def complete(self) -> bool:
        """Whether every own field holds something."""
        return self.begun and self.filled == self.total


def sheet_values(facts: DealFacts, tool: str) -> dict[str, str]:
    """Return what the deal's sheet of a tool holds, nothing where there is none."""
    return {key: text for sheet in facts.sheets if sheet.tool == tool for key, text in sheet.values}


def tool_status(form: ToolForm, facts: DealFacts) -> ToolStatus:
    """Return how far a deal's sheet of a tool is filled in."""
    begun = any(sheet.tool == form.key for sheet in facts.sheets)
    return ToolStatus(form, form.filled(sheet_values(facts, form.key)), len(form.own), begun)


def prefilled(form: ToolForm, facts: DealFacts) -> dict[str, str]:
    """Return what the deal says of the form's sourced fields; an unknown source or value gives an empty text."""
    return {field.key: SOURCES[field.source](facts) for field in form.fields if field.source in SOURCES}


def checked_values(form: ToolForm, values: Mapping[str, str], known: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Return the values as a sheet keeps them: trimmed, in the form's order, empty ones left out.

    `known` are the ids of the people who may be named: those of the deal, and those the sheet names already.
    Raises DomainError with the field's key as `field`: "sheet.number", "sheet.money", "sheet.day", "sheet.choice"
    (score and yes_no too), "sheet.person" (a contact of another customer), "deal.text_long". A key the form has not
    stays behind.
    """
    kept: list[tuple[str, str]] = []
    for field in form.fields:
        text = values.get(field.key, "").strip()
        if text:
            _check(field, text, known)
            kept.append((field.key, text))
    return tuple(kept)


def _check(field: FormField, text: str, known: Collection[str]) -> None:
    if len(text) > LIMIT:
        raise DomainError("deal.text_long", field=field.key, limit=LIMIT, length=len(text))
    allowed = {"score": SCORES, "yes_no": ("yes", "no"), "choice": field.options}.get(field.type)
    if allowed is not None and text not in allowed:
        raise DomainError("sheet.choice", field=field.key, text=text)
    if field.type == "person" and text not in known:
        raise DomainError("sheet.person", field=field.key)
    reads = {"number": _number, "money": _minor, "day": date.fromisoformat}.get(field.type)
    if reads is not None:
        try:
            reads(text)
        except (InvalidOperation, ValueError) as error:
            raise DomainError(f"sheet.{field.type}", field=field.key, text=text) from error


def _number(text: str) -> None:
    if not Decimal(text).is_finite():
        raise ValueError(text)


def _minor(text: str) -> None:
    if int(text) < 0:
        raise ValueError(text)


def _people(role: str = "") -> Callable[[DealFacts], str]:
    def names(facts: DealFacts) -> str:
        chosen = {person.contact_id for person in facts.people if not role or role in person.roles}
        return SEPARATOR.join(contact.name for contact in facts.contacts if contact.id in chosen)

    return names


def _deal(name: str) -> Callable[[DealFacts], str]:
    return lambda facts: _text(getattr(facts.deal, name))


def _closing(name: str) -> Callable[[DealFacts], str]:
    return lambda facts: _text(getattr(facts.closing, name)) if facts.closing else ""


def _customer(name: str) -> Callable[[DealFacts], str]:
    return lambda facts: _text(getattr(facts.customer, name, "")) if facts.customer else ""


def _agreed(facts: DealFacts) -> str:
    """Return the agreed price, which is the contract's until there is a contract."""
    return sheet_values(facts, "agreed_terms").get("agreed_price", "")


def _text(value: object) -> str:
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


SOURCES: Mapping[str, Callable[[DealFacts], str]] = {
    "customer.name": _customer("name"),
    "customer.industry": lambda facts: _customer("industry")(facts) or facts.deal.industry,
    "deal.name": _deal("name"),
    "deal.need": _deal("need"),
    "deal.amount": _deal("amount"),
    "deal.expected_on": _deal("expected_on"),
    "deal.note": _deal("note"),
    "people.all": _people(),
    **{f"people.{role}": _people(role) for role in ("coach", "technical", "executive", "user", "purchasing")},
    "closing.contract_no": _closing("contract_no"),
    "closing.amount": lambda facts: _closing("amount")(facts) or _agreed(facts) or _deal("amount")(facts),
    "closing.closed_on": _closing("closed_on"),
    "competitors": lambda facts: SEPARATOR.join(rival.name for rival in facts.competitors),
}
"""What may fill a field in, by the name a tool uses."""
