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


def calls_inside_f_strings(module: ast.Module) -> list[ast.Call]:
    formatted = [node for node in ast.walk(module) if isinstance(node, ast.FormattedValue)]
    return [call for value in formatted for call in calls(ast.Module([ast.Expr(value.value)], []))]


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


@pytest.mark.parametrize("path", python_files("ui"), ids=name)
def test_no_text_hides_in_an_f_string(path: Path) -> None:
    """The extractor does not look into f-strings: a literal in one stays English for ever."""
    hidden = [
        call
        for call in calls_inside_f_strings(tree(path))
        if all(isinstance(argument, ast.Constant) for argument in call.args)
    ]
    assert [f"line {call.lineno}: {ast.unparse(call)}" for call in hidden] == []
