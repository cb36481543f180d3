"""What the shell needs of the world outside, as plain arguments: clock, ids, other processes, the person's answers."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QMainWindow

from funnel_desktop.domain.clock import Clock, NewId, SystemClock
from funnel_desktop.ids import new_uuid7
from funnel_desktop.paths import data_dir, log_dir
from ui.common.prompter import Prompter, QtPrompter
from ui.common.ui_locale import UiLocale


def launch_another(path: Path) -> None:
    """Open a file in a process of its own (one file per process)."""
    program = [] if getattr(sys, "frozen", False) else [str(Path(sys.argv[0]).resolve())]
    QProcess.startDetached(sys.executable, [*program, str(path)])


def ask_with_windows(window: QMainWindow, locale: UiLocale) -> Prompter:
    """Return the prompter of the real program."""
    return QtPrompter(window, locale)


class Outside(NamedTuple):
    """The real world by default; tests and pictures put in their own."""

    clock: Clock
    new_id: NewId
    launch: Callable[[Path], None]
    prompter: Callable[[QMainWindow, UiLocale], Prompter]
    documents: Callable[[], Path]
    """The folder where new files are offered."""
    logs: Callable[[], Path]


def real_world() -> Outside:
    """Return the machine's clock, real ids, real processes, real windows and the user's own folders."""
    return Outside(SystemClock(), new_uuid7, launch_another, ask_with_windows, data_dir, log_dir)
