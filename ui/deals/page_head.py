"""The head of the deal's page: way back, name and chips, four figures, and the buttons."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.widgets.tag import TagRow, TagText
from ui.common.widgets.text_label import TextLabel
from ui.deals.panel_words import FigureText

HEIGHT = 62


class PageHead(QWidget):
    """Shows words it is given; `wished` carries "back", "edit-deal", "open-brief", "open-debrief" and "move"."""

    wished = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deal-head")
        self.setFixedHeight(HEIGHT)
        self._theme = theme
        self.back = QToolButton(self)
        self.back.setObjectName("deal-back")
        self.back.setIconSize(QSize(16, 16))
        self.name = TextLabel(theme, 18, bold=True, parent=self)
        self.name.setObjectName("deal-title")
        self.tags = TagRow(theme, self)
        self.under = TextLabel(theme, 12, role="text2", parent=self)
        self.under.set_elided(True)
        self._figures = [_Figure(theme, self) for _ in range(4)]
        self.brief = self._button("deal-brief")
        self.debrief = self._button("deal-debrief")
        self.edit = QToolButton(self)
        self.edit.setObjectName("deal-edit")
        self.edit.setIconSize(QSize(16, 16))
        self.move_on = self._button("deal-move", "primary")
        self._lay_out()
        self.back.clicked.connect(self._on_back)
        self.edit.clicked.connect(self._on_edit)
        self.brief.clicked.connect(self._on_brief)
        self.debrief.clicked.connect(self._on_debrief)
        self.move_on.clicked.connect(self._on_move)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_deal(self, name: str, under: str, tags: list[TagText], figures: list[FigureText]) -> None:
        """Show a deal's head."""
        self.name.setText(name)
        self.name.set_elided(True)
        self.under.setText(under)
        self.tags.show_tags(tags)
        for widget, figure in zip(self._figures, figures, strict=True):
            widget.show_figure(figure)
        self._fit_name()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line beneath."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("chrome"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))

    def _fit_name(self) -> None:
        """Let the name take its own width where there is room, so that the chips follow it."""
        self.name.setMaximumWidth(self.name.sizeHint().width())

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name, 1)
        first.addWidget(self.tags)
        first.addStretch(0)
        words = QVBoxLayout()
        words.setContentsMargins(0, 8, 0, 8)
        words.setSpacing(1)
        words.addLayout(first)
        words.addWidget(self.under)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 14, 0)
        row.setSpacing(14)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        for figure in self._figures:
            row.addWidget(figure)
        row.addSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.edit, self.brief, self.debrief, self.move_on):
            buttons.addWidget(button)
        row.addLayout(buttons)

    def _button(self, name: str, kind: str = "") -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        return button

    def _restyle(self) -> None:
        self.back.setIcon(self._theme.icon("chevron-left"))
        self.edit.setIcon(self._theme.icon("edit", "text2"))
        self._theme.put_icon(self.brief, "print", "text2", 14)
        self.update()

    def _on_back(self) -> None:
        self.wished.emit("back", "")

    def _on_edit(self) -> None:
        self.wished.emit("edit-deal", "")

    def _on_brief(self) -> None:
        self.wished.emit("open-brief", "")

    def _on_debrief(self) -> None:
        self.wished.emit("open-debrief", "")

    def _on_move(self) -> None:
        self.wished.emit("move", "")


class _Figure(QWidget):
    """A figure: what it is, its value, a small line under it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = TextLabel(theme, 11, role="text2", parent=self)
        self._value = TextLabel(theme, 15, bold=True, parent=self)
        self._under = TextLabel(theme, 11, role="text2", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        for widget in (self._label, self._value, self._under):
            column.addWidget(widget)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def show_figure(self, figure: FigureText) -> None:
        """Show a figure."""
        self._label.setText(figure.label)
        self._value.setText(figure.value)
        self._under.setText(figure.under)
        self._under.set_role("claim" if figure.claimed else "text2")
        self.setAccessibleName(f"{figure.label} {figure.value} {figure.under}".strip())
