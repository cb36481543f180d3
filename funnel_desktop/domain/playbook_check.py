"""What an override may say: its target must exist, its value have the target's type, and the whole still be a playbook.

Used for what is typed into the editor and for what a playbook file brings; every refusal names its place.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from itertools import pairwise
from math import isfinite

from funnel_desktop.domain.effective_playbook import laid_over
from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.overrides import LISTS, TEXTS, Overrides
from funnel_desktop.domain.playbook import STAGES, Playbook
from funnel_desktop.domain.predicates import RULES

LANGUAGES = ("zh_CN", "en")
"""The languages of a playbook: what is added needs both."""

LONGEST = 2000
"""Characters of one text."""

NUMBERS: Mapping[str, tuple[int, int]] = {
    "rate": (0, 100),
    "allowed_days": (1, 999),
    "limit_deals": (0, 9999),
    "limit_hours": (0, 168),
}
"""Whole numbers of a stage, from and to; limits of 0 are none."""

OWN_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")

Known = frozenset[str]
"""The milestone keys there are: shipped ones, retired or not, and added ones."""


def check_value(target: str, value: object, known: Known) -> None:
    """Refuse an override that cannot be (place in params: the target).

    Raises DomainError "playbook.unknown", "playbook.text" (a text is wanted), "playbook.lines" (a list of texts),
    "playbook.long", "playbook.whole" (low, high), "playbook.flag", "playbook.keys", "playbook.rule".
    """
    parts = target.split(".")
    kind, key, name = (*parts, "", "", "")[:3]
    if not _exists(kind, key, known) or len(parts) not in {3, 4}:
        raise DomainError("playbook.unknown", place=target)
    if len(parts) == 4:
        if name not in TEXTS[kind] or parts[3] not in LANGUAGES:
            raise DomainError("playbook.unknown", place=target)
        _check_text(target, name, value)
        return
    check = _CHECKS.get((kind, name))
    if check is None:
        raise DomainError("playbook.unknown", place=target)
    check(target, value)


def check_whole(shipped: Playbook, overrides: Overrides) -> None:
    """Refuse overrides that together leave no playbook.

    Raises DomainError "playbook.rates_fall" (stage, rate, before), "playbook.last_milestone" (stage),
    "playbook.language" (place, language: an added milestone needs its name in both), "playbook.contract" (the contract
    itself cannot be retired).
    """
    whole = laid_over(shipped, overrides)
    fallen = next((pair for pair in pairwise(whole.stages) if pair[1].rate < pair[0].rate), None)
    if fallen:
        before, stage = fallen
        raise DomainError("playbook.rates_fall", stage=stage.number, rate=stage.rate, before=before.rate)
    empty = next((stage.number for stage in whole.stages if not stage.milestones), 0)
    if empty:
        raise DomainError("playbook.last_milestone", stage=empty)
    signing = shipped.stage(8).milestones[0].key
    if signing not in whole.milestone_keys(8):
        raise DomainError("playbook.contract", place=f"milestone.{signing}")
    named = (f"milestone.{key}.name" for key in overrides.additions)
    lacking = ((name, each) for name in named for each in LANGUAGES if f"{name}.{each}" not in overrides.values)
    for place, language in lacking:
        raise DomainError("playbook.language", place=place, language=language)


def _exists(kind: str, key: str, known: Known) -> bool:
    if kind == "milestone":
        return key in known
    numbers = {f"{letter}{number}" for letter in ("s" if kind == "stage" else "i") for number in STAGES}
    return kind in TEXTS and key in numbers


def _check_text(target: str, name: str, value: object) -> None:
    if name in LISTS:
        if not isinstance(value, list) or not all(isinstance(line, str) for line in value):
            raise DomainError("playbook.lines", place=target)
        size = sum(len(line) for line in value)
    elif not isinstance(value, str) or (name == "name" and not value.strip()):
        raise DomainError("playbook.text", place=target)
    else:
        size = len(value)
    if size > LONGEST:
        raise DomainError("playbook.long", place=target, limit=LONGEST)


def _check_number(target: str, value: object) -> None:
    low, high = NUMBERS[target.rpartition(".")[2]]
    fixed = target == "stage.s8.rate"
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high or (fixed and value != 100):
        raise DomainError("playbook.whole", place=target, low=100 if fixed else low, high=high)


def _check_stage(target: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value not in STAGES:
        raise DomainError("playbook.whole", place=target, low=1, high=8)


def _check_flag(target: str, value: object) -> None:
    if not isinstance(value, bool):
        raise DomainError("playbook.flag", place=target)


def _check_keys(target: str, value: object) -> None:
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value) or len({*value}) < len(value):
        raise DomainError("playbook.keys", place=target)


def _check_rules(target: str, value: object) -> None:
    if not isinstance(value, list) or not all(isinstance(rule, dict) for rule in value):
        raise DomainError("playbook.rule", place=target, rule=value)
    for rule in value:
        name = rule.get("name")
        needs, may = _NEEDS.get(str(name)), _MAY if name == "role_attitudes" else {}
        told = {key: value for key, value in rule.items() if key != "name"}
        if needs is None or not needs.keys() <= told.keys() <= needs.keys() | may.keys():
            raise DomainError("playbook.rule", place=target, rule=name)
        if not all({**needs, **may}[key](value) for key, value in told.items()):
            raise DomainError("playbook.rule", place=target, rule=name)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_text, value))


def _are_fields(value: object) -> bool:
    return isinstance(value, list) and _are_texts(value) and {field.name for field in fields(Deal)}.issuperset(value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


_NEEDS: Mapping[str, Mapping[str, Callable[[object], bool]]] = {
    **{key: {} for key in RULES},
    "fields_filled": {"fields": _are_fields},
    "sheet_complete": {"tool": _is_text, "fields": _are_texts},
    "activity_exists": {"kinds": _are_texts},
    "attachment_exists": {"kind": _is_text},
    "contact_exists": {"role": _is_text, "attitude_min": _is_number},
    "role_attitudes": {"role": _is_text},
    "motives_known": {"role": _is_text},
}
"""What each data rule must be told, and what it must be: a rule that cannot be asked would break every deal's panel."""

_MAY: Mapping[str, Callable[[object], bool]] = dict.fromkeys(("mean_above", "all_min", "any_min"), _is_number)
"""What the rule about attitudes may be told besides."""

_CHECKS: Mapping[tuple[str, str], Callable[[str, object], None]] = {
    **{("stage", name): _check_number for name in NUMBERS},
    ("stage", "milestones"): _check_keys,
    ("stage", "tools"): _check_keys,
    ("milestone", "stage"): _check_stage,
    ("milestone", "retired"): _check_flag,
    ("milestone", "rules"): _check_rules,
}
"""How each value that is no text is checked."""
