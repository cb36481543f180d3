"""Both languages are whole: every text of the sources is in a .ts, none is unfinished, placeholders are the same."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse

from scripts.compile_i18n import I18N, LANGUAGES, PACKAGES, ROOT, update

PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}|%n")


def messages(path: Path) -> Iterator[tuple[tuple[str, str], Element]]:
    for context in parse(path).iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name") or "", message.findtext("source") or ""), message


def shown(message: Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.findall("numerusform")]
    return plural or [translation.text or ""]


def test_every_package_with_texts_is_listed() -> None:
    packages = {
        path.relative_to(ROOT / "ui").parts[0] for path in (ROOT / "ui").rglob("*.py") if path.parent.name != "ui"
    }
    assert packages == set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_sources_have_no_text_that_is_not_translated(package: str, tmp_path: Path) -> None:
    for language in LANGUAGES:
        known = I18N / language / f"{package}.ts"
        if known.exists():
            (tmp_path / language).mkdir()
            shutil.copy(known, tmp_path / language)
    update([package], tmp_path)
    for language in LANGUAGES:
        fresh = tmp_path / language / f"{package}.ts"
        found = dict(messages(fresh)) if fresh.exists() else {}
        unfinished = [
            key
            for key, message in found.items()
            if (translation := message.find("translation")) is None
            or translation.get("type") is not None
            or not all(shown(message))
        ]
        assert unfinished == []
        known = I18N / language / f"{package}.ts"
        assert set(found) == (set(dict(messages(known))) if known.exists() else set())


@pytest.mark.parametrize("path", sorted(I18N.glob("*/*.ts")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_placeholders_are_the_same_in_both_languages(path: Path) -> None:
    for (_, source), message in messages(path):
        for text in shown(message):
            wanted, given = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
            assert given == wanted or (message.get("numerus") == "yes" and given <= wanted), source
