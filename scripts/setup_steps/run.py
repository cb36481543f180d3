"""The steps of set-up in their order: environment, shared libraries, translations. Quick when nothing is to do."""

import sys
from pathlib import Path

from setup_steps import environment, libraries
from setup_steps.step import StepError

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Run every step; with --test also what the tests need. Exit code 0, or 1 after one clear line."""
    try:
        python = environment.ensure(ROOT)
        libraries.ensure(python, for_tests="--test" in arguments)
        environment.compile_translations(ROOT, python)
    except StepError as error:
        print(f"setup: {error}", file=sys.stderr)
        return 1
    return 0
