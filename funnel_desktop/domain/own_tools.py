"""A user's own tools: a form defined as data, kept as a playbook override `tool.KEY`, checked before it is.

A definition has stage, title and purpose by language, and fields with key, type, label and hint by language; a field
may name what fills it in from the deal (`from`), a choice has its options with their words by language.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.tool_forms import FIELD_TYPES, SOURCES, FormField, ToolForm

LANGUAGES = ("zh_CN", "en")
TARGET = "tool."
"""How the target of an override names a tool: this, then its key."""
KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_TOOL = frozenset({"stage", "title", "purpose", "fields"})
_FIELD = frozenset({"key", "type", "from", "label", "hint", "options"})

Definition = Mapping[str, Any]


def checked_tool(key: str, table: Mapping[str, Any], shipped: Sequence[str]) -> Definition:
    """Return the definition of a tool as it is kept.

    Raises DomainError: "tool.key" (not one, or a shipped tool's), "tool.unknown" (a part no tool has), "tool.stage",
    "tool.language" (a text without one of the languages), "tool.fields" (none), "tool.type", "tool.source",
    "tool.options", "tool.twice" (two fields of one key); each with `place`, the tool or its field.
    """
    if not KEY.fullmatch(key) or key in shipped:
        raise DomainError("tool.key", field="key", place=key)
    _known(table, _TOOL, key)
    if type(table.get("stage")) is not int or table["stage"] not in STAGES:
        raise DomainError("tool.stage", field="stage", place=key)
    fields = table.get("fields")
    if not isinstance(fields, list) or not fields or not all(isinstance(field, dict) for field in fields):
        raise DomainError("tool.fields", field="fields", place=key)
    found = [_checked_field(f"{key}.{field.get('key', '')}", field) for field in fields]
    keys = [field["key"] for field in found]
    twice = next((name for name in keys if keys.count(name) > 1), None)
    if twice is not None:
        raise DomainError("tool.twice", field="fields", place=f"{key}.{twice}")
    return {
        "stage": table["stage"],
        "title": _words(table.get("title"), key, "title"),
        "purpose": _words(table.get("purpose"), key, "purpose", needed=False),
        "fields": found,
    }


def tool_form(key: str, definition: Definition) -> ToolForm:
    """Return the form of a checked definition."""
    fields = tuple(
        FormField(field["key"], field["type"], field["from"], tuple(option["key"] for option in field["options"]))
        for field in definition["fields"]
    )
    return ToolForm(key, definition["stage"], fields, titles=definition["title"])


def own_forms(values: Mapping[str, object]) -> tuple[ToolForm, ...]:
    """Return the user's own tools among what holds of the playbook's overrides, by stage, then by key."""
    found = [
        tool_form(target.removeprefix(TARGET), value)
        for target, value in values.items()
        if target.startswith(TARGET) and isinstance(value, Mapping)
    ]
    return tuple(sorted(found, key=lambda form: (form.stage, form.key)))


def _checked_field(place: str, field: Mapping[str, Any]) -> Definition:
    _known(field, _FIELD, place)
    kind, source, options = field.get("type"), field.get("from", ""), field.get("options", [])
    if not KEY.fullmatch(str(field.get("key", ""))):
        raise DomainError("tool.key", field="fields", place=place)
    if kind not in FIELD_TYPES:
        raise DomainError("tool.type", field="fields", place=place, type=str(kind))
    if source and (not isinstance(source, str) or source not in SOURCES):
        raise DomainError("tool.source", field="fields", place=place, source=str(source))
    sound = isinstance(options, list) and all(isinstance(each, dict) and each.get("key") for each in options)
    if not sound or bool(options) != (kind == "choice"):
        raise DomainError("tool.options", field="fields", place=place)
    return {
        "key": field["key"],
        "type": kind,
        "from": source,
        "label": _words(field.get("label"), place, "label"),
        "hint": _words(field.get("hint"), place, "hint", needed=False),
        "options": [{"key": str(each["key"]), **_words(each, place, "options")} for each in options],
    }


def _words(value: object, place: str, part: str, *, needed: bool = True) -> dict[str, str]:
    """Return a text in both languages; one that is not needed may be left out as a whole."""
    given = value if isinstance(value, Mapping) else {}
    found = {language: str(given.get(language, "")).strip() for language in LANGUAGES}
    missing = next((language for language, text in found.items() if not text), None)
    if missing is not None and (needed or any(found.values())):
        raise DomainError(
            "tool.language", field="title" if part == "title" else "fields", place=place, language=missing
        )
    return found


def _known(table: Mapping[str, Any], names: frozenset[str], place: str) -> None:
    unknown = next((name for name in table if name not in names), None)
    if unknown is not None:
        raise DomainError("tool.unknown", field="fields", place=place, name=unknown)
