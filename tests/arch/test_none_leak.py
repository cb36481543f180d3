"""The installed PySide6 keeps its references to None: the release that loses them kills the process after a second."""

import subprocess
import sys

PROBE = """
import ctypes, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
if sys.version_info < (3, 12):
    ctypes.c_long.from_address(id(None)).value += 10**9
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
image = QImage(50, 50, QImage.Format.Format_RGB32)
painter, pen, widget = QPainter(image), QPen(), QWidget()
calls = [lambda: painter.setPen(pen), lambda: painter.setBrush(QColor(1, 2, 3)), lambda: painter.drawRect(1, 1, 9, 9),
         widget.update, app.processEvents, lambda: widget.resize(10, 10)]
worst = 0
for call in calls:
    call()
    before = sys.getrefcount(None)
    for _ in range(1000):
        call()
    worst = min(worst, sys.getrefcount(None) - before)
painter.end()
print(worst)
os._exit(0)
"""


def test_no_call_loses_a_reference_to_none() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=50, check=True)
    assert int(done.stdout) > -50
