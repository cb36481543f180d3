"""The program with an ear: the real window on a real display, which also answers where its widgets are.

Run as a child: `python -m tests.e2e.mouse.driver FILE`. A line on stdin is a JSON request, a line on stdout its answer.
It does nothing to the program but look, so that the mouse and the keys do the work.
"""

import json
import sys
import threading
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.common.ui_settings import machine_settings
from ui.shell.outside import real_world
from ui.shell.shell import Shell


class Ear(QObject):
    """Hears requests in a thread of its own and answers them on the GUI thread, also while a drag runs."""

    heard = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.heard.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line)

    def _answer(self, line: str) -> None:
        request: dict[str, str] = json.loads(line)
        answers = {"widget": self._widget, "card": self._card, "windows": self._windows, "quit": self._quit}
        sys.stdout.write(json.dumps(answers[request["ask"]](request)) + "\n")
        sys.stdout.flush()

    def _widget(self, request: dict[str, str]) -> Any:
        """Return the screen rectangle of a visible widget by its object name, None if there is none."""
        for widget in self._app.allWidgets():
            if widget.objectName() == request["name"] and widget.isVisible():
                checked = bool(getattr(widget, "isChecked", bool)())
                return {**rectangle(widget, widget.rect()), "enabled": widget.isEnabled(), "checked": checked}
        return None

    def _card(self, request: dict[str, str]) -> Any:
        """Return the column and screen rectangle of a card by its deal's name, None if no column shows it."""
        for view in self._app.allWidgets():
            if isinstance(view, QAbstractItemView) and view.objectName().startswith("column-") and view.isVisible():
                index = find(view.model(), request["name"])
                if index is not None:
                    place = view.visualRect(view.model().index(index, 0))
                    return {"column": view.objectName(), **rectangle(view.viewport(), place)}
        return None

    def _windows(self, _request: dict[str, str]) -> Any:
        """Return the object names of the windows shown."""
        return [widget.objectName() for widget in self._app.topLevelWidgets() if widget.isVisible()]

    def _quit(self, _request: dict[str, str]) -> Any:
        for widget in self._app.topLevelWidgets():
            widget.close()
        return True


def find(model: QAbstractItemModel, name: str) -> int | None:
    """Return the row whose accessible text begins with this name."""
    for row in range(model.rowCount()):
        text = model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
        if str(text).startswith(name):
            return row
    return None


def rectangle(widget: QWidget, rect: QRect) -> dict[str, int]:
    """Return a rectangle of a widget in screen pixels."""
    corner = widget.mapToGlobal(QPoint(rect.x(), rect.y()))
    return {"x": corner.x(), "y": corner.y(), "w": rect.width(), "h": rect.height()}


def main(file: str) -> int:
    """Open the real window on a file, with the ear beside it."""
    app = QApplication(sys.argv[:1])
    shell = Shell(app, machine_settings(), real_world())
    ear = Ear(app)
    if not shell.start(file):
        return 1
    shell.window.showMaximized()
    code = app.exec()
    ear.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
