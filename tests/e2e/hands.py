"""A person's hands on the real window: everything by mouse, key or drop at a widget that can be seen.

Text outside ASCII comes as an input method brings it, committed at once; nothing is set behind a widget's back.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.board.board_view import BoardView
from ui.board.column_view import ColumnView
from ui.deals.row_list import RowList
from ui.shell.main_window import MainWindow

Widget = TypeVar("Widget", bound=QWidget)

MOVE, LEFT = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
KEYS: Mapping[str, Qt.Key] = {
    "tab": Qt.Key.Key_Tab,
    "enter": Qt.Key.Key_Return,
    "esc": Qt.Key.Key_Escape,
    "space": Qt.Key.Key_Space,
}


class Hands:
    """Finds by object name what is in sight, and acts on it."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def board(self) -> BoardView:
        """The board."""
        return self.the(BoardView, "board")

    def the(self, kind: type[Widget], name: str) -> Widget:
        """Return the one widget of a name that is in sight, once it is."""
        self.qtbot.waitUntil(lambda: bool(self._seen(kind, name)), timeout=10_000)
        (found,) = self._seen(kind, name)
        return found

    def is_seen(self, name: str) -> bool:
        """Tell whether something of this name is in sight."""
        return bool(self._seen(QWidget, name))

    def gone(self, name: str) -> None:
        """Wait until nothing of this name is in sight."""
        self.qtbot.waitUntil(lambda: not self.is_seen(name), timeout=10_000)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=20_000)

    def click(self, name: str) -> None:
        """Click the middle of a widget once it can be used, scrolled into sight if need be."""
        target = self.the(QWidget, name)
        self._bring_forward()
        self._scroll_to(target)
        self.until(target.isEnabled)
        assert not target.visibleRegion().isEmpty(), name
        front = QApplication.activeModalWidget()
        assert front is None or front.isAncestorOf(target), f"{name} is behind {front.objectName()}"
        QTest.mouseClick(target, LEFT, PLAIN, target.rect().center())

    def fill(self, name: str, text: str) -> None:
        """Click a field and type over what it holds."""
        self.click(name)
        self.press(Qt.Key.Key_A, CTRL)
        self.write(text)

    def choose(self, name: str, text: str) -> None:
        """Go to a choice by mouse and walk by keys to the entry that begins with this text."""
        box = self.the(QComboBox, name)
        self._scroll_to(box)
        box.setFocus(Qt.FocusReason.MouseFocusReason)
        (at,) = [row for row in range(box.count()) if box.itemText(row).startswith(text)]
        for key, times in ((Qt.Key.Key_Home, 1), (Qt.Key.Key_Down, at)):
            for _ in range(times):
                QTest.keyClick(box, key)
        assert box.currentText().startswith(text)

    def press(self, key: Qt.Key | str, held: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        """Press a key where the keyboard is."""
        for _ in range(times):
            QTest.keyClick(self._keyboard(), KEYS[key] if isinstance(key, str) else key, held)

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        target = self._keyboard()
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            QApplication.sendEvent(target, event)

    def at(self, name: str) -> bool:
        """Tell whether the keyboard is at a widget of this name, or inside it."""
        self._bring_forward()
        widget = QApplication.focusWidget()
        while widget is not None and widget.objectName() != name:
            widget = widget.parentWidget()
        return widget is not None

    def tab_to(self, name: str, most: int = 60) -> None:
        """Press Tab until the keyboard is at a widget of this name."""
        for _ in range(most):
            if self.at(name):
                return
            self.press("tab")
        raise AssertionError(f"Tab does not lead to {name}")

    def card(self, name: str) -> tuple[ColumnView, int]:
        """Return the column and the row of a deal's card, once it is on the board."""
        self.until(lambda: bool(self._cards(name)))
        (found,) = self._cards(name)
        return found

    def stage(self, name: str) -> int:
        """Return the column a deal's card stands in, 0 if it is not on the board."""
        return next((view.stage for view, _ in self._cards(name)), 0)

    def pick(self, *names: str) -> None:
        """Click cards, all but the first with Ctrl."""
        for at, name in enumerate(names):
            view, row = self.card(name)
            place = view.visualRect(view.cards.index(row)).center()
            QTest.mouseClick(view.viewport(), LEFT, CTRL if at else PLAIN, place)

    def drag(self, name: str, stage: int) -> None:
        """Carry a card over the top of another column and let go, by the model's own mime data."""
        view, row = self.card(name)
        mime: QMimeData = view.cards.mimeData([view.cards.index(row)])
        target, at = self.board.columns[stage].viewport(), QPoint(50, 10)
        for event in (QDragEnterEvent(at, MOVE, mime, LEFT, PLAIN), QDragMoveEvent(at, MOVE, mime, LEFT, PLAIN)):
            QApplication.sendEvent(target, event)
            assert event.isAccepted()
        QApplication.sendEvent(target, QDropEvent(QPointF(at), MOVE, mime, LEFT, PLAIN, QEvent.Type.Drop))

    def row(self, rows: str, title: str) -> None:
        """Click the row of a list that has this title."""
        found = self.the(RowList, rows)
        (at,) = [n for n, row in enumerate(found.rows.rows) if row.title == title]
        QTest.mouseClick(found.viewport(), LEFT, PLAIN, found.visualRect(found.rows.index(at)).center())

    def tab(self, bar: str, text: str) -> None:
        """Click a tab."""
        tabs = self.the(QTabBar, bar)
        (at,) = [n for n in range(tabs.count()) if tabs.tabText(n) == text]
        QTest.mouseClick(tabs, LEFT, PLAIN, tabs.tabRect(at).center())

    def open_menu(self) -> None:
        """Press the menu key: the toolkit asks for the menu at the place of the keyboard."""
        target = self._keyboard()
        at = target.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, target.mapToGlobal(at))
        QApplication.sendEvent(target, event)
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))

    def choose_in_menu(self, name: str) -> None:
        """Walk down the open menu to an entry and press Enter."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            self.press(Qt.Key.Key_Down)
            if menu.activeAction().objectName() == name:
                break
        assert menu.activeAction().objectName() == name
        self.press("enter")

    def choose_path(self, path: str) -> None:
        """Put a path into the toolkit's own file dialog and press its button."""
        dialog = self.the(QFileDialog, "file-dialog")
        (field,) = dialog.findChildren(QLineEdit, "fileNameEdit")
        field.setText(path)
        saves = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        (box,) = dialog.findChildren(QDialogButtonBox)
        kinds = QDialogButtonBox.StandardButton
        QTest.mouseClick(box.button(kinds.Save if saves else kinds.Open), LEFT)
        self.gone("file-dialog")

    def _keyboard(self) -> QWidget:
        self._bring_forward()
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None, "the keyboard is nowhere"
        return target

    def _bring_forward(self) -> None:
        """Do what a window manager does: the window that holds all others up has the keyboard."""
        front = QApplication.activeModalWidget() or self.window
        if QApplication.activeWindow() is not front:
            front.activateWindow()
            self.until(lambda: QApplication.activeWindow() is front and QApplication.focusWidget() is not None)

    def _cards(self, name: str) -> list[tuple[ColumnView, int]]:
        views = self.board.columns.values()
        return [(view, at) for view in views for at, card in enumerate(view.cards.cards) if card.name == name]

    def _seen(self, kind: type[Widget], name: str) -> list[Widget]:
        return [found for found in self.window.findChildren(kind, name) if found.isVisible()]

    def _scroll_to(self, target: QWidget) -> None:
        above = target.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(target)
            above = above.parentWidget()
