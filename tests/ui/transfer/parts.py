"""Finding the parts of the import dialog by their object names, and choosing in them as a person does."""

from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem, QWidget

from funnel_desktop.bootstrap import App

Widget = TypeVar("Widget", bound=QWidget)


def child(parent: QWidget, kind: type[Widget], name: str) -> Widget:
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def choose(parent: QWidget, name: str, value: object) -> None:
    box = child(parent, QComboBox, name)
    at = box.findData(value)
    assert at >= 0, (name, value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def texts(table: QTableWidget) -> list[list[str]]:
    def text(row: int, column: int) -> str:
        item = table.item(row, column)
        return "" if item is None else item.text()

    return [[text(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]


def cell(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    item = table.item(row, column)
    assert item is not None
    return item


def count(app: App) -> int:
    found: int = app.store.connection.execute("SELECT count(*) FROM deal").fetchone()[0]
    return found
