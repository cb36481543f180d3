"""The floor of a start: an empty PySide6 window up to its first paint, then the milliseconds since `T0`."""

import json
import os
import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override


class Window(QMainWindow):
    """Tells when it is painted and ends."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Print the time and leave at once."""
        del event
        told = time.monotonic_ns()
        sys.stdout.write(json.dumps({"ms": (told - int(os.environ["T0"])) / 1e6}))
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1366, 740)
    window.show()
    app.exec()
