"""The funnel page's choices: measure, shape, which deals, conversion rule, period, the day it is seen as of."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.periods import PERIODS
from funnel_desktop.domain.table_ask import written
from ui.common.error_text import sentence
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.text_label import TextLabel

HEIGHT = 40
_KEYS = {
    "measure": ("value", "count", "weighted", "hours"),
    "shape": ("reached", "stock"),
    "population": ("open", "passed"),
    "rule": ("every", "later"),
}


class PageChoice(NamedTuple):
    """What was chosen; `day` is the day the page is seen as of."""

    measure: str
    shape: str
    population: str
    rule: str
    period: str
    day: date

    @property
    def key(self) -> str:
        """The choice as a report's key carries it."""
        return written(self[:5], self.day)


class PageToolbar(QWidget):
    """`chosen` carries the whole `PageChoice` whenever a part of it has changed, `print_requested` its key."""

    chosen = Signal(object)
    print_requested = Signal(str)

    def __init__(self, locale: UiLocale, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("funnel-toolbar")
        self.setFixedHeight(HEIGHT)
        self._locale, self._theme, self._today = locale, theme, today
        self.parts = {
            name: Segmented(theme, f"funnel-page-{name}", [Segment(key) for key in values])
            for name, values in _KEYS.items()
        }
        self._labels = {name: TextLabel(theme, 12, role="text2") for name in (*_KEYS, "period", "day")}
        self.period = QComboBox()
        self.period.setObjectName("funnel-page-period")
        self.period.setProperty("extent", "row")
        self.day = DateEdit(locale, theme, "funnel-page-day", today, past=True)
        self.day.setProperty("extent", "row")
        self.day.setFixedWidth(112)
        self.day.set_day(today)
        self._problem = TextLabel(theme, 12, role="danger")
        self._problem.setObjectName("funnel-page-problem")
        self._problem.set_elided(True)
        self.print = QPushButton()
        self.print.setObjectName("funnel-page-print")
        self.print.setProperty("extent", "small")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.recolor()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def choice(self) -> PageChoice:
        """Return what is chosen; a day that cannot be read, or has not come, is today."""
        values = {name: part.value() for name, part in self.parts.items()}
        day = self.day.day() or self._today
        return PageChoice(**values, period=str(self.period.currentData()), day=min(day, self._today))

    def set_today(self, today: date) -> bool:
        """Take the present day, and tell whether it is a new one: who looked at today looks at the new one."""
        if today == self._today:
            return False
        if self.day.day() == self._today:
            self.day.set_day(today)
        self._today = today
        return True

    @Slot()
    def retranslate(self) -> None:
        """Word everything in the language in force."""
        texts = {
            "measure": (self.tr("By"), (self.tr("Sum"), self.tr("No."), self.tr("Wtd"), self.tr("Hours"))),
            "shape": (self.tr("Shape"), (self.tr("Reached"), self.tr("Stock"))),
            "population": (self.tr("Which deals"), (self.tr("In hand"), self.tr("Passed"))),
            "rule": (self.tr("Conversion"), (self.tr("Every stage"), self.tr("Any later"))),
        }
        for name, (label, words) in texts.items():
            self._labels[name].setText(label)
            self.parts[name].set_texts(words, label)
        self._labels["period"].setText(self.tr("Period"))
        self._labels["day"].setText(self.tr("As of"))
        names = period_names()
        at = max(0, self.period.currentIndex())
        self.period.clear()
        for key in PERIODS:
            self.period.addItem(names[key], key)
        self.period.setCurrentIndex(at)
        self.period.setAccessibleName(self.tr("Period of the flow figures"))
        self.day.setAccessibleName(self.tr("Seen as of this day"))
        self.print.setText(self.tr("Print / export"))
        self.print.setAccessibleName(self.print.text())
        self._say_past()
        self._fit()

    @Slot()
    def recolor(self) -> None:
        """Draw the icon in the colours in force."""
        self.print.setIcon(self._theme.icon("print", "text", 14))
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the labels where the choices need their room; their accessible names say the same."""
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chrome and the line under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("chrome"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))

    def _fit(self) -> None:
        labels = sum(label.sizeHint().width() + 6 for label in self._labels.values())
        controls = [*self.parts.values(), self.period, self.day, self.print]
        needed = sum(max(control.sizeHint().width(), control.minimumWidth()) + 12 for control in controls) + 24
        for label in self._labels.values():
            label.setVisible(needed + labels <= self.width())

    def _connect(self) -> None:
        for name, part in self.parts.items():
            part.set_value(_KEYS[name][0])
            part.chosen.connect(self._tell)
        self.period.activated.connect(self._tell)
        self.day.problem_changed.connect(self._on_problem)
        self.day.editingFinished.connect(self._on_day)
        self.print.clicked.connect(self._on_print)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 1)
        row.setSpacing(6)
        controls: dict[str, QWidget] = {**self.parts, "period": self.period, "day": self.day}
        for name, control in controls.items():
            row.addWidget(self._labels[name])
            row.addWidget(control)
            row.addSpacing(6)
        row.addWidget(self._problem, 1)
        row.addWidget(self.print)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.choice())

    @Slot()
    def _on_day(self) -> None:
        day = self.day.day()
        if day is not None and day > self._today:
            self.day.show_problem(DomainError("past.future", day=day))
        elif self.day.problem is None:
            self.day.set_day(day or self._today)
            self._say_past()
            self._tell()

    @Slot(object)
    def _on_problem(self, problem: DomainError | None) -> None:
        self._problem.set_role("danger")
        self._problem.setText("" if problem is None else str(sentence(problem, self._locale.formats)))

    @Slot()
    def _on_print(self) -> None:
        self.print_requested.emit(self.choice().key)

    def _say_past(self) -> None:
        """Say that a day of the past is looked at."""
        day = self.day.day()
        past = day is not None and day < self._today
        self._problem.set_role("claim")
        self._problem.setText(self.tr("as recorded by the end of that day") if past else "")


def period_names() -> dict[str, str]:
    """Return the names of the periods."""
    translate = QCoreApplication.translate
    return {
        "year": translate("PageToolbar", "Last 12 months"),
        "90": translate("PageToolbar", "Last 90 days"),
        "quarter": translate("PageToolbar", "This quarter"),
        "last-quarter": translate("PageToolbar", "Last quarter"),
        "calendar-year": translate("PageToolbar", "This year"),
    }
