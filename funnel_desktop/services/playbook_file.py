"""A playbook as a TOML file: what the user has changed, and nothing else, so that it fits every later version.

[stage.s3]                 rate = 28, tools = […], milestones = […]
[stage.s3.name]            zh_CN = "…", en = "…"
[milestone.x1]             stage = 3 (one's own milestone)
[milestone.x1.name]        zh_CN = "…", en = "…"
"""

import json
import tomllib
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.overrides import TEXTS, Values
from funnel_desktop.whole_file import put_whole

HEAD = "# Funnel Desktop playbook\n"


def written(values: Values) -> str:
    """Return the overrides as a file."""
    parts = [HEAD]
    ordered = sorted(values.items(), key=lambda item: (item[0].split(".")[:2], len(item[0].split(".")), item[0]))
    for table, group in groupby(ordered, key=lambda item: item[0].rpartition(".")[0]):
        parts.append(f"\n[{table}]\n")
        parts += [f"{target.rpartition('.')[2]} = {_toml(value)}\n" for target, value in group]
    return "".join(parts)


def read_tables(path: Path) -> dict[str, Any]:
    """Return the tables of a TOML file. Raises InputError "playbook.unreadable", "playbook.toml" (text: where)."""
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise InputError("playbook.toml", path=path.name, text=str(error)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("playbook.unreadable", path=path.name) from error


def read(path: Path) -> dict[str, object]:
    """Return the overrides of a file by target, types and names unchecked.

    Raises InputError "playbook.unreadable" (text), "playbook.toml" (text: what and where), "playbook.language" (place,
    language: a text that has one language must have the other), "playbook.unknown" (place).
    """
    found = dict(_targets(read_tables(path)))
    for target in found:
        base, _, language = target.rpartition(".")
        other = {"zh_CN": "en", "en": "zh_CN"}.get(language)
        if other and f"{base}.{other}" not in found:
            raise InputError("playbook.language", place=base, language=other)
    return found


def write(path: Path, values: Values) -> None:
    """Write the overrides to a file. Raises StorageError "file.folder"."""
    put_whole(path, written(values).encode(), "file.folder")


def _targets(tables: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for kind, keys in tables.items():
        if kind not in TEXTS or not isinstance(keys, dict):
            raise InputError("playbook.unknown", place=kind)
        for key, names in keys.items():
            if not isinstance(names, dict):
                raise InputError("playbook.unknown", place=f"{kind}.{key}")
            for name, value in names.items():
                yield from _values(f"{kind}.{key}.{name}", value)


def _values(target: str, value: object) -> Iterator[tuple[str, object]]:
    if not isinstance(value, dict):
        yield target, value
        return
    for language, text in value.items():
        if isinstance(text, dict):
            raise InputError("playbook.unknown", place=f"{target}.{language}")
        yield f"{target}.{language}", text


def _toml(value: object) -> str:
    """Return a JSON value as TOML: strings, numbers and flags are written alike; a table stands in one line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
