"""The shape of a tool (辅助工具) as the playbook describes it: a form of typed fields, some filled in from the deal."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple


class ToolField(NamedTuple):
    """One field of a tool; `source` names what fills it in from the deal ("customer.name", "" = nothing does).

    `options` are pairs of key and label; a sheet stores the key, so that it reads well in either language.
    """

    key: str
    type: str
    label: str
    hint: str
    source: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, shape: Mapping[str, Any], words: Sequence[str]) -> "ToolField":
        """Return the field of a shape (tools.toml) and its words: label, hint, then a label for each option."""
        label, hint = words[:2] if words else (shape["key"], "")
        options = tuple(zip(shape.get("options", ()), words[2:], strict=False))
        return cls(shape["key"], shape["type"], label, hint, shape.get("from", ""), options)


class ToolWords(NamedTuple):
    """A tool in one language."""

    key: str
    title: str
    purpose: str
    fields: tuple[ToolField, ...]


def own_tool_words(key: str, definition: Mapping[str, Any], language: str) -> ToolWords:
    """Return a user's own tool in one language, of its checked definition."""
    fields = tuple(
        ToolField(
            field["key"],
            field["type"],
            field["label"][language],
            field["hint"][language],
            field["from"],
            tuple((option["key"], option[language]) for option in field["options"]),
        )
        for field in definition["fields"]
    )
    return ToolWords(key, definition["title"][language], definition["purpose"][language], fields)
