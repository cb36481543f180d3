"""Measurements in processes of their own: each has a time limit and answers with one line of JSON."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def run(module: str, *arguments: str, limit: float = 120) -> Any:
    """Run a module and return what it printed last. Raises TimeoutExpired or CalledProcessError with its words.

    `T0` in its environment is the monotonic clock in ns just before it was started.
    """
    surroundings = {**os.environ, "T0": str(time.monotonic_ns())}
    # A start without kept bytecode would measure Python's compiler.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    if not surroundings.get("DISPLAY"):
        surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(
        command, check=False, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=limit
    )
    if done.returncode:
        sys.stderr.write(done.stderr)
        done.check_returncode()
    return json.loads(done.stdout.splitlines()[-1])
