"""Measures every budget (`make bench`), writes docs/performance.md's table, and fails where one is missed three times.

`python -m tests.bench starts paper` measures only these and writes nothing; `once` measures every budget in one run.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.children import ROOT
from tests.bench.files import SIZES, original
from tests.bench.measures import MEASURES
from tests.bench.table import Figure, markdown

RUNS = 3
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"


def measured(measure: Callable[[], list[Figure]], runs: int) -> list[Figure]:
    """Measure until every budget has been kept once, at most so many times; keep each figure's best run."""
    best: list[Figure] = []
    for _ in range(runs):
        now = measure()
        best = [min(pair, key=lambda figure: figure.judged) for pair in zip(best or now, now, strict=True)]
        if all(figure.holds for figure in best):
            break
    return best


def written(figures: Sequence[Figure], runs: int, load: str) -> None:
    """Put the table into the page, with the day and the commit it was measured at."""
    asked = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(asked, check=False, cwd=ROOT, capture_output=True, text=True, timeout=9).stdout.strip()
    how = "in one run" if runs == 1 else f"the best of up to {runs} runs"
    when = f"Measured on {datetime.now(UTC).date()} at {commit or 'no commit'}, {how}"
    head = f"{when}; the machine's load was {load}. In ms."
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n{head}\n\n{markdown(figures)}\n{END}{after}", encoding="utf-8")


def main(names: Sequence[str]) -> int:
    """Measure all, or those named; return the exit code."""
    for count in SIZES:
        original(count)
    runs, names = (1, [name for name in names if name != "once"]) if "once" in names else (RUNS, names)
    figures: list[Figure] = []
    loads: list[float] = []
    for measure in MEASURES:
        if not names or getattr(measure, "__name__", "") in names:
            found = measured(measure, runs)
            figures += found
            loads.append(os.getloadavg()[0])
            sys.stdout.write(f"{markdown(found)}\n\nload of the machine: {loads[-1]:.1f}\n\n")
            sys.stdout.flush()
    if not names:
        written(figures, runs, f"{min(loads):.1f} to {max(loads):.1f}")
    missed = [figure for figure in figures if not figure.holds]
    sys.stdout.write(f"{len(figures) - len(missed)} kept, {len(missed)} missed\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    sys.exit(main(sys.argv[1:]))
