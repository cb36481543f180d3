"""The user's own playbook: the tree of the eight stages at the left, what is chosen in both languages at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel
from ui.playbook.branch_tree import BranchTree
from ui.playbook.fields import Branch, Node
from ui.playbook.node_form import NodeForm
from ui.playbook.page_commands import COMMANDS, command_texts


class PlaybookPage(QWidget):
    """`commanded` carries the name of a command of `COMMANDS`; `left` leads back."""

    commanded = Signal(str)
    left = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playbook-page")
        self._theme = theme
        self.back = PushButton("playbook-back", "flat", self)
        self.back.setProperty("extent", "small")
        self.back.clicked.connect(self.left)
        self._title = TextLabel(theme, 18, bold=True, parent=self)
        self._figures = TextLabel(theme, 12, role="text2", parent=self)
        self._figures.set_elided(True)
        self.tree = BranchTree(theme, self)
        self.form = NodeForm(theme, self)
        self.buttons = {name: PushButton(f"playbook-{name}", parent=self) for name in COMMANDS}
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.commanded.emit(name))
        self._lay_out()
        for keys, slot in (("Ctrl+S", self.form.commit), ("Alt+Up", self._up), ("Alt+Down", self._down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)
        self.retranslate()
        self.recolor()

    def show_branches(self, branches: Sequence[Branch], current: str, figures: str) -> None:
        """Show the tree with the node chosen in it, and how much is the user's own."""
        self.tree.show_branches(branches, current)
        self._figures.setText(figures)

    def show_node(self, node: Node, *, retired: bool) -> None:
        """Show a node and offer what can be done to it."""
        self.form.show_node(node)
        milestone = node.id.startswith("milestone.")
        for name in ("up", "down"):
            self.buttons[name].setEnabled(milestone and not retired)
        self.buttons["retire"].setEnabled(milestone)
        self.buttons["retire"].setText(command_texts()["restore" if retired else "retire"])
        self.buttons["retire"].setAccessibleName(self.buttons["retire"].text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back; what was edited is saved before."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def retranslate(self) -> None:
        """Word the page in the present language."""
        title = self.tr("Playbook")
        self.setAccessibleName(title)
        self._title.setText(title)
        self.back.setToolTip(self.tr("Back to the board (Esc)"))
        self.back.setAccessibleName(self.back.toolTip())
        self.tree.setAccessibleName(self.tr("The eight steps"))
        texts = command_texts()
        for name, button in self.buttons.items():
            button.setText(texts[name])
            button.setAccessibleName(texts[name])
        self.form.retranslate()

    @Slot()
    def recolor(self) -> None:
        """Draw the icon in the colours in force."""
        self.back.setIcon(self._theme.icon("chevron-left"))

    @Slot()
    def _up(self) -> None:
        self.commanded.emit("up")

    @Slot()
    def _down(self) -> None:
        self.commanded.emit("down")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 0)
        head.setSpacing(8)
        for widget in (self.back, self._title):
            head.addWidget(widget)
        head.addWidget(self._figures, 1)
        for name in ("import", "export", "reset-all"):
            head.addWidget(self.buttons[name])
        tools = QHBoxLayout()
        tools.setContentsMargins(18, 0, 18, 0)
        tools.setSpacing(8)
        for name in ("add", "up", "down", "retire", "reset"):
            tools.addWidget(self.buttons[name])
        tools.addStretch(1)
        box = QFrame(self)
        box.setProperty("kind", "box")
        right = QVBoxLayout(box)
        right.setContentsMargins(0, 10, 0, 0)
        right.setSpacing(0)
        right.addLayout(tools)
        right.addWidget(self.form, 1)
        body = QHBoxLayout()
        body.setContentsMargins(14, 0, 14, 14)
        body.setSpacing(12)
        body.addWidget(self.tree)
        body.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(body, 1)
