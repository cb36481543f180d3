"""The line for a new deal: what is typed, what was understood of it, and whom a customer's name may mean.

It lies over the board as a child widget. It takes values and tells wishes; parsing and writing are the controller's.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.text_label import TextLabel
from ui.people.capture_preview import CapturePreview, Understood

WIDTH, MARGIN, MOST = 720, 12, 4


class CaptureBar(QWidget):
    """`typed` on every keystroke, `submitted` on Enter, `picked` a proposed name, `details` the whole dialog."""

    typed = Signal(str)
    submitted = Signal()
    picked = Signal(str)
    details_requested = Signal()
    closed = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("capture-bar")
        self._board = parent
        self._theme = theme
        self.line = QLineEdit(self)
        self.line.setObjectName("capture-line")
        self.line.textChanged.connect(self.typed)
        self.preview = CapturePreview(locale, theme, self)
        self.error = FieldError(theme, "capture", self)
        self._question = TextLabel(theme, 12, role="text2", parent=self)
        self.proposals = [self._proposal(at) for at in range(MOST)]
        self.add = self._button("capture-add", "primary", self.submitted)
        self.more = self._button("capture-more", "", self.details_requested)
        self.shut = QToolButton(self)
        self.shut.setObjectName("capture-close")
        self.shut.clicked.connect(self.close_bar)
        self._lay_out()
        parent.installEventFilter(self)
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)
        self.retranslate()
        self.recolor()
        self.hide()

    def open_bar(self) -> None:
        """Show the line and give it the keys."""
        self.place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def close_bar(self) -> None:
        """Put the line away; what was typed is still there the next time."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def show_understood(self, found: Understood, problem: str, names: Sequence[str]) -> None:
        """Show what was understood, what is wrong with it, and which customers may be meant."""
        self.preview.show_understood(found)
        self.error.say(problem)
        self._question.setVisible(bool(names))
        for at, button in enumerate(self.proposals):
            button.setVisible(at < len(names))
            button.setText(names[at].replace("&", "&&") if at < len(names) else "")
            button.setProperty("customer", names[at] if at < len(names) else "")
            button.setAccessibleName(button.text())
        self.add.setEnabled(bool(found.name) and not problem)
        self.place()

    def place(self) -> None:
        """Lie at the top right of the board, as wide as there is room for."""
        board = self._board
        width = min(WIDTH, board.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(board.width() - width - MARGIN, 8)

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self.setAccessibleName(self.tr("New deal in one line"))
        self.line.setAccessibleName(self.tr("Name, customer, amount, expected month"))
        self.line.setPlaceholderText(
            self.tr("Name, customer, amount, month: compressor retrofit, Andu, 5.2M, Mar 2027")
        )
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add the deal"))
        self.more.setText(self.tr("More fields…"))
        self.more.setAccessibleName(self.tr("More fields"))
        self.shut.setAccessibleName(self.tr("Close"))
        self.shut.setToolTip(self.tr("Close (Esc)"))
        self._question.setText(self.tr("Did you mean"))

    def recolor(self) -> None:
        """Draw the icon in the colours in force."""
        self.shut.setIcon(self._theme.icon("close", "text2", 14))
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        elif key == Qt.Key.Key_Down and not self.proposals[0].isHidden():
            self.proposals[0].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        painter.setBrush(self._theme.color("chrome"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _button(self, name: str, kind: str, told: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setProperty("extent", "small")
        button.clicked.connect(told)
        return button

    def _proposal(self, at: int) -> QPushButton:
        button = self._button(f"capture-proposal-{at}", "chip", self._on_proposal)
        button.hide()
        return button

    def _on_proposal(self) -> None:
        self.picked.emit(str(self.sender().property("customer")))

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(6)
        upper.addWidget(self.line, 1)
        for widget in (self.add, self.more, self.shut):
            upper.addWidget(widget)
        lower = QHBoxLayout()
        lower.setSpacing(6)
        lower.addWidget(self._question)
        for button in self.proposals:
            lower.addWidget(button)
        lower.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(7)
        column.addLayout(upper)
        column.addWidget(self.preview)
        column.addWidget(self.error)
        column.addLayout(lower)
