"""The page of the past: banner and figures over a board and a funnel that can only be looked at."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.past.figure_words import figure_cells
from ui.past.figures_strip import FiguresStrip
from ui.past.past_picture import PastPicture
from ui.past.time_bar import TimeBar

_KEYS = {
    "Alt+Left": ("day", -1),
    "Alt+Right": ("day", 1),
    "Alt+Shift+Left": ("week", -1),
    "Alt+Shift+Right": ("week", 1),
    "Alt+PgUp": ("month", -1),
    "Alt+PgDown": ("month", 1),
}


class PastPage(QWidget):
    """`left` leads back to today; `refused` tells that something was asked for that changes the file."""

    left = Signal()
    refused = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("past-page")
        self._locale = locale
        self._picture: PastPicture | None = None
        self.bar = TimeBar(locale, theme, today, self)
        self.strip = FiguresStrip(theme, self)
        self.desk = QWidget()
        row = QHBoxLayout(self.desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.body = QStackedWidget(self)
        self.body.addWidget(self.desk)
        self.nothing = TextLabel(theme, 15, role="text2")
        self.nothing.setObjectName("past-nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        column.addWidget(self.body, 1)
        self.bar.left.connect(self.left)
        for keys, (step, way) in _KEYS.items():
            self._key(keys).activated.connect(partial(self.bar.step, step, way))
        locale.changed.connect(self.retranslate)
        self.retranslate()

    def place(self, *parts: QWidget) -> None:
        """Put the board and what stands beside it into the page, the first with all the room there is."""
        row = self.desk.layout()
        if isinstance(row, QHBoxLayout):
            for at, part in enumerate(parts):
                row.addWidget(part, 0 if at else 1)

    def show_part(self, part: QWidget | None) -> None:
        """Lay a deal over board and funnel, None: show these again. The banner stays."""
        if part is not None and self.body.indexOf(part) < 0:
            self.body.addWidget(part)
        self.body.setCurrentWidget(part or (self.nothing if self._is_empty else self.desk))

    @property
    def _is_empty(self) -> bool:
        return self._picture is not None and not any(self._picture.opening.cards)

    def refuse_keys(self, keys: list[QKeySequence]) -> None:
        """Answer these keys with a refusal: what they stand for changes the file."""
        for each in keys:
            self._key(each).activated.connect(self.refused)

    def show_picture(self, picture: PastPicture) -> None:
        """Show the figures of a day."""
        self._picture = picture
        self.bar.show_day(picture.day)
        if self.body.currentWidget() in (self.desk, self.nothing):
            self.show_part(None)
        self._write()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to today."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def retranslate(self) -> None:
        """Word it in the present language."""
        self.setAccessibleName(self.tr("The board as of a day"))
        self._write()

    def _write(self) -> None:
        begins = self._locale.formats.day(self.bar.first)
        text = self.tr("By then no deal had been recorded. The file begins on {day}.")
        self.nothing.setText(text.format(day=begins))
        if self._picture is not None:
            self.strip.show_cells(figure_cells(self._picture, self._locale), self.tr("Figures of the day"))

    def _key(self, keys: QKeySequence | str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut
