"""One field of the playbook: its label, an edit per language side by side, the method's text under what was changed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.common.formats import language_name
from ui.common.theme.theme import Theme
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel
from ui.playbook.fields import Field

LANGUAGES = ("zh_CN", "en")
LINE, MOST = 19, 7
"""Height of a line of a long text, and the most lines shown at once."""


class LongEdit(QPlainTextEdit):
    """A text of several lines; Tab leads on, as everywhere in a form."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def fit(self, text: str) -> None:
        """Be as high as a text needs, within bounds."""
        widths = (sum(2 if char > "⺀" else 1 for char in line) for line in text.splitlines() or [""])
        wanted = sum(1 + width // 68 for width in widths)
        self.setFixedHeight(22 + LINE * max(2, min(MOST, wanted)))


class FieldRow(QWidget):
    """`edited` after every keystroke; `reset` carries the target to be put back to the method."""

    edited = Signal()
    reset = Signal(str)

    def __init__(self, theme: Theme, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        name = field.target.replace(".", "-").replace("_", "-")
        label = TextLabel(theme, 12, bold=True, role="text2", parent=self)
        label.setText(field.label)
        self.back = self._reset_button(name)
        self.error = FieldError(theme, name, self)
        self.edits = [self._edit(f"playbook-{name}", at) for at in range(len(field.values))]
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._grid(theme))
        if field.note:
            note = TextLabel(theme, 12, role="text2", parent=self)
            note.setWordWrap(True)
            note.setText(field.note)
            column.addWidget(note)
        column.addWidget(self.error)

    def _grid(self, theme: Theme) -> QGridLayout:
        """Return the edits side by side, each over the method's own text where that differs."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for at, edit in enumerate(self.edits):
            if self.field.one_line and len(self.edits) == 1:
                grid.addWidget(edit, 0, at, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(edit, 0, at)
            grid.setColumnStretch(at, 1)
            if self.field.shipped[at]:
                grid.addWidget(self._method(theme, self.field.shipped[at]), 1, at)
        return grid

    def _reset_button(self, name: str) -> PushButton:
        button = PushButton(f"playbook-reset-{name}", parent=self)
        button.setText(self.tr("Method"))
        button.setAccessibleName(self.tr("Back to the method: {field}").format(field=self.field.label))
        button.setToolTip(self.tr("Put back what the method says"))
        button.setProperty("extent", "small")
        button.setVisible(self.field.changed)
        button.clicked.connect(self._on_reset)
        return button

    @property
    def values(self) -> tuple[str, ...]:
        """What stands in the edits now."""
        return tuple(edit.toPlainText() if isinstance(edit, LongEdit) else edit.text() for edit in self.edits)

    @property
    def is_edited(self) -> bool:
        """Whether anything differs from what was read."""
        return self.values != self.field.values

    def say(self, sentence: str) -> None:
        """Say what is wrong with it, "" for nothing."""
        self.error.say(sentence)
        if sentence:
            self.edits[0].setFocus()

    def _edit(self, name: str, at: int) -> QLineEdit | LongEdit:
        """Return the edit of one language, or the only one."""
        value, wide = self.field.values[at], len(self.field.values) > 1
        edit: QLineEdit | LongEdit
        if self.field.one_line:
            edit = QLineEdit(value, self)
            edit.textChanged.connect(self.edited)
            if not wide:
                edit.setFixedWidth(110)
        else:
            edit = LongEdit(self)
            edit.setPlainText(value)
            edit.fit(max(self.field.values, key=lambda text: (text.count("\n"), len(text.encode()))))
            edit.textChanged.connect(self.edited)
        language = LANGUAGES[at].replace("_", "-").lower() if wide else ""
        edit.setObjectName(f"{name}-{language}".rstrip("-"))
        spoken = language_name(LANGUAGES[at]) if wide else ""
        edit.setAccessibleName(f"{self.field.label} {spoken}".strip())
        return edit

    def _method(self, theme: Theme, text: str) -> TextLabel:
        label = TextLabel(theme, 12, role="text3", parent=self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.setText(self.tr("Method: {text}").format(text=text))
        return label

    @Slot()
    def _on_reset(self) -> None:
        self.reset.emit(self.field.target)
