"""Every code that the core can raise has its sentences, and every kind of change its own."""

import ast
import re
from collections.abc import Iterator

from tests.arch.sources import python_files, tree
from ui.common.error_text import ERRORS
from ui.common.row_problems import ROW_PROBLEMS
from ui.common.sentences import CHANGES

RAISERS = {"DomainError", "InputError", "StorageError", "RowProblem"}
CODE = re.compile(r"^[a-z_]+(\.[a-z_]+)+$")


def raised() -> Iterator[str]:
    for path in python_files("funnel_desktop", "ui"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in RAISERS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value


def test_every_raised_code_has_its_sentences() -> None:
    codes = set(raised())
    assert len(codes) > 50
    assert {code for code in codes if code not in ERRORS and code not in ROW_PROBLEMS} == set()


def test_every_sentence_says_what_is_wrong_and_what_to_do() -> None:
    assert [code for code, (what, todo) in ERRORS.items() if not what.strip() or not todo.strip()] == []
    assert [code for code in ERRORS if not CODE.match(code)] == []


def test_every_kind_of_change_has_a_sentence() -> None:
    kinds = set()
    for path in python_files("funnel_desktop"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                kinds |= {node.value} if re.match(r"^(deal|deals|setting|pack|file)\.[a-z]+ed$", node.value) else set()
    assert {"deal.moved", "deals.imported", "pack.printed"} <= kinds
    others = {"file.locked", "file.replaced", "file.damaged", "deal.closed", "move.closed", "file.restored"}
    others |= {"deal.need"}  # a field that tools are filled in from
    assert kinds - {*CHANGES} - others == set()
