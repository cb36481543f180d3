"""Memory after a session on one board (`python -m tests.bench.memory COUNT`): megabytes resident, as JSON.

The session scrolls, searches in both scripts, opens dialogs, moves, undoes. `bare` is before matplotlib has come,
`whole` at the end with the funnel's chart drawn.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.board_session import Session
from tests.bench.desk import Desk
from tests.bench.files import copy_of
from tests.bench.stopwatch import settle, wait_for


def resident() -> float:
    """Return the megabytes of this process in memory (Linux; 0 elsewhere)."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:")), 0.0)


def run(count: int) -> dict[str, list[float]]:
    """Play a session and look at the process."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        desk = Desk(copy_of(count, folder), folder)
        desk.show()
        funnel, chart = desk.workspace._funnel, desk.workspace._dock.panel.chart
        assert funnel is not None
        desk.workspace._board.loaded.disconnect(funnel.warm_up)
        wait_for(lambda: desk.searchable)
        session = Session(desk, 14)
        session.board_only()
        settle(500)
        bare = resident()
        chart.warm_up()
        wait_for(lambda: chart.is_ready)
        session.chart()
        settle(500)
        found = {"bare": [bare], "whole": [resident()]}
        desk.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]))))
