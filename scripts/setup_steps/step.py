"""How a step of set-up stops: with one line that says what is wrong and what to type."""

import subprocess
from collections.abc import Sequence
from pathlib import Path


class StepError(Exception):
    """Set-up cannot go on; the message is the one line the user reads."""


def say(text: str) -> None:
    """Tell what is being done, since it can take a minute."""
    print(f"setup: {text}", flush=True)


def quietly(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run a command, keep what it says, and leave the judging to the caller."""
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)


def last_line(text: str) -> str:
    """Return the last line that says something: the place where tools put the reason."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"
