"""The house stays one that a newcomer can walk through: short files, top-level rooms, no words in the core."""

import ast
import re
import statistics
from pathlib import Path

import pytest

from tests.arch.sources import ROOT, name, python_files, tree

LIMIT = 250
CHINESE = re.compile(r"[\u3400-\u9fff]")


def lengths() -> dict[str, int]:
    return {
        name(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files("funnel_desktop", "ui", "tests", "scripts")
    }


def test_no_file_is_longer_than_the_limit() -> None:
    assert {file: lines for file, lines in lengths().items() if lines > LIMIT} == {}


def test_the_median_file_stays_short() -> None:
    rooms = [
        lines
        for file, lines in lengths().items()
        if not file.endswith("__init__.py") and file.startswith(("ui", "funnel"))
    ]
    assert statistics.median(rooms) <= 110


@pytest.mark.parametrize(
    "part", ["main.py", "funnel_desktop", "ui", "resources", "tests", "build.spec", "pyproject.toml"]
)
def test_the_top_level_is_the_one_agreed(part: str) -> None:
    assert (ROOT / part).exists()


def words(path: Path) -> list[str]:
    """Return the string constants of a file that are not docstrings."""
    module = tree(path)
    docs = {
        id(node.body[0].value)
        for node in ast.walk(module)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
        and isinstance(node.body[0].value, ast.Constant)
    }
    return [
        n.value
        for n in ast.walk(module)
        if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in docs
    ]


def test_no_chinese_word_stands_in_the_code() -> None:
    """Chinese lives in resources/. What remains in code are characters that parsers must know, in files listed here."""
    parsers = {
        "funnel_desktop/domain/capture.py",
        "funnel_desktop/domain/money_text.py",
        "funnel_desktop/domain/month_text.py",
        "funnel_desktop/services/importing/values.py",
        "funnel_desktop/services/importing/amounts.py",
        "funnel_desktop/services/importing/dates.py",
        "funnel_desktop/services/importing/stage_targets.py",
    }
    wrong = {
        name(path): found
        for path in python_files("funnel_desktop", "ui")
        if name(path) not in parsers and (found := [word for word in words(path) if CHINESE.search(word)])
    }
    assert wrong == {}
