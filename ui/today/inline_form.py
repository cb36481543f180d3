"""One line to fill in over a row: done with minutes and a result, logged, planned, or moved to another day.

Enter carries it out, Esc puts it away; the minutes have the keys first. It opens over the row it concerns.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from funnel_desktop.domain.part_drafts import ACTIVITY_KINDS, DAY_MINUTES
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.text_label import TextLabel
from ui.today.week_words import word

FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "done": ("minutes", "text"),
        "log": ("kind", "minutes", "text"),
        "plan": ("day", "kind", "text"),
        "move": ("day",),
    }
)
"""Which fields each form has; the first but the kind gets the keys."""

_VERBS = {
    "done": QT_TRANSLATE_NOOP("Today", "Done"),
    "log": QT_TRANSLATE_NOOP("Today", "Log"),
    "plan": QT_TRANSLATE_NOOP("Today", "Plan"),
    "move": QT_TRANSLATE_NOOP("Today", "Move"),
}
_HINTS = {
    "done": QT_TRANSLATE_NOOP("Today", "What came of it (Enter = done, Esc = not now)"),
    "log": QT_TRANSLATE_NOOP("Today", "What was done, and what came of it"),
    "plan": QT_TRANSLATE_NOOP("Today", "What is to be done"),
    "move": "",
}


class Filled(NamedTuple):
    """What was filled in; `target` is an activity's or (log, plan) a deal's id, minutes None = not noted."""

    mode: str
    target: str
    kind: str
    text: str
    minutes: int | None
    day: date | None


class InlineForm(QFrame):
    """Lies over the page; `submitted` carries a `Filled`, `closed` comes when it is put away."""

    submitted = Signal(object)
    closed = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("today-form")
        self.setAutoFillBackground(True)
        self._locale, self._theme = locale, theme
        self._mode = self._target = ""
        self.kind = QComboBox(self)
        self.minutes = QLineEdit(self)
        self.minutes.setValidator(QIntValidator(0, DAY_MINUTES, self.minutes))
        self.day = DateEdit(locale, theme, "today-day", today, parent=self)
        self.text = QLineEdit(self)
        self._what = TextLabel(theme, 13, parent=self)
        self._what.set_elided(True)
        self.go = QPushButton(self)
        self.go.setProperty("kind", "primary")
        self.go.setProperty("extent", "small")
        self._fields: dict[str, QWidget] = {
            "day": self.day, "kind": self.kind, "minutes": self.minutes, "text": self.text,
        }  # fmt: skip
        for name, field in self._fields.items():
            field.setObjectName(f"today-{name}")
        self.go.setObjectName("today-go")
        self.go.clicked.connect(self.submit)
        self._lay_out()
        self.retranslate()
        self.recolor()
        self.hide()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def ask(self, mode: str, target: str, over: QRect, what: str) -> None:
        """Open for an activity or a deal over a box of the parent; `what` names it where no text is asked for."""
        self._mode, self._target = mode, target
        for name, field in self._fields.items():
            field.setVisible(name in FIELDS[mode])
        self.minutes.clear()
        self.text.clear()
        self._what.setText(what)
        self._what.setVisible("text" not in FIELDS[mode])
        self.day.set_day(None)
        self.retranslate()
        height = max(over.height(), self.sizeHint().height())
        self.setGeometry(QRect(over.topLeft() - QPoint(0, (height - over.height()) // 2), over.size()))
        self.resize(over.width(), height)
        self.show()
        self.raise_()
        first = next(name for name in FIELDS[mode] if name != "kind")
        self._fields[first].setFocus(Qt.FocusReason.PopupFocusReason)

    def set_today(self, today: date) -> None:
        """Read days from another day on."""
        self.day.set_today(today)

    def submit(self) -> None:
        """Tell what was filled in; a day that cannot be read, or is missing, keeps the form."""
        wants_day = "day" in FIELDS[self._mode]
        if wants_day and self.day.day() is None:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            self.day.selectAll()
            return
        noted = self.minutes.text()
        self.submitted.emit(
            Filled(
                self._mode,
                self._target,
                str(self.kind.currentData()),
                self.text.text(),
                int(noted) if noted else None,
                self.day.day() if wants_day else None,
            )
        )

    def put_away(self) -> None:
        """Close without doing anything."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        chosen = self.kind.currentData()
        self.kind.clear()
        for key in ACTIVITY_KINDS:
            self.kind.addItem(self._locale.words.activity_kind(key), key)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen or "call")))
        self.kind.setAccessibleName(word(QT_TRANSLATE_NOOP("Today", "Kind")))
        minutes = word(QT_TRANSLATE_NOOP("Today", "Minutes"))
        self.minutes.setPlaceholderText(minutes)
        self.minutes.setAccessibleName(minutes)
        day = word(QT_TRANSLATE_NOOP("Today", "Day: 11-26, +3"))
        self.day.setPlaceholderText(day)
        self.day.setAccessibleName(day)
        if self._mode:
            self.go.setText(word(_VERBS[self._mode]))
            self.text.setPlaceholderText(word(_HINTS[self._mode]) if _HINTS[self._mode] else "")
        self.go.setAccessibleName(self.go.text())
        self.text.setAccessibleName(self.text.placeholderText())

    def recolor(self) -> None:
        """Take the colours in force."""
        color = self._theme.color
        self.setStyleSheet(
            f"#today-form {{ background: {color('accent_tint').name()}; border: 2px solid {color('accent').name()};"
            " border-radius: 6px; }"
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(8)
        self.minutes.setFixedWidth(70)
        self.day.setFixedWidth(160)
        self.kind.setFixedWidth(104)
        row.addWidget(self.day)
        row.addWidget(self.kind)
        row.addWidget(self.minutes)
        row.addWidget(self.text, 1)
        row.addWidget(self._what, 1)
        row.addWidget(self.go)
