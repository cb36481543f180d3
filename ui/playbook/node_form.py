"""The fields of one node, scrolled, with what saves them or lets them be."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.common.formats import language_name
from ui.common.theme.theme import Theme
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel
from ui.playbook.field_row import LANGUAGES, FieldRow
from ui.playbook.fields import Node


class NodeForm(QWidget):
    """`saved` carries a node's id and its edited values by target; `reset` carries a target."""

    saved = Signal(str, dict)
    reset = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.node: Node | None = None
        self.rows: list[FieldRow] = []
        self._title = TextLabel(theme, 15, bold=True, parent=self)
        self._languages = [TextLabel(theme, 12, role="text3", parent=self) for _ in range(2)]
        self.area = QScrollArea(self)
        self.area.setObjectName("playbook-scroll")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.save = PushButton("playbook-save", "primary", self)
        self.discard = PushButton("playbook-discard", parent=self)
        self.save.clicked.connect(self.commit)
        self.discard.clicked.connect(self.restore)
        languages = QHBoxLayout()
        languages.setContentsMargins(0, 0, 18, 0)
        for label in self._languages:
            languages.addWidget(label, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.discard)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(languages)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    @property
    def is_edited(self) -> bool:
        """Whether anything waits to be saved."""
        return any(row.is_edited for row in self.rows)

    def show_node(self, node: Node) -> None:
        """Show a node as it is; what was not saved is let go. The same node keeps its place."""
        same = self.node is not None and self.node.id == node.id
        at = self.area.verticalScrollBar().value() if same else 0
        self.node = node
        self._title.setText(node.title)
        page = QWidget()
        page.setObjectName("playbook-fields")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(14)
        self.rows = [FieldRow(self._theme, field, page) for field in node.fields]
        for row in self.rows:
            row.edited.connect(self._on_edited)
            row.reset.connect(self.reset)
            column.addWidget(row)
        column.addStretch(1)
        self.area.setWidget(page)
        self.area.verticalScrollBar().setValue(at)
        self._on_edited()

    def label_at(self, place: str) -> str:
        """Return the name of the field at a place, "" if no field here has it."""
        return next((row.field.label for row in self.rows if place.startswith(row.field.target)), "")

    def show_error(self, place: str, sentence: str) -> bool:
        """Say at the field it concerns what is wrong; False if no field here has that place."""
        found = next((row for row in self.rows if place.startswith(row.field.target)), None)
        for row in self.rows:
            row.say(sentence if row is found else "")
        if found is not None:
            self.area.ensureWidgetVisible(found)
        return found is not None

    @Slot()
    def commit(self) -> None:
        """Ask that what was edited be saved."""
        if self.node is not None and self.is_edited:
            edited = {row.field.target: row.values for row in self.rows if row.is_edited}
            self.saved.emit(self.node.id, edited)

    @Slot()
    def restore(self) -> None:
        """Let go of what was edited."""
        if self.node is not None:
            self.show_node(self.node)

    @Slot()
    def retranslate(self) -> None:
        """Word the buttons; the fields come anew with their node."""
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(self.tr("Save, valid from today (Ctrl+S)"))
        self.discard.setText(self.tr("Discard"))
        for button in (self.save, self.discard):
            button.setAccessibleName(button.text())
        for label, text in zip(self._languages, LANGUAGES, strict=True):
            label.setText(language_name(text))

    @Slot()
    def _on_edited(self) -> None:
        self.save.setEnabled(self.is_edited)
        self.discard.setEnabled(self.is_edited)
