"""Every text to translate is a literal: an f-string or a variable would never be found by the extractor."""

import ast
from pathlib import Path

import pytest

from tests.arch.sources import name, python_files, tree

TRANSLATORS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def calls(module: ast.Module) -> list[ast.Call]:
    found = []
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            function = node.func
            called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            on = ast.unparse(function.value) if isinstance(function, ast.Attribute) else ""
            if called in TRANSLATORS and (called != "translate" or on == "QCoreApplication"):
                found.append(node)
    return found


def looks_up_a_marked_table(call: ast.Call) -> bool:
    """`translate(CONTEXT, TABLE[key])` reads a table whose entries were marked with QT_TRANSLATE_NOOP."""
    source = call.args[1] if len(call.args) > 1 else None
    return isinstance(source, ast.Name | ast.Subscript | ast.Attribute | ast.Call)


@pytest.mark.parametrize("path", python_files("ui"), ids=name)
def test_translated_texts_are_literals(path: Path) -> None:
    module = tree(path)
    marked = "QT_TRANSLATE_NOOP" in ast.unparse(module)
    for call in calls(module):
        literal = all(
            isinstance(argument, ast.Constant) for argument in call.args[:2] if not isinstance(argument, ast.Starred)
        )
        assert literal or (marked and looks_up_a_marked_table(call)), f"line {call.lineno}: {ast.unparse(call)}"
