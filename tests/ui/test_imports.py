"""What Qt for Python does to `import` is undone before the program's own modules come."""

import subprocess
import sys

from tests.arch.sources import ROOT

READ = """
import linecache
import ui.board.board_view
print([file for file in linecache.cache if "board" in file])
"""


def test_no_source_text_is_read_for_an_import() -> None:
    command = [sys.executable, "-c", READ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.strip() == "[]"
