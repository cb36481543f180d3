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
print("ready", flush=True)
sys.stdin.readline()
store = open_file(Path(sys.argv[1]), playbook=playbook, clock=FixedClock(NOW)).store

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
    """A child process ready to work on a file."""

    def __init__(self, file: Path) -> None:
        command = [sys.executable, "-c", CHILD, str(file), "150"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)

    def work(self, changes: int, seconds: float) -> list[tuple[int, str]]:
        """Kill it a little later than so many changes; return the positions and ids of all it acknowledged."""
        stdin, said = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert said is not None
        assert said.readline() == b"ready\n"
        stdin.write(b"go\n")
        stdin.flush()
        lines = [said.readline() for _ in range(changes)]
        with pytest.raises(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        self._process.kill()
        # What it said before it died is still in the pipe; a line cut short was not an acknowledgement.
        lines += said.readlines()
        self.kill()
        whole = [line.decode().split() for line in lines if line.endswith(b"\n")]
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
def test_no_acknowledged_change_is_ever_lost(file: Path, playbook: Playbook) -> None:
    chance = random.Random(20261123)  # noqa: S311 - the same moments in every run
    acknowledged: list[tuple[int, str]] = []
    ready = Worker(file)
    for number in range(ROUNDS):
        # The next one starts up while this one works: half of a round would be the start of Python.
        worker, ready = ready, Worker(file)
        # Every fifth is killed about when it opens the file.
        acknowledged += worker.work(chance.randrange(16) if number % 5 else 0, chance.uniform(0.0, 0.04))
        stored = _journal(file, playbook)
        assert [line for line in acknowledged if stored.get(line[0]) != line[1]] == []
        assert len(stored) == max(stored)
    ready.kill()
    assert len(acknowledged) >= ROUNDS
    store = Store.open(file, playbook=playbook)
    assert check(store.connection, playbook) == []
    store.close()
