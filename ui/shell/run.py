"""The window's way up: application, shell, file, window, event loop. Everything heavy comes after first paint."""

import os
import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from funnel_desktop.domain.errors import DomainError, FunnelError
from funnel_desktop.logs import write_crash
from ui.common.idle_collector import IdleCollector
from ui.common.ui_settings import machine_settings
from ui.shell.outside import Outside, real_world
from ui.shell.shell import Shell


class CrashReporter:
    """The hook for errors nobody expected: into the log (no customer's data), one sentence on the screen.

    A coded error that a refresh of its own accord ran into (a full disk, a file gone) is told in its own words.
    """

    def __init__(self, outside: Outside) -> None:
        self._outside = outside
        self.shell: Shell | None = None

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log and tell; a second error while telling goes to the console only."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        try:
            log = str(write_crash(self._outside.logs(), error, self._outside.clock.now()))
        except OSError:
            log = "–"
        sys.__excepthook__(kind, error, trace)
        if self.shell is not None:
            told = error if isinstance(error, FunnelError) else DomainError("program.defect", log=log)
            self.shell.prompter.error(told)


def has_screen() -> bool:
    """Tell whether a window can be shown: on Linux only where the session names a display or a platform is chosen."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or not sys.platform.startswith("linux")


def run(arguments: list[str]) -> int:
    """Run the window on a file, or on the last one; return the exit code."""
    if not has_screen():
        sys.stderr.write(
            "Funnel Desktop: no display here; `main.py render FILE DIR` draws the screens into a folder.\n"
        )
        return 1
    outside = real_world()
    reporter = CrashReporter(outside)
    sys.excepthook = reporter
    QCoreApplication.setApplicationName("Funnel Desktop")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, on=False)
    app = QApplication(sys.argv[:1])
    shell = Shell(app, machine_settings(), outside)
    reporter.shell = shell
    shell.window.painted.connect(lambda: IdleCollector(app))
    if not shell.start(arguments[0] if arguments else ""):
        return 0
    shell.window.show()
    return app.exec()
