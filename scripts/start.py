"""`make run`: the window where there is a display; where there is none, its pictures and the funnel's PDF in `out/`."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MAIN = ROOT / "main.py"


def has_display() -> bool:
    """Tell whether a window can be shown: always on Windows and macOS, by the session's variables elsewhere."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def render(out: Path) -> int:
    """Make the sample, its screens and its funnel page without a display, and say where they are."""
    out.mkdir(exist_ok=True)
    sample, page = out / "sample.funnel", out / "funnel.pdf"
    sample.unlink(missing_ok=True)
    commands: list[list[str | Path]] = [
        ["sample", sample],
        ["render", sample, out / "screens"],
        ["report", sample, "--pdf", page],
    ]
    for command in commands:
        done = subprocess.run([sys.executable, MAIN, *command], cwd=ROOT, check=False)
        if done.returncode:
            return done.returncode
    print(f"No display here. The board, the milestone dialog and the other screens: {out / 'screens'}")
    print(f"The funnel page for the meeting: {page}")
    return 0


if __name__ == "__main__":
    if has_display():
        sys.exit(subprocess.run([sys.executable, MAIN, *sys.argv[1:]], cwd=ROOT, check=False).returncode)
    sys.exit(render(ROOT / "out"))
