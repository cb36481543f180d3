"""The shape of a tool (辅助工具) as the playbook describes it: a form of typed fields, some filled in from the deal."""

from collections.abc import Mapping
from dataclasses import dataclass

FIELD_TYPES = ("text", "long_text", "number", "money", "day", "choice", "score", "yes_no", "person")
"""What a field holds: score is 1…5; person a contact of the deal; choice one of its options."""


@dataclass(frozen=True, slots=True)
class ToolField:
    """One field of a tool; `source` names what fills it in from the deal ("customer.name", "" = nothing does)."""

    key: str
    type: str
    label: str
    hint: str
    source: str = ""
    options: tuple[str, ...] = ()

    @classmethod
    def of(cls, table: Mapping[str, object]) -> "ToolField":
        """Return the field a playbook table describes."""
        options = table.get("options", [])
        return cls(
            key=str(table["key"]),
            type=str(table["type"]),
            label=str(table["label"]),
            hint=str(table["hint"]),
            source=str(table.get("from", "")),
            options=tuple(str(option) for option in options) if isinstance(options, list) else (),
        )


@dataclass(frozen=True, slots=True)
class ToolWords:
    """A tool in one language."""

    key: str
    title: str
    purpose: str
    fields: tuple[ToolField, ...]
