"""Runs the real window on a file up to the first paint, then prints how long it took and what was imported by then.

A program of its own (`python -m tests.ui.shell.first_paint FILE SETTINGS`), since imports and start-up can be judged in
a fresh process only. `T0` in the environment is the monotonic clock in ns before the process was started.
"""

import gc
import json
import os
import sys
import time
from pathlib import Path

HEAVY = (
    "matplotlib",
    "numpy",
    "sqlite_utils",
    "openpyxl",
    "pypinyin",
    "holidays",
    "pptx",
    "charset_normalizer",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "funnel_desktop.domain.entities",
    "funnel_desktop.storage.writing",
)


def run(file: str, settings_path: str) -> None:
    gc.disable()  # as main.py does
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ui.common.ui_settings import UiSettings
    from ui.shell.outside import real_world
    from ui.shell.shell import Shell

    app = QApplication(sys.argv[:1])
    settings = UiSettings(QSettings(settings_path, QSettings.Format.IniFormat))
    shell = Shell(app, settings, real_world())

    def tell() -> None:
        told = time.monotonic_ns()
        sys.stdout.write(json.dumps({
            "ms": (told - int(os.environ.get("T0", told))) / 1e6,
            "heavy": [name for name in HEAVY if name in sys.modules],
            "page": shell.window.windowTitle(),
            "file": shell.workspace is not None,
        }))  # fmt: skip
        sys.stdout.flush()
        # The page is painted; what would come after it is not this program's matter.
        shell.workspace = None
        os._exit(0)

    shell.window.painted.connect(tell)
    shell.start(file)
    shell.window.show()
    app.exec()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
    run(*sys.argv[1:3])
