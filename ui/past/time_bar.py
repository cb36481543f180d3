"""The banner over the past: which day is shown, that nothing can be changed there, and the ways to other days.

It is drawn in reversed colours, which nothing else in the window is, with a tape beneath: nobody takes it for today.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.push_button import PushButton
from ui.past.day_steps import STEPS, stepped
from ui.past.day_tag import DayTag

HEIGHT, TAPE = 48, 6
PATIENCE_MS = 120
"""So long the slider's handle rests before its day is rebuilt."""


class TimeBar(QWidget):
    """`asked` carries a day; `left` leads back to today, `compare_asked` to the comparison with today."""

    asked = Signal(object)
    left = Signal()
    compare_asked = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("time-bar")
        self.setFixedHeight(HEIGHT)
        self._locale, self._theme, self._today = locale, theme, today
        self._days: tuple[date, ...] = (today,)
        self._day = today
        self.tag = DayTag(theme, self)
        self.field = DateEdit(locale, theme, "past-day", today, past=True, parent=self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("past-slider")
        self.steps = {
            (step, way): PushButton(f"past-{step}-{'back' if way < 0 else 'on'}", parent=self)
            for way in (-1, 1)
            for step in (STEPS if way < 0 else STEPS[::-1])
        }
        self.compare = PushButton("past-compare", parent=self)
        self.back = PushButton("past-back", "primary", self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PATIENCE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.recolor()

    @property
    def first(self) -> date:
        """The first day on which anything was recorded."""
        return self._days[0]

    @property
    def day(self) -> date:
        """The day that is shown or about to be."""
        return self._day

    def set_days(self, days: Sequence[date], today: date) -> None:
        """Take the file's recorded days, today the last of them."""
        self._days, self._today = tuple(days), today
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._days) - 1)
        self.slider.blockSignals(False)

    def show_day(self, day: date) -> None:
        """Say which day is shown; the slider stands at the last recorded day up to it."""
        self._day = day
        at = max((at for at, each in enumerate(self._days) if each <= day), default=0)
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(at)
            self.slider.blockSignals(False)
        self.field.set_day(day)
        self.field.setModified(False)
        for (_, way), button in self.steps.items():
            button.setEnabled(day > self._days[0] if way < 0 else day < self._today)
        self._write()

    def step(self, step: str, way: int) -> None:
        """Ask for the day a step away, between the file's first day and today."""
        self._ask(min(max(stepped(self._day, step, way), self._days[0]), self._today))

    @Slot()
    def retranslate(self) -> None:
        """Word it in the present language."""
        names = {"month": self.tr("Month"), "week": self.tr("Week"), "day": self.tr("Day")}
        keys = {"month": "Alt+PgUp/PgDown", "week": "Alt+Shift+←/→", "day": "Alt+←/→"}
        backs = {step: self.tr("back by a {step}").format(step=names[step].lower()) for step in STEPS}
        ons = {step: self.tr("on by a {step}").format(step=names[step].lower()) for step in STEPS}
        for (step, way), button in self.steps.items():
            button.setText(names[step])
            button.setAccessibleName((backs if way < 0 else ons)[step])
            button.setToolTip(f"{button.accessibleName()} ({keys[step]})")
        self.field.setAccessibleName(self.tr("Day that is shown"))
        self.slider.setAccessibleName(self.tr("Recorded days"))
        self.compare.setText(self.tr("Compare with today"))
        self.back.setText(self.tr("Back to today"))
        self.back.setToolTip(self.tr("Back to today (Esc)"))
        for button in (self.compare, self.back):
            button.setAccessibleName(button.text())
        self._write()

    @Slot()
    def recolor(self) -> None:
        """Draw the icons in the colours in force."""
        for (_, way), button in self.steps.items():
            self._theme.put_icon(button, "chevron-left" if way < 0 else "chevron-right", "text2", 12)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the tape along its lower edge."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        tape = QRect(0, self.height() - TAPE, self.width(), TAPE)
        painter.fillRect(tape, self._theme.color("text"))
        painter.setClipRect(tape)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("surface"), 4))
        for x in range(-TAPE, self.width() + TAPE, 14):
            painter.drawLine(x, tape.bottom() + 3, x + TAPE + 4, tape.top() - 3)

    def _write(self) -> None:
        formats = self._locale.formats
        day = f"{formats.day(self._day)} {formats.weekday(self._day)}"
        self.tag.set_texts(day, self.tr("As it stood that evening · only to look at"))
        self.setAccessibleName(self.tr("The past: {day}, only to look at").format(day=day))

    def _ask(self, day: date) -> None:
        if day != self._day:
            self.show_day(day)
            self.asked.emit(day)

    @Slot(int)
    def _on_slid(self, at: int) -> None:
        self.show_day(self._days[at])
        self._rest.start()

    @Slot()
    def _on_rest(self) -> None:
        self.asked.emit(self._day)

    @Slot()
    def _on_typed(self) -> None:
        day = self.field.day()
        if self.field.isModified() and day is not None:
            self._ask(min(day, self._today))
        self.field.set_day(self._day)
        self.field.setModified(False)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._on_slid)
        self._rest.timeout.connect(self._on_rest)
        self.field.editingFinished.connect(self._on_typed)
        for (step, way), button in self.steps.items():
            button.clicked.connect(partial(self.step, step, way))
        self.compare.clicked.connect(self.compare_asked)
        self.back.clicked.connect(self.left)
        self._locale.changed.connect(self.retranslate)
        self._theme.changed.connect(self.recolor)

    def _lay_out(self) -> None:
        self.field.setProperty("extent", "row")
        self.field.setFixedWidth(118)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, TAPE)
        row.setSpacing(6)
        row.addWidget(self.tag)
        row.addSpacing(6)
        parts: list[QWidget] = [button for (_, way), button in self.steps.items() if way < 0]
        parts += [self.field, *(button for (_, way), button in self.steps.items() if way > 0)]
        for part in parts:
            row.addWidget(part)
        row.addWidget(self.slider, 1)
        for button in (*self.steps.values(), self.compare, self.back):
            button.setProperty("extent", "small")
        for (_, way), button in self.steps.items():
            # The arrow stands at the end it points to.
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight if way < 0 else Qt.LayoutDirection.RightToLeft)
        row.addWidget(self.compare)
        row.addWidget(self.back)
