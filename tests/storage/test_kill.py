"""Fifty kills in the midst of work: every change that was acknowledged is in the file, and the file is sound.

A child process moves deals and brings in hundreds at once; it writes a line only after `apply` has returned. It is
killed at a moment of its own each round. What it acknowledged must be there; the change under way may be there, whole,
or not at all.
"""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.storage import journal
from funnel_desktop.storage.integrity import check, quick_check
from funnel_desktop.storage.store import Store

ROUNDS = 50
ROOT = Path(__file__).parents[2]

CHILD = """
import sys
from dataclasses import replace
from pathlib import Path
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import Deal
from funnel_desktop.ids import new_uuid7
from funnel_desktop.services.files import open_file
from funnel_desktop.services.playbook import load_playbook
from tests.storage.changes import Changes
from tests.values import NOW, TODAY

playbook, changes, many = load_playbook(), Changes(new_uuid7), int(sys.argv[2])
print("ready", file=sys.stderr, flush=True)
sys.stdin.readline()
store = open_file(Path(sys.argv[1]), playbook=playbook, clock=FixedClock(NOW)).store
print("open", file=sys.stderr, flush=True)

def write(change):
    written = store.apply(change)
    print(written.seq, written.id, flush=True)

while True:
    deal = Deal(new_uuid7(), "手", TODAY)
    write(changes.added(deal))
    for stage in range(2, 7):
        following = replace(deal, stage=stage)
        write(changes.make("deal.moved", deal, following, None, changes.entry(following, stage)))
        deal = following
    deals = [Deal(new_uuid7(), "进", TODAY, stage=number % 8 + 1, amount=number) for number in range(many)]
    sides = [side for deal in deals for side in (None, deal, None, changes.entry(deal))]
    write(changes.make("deals.imported", *sides))
"""


class Worker:
    """A child process ready to work on a file, and the log of what it acknowledges."""

    def __init__(self, file: Path, log: Path) -> None:
        self._log = log
        command = [sys.executable, "-c", CHILD, str(file), "150"]
        with log.open("w") as out:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=out, stderr=subprocess.PIPE, cwd=ROOT
            )

    def work(self, seconds: float, *, opened: bool) -> list[tuple[int, str]]:
        """Kill it some time after it was told to begin, or after it has the file open; return what it acknowledged."""
        stdin, words = self._process.stdin, self._process.stderr
        assert stdin is not None
        assert words is not None
        assert words.readline() == b"ready\n"
        stdin.write(b"go\n")
        stdin.flush()
        if opened:
            assert words.readline() == b"open\n"
        with pytest.raises(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        self.kill()
        # A line cut short by the kill was not acknowledged.
        whole = [line.split() for line in self._log.read_text().splitlines(keepends=True) if line.endswith("\n")]
        return [(int(seq), change_id) for seq, change_id in whole]

    def kill(self) -> None:
        """End it with signal 9."""
        self._process.kill()
        self._process.communicate()


def _journal(file: Path, playbook: Playbook) -> dict[int, str]:
    """Return what the file holds after a kill, once SQLite has found it sound."""
    store = Store.open(file, playbook=playbook)
    assert quick_check(store.connection) == []
    stored = {entry.seq: entry.id for entry in journal.entries(store.connection, limit=1_000_000)}
    store.close()
    return stored


@pytest.mark.timeout(180)
def test_no_acknowledged_change_is_ever_lost(file: Path, tmp_path: Path, playbook: Playbook) -> None:
    chance = random.Random(20261123)  # noqa: S311 - the same moments in every run
    acknowledged: list[tuple[int, str]] = []
    ready = Worker(file, tmp_path / "log")
    for number in range(ROUNDS):
        # The next one starts up while this one works: half of a round would be the start of Python.
        worker, ready = ready, Worker(file, tmp_path / f"log{number}")
        acknowledged += worker.work(chance.uniform(0.0, 0.2), opened=number % 5 > 0)
        stored = _journal(file, playbook)
        assert [line for line in acknowledged if stored.get(line[0]) != line[1]] == []
        assert len(stored) == max(stored)
    ready.kill()
    assert len(acknowledged) >= ROUNDS
    store = Store.open(file, playbook=playbook)
    assert check(store.connection, playbook) == []
    store.close()
