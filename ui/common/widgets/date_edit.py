"""A field for a day: typed (2026-11-24, 11-24, today, +7) or picked from a calendar; empty is unknown."""

from datetime import date

from PySide6.QtCore import QDate, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.day_text import FIRST, LAST, parse_day
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.typed_edit import TypedEdit

_ICON, _ICON_ROOM = 13, 17


class DateEdit(TypedEdit):
    """Edits a `date`; `today` is the file's own day, `past` reads "11-24" as the last one gone."""

    def __init__(
        self,
        locale: UiLocale,
        theme: Theme,
        name: str,
        today: date,
        *,
        past: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(locale, theme, name, parent)
        self._today = today
        self._past = past
        self._day: date | None = None
        self._popup: CalendarPopup | None = None
        self.setTextMargins(_ICON_ROOM, 0, 0, 0)
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.update)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Take the language's words for days near today."""
        self.setToolTip(self.tr("2026-11-24, 11-24, today, +7; F4 opens the calendar"))
        self._words = {"today": 0, "tomorrow": 1, "yesterday": -1}
        local = (self.tr("today"), 0), (self.tr("tomorrow"), 1), (self.tr("yesterday"), -1), (self.tr("next week"), 7)
        self._words.update((word.casefold().replace(" ", ""), days) for word, days in local)

    def day(self) -> date | None:
        """Return the day; None while empty or unreadable (see `problem`)."""
        return self._day

    def set_today(self, today: date) -> None:
        """Read words and steps from another day on."""
        self._today = today

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self.setText("" if day is None else day.isoformat())
        self.setCursorPosition(0)

    @override
    def read(self) -> None:
        """Read the text into a day."""
        self._day = None
        self._day = parse_day(self.text(), self._today, self._words, past=self._past, field=self.objectName())

    @override
    def tidy(self) -> None:
        """Write the day out: "+7" becomes the day it means."""
        if self._day is not None and self.text() != self._day.isoformat():
            self.set_day(self._day)

    @Slot()
    def open_calendar(self) -> None:
        """Open the calendar under the field; it is made when first wanted."""
        self._popup = CalendarPopup(self, self._theme, self._day or self._today)
        self._popup.picked.connect(self._on_picked)
        self._popup.move(self.mapToGlobal(self.rect().bottomLeft()))
        self._popup.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down and F4 open the calendar, Up and Down step by a day."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_calendar()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not alt:
            self._step(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, days: int) -> None:
        start = self._day or self._today
        stepped = date.fromordinal(start.toordinal() + days)
        self.set_day(min(max(stepped, FIRST), LAST))

    @Slot(object)
    def _on_picked(self, day: date) -> None:
        self.set_day(day)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.editingFinished.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the drawn calendar be its own button."""
        if event.position().x() < _ICON_ROOM + 6 and event.button() == Qt.MouseButton.LeftButton:
            self.open_calendar()
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the cursor what is text and what is button."""
        on_icon = event.position().x() < _ICON_ROOM + 6
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_icon else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and its small calendar."""
        super().paintEvent(event)
        painter = QPainter(self)
        at = QPointF(8, (self.height() - _ICON) / 2)
        paint_icon(painter, "calendar", at, _ICON, self._theme.color("text3"))


class CalendarPopup(QFrame):
    """One month in a popup; a click or Enter picks, Esc closes."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, day: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendar-popup")
        self.setProperty("kind", "box")
        self.calendar = QCalendarWidget(self)
        self.calendar.setObjectName("calendar")
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        weekend = QTextCharFormat()
        weekend.setForeground(theme.color("text3"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, weekend)
        for name, chevron in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(theme.icon(chevron))
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.clicked.connect(self._on_picked)
        self.calendar.activated.connect(self._on_picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.calendar)
        self.calendar.setFocus()

    @Slot(QDate)
    def _on_picked(self, picked: QDate) -> None:
        self.picked.emit(date(picked.year(), picked.month(), picked.day()))
        self.close()
