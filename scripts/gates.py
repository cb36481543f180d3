"""`make test`: every gate in order of how fast it fails; the first that fails ends it.

Lint, format, types, layers, then all tests with branch coverage, then the coverage each floor of the house owes.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
PYTHON = sys.executable

FLOORS = (("funnel_desktop/*", 98), ("ui/*", 85))
"""Branch coverage each floor owes, in per cent (docs/quality.md)."""

LIMIT = 1800
"""Seconds after which a gate hangs: three times what the slowest takes on a slow machine."""

GATES: tuple[tuple[str, Sequence[str]], ...] = (
    ("lint", (PYTHON, "-m", "ruff", "check", "--quiet", ".")),
    ("format", (PYTHON, "-m", "ruff", "format", "--check", "--quiet", ".")),
    ("types", (PYTHON, "-m", "mypy")),
    ("layers", (str(BIN / "lint-imports"), "--no-cache")),
    ("tests", (PYTHON, "-m", "pytest", "-n", "2", "--dist", "loadfile", "-q", "--cov", "--cov-report=")),
    *(
        (
            f"coverage of {pattern} >= {floor} %",
            (PYTHON, "-m", "coverage", "report", f"--include={pattern}", f"--fail-under={floor}"),
        )
        for pattern, floor in FLOORS
    ),
)


def main() -> int:
    """Run the gates; return 0 when all hold, else the first failing gate's code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    for name, command in GATES:
        started = time.monotonic()
        try:
            code = subprocess.run(command, cwd=ROOT, env=environment, check=False, timeout=LIMIT).returncode
        except subprocess.TimeoutExpired:
            print(f"gate {name}: did not end in {LIMIT} s and was stopped", flush=True)
            return 1
        print(f"gate {name}: {'holds' if code == 0 else 'FAILS'} ({time.monotonic() - started:.0f} s)", flush=True)
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
