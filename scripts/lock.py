"""Make requirements.lock from pyproject.toml: every version and hash, for all systems, no index addresses.

The header carries the hash of the dependency tables, so that a test can say when the lock is stale.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
MARK = "# dependency tables: sha256 "


def tables_hash() -> str:
    """Return the SHA-256 of pyproject's dependency tables and Python range, independent of layout."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    tables = [project["project"]["dependencies"], project["project"]["requires-python"], project["dependency-groups"]]
    return hashlib.sha256(json.dumps(tables, sort_keys=True).encode()).hexdigest()


def main() -> int:
    """Compile the lock with uv and put the mark at its head."""
    command = [
        *("uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-emit-index-url"),
        *("--no-header", "--no-annotate", "--python-version", "3.11", "--group", "dev", "pyproject.toml"),
        *("--output-file", LOCK.name),  # what is locked already stays, unless the tables ask for another
    ]
    if shutil.which("uv") is None:
        sys.exit("lock: uv was not found: install it with `.venv/bin/pip install uv`, then run `make lock` again.")
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    made = LOCK.read_text(encoding="utf-8")
    head = f"{MARK}{tables_hash()}\n# made by scripts/lock.py (make lock); do not edit\n"
    LOCK.write_text(head + made, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
