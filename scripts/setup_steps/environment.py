"""The virtual environment: made once, filled from requirements.lock, filled again when the lock changes."""

import hashlib
import importlib.util
import os
import platform
import shutil
import sys
from pathlib import Path

from setup_steps.step import StepError, last_line, quietly, say

NO_VENV = (
    "Python's venv module is missing. On Debian or Ubuntu type: sudo apt-get install python3-venv; "
    "elsewhere reinstall Python with venv and ensurepip; then run again."
)


def ensure(root: Path) -> Path:
    """Return the interpreter of `.venv`, complete and in step with the lock."""
    folder = root / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _works(python):
        _make(folder)
    stamp = folder / "lock.sha256"
    wanted = _fingerprint(root)
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        _fill(python, root)
        stamp.write_text(wanted, encoding="utf-8")
    return python


def compile_translations(root: Path, python: Path) -> None:
    """Make the .qm files from the .ts sources; they are build outputs and not kept in the repository."""
    done = quietly([python, root / "scripts" / "compile_i18n.py"])
    if done.returncode:
        raise StepError(f"the translations could not be compiled: {last_line(done.stderr or done.stdout)}")


def _works(python: Path) -> bool:
    return python.is_file() and quietly([python, "-c", "import pip"]).returncode == 0


def _make(folder: Path) -> None:
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise StepError(NO_VENV)
    say("making .venv")
    shutil.rmtree(folder, ignore_errors=True)
    made = quietly([sys.executable, "-m", "venv", folder])
    if made.returncode:
        reason = last_line(made.stdout + made.stderr)
        raise StepError(NO_VENV if "ensurepip" in reason or "venv" in reason else f"no virtual environment: {reason}")


def _fill(python: Path, root: Path) -> None:
    say("installing the packages of requirements.lock (a minute or two the first time)")
    flags = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--no-deps", "--only-binary", ":all:"]
    pip: list[str | Path] = [python, "-m", "pip", "install", *flags, "-r", root / "requirements.lock"]
    filled = quietly(pip)
    if filled.returncode:
        reasons = [line for line in filled.stderr.splitlines() if line.startswith("ERROR")]
        reason = reasons[-1] if reasons else last_line(filled.stderr)
        raise StepError(f"pip could not install the packages ({reason}). Check the network once, then run again.")


def _fingerprint(root: Path) -> str:
    lock = (root / "requirements.lock").read_bytes()
    return hashlib.sha256(lock + platform.python_version().encode()).hexdigest()
