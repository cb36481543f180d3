"""The tree of the eight stages with their milestones and signs; what is the user's own is marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from ui.common.theme.theme import Theme
from ui.playbook.fields import Branch

_ID = Qt.ItemDataRole.UserRole


class BranchTree(QTreeWidget):
    """`chosen` carries the id of the node the keys or the mouse came to."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._branches: tuple[Branch, ...] = ()
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("playbook-tree")
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setFixedWidth(290)
        self.currentItemChanged.connect(self._on_current)
        theme.changed.connect(self._on_theme)

    @property
    def current(self) -> str:
        """The id of the chosen node, "" for none."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item else ""

    def show_branches(self, branches: Sequence[Branch], current: str) -> None:
        """Show the tree anew and choose a node, without saying so."""
        self._branches = tuple(branches)
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for branch in branches:
            self._add(branch, self.invisibleRootItem())
        self.expandAll()
        self.choose(current if current in self._items else next(iter(self._items), ""))
        self.blockSignals(False)

    def choose(self, node: str) -> None:
        """Go to a node."""
        if node in self._items:
            self.setCurrentItem(self._items[node])

    def choose_silently(self, node: str) -> None:
        """Go to a node without saying so."""
        self.blockSignals(True)
        self.choose(node)
        self.blockSignals(False)

    def _add(self, branch: Branch, parent: QTreeWidgetItem) -> None:
        marks = [self.tr("retired")] if branch.retired else []
        text = " · ".join([branch.text, *marks])
        item = QTreeWidgetItem(parent, [f"{text}  •" if branch.changed else text])
        item.setData(0, _ID, branch.id)
        spoken = ", ".join([text, *([self.tr("changed")] if branch.changed else [])])
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(0, self.tr("Changed by you") if branch.changed else "")
        role = "text3" if branch.retired else f"{branch.state}_text" if branch.state else "text"
        item.setForeground(0, self._theme.color(role))
        face = item.font(0)
        face.setBold(bool(branch.state))
        face.setStrikeOut(branch.retired)
        item.setFont(0, face)
        self._items[branch.id] = item
        for child in branch.children:
            self._add(child, item)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(0, _ID)))

    def _on_theme(self) -> None:
        self.show_branches(self._branches, self.current)
