"""From the playbook to the page's values and back: every value as the text that is edited."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.overrides import LISTS, TEXTS
from ui.common.rate_words import rate_words
from ui.common.ui_locale import UiLocale
from ui.playbook.field_row import LANGUAGES
from ui.playbook.fields import Branch, Field, Node
from ui.playbook.rule_text import as_lines, as_rules

if TYPE_CHECKING:
    from funnel_desktop.services.playbooks import Playbooks

PLAIN = {"stage": ("rate", "allowed_days", "limit_deals", "limit_hours", "tools"), "milestone": ("rules",)}
"""What has one value for both languages."""

EXAMPLES = (
    "fields_filled fields=amount,need",
    "activity_exists kinds=visit,demo",
    "attachment_exists kind=proposal",
    "contact_exists role=coach attitude_min=1",
    "role_attitudes role=technical mean_above=0",
    "motives_known role=executive",
    "sheet_complete tool=visit_plan fields=…",
)
"""How a data rule is written, one of each that takes parameters."""

NUMBERS = frozenset({"rate", "allowed_days", "limit_deals", "limit_hours"})


def branches(books: "Playbooks", locale: UiLocale) -> tuple[Branch, ...]:
    """Return the tree: each stage with its milestones in order, retired ones last, and the customer's sign."""
    playbook, words = books.now(), locale.words
    own = {".".join(target.split(".")[:2]) for target in books.overrides().values}
    retired = books.retired()
    found = []
    for stage in playbook.stages:
        gone = [key for key in retired if books.stage_of(key) == stage.number]
        keys = [*playbook.milestone_keys(stage.number), *gone]
        leaves = [
            Branch(f"milestone.{key}", words.milestone(key), "", f"milestone.{key}" in own, key in gone) for key in keys
        ]
        sign = f"indicator.{stage.indicator}"
        leaves.append(Branch(sign, f"◇ {words.indicator(stage.indicator)}", "", sign in own))
        node, text = f"stage.{stage.key}", f"{stage.number} {words.stage_name(stage.number)}"
        found.append(Branch(node, text, stage.state, node in own, children=tuple(leaves)))
    return tuple(found)


def node(books: "Playbooks", node_id: str, locale: UiLocale) -> Node:
    """Return a node with all its fields: names first, then figures, then what is long."""
    kind, key = node_id.split(".")
    values = books.overrides().values
    texts = [_field(books, values, f"{node_id}.{name}", LANGUAGES) for name in TEXTS[kind]]
    plain = [_plain(books, values, f"{node_id}.{name}", locale) for name in PLAIN.get(kind, ())]
    figures = [field for field in plain if field.name in NUMBERS and field.target != "stage.s8.rate"]
    short = [field for field in texts if field.one_line]
    rest = [field for field in (*texts, *plain) if field not in short and field.name not in NUMBERS]
    words = locale.words
    title = {"milestone": words.milestone, "indicator": words.indicator}.get(kind)
    named = title(key) if title else f"{key[1:]} {words.stage_name(int(key[1:]))}"
    return Node(node_id, named, (*short, *figures, *rest))


def as_values(edited: Mapping[str, Sequence[str]]) -> dict[str, object]:
    """Return what was edited as values of the playbook by their whole targets."""
    found: dict[str, object] = {}
    for target, texts in edited.items():
        languages = LANGUAGES if len(texts) == len(LANGUAGES) else ("",)
        for language, text in zip(languages, texts, strict=True):
            found[f"{target}.{language}".rstrip(".")] = _value(target.rpartition(".")[2], text)
    return found


def _plain(books: "Playbooks", values: Mapping[str, object], target: str, locale: UiLocale) -> Field:
    """Return a field that has one value for both languages, with what helps to fill it in."""
    field = _field(books, values, target, ("",))
    if field.name == "rate":
        return replace(field, note=rate_words(books.now(), int(target[7]), locale))
    if field.name == "rules":
        return replace(field, note=" · ".join(EXAMPLES))
    if field.name != "tools":
        return field
    known = dict.fromkeys(tool for stage in books.now().stages for tool in stage.tools)
    mine = field.values[0].splitlines()
    others = " · ".join(_titled(tool, locale) for tool in known if tool not in mine)
    return replace(
        field,
        values=("\n".join(_titled(tool, locale) for tool in mine),),
        note=QCoreApplication.translate("PlaybookFields", "Others: {tools}").format(tools=others),
    )


def _titled(tool: str, locale: UiLocale) -> str:
    return f"{tool} {locale.words.tool(tool).title}"


def _field(books: "Playbooks", values: Mapping[str, object], base: str, languages: Sequence[str]) -> Field:
    targets = [f"{base}.{language}".rstrip(".") for language in languages]
    changed = [target in values for target in targets]
    shipped = [_text(books.shipped.value(target)) if own else "" for target, own in zip(targets, changed, strict=True)]
    return Field(base, tuple(_text(books.value(target)) for target in targets), tuple(shipped), any(changed))


def _text(value: object) -> str:
    if not isinstance(value, list):
        return "" if value is None else str(value)
    if value and isinstance(value[0], dict):
        return as_lines(cast("list[dict[str, object]]", value))
    return "\n".join(map(str, value))


def _value(name: str, text: str) -> object:
    if name == "tools":
        return [line.split()[0] for line in text.splitlines() if line.strip()]
    if name in NUMBERS:
        return int(text) if text.strip().isdecimal() else text
    if name == "rules":
        return as_rules(text)
    if name in LISTS:
        return [line.strip() for line in text.splitlines() if line.strip()]
    return text.strip()
