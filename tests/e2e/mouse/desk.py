"""A screen, a window manager, a mouse and a keyboard for one test: Xvfb, openbox and xdotool around the driver."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 20.0
"""Seconds a thing may take to appear before the story has failed."""

Rect = Mapping[str, Any]


def missing_programs() -> list[str]:
    """Return the programs this desk lacks on this machine."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


class Desk:
    """The hands and eyes of a test: questions to the driver, gestures by xdotool."""

    def __init__(self, program: subprocess.Popen[str], environment: Mapping[str, str]) -> None:
        self._program = program
        self._environment = environment

    def ask(self, what: str, **request: str) -> Any:
        """Ask the program where something is; its answer as JSON."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        print(json.dumps({"ask": what, **request}), file=self._program.stdin, flush=True)
        line = self._program.stdout.readline()
        assert line, f"the program ended with {self._program.poll()}"
        return json.loads(line)

    def until(self, what: str, fits: Callable[[Any], bool] = bool, **request: str) -> Any:
        """Ask until the answer fits, or fail after the patience is used up; every look is a round trip, not a nap."""
        deadline = time.monotonic() + PATIENCE
        while not fits(answer := self.ask(what, **request)):
            assert time.monotonic() < deadline, f"{what} {request}: last seen {answer}"
        return answer

    def xdotool(self, *words: str | int) -> None:
        """Let xdotool do something on this desk's screen."""
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True, timeout=PATIENCE)

    def click(self, rect: Rect) -> None:
        """Click the middle of a rectangle."""
        self.xdotool("mousemove", "--sync", *middle(rect))
        self.xdotool("click", 1)

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.xdotool("type", "--delay", "5", text)

    def drag(self, start: Rect, end: Rect, look: Callable[[], None] | None = None) -> None:
        """Press on one rectangle, go to another in small steps that the program sees one by one, let go."""
        self.carry(start, end)
        if look is not None:
            look()
        self.xdotool("mouseup", 1)

    def carry(self, start: Rect, end: Rect, steps: int = 12) -> None:
        """Press on one rectangle and go to another; the button stays down."""
        (x0, y0), (x1, y1) = middle(start), middle(end)
        self.xdotool("mousemove", "--sync", x0, y0)
        self.xdotool("mousedown", 1)
        for step in range(1, steps + 1):
            self.xdotool("mousemove", x0 + (x1 - x0) * step // steps, y0 + (y1 - y0) * step // steps)
            self.ask("windows")

    def screenshot(self, path: Path) -> None:
        """Keep a picture of the whole screen, where ImageMagick is there to take it."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=True)


def middle(rect: Rect) -> tuple[int, int]:
    """Return the middle of a rectangle."""
    return rect["x"] + rect["w"] // 2, rect["y"] + rect["h"] // 2


@contextmanager
def desk(file: Path, home: Path, size: str = "1366x768") -> Iterator[Desk]:
    """Open the program on a file, on a screen of its own with a home of its own."""
    with ExitStack() as stack:
        environment = {**os.environ, "DISPLAY": _screen(stack, size), "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
        environment |= {
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "LANG": "zh_CN.UTF-8",
        }
        environment |= {"XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT), "QT_SCALE_FACTOR": "1"}
        home.chmod(0o700)
        _start(stack, ["openbox"], environment)
        command = [sys.executable, "-m", "tests.e2e.mouse.driver", str(file)]
        pipe = subprocess.PIPE
        program = subprocess.Popen(command, env=environment, cwd=ROOT, text=True, stdin=pipe, stdout=pipe)
        stack.callback(_end, program)
        yield Desk(program, environment)


def _screen(stack: ExitStack, size: str) -> str:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    stack.callback(_end, server)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        return f":{pipe.readline().strip()}"


def _start(stack: ExitStack, command: list[str], environment: Mapping[str, str]) -> None:
    process = subprocess.Popen(command, env=dict(environment), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    stack.callback(_end, process)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
