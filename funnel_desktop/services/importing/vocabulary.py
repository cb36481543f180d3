"""The words an import understands, read once from `resources/import/*.toml` (the code knows none of them)."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any

from funnel_desktop.paths import resource

_EDGES = re.compile(r"^[\s*＊:：]+|[\s*＊:：]+$")
_SPACES = re.compile(r"\s+")
_LOOSE = re.compile(r"[\s_\-./·,，、:：]+")


def fold(text: str) -> str:
    """Return a header or word as it is compared: no case, width, stars, colons or repeated spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _SPACES.sub(" ", _EDGES.sub("", plain))


def loose(text: str) -> str:
    """Return a stage word as it is compared: folded, without spaces and punctuation."""
    return _LOOSE.sub("", fold(text))


@cache
def load(name: str) -> Mapping[str, Any]:
    """Return one of the tables: "headers", "stages", "values" or "export"."""
    return tomllib.loads(resource("import", f"{name}.toml").read_text("utf-8"))


@cache
def header_words() -> Mapping[str, tuple[str, int]]:
    """Return for every known header its field and its priority within it (0 = taken first)."""
    words: dict[str, tuple[str, int]] = {}
    for language in ("zh_CN", "en"):
        for name, header in load("export")[language]["headers"].items():
            words[fold(header)] = (name, 0)
    for name, headers in load("headers")["fields"].items():
        for place, header in enumerate(headers):
            words.setdefault(fold(header), (name, place))
    return words


@cache
def fields() -> tuple[str, ...]:
    """Return every field a column can be mapped to, in the order of our own spreadsheets."""
    own = tuple(load("export")["en"]["headers"])
    return (*own, *(name for name in load("headers")["fields"] if name not in own))


@cache
def totals() -> frozenset[str]:
    """Return the words that begin a row of totals."""
    return frozenset(fold(word) for word in load("headers")["rows"]["totals"])


@cache
def stage_words() -> Mapping[str, str]:
    """Return for every known stage or status word its target: "1"…"8", "won", "lost", "dead" or "open"."""
    words: dict[str, str] = {}
    for language in ("zh_CN", "en"):
        for target, word in load("export")[language]["status"].items():
            words[loose(word)] = target
    for target, listed in load("stages")["words"].items():
        for word in listed:
            words.setdefault(loose(word), target)
    return words


@cache
def values(kind: str) -> Mapping[str, str]:
    """Return for every known word of a small vocabulary (currency, unit, priority, flag) what it stands for."""
    return {fold(word): key for key, words in load("values")[kind].items() for word in words}


@cache
def empty_words() -> frozenset[str]:
    """Return the words people write into a cell to say that nothing is in it."""
    return frozenset(fold(word) for word in load("values")["empty"]["words"])
