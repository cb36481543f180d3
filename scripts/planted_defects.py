"""Plants small defects in the domain, one at a time, and counts how many its tests catch (`make defects`).

Each defect changes one place of one module in a copy of the tree; tests/domain must then fail, or the tests of the
services that use the module. Which places are tried follows from --seed alone, so a figure can be
repeated. Survivors are printed: each is a missing test or a change without effect.
Exit 1 if less than the floor is caught.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from defects.planting import Defect, defects_in, planted

ROOT = Path(__file__).resolve().parents[1]
DOMAIN = "funnel_desktop/domain"
FLOOR = 85
"""Per cent that must be caught."""

COPIED = ("funnel_desktop", "tests", "resources", "pyproject.toml")
USING = ("tests/services", "tests/oracle")
"""Where the tests of the services are."""

MOST_USERS = 12
LIMIT = 180
"""Seconds after which a run counts as caught: the defect made it hang."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the tests said to one defect."""

    defect: Defect
    caught: bool


def main() -> int:
    """Plant, count, print; return 0 if the floor holds."""
    options = _options()
    defects = [defect for path in sorted((ROOT / DOMAIN).glob("*.py")) for defect in defects_in(path)]
    chosen = random.Random(options.seed).sample(defects, min(options.count, len(defects)))  # noqa: S311 - no secret
    with tempfile.TemporaryDirectory() as folder:
        trees: SimpleQueue[Path] = SimpleQueue()
        for number in range(options.jobs):
            trees.put(_copy(Path(folder) / str(number)))
        if not _passes(_peek(trees), ["tests/domain"]):
            print("tests/domain fail without any defect: nothing can be told")
            return 2
        unsound = _unsound(_peek(trees))
        with ThreadPoolExecutor(options.jobs) as pool:
            verdicts = list(pool.map(lambda defect: _judge(defect, trees, unsound), chosen))
    return _report(verdicts, len(defects))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=250, help="how many defects to plant")
    parser.add_argument("--seed", type=int, default=8, help="which ones")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time")
    return parser.parse_args()


def _copy(tree: Path) -> Path:
    skip = shutil.ignore_patterns("__pycache__", "ui", "e2e", "bench", "arch")
    for part in COPIED:
        source, target = ROOT / part, tree / part
        if source.is_dir():
            shutil.copytree(source, target, ignore=skip)
        else:
            shutil.copy(source, target)
    return tree


def _peek(trees: "SimpleQueue[Path]") -> Path:
    tree = trees.get()
    trees.put(tree)
    return tree


def _judge(defect: Defect, trees: "SimpleQueue[Path]", unsound: frozenset[str]) -> Verdict:
    tree = trees.get()
    path = tree / DOMAIN / defect.file
    sound = path.read_text(encoding="utf-8")
    try:
        path.write_text(planted(sound, defect), encoding="utf-8")
        alive = _passes(tree, [*_nearest(tree, defect.file), "tests/domain"])
        users = [] if not alive else [test for test in _users(tree, defect.file) if test not in unsound]
        verdict = Verdict(defect, caught=not alive or bool(users and not _passes(tree, users)))
    finally:
        path.write_text(sound, encoding="utf-8")
        trees.put(tree)
    print("." if verdict.caught else "S", end="", flush=True)
    return verdict


def _nearest(tree: Path, file: str) -> list[str]:
    """Return the tests that import the module, to be run first: most defects fall within a second."""
    module = f"funnel_desktop.domain.{file.removesuffix('.py')} "
    tests = sorted((tree / "tests/domain").glob("test_*.py"))
    return [str(test.relative_to(tree)) for test in tests if module in test.read_text(encoding="utf-8")]


def _users(tree: Path, file: str) -> list[str]:
    """Return the tests that import a service using the module: what a rule is for is often tried where it is used."""
    module = f"funnel_desktop.domain.{file.removesuffix('.py')} "
    services = (tree / "funnel_desktop/services").rglob("*.py")
    names = {service.stem for service in services if module in service.read_text(encoding="utf-8")}
    wanted = [module, *(f"services.{name} " for name in sorted(names))]
    found = [
        str(test.relative_to(tree))
        for folder in USING
        for test in sorted((tree / folder).rglob("test_*.py"))
        if test.stem.removeprefix("test_") in names or any(text in test.read_text(encoding="utf-8") for text in wanted)
    ]
    return found[:MOST_USERS]


def _unsound(tree: Path) -> frozenset[str]:
    """Return the tests of services that fail in a copy of part of the tree: they can tell nothing."""
    run = _run(tree, [*USING, "-rfE", "--maxfail=1000"])
    lines = run.stdout.decode(errors="replace").splitlines() if run else []
    return frozenset(line.split()[1].split("::")[0] for line in lines if line.startswith(("FAILED ", "ERROR ")))


def _passes(tree: Path, tests: Sequence[str]) -> bool:
    run = _run(tree, [*tests, "-x"])
    return run is not None and run.returncode == 0


def _run(tree: Path, arguments: Sequence[str]) -> "subprocess.CompletedProcess[bytes] | None":
    """Run pytest in a copy; None where it did not end in time."""
    command = [sys.executable, "-m", "pytest", *arguments, "-q", "-p", "no:randomly"]
    command += ["-p", "no:cacheprovider", "-p", "no:pytestqt", "-o", "qt_api=", "--hypothesis-seed=0"]
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        return subprocess.run(command, cwd=tree, env=environment, capture_output=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return None


def _survivors(verdicts: Sequence[Verdict]) -> Iterator[str]:
    for verdict in verdicts:
        if not verdict.caught:
            yield f"  {DOMAIN}/{verdict.defect.file}:{verdict.defect.line} {verdict.defect.what}"


def _report(verdicts: Sequence[Verdict], total: int) -> int:
    caught = sum(verdict.caught for verdict in verdicts)
    share = 100 * caught / len(verdicts)
    print(f"\n{caught} of {len(verdicts)} planted defects caught: {share:.1f} % (of {total} places there are)")
    for line in sorted(_survivors(verdicts)):
        print(line)
    return 0 if share >= FLOOR else 1


if __name__ == "__main__":
    sys.exit(main())
