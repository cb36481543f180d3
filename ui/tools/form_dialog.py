"""What the forms of this room have in common as windows: head, body that scrolls, foot, and how they are left.

Ctrl+Enter and closing the window hand the values on; Esc and Cancel ask before they throw away what was typed. A form
writes nothing itself, and stays open until it is accepted.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from ui.common.widgets.text_label import TextLabel
from ui.tools.look import Look

WIDTH, HEIGHT = 760, 660


class FormDialog(QDialog):
    """Base of the forms. `submitted` carries the values, `leaving` asks to let it go."""

    submitted = Signal(object)
    leaving = Signal()

    def __init__(self, look: Look, name: str, words: tuple[str, str], parent: QWidget | None = None) -> None:
        """Make it of an object name's beginning, and of the title and the line under it."""
        super().__init__(parent)
        self.setObjectName(f"{name}-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words[0])
        self.resize(WIDTH, HEIGHT)
        self.look, self._name, self._words = look, name, words
        self.aside = TextLabel(look.theme, 12, bold=True, parent=self)
        self.aside.setObjectName(f"{name}-progress")
        self.cancel = self.button("cancel", self.tr("Cancel"))
        self.accept_button = self.button("accept", self.tr("Save"), "primary")
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)

    @property
    def dirty(self) -> bool:
        """Whether anything was changed since it was opened, readable or not."""
        raise NotImplementedError

    def values(self) -> object:
        """Return what is filled in."""
        raise NotImplementedError

    def check(self) -> bool:
        """Say at every field that cannot be read why; True if there is none."""
        raise NotImplementedError

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if the form has no such field."""
        raise NotImplementedError

    @Slot()
    def submit(self) -> None:
        """Hand the values on, unless something cannot be read."""
        if self.check():
            self.submitted.emit(self.values())

    @override
    def reject(self) -> None:
        """Leave (Esc, Cancel): at once where nothing was typed, else ask."""
        if self.dirty:
            self.leaving.emit()
        else:
            super().reject()

    @Slot()
    def leave(self) -> None:
        """Leave without saving."""
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed when the window is closed; what cannot be read keeps it open and says so."""
        if self.isVisible() and self.dirty:
            event.ignore()
            self.submit()
        else:
            super().closeEvent(event)

    def lay_out(self, body: QLayout, left: tuple[QPushButton, ...] = (), right: tuple[QPushButton, ...] = ()) -> None:
        """Put the body between head and foot; `left` and `right` are buttons beside cancel and save."""
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 8)
        foot.setSpacing(8)
        for button in left:
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (*right, self.cancel, self.accept_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._line())
        column.addWidget(self._area(body), 1)
        column.addWidget(self._line())
        column.addLayout(foot)

    def button(self, name: str, text: str, kind: str = "") -> QPushButton:
        """Return a button of the foot."""
        made = QPushButton(text, self)
        made.setObjectName(f"{self._name}-{name}")
        made.setProperty("kind", kind)
        made.setAutoDefault(False)
        return made

    def _head(self) -> QVBoxLayout:
        title = TextLabel(self.look.theme, 15, bold=True, parent=self)
        title.setText(self._words[0])
        under = TextLabel(self.look.theme, 12, role="text2", parent=self)
        under.set_elided(True)
        under.setText(self._words[1])
        first = QHBoxLayout()
        first.addWidget(title, 1)
        first.addWidget(self.aside)
        head = QVBoxLayout()
        head.setContentsMargins(18, 12, 18, 8)
        head.setSpacing(2)
        head.addLayout(first)
        head.addWidget(under)
        return head

    def _area(self, body: QLayout) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 10, 18, 10)
        column.addLayout(body)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName(f"{self._name}-area")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _line(self) -> QFrame:
        made = QFrame(self)
        made.setProperty("kind", "line")
        made.setFixedHeight(1)
        return made
