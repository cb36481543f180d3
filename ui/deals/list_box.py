"""A box of the deal's page: a heading with a line of figures, or tabs, and the lists beneath."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.common.theme.theme import Theme
from ui.common.widgets.text_label import TextLabel
from ui.deals.row_list import RowList

HEAD = 36


def line(parent: QWidget) -> QFrame:
    """Return a thin line across."""
    made = QFrame(parent)
    made.setProperty("kind", "line")
    made.setFixedHeight(1)
    return made


def frame(name: str, parent: QWidget) -> QFrame:
    """Return an empty box."""
    made = QFrame(parent)
    made.setObjectName(name)
    made.setProperty("kind", "box")
    return made


Layout = TypeVar("Layout", bound=QBoxLayout)


def spaced(layout: Layout, margins: tuple[int, int, int, int], spacing: int) -> Layout:
    """Return a layout with its margins and spacing set."""
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


class ListBox(QFrame):
    """One list under its heading."""

    def __init__(self, theme: Theme, name: str, rows: RowList, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "box")
        self._title = TextLabel(theme, 13, bold=True, parent=self)
        self._figures = TextLabel(theme, 12, role="text2", parent=self)
        self._figures.set_elided(True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._figures, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line(self))
        column.addWidget(rows, 1)
        self._title.setFixedHeight(HEAD)

    def show_head(self, title: str, figures: str) -> None:
        """Show heading and figures."""
        self._title.setText(title)
        self._figures.setText(figures)


class TabBox(QWidget):
    """Lists behind tabs."""

    def __init__(self, name: str, lists: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = QTabBar(self)
        self.bar.setObjectName(f"{name}-tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.stack = QStackedWidget(self)
        for rows in lists:
            self.bar.addTab("")
            self.stack.addWidget(rows)
        self.bar.currentChanged.connect(self.stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 0)
        bar.addWidget(self.bar)
        bar.addStretch(1)
        column.addLayout(bar)
        column.addWidget(line(self))
        column.addWidget(self.stack, 1)

    def show_titles(self, titles: Sequence[str], purpose: str) -> None:
        """Word the tabs."""
        self.bar.setAccessibleName(purpose)
        for at, title in enumerate(titles):
            self.bar.setTabText(at, title)
