"""Data rules as lines of text and back: `contact_exists role=coach attitude_min=1`, lists as `kinds=visit,demo`."""

from collections.abc import Iterable, Mapping

LISTS = frozenset({"fields", "kinds"})
"""Parameters that are lists."""


def as_lines(rules: Iterable[Mapping[str, object]]) -> str:
    """Return data rules as text, one a line."""
    return "\n".join(" ".join([str(rule["name"]), *_pairs(rule)]) for rule in rules)


def as_rules(text: str) -> list[dict[str, object]]:
    """Return the data rules of a text; what they may say is checked by the playbook."""
    return [_rule(line) for line in text.splitlines() if line.strip()]


def _pairs(rule: Mapping[str, object]) -> Iterable[str]:
    for key, value in rule.items():
        if key != "name":
            yield f"{key}={','.join(map(str, value)) if isinstance(value, list) else value}"


def _rule(line: str) -> dict[str, object]:
    name, *pairs = line.split()
    split = (pair.partition("=") for pair in pairs)
    return {"name": name, **{key: _value(key, value) for key, _, value in split}}


def _value(key: str, text: str) -> object:
    if key in LISTS:
        return [part for part in text.split(",") if part]
    try:
        return int(text)
    except ValueError:
        return text
