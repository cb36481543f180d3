"""Time, planned and spent: three states' bars, what an hour brought, and the warning when search starves.

Without a plan it asks for one and shows what was spent: the method has no shares, and the program invents none.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.starving_words import starving_sum, starving_title
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.today.hour_bars import HourBars
from ui.today.hours_words import bars, yield_tip, yield_words
from ui.today.rules import NO_PLAN
from ui.today.week_words import word

if TYPE_CHECKING:
    from funnel_desktop.services.hours import HoursView


class TimePanel(QFrame):
    """Shows a `HoursView`; `plan_requested` asks for the form of the user's hours."""

    plan_requested = Signal()
    print_requested = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("time-panel")
        self.setProperty("kind", "box")
        self._locale, self._theme = locale, theme
        self._title = TextLabel(theme, 13, bold=True, parent=self)
        self.plan = QPushButton(self)
        self.plan.setObjectName("hours-plan")
        self.plan.setProperty("kind", "link")
        self.plan.clicked.connect(self.plan_requested)
        self.print = QPushButton(self)
        self.print.setObjectName("hours-print")
        self.print.setProperty("kind", "link")
        self.print.clicked.connect(self.print_requested)
        self._ask = TextLabel(theme, 12, role="text2", parent=self)
        self._bars = [HourBars(theme, self) for _ in range(3)]
        self._yields = TextLabel(theme, 12, role="text2", parent=self)
        self.warning = TextLabel(theme, 12, bold=True, role="danger", parent=self)
        self._sum = TextLabel(theme, 12, role="text2", parent=self)
        for label in (self._ask, self._yields, self.warning, self._sum):
            label.setWordWrap(True)
        self._lay_out()

    def show_hours(self, view: "HoursView", order: tuple[str, ...]) -> None:
        """Show the last weeks, the yields and the warning."""
        self._title.setText(word(QT_TRANSLATE_NOOP("Today", "Time: plan and spent")))
        planned = view.plan is not None
        self.plan.setText(
            word(QT_TRANSLATE_NOOP("Today", "Change…") if planned else QT_TRANSLATE_NOOP("Today", "Plan hours…"))
        )
        self.plan.setAccessibleName(self.plan.text())
        self.print.setText(word(QT_TRANSLATE_NOOP("Today", "By week…")))
        self.print.setAccessibleName(self.print.text())
        self._ask.setText(word(NO_PLAN))
        self._ask.setVisible(not planned)
        found = bars(view, order, self._locale)
        most = max((max(spent, plan or 0) for bar in found for spent, plan in bar.weeks), default=1)
        for widget, bar in zip(self._bars, found, strict=True):
            widget.show_bar(bar, round(most * 1.1))
        self._yields.setText(yield_words(view, order, self._locale))
        self._yields.setToolTip(yield_tip(view, self._locale))
        self._yields.setVisible(any(each.minutes for each in view.yields))
        self.warning.setVisible(view.starving is not None)
        self._sum.setVisible(view.starving is not None)
        if view.starving is not None:
            self.warning.setText(starving_title(view.starving, self._locale))
            self._sum.setText(starving_sum(view.starving, self._locale))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.setSpacing(12)
        head.addWidget(self.print)
        head.addWidget(self.plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 13, 10)
        column.setSpacing(5)
        column.addLayout(head)
        for widget in (self._ask, *self._bars, self._yields, self.warning, self._sum):
            column.addWidget(widget)
