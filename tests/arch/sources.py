"""The source files of the program and their syntax trees, read once for all rules."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def python_files(*folders: str) -> tuple[Path, ...]:
    """Return the Python files below these folders of the project, in order."""
    return tuple(sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py")))


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def name(path: Path) -> str:
    """Return a file's name within the project, with forward slashes on every system."""
    return path.relative_to(ROOT).as_posix()


def runtime_imports(path: Path, *, top_level_only: bool = False) -> Iterator[str]:
    """Yield the modules a file imports at run time (what stands under TYPE_CHECKING does not count)."""
    yield from _imports(tree(path).body, top_level_only=top_level_only)


def _imports(body: list[ast.stmt], *, top_level_only: bool) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from _from(node)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from _imports(node.orelse, top_level_only=top_level_only)
        elif not (top_level_only and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)):
            yield from _imports(
                [n for n in ast.iter_child_nodes(node) if isinstance(n, ast.stmt)], top_level_only=top_level_only
            )


def _from(node: ast.ImportFrom) -> Iterator[str]:
    module = node.module or ""
    yield module
    yield from (f"{module}.{alias.name}" for alias in node.names)
