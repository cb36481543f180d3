"""Which defects can be planted in a module, and the module with one of them planted.

A defect is one small slip: a comparison turned, a number off by one, "and" for "or", a forgotten "not", a minimum for
a maximum, a sum for a difference, nothing returned.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.BitOr: ast.BitAnd,
}
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True, slots=True)
class Defect:
    """One slip: in which file, at which node of it (in walking order), in which of the node's ways, in words."""

    file: str
    node: int
    way: int
    line: int
    what: str


Slip = tuple[str, Callable[[], None]]
"""In words, and what makes it by altering the node."""


def defects_in(path: Path) -> Iterator[Defect]:
    """Yield every defect that can be planted in a module, in a fixed order."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for number, node in enumerate(_code(tree)):
        for way, (what, _) in enumerate(_slips(node)):
            yield Defect(path.name, number, way, getattr(node, "lineno", 0), what)


def planted(source: str, defect: Defect) -> str:
    """Return a module's source with one defect planted (its comments are lost, which no test reads)."""
    tree = ast.parse(source)
    node = list(_code(tree))[defect.node]
    _, alter = list(_slips(node))[defect.way]
    alter()
    return ast.unparse(ast.fix_missing_locations(tree))


def _code(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk what runs: annotations, docstrings and decorators are left out."""
    for name, value in ast.iter_fields(tree):
        if name in {"annotation", "returns", "decorator_list", "bases", "type_params"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_text(child):
                yield child
                yield from _code(child)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _slips(node: ast.AST) -> Iterator[Slip]:
    """Yield the ways in which one node can go wrong."""
    if isinstance(node, ast.Compare):
        yield from _turned(node)
    elif isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        other = OPERATORS[type(node.op)]
        yield f"{type(node.op).__name__} to {other.__name__}", lambda: setattr(node, "op", other())
    elif isinstance(node, ast.BoolOp):
        other_op = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"{type(node.op).__name__} to {other_op.__name__}", lambda: setattr(node, "op", other_op())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not forgotten", lambda: setattr(node, "operand", ast.UnaryOp(ast.Not(), node.operand))
    elif isinstance(node, ast.Return) and not _is_nothing(node.value):
        yield "returns nothing", lambda: setattr(node, "value", ast.Constant(None))
    elif isinstance(node, ast.Constant):
        yield from _numbers(node)
    elif isinstance(node, ast.Name) and node.id in CALLS:
        yield f"{node.id} to {CALLS[node.id]}", lambda: setattr(node, "id", CALLS[node.id])


def _turned(node: ast.Compare) -> Iterator[Slip]:
    for at, operator in enumerate(node.ops):
        other = COMPARISONS[type(operator)]
        yield (
            f"{type(operator).__name__} to {other.__name__}",
            lambda at=at, other=other: node.ops.__setitem__(at, other()),  # type: ignore[misc]
        )


def _numbers(node: ast.Constant) -> Iterator[Slip]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value} to {not value}", lambda: setattr(node, "value", not value)
    elif isinstance(value, int):
        for step in (1, -1):
            yield f"{value} to {value + step}", lambda step=step: setattr(node, "value", value + step)  # type: ignore[misc]


def _is_nothing(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value is None)
